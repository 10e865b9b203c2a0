// Use cases on units, marks, the calendar of a session, adjustments and mock exams.
#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_service.h"
#include "core/exams/exam_paper_service.h"
#include "core/exams/kept_marks.h"
#include "core/exams/marks_service.h"
#include "core/exams/mock_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using exams::AdjustmentService;
using exams::CalendarService;
using exams::MarksService;
using exams::MockService;
using security::Operation;

namespace rights {

namespace {

constexpr int kSession = 2027;

exams::ExamDateDetails closing()
{
    return {exams::ExamDateKind::Closes, {}, QDate(2026, 11, 20), u"Circulaire"_s};
}

exams::ConvocationDetails call()
{
    exams::ConvocationDetails details;
    details.day = QDate(2027, 6, 2);
    return details;
}

exams::UnitMark mark()
{
    return {exams::UnitResult::Mark, 1200, {}};
}

exams::AdjustmentDetails adjustment()
{
    return {exams::AdjustmentKind::Breaks, {}, exams::AdjustmentState::ToAsk, {}};
}

std::vector<Invoker> marks()
{
    return {
        {Operation::ReadExams, "the sheet of marks",
            [](RightsSchool &s, Where) -> base::Done {
                MarksService service(s.workspace());
                ET_TRY(service.diplomasOf(kSession));
                ET_TRY(service.policy());
                return done(service.sheet(kSession, s.things().diploma));
            }},
        {Operation::ReadExams, "the units of a registration",
            [](RightsSchool &s, Where w) -> base::Done {
                MarksService service(s.workspace());
                ET_TRY(service.unitsOf(s.things().registration.at(w)));
                return done(service.proposalFor(s.things().registration.at(w)));
            }},
        {Operation::ReadExams, "results by unit",
            [](RightsSchool &s, Where) -> base::Done {
                MarksService service(s.workspace());
                ET_TRY(service.unitResults(kSession));
                return done(service.certificates(kSession));
            }},
        {Operation::RecordExams, "a mark",
            [](RightsSchool &s, Where w) {
                return done(MarksService(s.workspace())
                                .record(s.things().registration.at(w), 1, s.things().unit, mark()));
            }},
        {Operation::RecordExams, "the units entered for",
            [](RightsSchool &s, Where w) {
                return done(MarksService(s.workspace())
                                .setUnits(s.things().registration.at(w), 1,
                                    {{s.things().unit, exams::UnitStanding::Exempt}}));
            }},
        {Operation::RecordExams, "a candidate's sheet",
            [](RightsSchool &s, Where w) -> base::Done {
                return done(exams::ExamPaperService(s.workspace())
                                .entries({s.things().registration.at(w)}));
            }},
        {Operation::RecordExams, "the days and places of the papers",
            [](RightsSchool &s, Where w) -> base::Done {
                const auto papers = exams::ExamPaperService(s.workspace())
                                        .convocations({s.things().registration.at(w)});
                // nobody is called yet: whoever may is told so
                if (!papers && papers.error().code == exams::errors::kNotCalled)
                    return {};
                return done(papers);
            }},
        {Operation::RecordExams, "the modes of a session",
            [](RightsSchool &s, Where) {
                const diplomas::DiplomaVersionId nothing(0);
                return done(MarksService(s.workspace()).setModes(kSession, nothing, {}));
            }},
        {Operation::ManageEnrolments, "kept marks",
            [](RightsSchool &s, Where w) -> base::Done {
                const auto kept =
                    exams::KeptMarks(s.workspace()).keep({s.things().registration.at(w)});
                // nobody has a mark yet: whoever may is told so
                if (!kept && kept.error().code == exams::errors::kNothingToKeep)
                    return {};
                return done(kept);
            }},
        {Operation::ManageSchool, "what was not read for the Bac Pro",
            [](RightsSchool &s, Where) {
                return MarksService(s.workspace()).setPolicy({}, u"Arrêté"_s);
            }},
    };
}

std::vector<Invoker> calendar()
{
    return {
        {Operation::ReadExams, "the calendar of a session",
            [](RightsSchool &s, Where) -> base::Done {
                CalendarService service(s.workspace());
                ET_TRY(service.dates(kSession));
                ET_TRY(service.reminders());
                return done(service.convocations(kSession));
            }},
        {Operation::RecordExams, "a date",
            [](RightsSchool &s, Where) {
                return done(CalendarService(s.workspace()).add(kSession, closing()));
            }},
        {Operation::RecordExams, "a convocation",
            [](RightsSchool &s, Where w) {
                return done(
                    CalendarService(s.workspace()).call({s.things().registration.at(w)}, call()));
            }},
    };
}

std::vector<Invoker> adjustments()
{
    return {
        {Operation::ManageExamAdjustments, "the adjustments of a session",
            [](RightsSchool &s, Where) -> base::Done {
                AdjustmentService service(s.workspace());
                ET_TRY(service.candidates(kSession));
                return done(service.ofSession(kSession));
            }},
        {Operation::ManageExamAdjustments, "an adjustment",
            [](RightsSchool &s, Where w) {
                return done(AdjustmentService(s.workspace())
                                .add(s.things().student.at(w), kSession, adjustment()));
            }},
        {Operation::ManageExamAdjustments, "an adjustment's state",
            [](RightsSchool &s, Where w) {
                return done(AdjustmentService(s.workspace())
                                .edit(s.things().adjustment.at(w), 1, adjustment()));
            }},
        {Operation::ManageExamAdjustments, "an adjustment taken out",
            [](RightsSchool &s, Where w) {
                return done(
                    AdjustmentService(s.workspace()).remove(s.things().adjustment.at(w), 1));
            }},
        {Operation::ReadStudentFile, "what one student is granted",
            [](RightsSchool &s, Where w) {
                return done(AdjustmentService(s.workspace()).ofStudent(s.things().student.at(w)));
            }},
    };
}

std::vector<Invoker> mocks()
{
    return {
        {Operation::RecordMockExams, "the sheet of a mock exam",
            [](RightsSchool &s, Where w) -> base::Done {
                MockService service(s.workspace());
                ET_TRY(service.all());
                ET_TRY(service.choices());
                const auto sheet = service.sheet(s.things().mock);
                if (!sheet)
                    return base::fail(sheet.error());
                return holds(base::Result<std::vector<exams::MockRow>>(sheet->rows),
                    [&](const exams::MockRow &row) {
                        return row.student == s.things().student.at(w);
                    });
            }},
        {Operation::RecordMockExams, "a mark of a mock exam",
            [](RightsSchool &s, Where w) {
                return done(MockService(s.workspace())
                                .record(s.things().mock, s.things().enrolment.at(w),
                                    s.things().unit, {}, mark()));
            }},
    };
}

} // namespace

std::vector<Invoker> examInvokers()
{
    std::vector<Invoker> all;
    for (const auto &part : {marks(), calendar(), adjustments(), mocks()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace rights

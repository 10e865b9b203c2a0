#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_service.h"
#include "core/exams/mock_service.h"
#include "core/security/conflict.h"
#include "tests/core/exams/exam_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using namespace exams;
using support::ExamSchool;
using support::must;

namespace {

template <class Refused> base::ErrorCode codeOf(const Refused &refused)
{
    REQUIRE_FALSE(refused);
    return refused.error().code;
}

ExamDate date(ExamDateKind kind, QDate day)
{
    return {ExamDateId(1), {}, 2026, {kind, {}, day, u"Circulaire"_s}, 1};
}

} // namespace

TEST_CASE("a deadline is called to mind from its first lead to its day", "[exams][calendar]")
{
    const QDate day(2026, 6, 30);
    const std::vector<int> leads = leadsFrom(u"120;60;abc; 30;7"_s);
    CHECK(leads == std::vector<int>{120, 60, 30, 7});
    const auto on = [&](QDate today, ExamDateKind kind = ExamDateKind::Closes) {
        return remindersOn(today, {date(kind, day)}, leads);
    };
    CHECK(on(day.addDays(-121)).empty());
    REQUIRE(on(day.addDays(-120)).size() == 1);
    CHECK(on(day.addDays(-120)).front().step == 120);
    CHECK(on(day.addDays(-59)).front().step == 60);
    CHECK(on(day.addDays(-7)).front().step == 7);
    CHECK(on(day).front().daysLeft == 0);
    CHECK(on(day.addDays(1)).empty());
    CHECK(on(day, ExamDateKind::Papers).empty()); // tells, asks for nothing
}

TEST_CASE("the calendar of a session is kept, changed, and taken back", "[exams][calendar]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        CalendarService calendar(file.workspace());
        const ExamDateDetails closes{
            ExamDateKind::Closes, u"CAP"_s, QDate(2026, 3, 20), u"Circulaire du rectorat"_s};
        const SavedDate added = must(calendar.add(2026, closes));
        REQUIRE(must(calendar.dates(2026)).size() == 1);
        CHECK(must(calendar.dates(2026)).front().details == closes);
        CHECK(must(calendar.dates(2027)).empty());
        CHECK(must(calendar.reminders()).front().daysLeft == 18);

        ExamDateDetails later = closes;
        later.day = QDate(2026, 3, 27);
        const SavedDate edited = must(calendar.edit(added.id, 1, later));
        CHECK(codeOf(calendar.edit(added.id, 1, later)) == security::errors::kChangedMeanwhile);
        must(calendar.undo(edited.undo));
        CHECK(must(calendar.dates(2026)).front().details == closes);
        const security::Undo removed = must(calendar.remove(added.id, 3));
        CHECK(must(calendar.dates(2026)).empty());
        must(calendar.undo(removed));
        CHECK(must(calendar.dates(2026)).front().details == closes);
    });
}

TEST_CASE("a date without a source or out of its years is refused", "[exams][calendar]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        CalendarService calendar(file.workspace());
        ExamDateDetails typed{ExamDateKind::Closes, {}, QDate(2026, 3, 20), {}};
        CHECK(codeOf(calendar.add(2026, typed)) == errors::kNoDateSource);
        typed.source = u"Circulaire"_s;
        typed.day = QDate(2027, 1, 1);
        CHECK(codeOf(calendar.add(2026, typed)) == errors::kBadExamDate);
        typed.day = QDate(2026, 3, 20);
        typed.kind = ExamDateKind::Other;
        CHECK(codeOf(calendar.add(2026, typed)) == errors::kNoDateLabel);
        CHECK(codeOf(calendar.add(26, typed)) == errors::kBadSession);
        CHECK(must(calendar.dates(2026)).empty());
    });
}

TEST_CASE("several candidates are called at once, and each call can change", "[exams][calendar]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        CalendarService calendar(file.workspace());
        const auto lea = school.registered(school.student(u"Dupont"_s));
        const auto noe = school.registered(school.student(u"Martin"_s));
        ConvocationDetails details;
        details.unit = school.up1;
        details.day = QDate(2026, 6, 2);
        details.starts = QTime(8, 30);
        details.minutes = 240;
        details.place = u"Lycée Hector"_s;
        const security::Undo undo = must(calendar.call({lea.id, noe.id}, details));
        auto lines = must(calendar.convocations(2026));
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].name == u"DUPONT Alex"_s);
        CHECK(lines[0].unitCode == u"UP1"_s);
        CHECK(lines[0].convocation.details == details);

        ConvocationDetails moved = details;
        moved.starts.reset();
        const auto back = must(calendar.editCall(lines[1].convocation.id, 1, moved));
        CHECK_FALSE(must(calendar.convocations(2026))[1].convocation.details.starts);
        must(calendar.undo(back));
        moved.day = QDate(2029, 6, 2);
        CHECK(codeOf(calendar.editCall(lines[0].convocation.id, 1, moved))
            == errors::kBadConvocation);

        // a registration with calls goes and comes back with them
        const auto gone = must(school.exams.remove(lea.id, 1));
        CHECK(must(calendar.convocations(2026)).size() == 1);
        must(school.exams.undo(gone));
        CHECK(must(calendar.convocations(2026)).size() == 2);
    });
}

TEST_CASE(
    "an adjustment is followed from the form to its place in the exam", "[exams][adjustments]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        AdjustmentService adjustments(file.workspace());
        const auto lea = school.student(u"Dupont"_s);
        AdjustmentDetails details{
            AdjustmentKind::ExtraTime, u"un tiers"_s, AdjustmentState::ToAsk, {}};
        CHECK(must(adjustments.candidates(2026)).size() == 1);
        const SavedAdjustment added = must(adjustments.add(lea, 2026, details));
        REQUIRE(must(adjustments.ofSession(2026)).size() == 1);
        const AdjustmentLine line = must(adjustments.ofSession(2026)).front();
        CHECK(line.name == u"DUPONT Alex"_s);
        CHECK(line.groupName == u"Métallerie"_s);
        CHECK(isNotSent(line.adjustment.details.state));

        details.state = AdjustmentState::Refused;
        details.decidedOn = QDate(2026, 2, 20);
        const SavedAdjustment edited = must(adjustments.edit(added.id, 1, details));
        CHECK(must(adjustments.ofStudent(lea)).front().adjustment.details == details);
        CHECK(appealUntil(details) == QDate(2026, 4, 20));
        must(adjustments.undo(edited.undo));
        CHECK(must(adjustments.ofStudent(lea)).front().adjustment.details.state
            == AdjustmentState::ToAsk);
        const auto removed = must(adjustments.remove(added.id, 3));
        CHECK(must(adjustments.ofStudent(lea)).empty());
        must(adjustments.undo(removed));
        CHECK(must(adjustments.ofStudent(lea)).size() == 1);
    });
}

TEST_CASE(
    "an adjustment's day goes with a decision; another one says what it is", "[exams][adjustments]")
{
    const QDate today(2026, 3, 2);
    CHECK(
        codeOf(checkedAdjustment({AdjustmentKind::Breaks, {}, AdjustmentState::Sent, today}, today))
        == errors::kBadDecidedOn);
    CHECK(codeOf(checkedAdjustment(
              {AdjustmentKind::Breaks, {}, AdjustmentState::Granted, today.addDays(1)}, today))
        == errors::kBadDecidedOn);
    CHECK(codeOf(
              checkedAdjustment({AdjustmentKind::Other, u" "_s, AdjustmentState::ToAsk, {}}, today))
        == errors::kNoAdjustmentDetail);
    CHECK_FALSE(appealUntil({AdjustmentKind::Breaks, {}, AdjustmentState::Granted, today}));
    for (const AdjustmentKind kind : kAdjustmentKinds) {
        CHECK(must(adjustmentKindFrom(storedName(kind))) == kind);
        CHECK_FALSE(titleOf(kind).isEmpty());
    }
    for (const AdjustmentState state : kAdjustmentStates) {
        CHECK(must(adjustmentStateFrom(storedName(state))) == state);
        CHECK_FALSE(titleOf(state).isEmpty());
    }
}

TEST_CASE("a mock exam has the same units and rules, and nothing official", "[exams][mock]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        MockService mocks(file.workspace());
        const auto lea = school.student(u"Dupont"_s);
        const auto enrolment = *school.lastEnrolment;
        CHECK(must(mocks.choices()).size() == 1);
        const auto made = must(mocks.add(*school.cap, {u"Blanc de mars"_s, QDate(2026, 3, 9)}));
        auto sheet = must(mocks.sheet(made.id));
        REQUIRE(sheet.rows.size() == 1);
        CHECK(sheet.rows[0].student == lea);
        CHECK(sheet.rows[0].entries.size() == 3);

        const UnitMark mark{UnitResult::Mark, 1200, {}};
        const auto undo = must(mocks.record(made.id, enrolment, school.up1, {}, mark));
        CHECK(entryOf(must(mocks.sheet(made.id)).rows[0].entries, school.up1)->mark == mark);
        CHECK(codeOf(mocks.record(made.id, enrolment, school.up1, {}, mark))
            == security::errors::kChangedMeanwhile);
        CHECK(
            codeOf(mocks.record(made.id, enrolment, school.uf1, {}, mark)) == errors::kNotEntered);
        CHECK(codeOf(mocks.remove(made.id, 1)) == errors::kHasMarks);
        must(mocks.undo(undo));
        CHECK(must(school.exams.ofStudent(lea)).empty());
        must(mocks.undo(must(mocks.edit(made.id, 1, {u"Autre"_s, QDate(2026, 3, 9)})).undo));
        const auto removed = must(mocks.remove(made.id, 3));
        CHECK(must(mocks.all()).empty());
        must(mocks.undo(removed));
        CHECK(must(mocks.all()).front().details.name == u"Blanc de mars"_s);
    });
}

TEST_CASE("a mock exam needs a name and a day that is near", "[exams][mock]")
{
    const QDate today(2026, 3, 2);
    CHECK(codeOf(checkedMock({u" "_s, today}, today)) == errors::kNoMockName);
    CHECK(codeOf(checkedMock({u"Blanc"_s, {}}, today)) == errors::kBadMockDay);
    CHECK(codeOf(checkedMock({u"Blanc"_s, today.addYears(2)}, today)) == errors::kBadMockDay);
    CHECK(checkedMock({u"Blanc"_s, today}, today));
}

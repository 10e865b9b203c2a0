#include "app/book_reports.h"

#include "app/chosen_people.h"
#include "app/chosen_year.h"
#include "core/base/text.h"
#include "core/documents/pdf.h"
#include "core/enrolment/student_list.h"
#include "core/reports/book_sinks.h"
#include "core/reports/my_week_pages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

documents::Typeface chosenFace(const Invocation &invocation)
{
    return invocation.parser.isSet(u"dyslexic"_s) ? documents::Typeface::OpenDyslexic
                                                  : documents::Typeface::Usual;
}

// --student, or everybody of --group in a year; none: the current one.
base::Result<std::vector<people::StudentId>> chosenStudents(
    School &school, const Invocation &invocation, std::optional<school::SchoolYearId> year)
{
    const QString student = invocation.parser.value(u"student"_s);
    const QString group = invocation.parser.value(u"group"_s);
    if (student.isEmpty() && group.isEmpty()) {
        return base::fail(kUsageError,
            QCoreApplication::translate("app", "Say of whom: --student NAME, or --group NAME."));
    }
    if (group.isEmpty()) {
        ET_ASSIGN(const people::StudentId id, studentNamed(school, student));
        return std::vector<people::StudentId>{id};
    }
    ET_ASSIGN(const school::GroupId id, groupNamed(school, group));
    ET_ASSIGN(const auto rows, enrolment::studentList(school.workspace(), {year}));
    std::vector<people::StudentId> students;
    for (const enrolment::StudentRow &row : rows) {
        if (row.workshop == id || row.theory == id)
            students.push_back(row.id);
    }
    return students;
}

base::Result<std::optional<school::TermId>> chosenTerm(
    School &school, const Invocation &invocation, school::SchoolYearId year)
{
    const QString name = invocation.parser.value(u"term"_s);
    if (name.isEmpty())
        return std::optional<school::TermId>();
    ET_ASSIGN(const auto terms, school.services().years.terms(year));
    QStringList names;
    for (const school::Term &term : terms) {
        if (base::folded(term.dates.name) == base::folded(name)
            || QString::number(term.position) == name)
            return std::optional(term.id);
        names += term.dates.name;
    }
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "Say which term: --term NAME; there are: %1.")
            .arg(names.join(u", "_s)));
}

} // namespace

base::Done writeProgressBooks(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const school::SchoolYear year, chosenYear(school, invocation));
    progress_book::BookRequest request;
    request.year = year.id;
    request.face = chosenFace(invocation);
    ET_ASSIGN(request.term, chosenTerm(school, invocation, year.id));
    ET_ASSIGN(auto students, chosenStudents(school, invocation, year.id));
    const QString title = QCoreApplication::translate("app", "Progress books");
    ET_ASSIGN(
        auto pdf, reports::BookPdf::create(target, title, reports::marksOf(school.workspace())));
    ET_ASSIGN(auto run,
        reports::BookRun::begin(
            school.services().progressBooks, request, std::move(students), std::move(pdf)));
    ET_TRY(run->runAll());
    for (const QString &line : run->leftOut())
        invocation.say(line);
    return {};
}

base::Done writeWeeks(School &school, const Invocation &invocation, const QString &target)
{
    progress_book::WeekRequest request;
    request.face = chosenFace(invocation);
    ET_TRY(documents::checkPaperFont(request.face));
    request.day = school.workspace().clock().today();
    if (const QString typed = invocation.parser.value(u"day"_s); !typed.isEmpty()) {
        request.day = QDate::fromString(typed, Qt::ISODate);
        if (!request.day.isValid()) {
            return base::fail(kUsageError,
                QCoreApplication::translate("app", "Write the day as 2026-09-07: --%1 DATE.")
                    .arg(u"day"_s));
        }
    }
    ET_ASSIGN(request.students, chosenStudents(school, invocation, {}));
    progress_book::WeekService &service = school.services().weeks;
    ET_ASSIGN(const auto composed, service.compose(request));
    std::vector<progress_book::MyWeek> weeks;
    for (const progress_book::ComposedWeek &one : composed)
        weeks.push_back(one.week);
    const reports::MyWeekPages pages(std::move(weeks), reports::marksOf(school.workspace()),
        invocation.parser.isSet(u"two"_s) ? reports::WeekSheet::TwoOnA4 : reports::WeekSheet::A5);
    ET_ASSIGN(auto pdf, documents::PdfTarget::create(target, pages.title()));
    ET_TRY(pdf->append(pages));
    ET_TRY(pdf->finish());
    ET_TRY(service.record(composed));
    return pdf->publish();
}

QList<QCommandLineOption> bookOptions()
{
    return {
        {u"term"_s, QCoreApplication::translate("app", "until the end of this term"), u"NAME"_s},
        {u"dyslexic"_s, QCoreApplication::translate("app", "set in OpenDyslexic")},
        {u"two"_s, QCoreApplication::translate("app", "two weeks on a sheet of A4, to be cut")}};
}

} // namespace app

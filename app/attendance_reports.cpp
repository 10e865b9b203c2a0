#include "app/attendance_reports.h"

#include "app/chosen_people.h"
#include "core/base/safe_file.h"
#include "core/documents/flow_document.h"
#include "core/documents/pdf.h"
#include "core/reports/fill_in_sheets.h"
#include "core/reports/register_document.h"
#include "core/reports/school_letterhead.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

using registers::IssuedPaper;
using registers::PaperPeriod;

QDate today(School &school)
{
    return school.workspace().clock().today();
}

base::Result<QDate> typedDay(const Invocation &invocation, const QString &option, QDate otherwise)
{
    const QString typed = invocation.parser.value(option);
    if (typed.isEmpty())
        return otherwise;
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (day.isValid())
        return day;
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "Write the day as 2026-09-07: --%1 DATE.").arg(option));
}

// From the first day of the current year until today.
base::Result<PaperPeriod> chosenPeriod(School &school, const Invocation &invocation)
{
    const QDate day = today(school);
    ET_ASSIGN(const auto year, school.services().years.current());
    const QDate first = year ? year->dates.firstDay : day;
    const QDate last = year ? std::min(day, year->dates.lastDay) : day;
    PaperPeriod period;
    ET_ASSIGN(period.from, typedDay(invocation, u"from"_s, first));
    ET_ASSIGN(period.to, typedDay(invocation, u"to"_s, std::max(period.from, last)));
    return period;
}

base::Result<std::optional<school::GroupId>> chosenGroup(
    School &school, const Invocation &invocation)
{
    const QString name = invocation.parser.value(u"group"_s);
    if (name.isEmpty())
        return std::optional<school::GroupId>();
    ET_ASSIGN(const school::GroupId id, groupNamed(school, name));
    return std::optional(id);
}

base::Done write(School &school, const IssuedPaper &paper, const QString &target)
{
    const reports::SchoolMarks marks = reports::marksOf(school.workspace());
    const documents::FlowDocument pages(reports::contentOf(paper, marks));
    ET_ASSIGN(const QByteArray pdf, documents::renderPdf(pages));
    ET_TRY(base::writeWholeFile(target, pdf));
    return school.services().registers.keepPrinted(paper.document, pdf);
}

base::Result<IssuedPaper> issueRegister(School &school, const Invocation &invocation)
{
    registers::RegisterService &service = school.services().registers;
    ET_ASSIGN(const auto group, chosenGroup(school, invocation));
    if (invocation.parser.isSet(u"from"_s) || invocation.parser.isSet(u"to"_s)) {
        ET_ASSIGN(const PaperPeriod period, chosenPeriod(school, invocation));
        return service.late(group, period);
    }
    if (!group) {
        return base::fail(kUsageError,
            QCoreApplication::translate("app",
                "Say whose register: --group NAME; without a group, the late arrivals between "
                "--from and --to."));
    }
    if (const QString month = invocation.parser.value(u"month"_s); !month.isEmpty()) {
        const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
        if (!first.isValid()) {
            return base::fail(kUsageError,
                QCoreApplication::translate("app", "Say which month: --month 2026-10."));
        }
        return service.monthly(*group, first);
    }
    ET_ASSIGN(const QDate day, typedDay(invocation, u"day"_s, today(school)));
    return service.daily(*group, day);
}

base::Result<people::StudentId> chosenStudent(School &school, const Invocation &invocation)
{
    const QString name = invocation.parser.value(u"student"_s);
    if (!name.isEmpty())
        return studentNamed(school, name);
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "Say whom the paper is about: --student NAME."));
}

} // namespace

base::Done writeRegister(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const IssuedPaper paper, issueRegister(school, invocation));
    return write(school, paper, target);
}

base::Done writeAttestation(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const people::StudentId student, chosenStudent(school, invocation));
    ET_ASSIGN(const PaperPeriod period, chosenPeriod(school, invocation));
    ET_ASSIGN(const IssuedPaper paper, school.services().registers.hours(student, period));
    return write(school, paper, target);
}

base::Done writeAttendance(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const people::StudentId student, chosenStudent(school, invocation));
    ET_ASSIGN(const PaperPeriod period, chosenPeriod(school, invocation));
    ET_ASSIGN(const IssuedPaper paper, school.services().registers.statement(student, period));
    return write(school, paper, target);
}

base::Done writeRollSheets(School &school, const Invocation &invocation, const QString &target)
{
    ET_TRY(school.workspace().require(security::Operation::ExportNames));
    ET_ASSIGN(const auto group, chosenGroup(school, invocation));
    ET_ASSIGN(const QDate day, typedDay(invocation, u"day"_s, today(school)));
    ET_ASSIGN(const auto sheets, school.services().rollSheets.week(day, group));
    if (sheets.empty()) {
        return base::fail({"app.no-session"},
            QCoreApplication::translate(
                "app", "No session is planned in this week: there is no sheet to write."));
    }
    ET_ASSIGN(const school::School identity, school.services().school.read());
    const bool toSign = invocation.parser.isSet(u"signatures"_s);
    ET_ASSIGN(const int noon, school.services().rollSheets.noonMinute());
    return documents::savePdf(
        reports::FillInSheets(toSign ? QCoreApplication::translate("app", "Signature sheets")
                                     : QCoreApplication::translate("app", "Roll sheets"),
            toSign ? reports::signaturePages(sheets, noon) : reports::rollPages(sheets),
            school::issuerOf(identity).name, today(school)),
        target);
}

QList<QCommandLineOption> attendanceOptions()
{
    return {{u"from"_s, QCoreApplication::translate("app", "first day of a paper about a period"),
                u"DAY"_s},
        {u"to"_s, QCoreApplication::translate("app", "last day of a paper about a period"),
            u"DAY"_s},
        {u"signatures"_s,
            QCoreApplication::translate("app", "sheets to be signed for each half-day")}};
}

} // namespace app

#include "app/report_command.h"

#include "app/attendance_reports.h"
#include "app/book_reports.h"
#include "app/chosen_people.h"
#include "app/chosen_year.h"
#include "app/fee_reports.h"
#include "app/letter_report.h"
#include "app/morning_report.h"
#include "app/progress_reports.h"
#include "app/report_options.h"
#include "app/roster_reports.h"
#include "app/signed_in_school.h"
#include "app/statutory_reports.h"
#include "core/base/clock.h"
#include "core/base/safe_file.h"
#include "core/documents/flow_document.h"
#include "core/documents/pdf.h"
#include "core/reports/certificate_document.h"
#include "core/reports/outcome_data.h"
#include "core/reports/outcome_document.h"
#include "core/reports/receipt_document.h"
#include "core/reports/school_letterhead.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

base::Done receipt(School &school, const Invocation &invocation, const QString &target)
{
    const QString number = invocation.parser.value(u"number"_s);
    if (number.isEmpty()) {
        return base::fail(
            kUsageError, QCoreApplication::translate("app", "Say which receipt: --number N."));
    }
    ET_ASSIGN(const auto payments, school.services().feeLists.payments({}));
    for (const fees::PaymentLine &line : payments) {
        if (line.receiptNumber != number || line.isOpposite)
            continue;
        ET_ASSIGN(const fees::Receipt found, school.services().payments.receipt(line.payment));
        const reports::SchoolMarks marks = reports::marksOf(school.workspace());
        return documents::savePdf(reports::ReceiptDocument(found, marks), target);
    }
    return base::fail({"app.no-such-receipt"},
        QCoreApplication::translate(
            "app", "There is no receipt “%1”. Look at its number in the journal.")
            .arg(number));
}

base::Done outcome(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const school::SchoolYear year, chosenYear(school, invocation));
    ET_ASSIGN(const auto report, reports::OutcomeData(school.workspace()).ofYear(year.id));
    return documents::savePdf(documents::FlowDocument(reports::outcomeContent(report)), target);
}

base::Result<std::vector<enrolment::Certificate>> issue(
    School &school, const Invocation &invocation)
{
    const QString student = invocation.parser.value(u"student"_s);
    const QString group = invocation.parser.value(u"group"_s);
    if (student.isEmpty() && group.isEmpty()) {
        return base::fail(kUsageError,
            QCoreApplication::translate(
                "app", "Say whose certificate: --student NAME, or --group NAME."));
    }
    enrolment::CertificateService &certificates = school.services().certificates;
    if (student.isEmpty()) {
        ET_ASSIGN(const school::GroupId id, groupNamed(school, group));
        return certificates.schoolingOfGroup(id);
    }
    ET_ASSIGN(const people::StudentId id, studentNamed(school, student));
    ET_ASSIGN(enrolment::Certificate one, certificates.schooling(id));
    return std::vector<enrolment::Certificate>{std::move(one)};
}

base::Done certificate(School &school, const Invocation &invocation, const QString &target)
{
    const reports::SchoolMarks marks = reports::marksOf(school.workspace());
    ET_ASSIGN(const auto issued, issue(school, invocation));
    ET_ASSIGN(const auto printed, reports::printCertificates(issued, marks));
    ET_TRY(base::writeWholeFile(target, printed.together));
    for (size_t at = 0; at < issued.size(); ++at) {
        ET_TRY(school.services().certificates.keepPrinted(issued[at].document, printed.single[at]));
    }
    return {};
}

base::Result<std::vector<people::StudentId>> studentsOfGroup(School &school, const QString &name)
{
    ET_ASSIGN(const school::GroupId group, groupNamed(school, name));
    ET_ASSIGN(const auto rows, enrolment::studentList(school.workspace()));
    std::vector<people::StudentId> students;
    for (const enrolment::StudentRow &row : rows) {
        if (row.workshop == group || row.theory == group)
            students.push_back(row.id);
    }
    return students;
}

base::Done letter(School &school, const Invocation &invocation, const QString &target)
{
    const QString student = invocation.parser.value(u"student"_s);
    const QString group = invocation.parser.value(u"group"_s);
    if (student.isEmpty() && group.isEmpty()) {
        return base::fail(kUsageError,
            QCoreApplication::translate(
                "app", "Say whom the letter is about: --student NAME, or --group NAME."));
    }
    if (student.isEmpty()) {
        ET_ASSIGN(const auto students, studentsOfGroup(school, group));
        return writeLetters(school, invocation, target, students);
    }
    ET_ASSIGN(const people::StudentId id, studentNamed(school, student));
    return writeLetters(school, invocation, target, {id});
}

struct Report {
    const char *name;
    base::Done (*make)(School &, const Invocation &, const QString &);
    const char *options; // see checkOptions
};
// More than the pages of a run of papers take.
constexpr qsizetype kRoomForPages = 4 << 20;
constexpr Report kReports[]{{"outcome", outcome, "year"}, {"receipt", receipt, "number"},
    {"statement", writeStatements, "year payer|all"}, {"reminders", writeReminders, "number"},
    {"invoice", writeInvoice, "number"}, {"certificate", certificate, "student|group"},
    {"class-list", writeClassList, "student|group day columns"},
    {"emergency", writeEmergencySheet, "student|group day"},
    {"directory", writeDirectory, "student|group|staff day|staff"},
    {"labels", writeLabels, "student|group day sheet start names"},
    {"letter", letter, "student|group template year"}, {"morning", writeMorning, "day"},
    {"pupils", writePupils, "day"}, {"changes", writeChanges, "month"},
    {"staff", writeStaff, "day"}, {"register", writeRegister, "group day|month|from to"},
    {"attestation", writeAttestation, "student from to"},
    {"attendance", writeAttendance, "student from to"},
    {"roll-sheets", writeRollSheets, "group day signatures"}, {"grid", writeGrid, "group blank"},

    {"progress-book", writeProgressBooks, "student|group year term dyslexic"},
    {"my-week", writeWeeks, "student|group day dyslexic two"}};

// What some of the reports ask for.
QList<QCommandLineOption> options()
{
    return rosterOptions() + attendanceOptions() + progressOptions() + bookOptions()
        + QList<QCommandLineOption>{
            {u"year"_s, QCoreApplication::translate("app", "school year, such as 2025-2026"),
                u"YEAR"_s},
            {u"number"_s,
                QCoreApplication::translate("app", "number of a receipt, a letter or an invoice"),
                u"N"_s},
            {u"payer"_s,
                QCoreApplication::translate("app", "whose account, as lists show the name"),
                u"NAME"_s},
            {u"all"_s,
                QCoreApplication::translate("app", "the accounts of all payers of the year")},
            {u"student"_s,
                QCoreApplication::translate("app",
                    "name of a student: a paper about this one; of several with one name, followed "
                    "by the birth date, such as 21/05/2009"),
                u"NAME"_s},
            {u"group"_s,
                QCoreApplication::translate("app", "name of a group: a paper about its members"),
                u"NAME"_s},
            {u"template"_s, QCoreApplication::translate("app", "name of a letter template"),
                u"NAME"_s},
            {u"month"_s, QCoreApplication::translate("app", "the month whose changes are told"),
                u"2026-10"_s},
        };
}

base::Result<int> run(Invocation &invocation)
{
    const QString target = invocation.parser.value(u"output"_s);
    if (target.isEmpty()) {
        return base::fail(kUsageError,
            QCoreApplication::translate("app", "Say where the pages go: -o FILE.pdf."));
    }
    ET_TRY(checkTarget(target, invocation.arguments));
    const base::SystemClock clock;
    for (const Report &report : kReports) {
        if (invocation.arguments.at(0) != QLatin1StringView(report.name))
            continue;
        ET_TRY(checkOptions(invocation.arguments.at(0), QString::fromLatin1(report.options),
            options(), invocation.parser));
        ET_ASSIGN(const auto school, openSignedIn(invocation, invocation.arguments.at(1), clock));
        // A paper that is issued keeps its number: it is issued once its pages can be kept.
        ET_TRY(base::rehearseWrite(target, kRoomForPages));
        ET_TRY(report.make(*school, invocation, target));
        invocation.say(QCoreApplication::translate("app", "Pages written: %1")
                           .arg(QFileInfo(target).fileName()));
        invocation.answer({{u"file"_s, QFileInfo(target).absoluteFilePath()}});
        return exitStatus::kDone;
    }
    QStringList names;
    for (const Report &report : kReports)
        names += QString::fromLatin1(report.name);
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "There is no report of that name; there are: %1.")
            .arg(names.join(u", "_s)));
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
        u"report NAME FILE --login NAME [--year 2025-2026] [--number N] [--payer NAME|--all] "
        "[--student NAME] [--group NAME] [--template NAME] [--day DAY] [--month 2026-10] "
        "[--from DAY] [--to DAY] [--signatures] [--blank] [--term NAME] [--dyslexic] [--two] "
        "-o OUT.pdf"_s,
        QCoreApplication::translate("app",
            "write a report, a receipt, accounts, reminders, an invoice, certificates, letters, "
            "lists, registers, roll sheets, competencies, progress books or labels as PDF"),
        2, 2,
        QList<QCommandLineOption>{{{u"o"_s, u"output"_s},
            QCoreApplication::translate("app", "the PDF to write"), u"OUT.pdf"_s}}
            + options(),
        run};
}

} // namespace app

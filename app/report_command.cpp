#include "app/report_command.h"

#include "app/chosen_year.h"
#include "app/fee_reports.h"
#include "app/signed_in_school.h"
#include "core/base/clock.h"
#include "core/documents/flow_document.h"
#include "core/documents/pdf.h"
#include "core/reports/outcome_data.h"
#include "core/reports/outcome_document.h"
#include "core/reports/receipt_document.h"

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
        ET_ASSIGN(const documents::Logo logo, logoOf(school));
        return documents::savePdf(reports::ReceiptDocument(found, logo), target);
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

struct Report {
    const char *name;
    base::Done (*make)(School &, const Invocation &, const QString &);
};
constexpr Report kReports[]{{"outcome", outcome}, {"receipt", receipt},
    {"statement", writeStatements}, {"reminders", writeReminders}};

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
        ET_ASSIGN(const auto school, openSignedIn(invocation, invocation.arguments.at(1), clock));
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

QList<QCommandLineOption> options()
{
    return {
        {{u"o"_s, u"output"_s}, QCoreApplication::translate("app", "the PDF to write"),
            u"OUT.pdf"_s},
        {u"year"_s, QCoreApplication::translate("app", "school year, such as 2025-2026"),
            u"YEAR"_s},
        {u"number"_s, QCoreApplication::translate("app", "number of a receipt or of a letter"),
            u"N"_s},
        {u"payer"_s, QCoreApplication::translate("app", "whose account, as lists show the name"),
            u"NAME"_s},
        {u"all"_s, QCoreApplication::translate("app", "the accounts of all payers of the year")},
    };
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
        u"report NAME FILE --login NAME [--year 2025-2026] [--number N] [--payer NAME|--all] -o "
        "OUT.pdf"_s,
        QCoreApplication::translate(
            "app", "write a report, a receipt, accounts or reminders as PDF"),
        2, 2, options(), run};
}

} // namespace app

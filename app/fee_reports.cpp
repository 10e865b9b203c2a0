#include "app/fee_reports.h"

#include "app/chosen_year.h"
#include "core/base/text.h"
#include "core/documents/pdf.h"
#include "core/reports/bundle.h"
#include "core/reports/invoice_document.h"
#include "core/reports/reminder_document.h"
#include "core/reports/school_letterhead.h"
#include "core/reports/statement_document.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

base::Result<std::vector<fees::PayerName>> chosenPayers(
    School &school, const Invocation &invocation, const school::SchoolYear &year)
{
    ET_ASSIGN(const auto payers, school.services().statements.payers(year.id));
    if (payers.empty()) {
        return base::fail({"app.no-payer"},
            QCoreApplication::translate("app", "Nobody owes anything for %1: there is no account.")
                .arg(year.dates.label));
    }
    if (invocation.parser.isSet(u"all"_s))
        return payers;
    const QString name = invocation.parser.value(u"payer"_s);
    if (name.isEmpty()) {
        return base::fail(kUsageError,
            QCoreApplication::translate("app", "Say whose account: --payer NAME, or --all."));
    }
    std::vector<fees::PayerName> found;
    for (const fees::PayerName &payer : payers) {
        if (base::folded(payer.name) == base::folded(name))
            found.push_back(payer);
    }
    if (!found.empty())
        return found;
    return base::fail({"app.no-such-payer"},
        QCoreApplication::translate(
            "app", "Nobody called “%1” owes anything for %2. Write the name as the list shows it.")
            .arg(name, year.dates.label));
}

base::Result<fees::ReminderId> reminderOf(School &school, const QString &number)
{
    ET_ASSIGN(const auto sent, school.services().reminders.sent());
    for (const fees::SentReminder &letter : sent) {
        if (letter.number == number)
            return letter.id;
    }
    return base::fail({"app.no-such-letter"},
        QCoreApplication::translate("app", "There is no letter “%1”. Look at those that were sent.")
            .arg(number));
}

base::Done saveLetters(
    School &school, const std::vector<fees::ReminderId> &letters, const QString &target)
{
    const reports::SchoolMarks marks = reports::marksOf(school.workspace());
    std::vector<documents::Content> contents;
    for (const fees::ReminderId id : letters) {
        ET_ASSIGN(const fees::Reminder letter, school.services().reminders.reminder(id));
        contents.push_back(reports::contentOf(letter, marks));
    }
    return documents::savePdf(
        reports::Bundle(QCoreApplication::translate("app", "Reminders"), contents), target);
}

} // namespace

base::Done writeStatements(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const school::SchoolYear year, chosenYear(school, invocation));
    ET_ASSIGN(const auto payers, chosenPayers(school, invocation, year));
    const reports::SchoolMarks marks = reports::marksOf(school.workspace());
    std::vector<documents::Content> contents;
    for (const fees::PayerName &payer : payers) {
        ET_ASSIGN(const fees::Statement statement,
            school.services().statements.statement(payer.id, year.id));
        contents.push_back(reports::contentOf(statement, marks));
    }
    return documents::savePdf(
        reports::Bundle(
            QCoreApplication::translate("app", "Accounts %1").arg(year.dates.label), contents),
        target);
}

base::Done writeReminders(School &school, const Invocation &invocation, const QString &target)
{
    const QString number = invocation.parser.value(u"number"_s);
    if (!number.isEmpty()) {
        ET_ASSIGN(const fees::ReminderId id, reminderOf(school, number));
        return saveLetters(school, {id}, target);
    }
    ET_ASSIGN(const auto permit, school.workspace().require(security::Operation::ManageFees));
    ET_ASSIGN(const fees::ReminderPlan plan, school.services().reminders.plan());
    if (plan.proposals.empty()) {
        return base::fail({"app.no-reminder"},
            QCoreApplication::translate("app", "Nobody is to be written to today."));
    }
    std::vector<people::PartyId> payers;
    for (const fees::ReminderProposal &proposal : plan.proposals)
        payers.push_back(proposal.payer.id);
    ET_ASSIGN(auto transaction, security::Transaction::begin(school.workspace(), permit));
    ET_ASSIGN(const auto letters, fees::ReminderService::write(transaction, payers));
    ET_TRY(saveLetters(school, letters, target));
    const base::Done done = transaction.commit();
    if (!done)
        QFile::remove(target); // pages with numbers nobody has given
    return done;
}

base::Done writeInvoice(School &school, const Invocation &invocation, const QString &target)
{
    const QString number = invocation.parser.value(u"number"_s);
    if (number.isEmpty()) {
        return base::fail(
            kUsageError, QCoreApplication::translate("app", "Say which invoice: --number N."));
    }
    ET_ASSIGN(const auto rows, school.services().invoices.invoices());
    for (const fees::InvoiceRow &row : rows) {
        if (row.number != number)
            continue;
        ET_ASSIGN(const fees::Invoice invoice, school.services().invoices.invoice(row.id));
        for (const QString &gap : fees::gapsOf(invoice.snapshot))
            invocation.say(gap);
        const reports::SchoolMarks marks = reports::marksOf(school.workspace());
        return documents::savePdf(
            documents::FlowDocument(reports::contentOf(invoice, marks)), target);
    }
    return base::fail({"app.no-such-invoice"},
        QCoreApplication::translate(
            "app", "There is no invoice “%1”. Look at its number in the list of invoices.")
            .arg(number));
}

} // namespace app

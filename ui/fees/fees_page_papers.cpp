// Papers over the lists: statements, slips, letters, the journal.
#include "core/base/format.h"
#include "core/reports/bundle.h"
#include "core/reports/cash_journal_document.h"
#include "core/reports/deposit_document.h"
#include "core/reports/invoice_document.h"
#include "core/reports/reminder_document.h"
#include "core/reports/school_letterhead.h"
#include "core/reports/statement_document.h"
#include "ui/base/paper_view.h"
#include "ui/base/tabs.h"
#include "ui/fees/due_tab.h"
#include "ui/fees/fees_page.h"
#include "ui/fees/student_fees_view.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

std::vector<people::PartyId> payersOf(const std::vector<fees::DueLine> &lines)
{
    std::vector<people::PartyId> payers;
    for (const fees::DueLine &line : lines) {
        if (std::find(payers.begin(), payers.end(), line.payer) == payers.end())
            payers.push_back(line.payer);
    }
    return payers;
}

} // namespace

reports::SchoolMarks FeesPage::marks()
{
    return reports::marksOf(m_services.workspace);
}

void FeesPage::showPaper(
    std::unique_ptr<documents::Document> paper, const QString &title, const QString &facts)
{
    if (m_stack->currentWidget() != m_paper)
        m_behind = m_stack->currentWidget();
    m_paper->setPaper(std::move(paper), {title, facts, title});
    m_stack->setCurrentWidget(m_paper);
}

void FeesPage::showStatements(const std::vector<fees::DueLine> &lines)
{
    const auto year = m_due->year();
    if (!year || lines.empty())
        return;
    std::vector<documents::Content> contents;
    QStringList names;
    base::Money toPay;
    const reports::SchoolMarks mark = marks();
    for (const people::PartyId payer : payersOf(lines)) {
        const auto statement = m_services.statements.statement(payer, *year);
        if (!statement) {
            m_desk.messages.showError(statement.error());
            return;
        }
        contents.push_back(reports::contentOf(*statement, mark));
        names += statement->payer.name;
        toPay += statement->all.toPay();
    }
    const QString title = names.size() == 1
        ? tr("Account of %1").arg(names.front())
        : tr("%n account(s)", nullptr, static_cast<int>(names.size()));
    const QString facts = toPay.isNegative()
        ? tr("%1 in favour.").arg(base::formatMoney(-toPay))
        : tr("%1 to pay in all.").arg(base::formatMoney(toPay));
    showPaper(std::make_unique<reports::Bundle>(title, contents), title, facts);
}

void FeesPage::showDeposit(fees::DepositId id)
{
    const auto deposit = m_services.cheques.deposit(id);
    if (!deposit) {
        m_desk.messages.showError(deposit.error());
        return;
    }
    showPaper(std::make_unique<documents::FlowDocument>(reports::contentOf(*deposit, marks())),
        tr("Deposit slip %1").arg(deposit->number),
        tr("%1 deposited on %2.")
            .arg(base::formatMoney(deposit->snapshot.total()),
                base::formatDate(deposit->snapshot.depositedOn)));
}

void FeesPage::showInvoice(fees::InvoiceId id)
{
    const auto invoice = m_services.invoices.invoice(id);
    if (!invoice) {
        m_desk.messages.showError(invoice.error());
        return;
    }
    const bool isCredit = invoice->snapshot.isCredit();
    showPaper(std::make_unique<documents::FlowDocument>(reports::contentOf(*invoice, marks())),
        (isCredit ? tr("Credit note %1") : tr("Invoice %1")).arg(invoice->number),
        isCredit ? tr("Cancels invoice %1.").arg(invoice->snapshot.cancels)
                 : tr("%1 to be paid by %2.")
                       .arg(base::formatMoney(invoice->snapshot.total()),
                           base::formatDate(invoice->snapshot.dueOn)));
}

void FeesPage::showReminders(const QList<qint64> &reminders)
{
    std::vector<documents::Content> contents;
    base::Money asked;
    QString name;
    const reports::SchoolMarks mark = marks();
    for (const qint64 key : reminders) {
        const auto letter = m_services.reminders.reminder(fees::ReminderId(key));
        if (!letter) {
            m_desk.messages.showError(letter.error());
            return;
        }
        contents.push_back(reports::contentOf(*letter, mark));
        asked += letter->snapshot.toPay();
        name = tr("Letter %1").arg(letter->number);
    }
    if (contents.empty())
        return;
    const QString title = contents.size() == 1
        ? name
        : tr("%n letter(s)", nullptr, static_cast<int>(contents.size()));
    showPaper(std::make_unique<reports::Bundle>(title, contents), title,
        tr("%1 asked for.").arg(base::formatMoney(asked)));
}

void FeesPage::showJournal(QDate from, QDate to)
{
    fees::PaymentFilter filter;
    filter.from = from;
    filter.to = to;
    filter.withOpening = false;
    auto lines = m_services.lists.payments(filter);
    auto totals = m_services.lists.totalsByMeans(from, to);
    const auto letterhead = reports::letterheadOfToday(m_services.workspace);
    if (!lines || !totals || !letterhead) {
        m_desk.messages.showError(!lines ? lines.error()
                : !totals                ? totals.error()
                                         : letterhead.error());
        return;
    }
    showPaper(std::make_unique<documents::FlowDocument>(
                  reports::contentOf(reports::CashJournal{from, to, m_desk.clock.today(),
                                         std::move(*lines), std::move(*totals)},
                      *letterhead)),
        tr("Cash journal"), base::formatRange({from, to}));
}

void FeesPage::closePaper()
{
    m_stack->setCurrentWidget(m_behind == m_paper ? m_tabs : m_behind);
    reload();
}

} // namespace ui

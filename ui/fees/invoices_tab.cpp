#include "ui/fees/invoices_tab.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/question_dialog.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/fees/invoice_dialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using Kind = exchange::ColumnKind;

InvoicesTab::InvoicesTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_model(new CellRows(columns(), this))
    , m_table(new DataTable(desk.theme, tr("Invoices")))
    , m_new(makeButton(desk.theme, tr("&New invoice…"), ButtonLook::Secondary, Icon::Plus))
    , m_open(makeButton(desk.theme, tr("&Open"), ButtonLook::Secondary, Icon::File))
    , m_cancel(makeButton(
          desk.theme, tr("Cance&l by a credit note…"), ButtonLook::Secondary, Icon::Cross))
    , m_totals(makeLabel(QString(), LabelLook::Strong))
{
    build();
    connect(m_table, &DataTable::rowChosen, this, &InvoicesTab::enableActions);
    connect(m_table, &DataTable::rowActivated, this,
        [this](const QModelIndex &index) { emit invoiceRequested(m_model->keyAt(index)); });
    connect(m_open, &QPushButton::clicked, this,
        [this] { emit invoiceRequested(m_model->keyAt(m_table->currentSource())); });
    connect(m_new, &QPushButton::clicked, this, &InvoicesTab::make);
    connect(m_cancel, &QPushButton::clicked, this, &InvoicesTab::cancel);
}

void InvoicesTab::build()
{
    m_table->setObjectName(u"invoiceTable"_s);
    m_new->setObjectName(u"invoiceNew"_s);
    m_open->setObjectName(u"invoiceOpen"_s);
    m_cancel->setObjectName(u"invoiceCancel"_s);
    m_totals->setObjectName(u"invoiceTotals"_s);
    m_table->setItemDelegateForColumn(7, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(m_model);
    m_table->setEmptyState(new EmptyState(m_desk.theme, Icon::File, tr("No invoice yet"),
        tr("A département, a service or a firm that pays for a student gets its invoice here.")));
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_totals->setContentsMargins(
        m_desk.theme.px(16), m_desk.theme.px(8), m_desk.theme.px(16), m_desk.theme.px(12));
    auto *search = new SearchField(m_desk.theme, tr("Number, payer, student"));
    search->setObjectName(u"invoiceSearch"_s);
    connect(search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    auto *card = new Card(m_desk.theme, QString(), this);
    card->setFlush(true);
    card->addMark(search);
    for (QPushButton *button : {m_new, m_open, m_cancel})
        card->addAction(button);
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"fees.invoices"_s, tr("Invoices"), ListOutput::Content::Details,
            {u"other"_s, u"issued"_s}});
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_totals);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

std::vector<ListColumn> InvoicesTab::columns()
{
    return {{u"number"_s, tr("Number")}, {u"payer"_s, tr("Payer")}, {u"students"_s, tr("Students")},
        {u"issued"_s, tr("Issued on"), Kind::Date}, {u"due"_s, tr("Due on"), Kind::Date},
        {u"amount"_s, tr("Amount"), Kind::Money}, {u"open"_s, tr("Still due"), Kind::Money},
        {u"state"_s, tr("State")}, {u"other"_s, tr("Credit note or invoice")}};
}

ListCell InvoicesTab::stateOf(const fees::InvoiceRow &invoice, QDate today)
{
    if (invoice.isCredit)
        return {tr("Credit note"), 5, Tone::Neutral};
    if (invoice.isCancelled())
        return {tr("Cancelled"), 4, Tone::Neutral};
    if (invoice.isOutdated())
        return {tr("No longer what is owed"), 0, Tone::Warning};
    if (invoice.open.isZero())
        return {tr("Paid"), 3, Tone::Good};
    if (invoice.dueOn && *invoice.dueOn < today)
        return {tr("%n day(s) late", nullptr, static_cast<int>(invoice.dueOn->daysTo(today))), 1,
            Tone::Bad};
    return {tr("To be paid"), 2, Tone::Neutral};
}

std::vector<CellRows::Row> InvoicesTab::rowsOf(
    const std::vector<fees::InvoiceRow> &invoices, QDate today)
{
    std::vector<CellRows::Row> rows;
    for (const fees::InvoiceRow &invoice : invoices) {
        const ListCell due =
            invoice.dueOn ? ListCell{base::formatDate(*invoice.dueOn), *invoice.dueOn} : ListCell{};
        const bool counts = !invoice.isCredit && !invoice.isCancelled();
        const ListCell open =
            counts ? ListCell{base::formatMoney(invoice.open), invoice.open.cents()} : ListCell{};
        rows.push_back({invoice.id.value(),
            {{invoice.number}, {invoice.payer.name}, {invoice.students.join(u", "_s)},
                {base::formatDate(invoice.issuedOn), invoice.issuedOn}, due,
                {base::formatMoney(invoice.amount), invoice.amount.cents()}, open,
                stateOf(invoice, today), {invoice.otherNumber}}});
    }
    return rows;
}

void InvoicesTab::reload()
{
    auto invoices = m_services.invoices.invoices();
    if (!invoices) {
        m_desk.messages.showError(invoices.error());
        return;
    }
    m_invoices = std::move(*invoices);
    m_model->setRows(rowsOf(m_invoices, m_desk.clock.today()));
    base::Money open;
    for (const fees::InvoiceRow &invoice : m_invoices) {
        if (!invoice.isCredit && !invoice.isCancelled())
            open += invoice.open;
    }
    m_totals->setText(tr("Still due on invoices: %1").arg(base::formatMoney(open)));
    enableActions();
}

void InvoicesTab::setMayManage(bool mayManage)
{
    m_new->setVisible(mayManage);
    m_cancel->setVisible(mayManage);
}

void InvoicesTab::print()
{
    m_shown->print();
}

const fees::InvoiceRow *InvoicesTab::current() const
{
    const QModelIndex index = m_table->currentSource();
    return index.isValid() && index.row() < static_cast<int>(m_invoices.size())
        ? &m_invoices[static_cast<size_t>(index.row())]
        : nullptr;
}

void InvoicesTab::enableActions()
{
    const fees::InvoiceRow *invoice = current();
    m_open->setEnabled(invoice);
    m_cancel->setEnabled(invoice && !invoice->isCredit && !invoice->isCancelled());
}

void InvoicesTab::make()
{
    const auto payers = m_services.invoices.billablePayers();
    if (!payers) {
        m_desk.messages.showError(payers.error());
        return;
    }
    if (payers->empty()) {
        m_desk.messages.showWarning(
            tr("There is nothing to invoice: all that is charged stands on an invoice already, or "
               "nothing is charged."));
        return;
    }
    InvoiceDialog dialog(m_desk, m_services, *payers);
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    const fees::Invoice invoice = *dialog.issued();
    m_desk.messages.clearMessage();
    m_desk.messages.notice(tr("Invoice %1 is issued.").arg(invoice.number));
    reload();
    emit invoiceRequested(invoice.id.value());
}

void InvoicesTab::cancel()
{
    const fees::InvoiceRow *invoice = current();
    if (!invoice)
        return;
    const auto gaps = m_services.invoices.gapsOfCredit(invoice->id);
    if (!gaps) {
        m_desk.messages.showError(gaps.error());
        return;
    }
    QString warning;
    for (const QString &gap : *gaps)
        warning += gap + u"\n\n"_s;
    QuestionDialog question(m_desk.theme, tr("Cancel invoice %1?").arg(invoice->number),
        warning
            + tr("A credit note of %1 to %2 is issued with its own number. What is owed does not "
                 "change. "
                 "This cannot be undone.\n\nReason:")
                  .arg(base::formatMoney(invoice->amount), invoice->payer.name),
        tr("Issue the credit note"), QuestionDialog::Danger::CannotBeUndone);
    question.addLine(tr("Reason"));
    if (m_desk.dialogs.run(question) != QDialog::Accepted)
        return;
    const auto credit = m_services.invoices.cancel(invoice->id, question.line());
    if (!credit) {
        m_desk.messages.showError(credit.error());
        return;
    }
    m_desk.messages.notice(tr("Credit note %1 is issued.").arg(credit->number));
    reload();
    emit invoiceRequested(credit->id.value());
}

} // namespace ui

#include "ui/fees/invoice_dialog.h"

#include "core/base/format.h"
#include "core/fees/errors.h"
#include "core/school/identifiers.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/plain_text.h"
#include "ui/base/scroll_column.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

InvoiceDialog::InvoiceDialog(const Desk &desk, const FeesServices &services,
    const std::vector<fees::BillablePayer> &payers, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_services(services)
    , m_form(new Form(desk.theme))
    , m_payer(new QComboBox)
    , m_total(makeLabel(QString(), LabelLook::Strong))
    , m_gaps(new MessageBar(desk.theme))
    , m_problem(makeLabel(QString(), LabelLook::Error))
    , m_siret(new QLineEdit)
    , m_service(new QLineEdit)
    , m_engagement(new QLineEdit)
    , m_due(new DateField(desk.theme, desk.clock.today()))
    , m_mention(new QLineEdit)
{
    setObjectName(u"invoiceDialog"_s);
    setWindowTitle(tr("New invoice"));
    setMinimumSize(desk.theme.px(820), desk.theme.px(660));
    for (const fees::BillablePayer &payer : payers)
        m_payer->addItem(u"%1 (%2)"_s.arg(payer.payer.name, base::formatMoney(payer.amount)),
            payer.payer.id.value());
    build();
    connect(m_payer, &QComboBox::currentIndexChanged, this, &InvoiceDialog::choosePayer);
    choosePayer();
}

void InvoiceDialog::build()
{
    const Theme &theme = m_desk.theme;
    fillForm();
    auto *lines = new ScrollColumn;
    m_lines = lines->column();
    m_lines->setAlignment(Qt::AlignTop);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.px(8));
    left->addWidget(makeLabel(tr("Charges that stand on no invoice yet"), LabelLook::Field));
    left->addWidget(lines, 1);
    left->addWidget(m_total);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(theme.px(24));
    parts->addLayout(left, 1);
    m_form->setFixedWidth(theme.px(320));
    m_form->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    parts->addWidget(m_form, 0, Qt::AlignTop);
    m_problem->setObjectName(u"invoiceProblem"_s);
    m_problem->setWordWrap(true);
    m_total->setObjectName(u"invoiceTotal"_s);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary);
    auto *issue = makeButton(theme, tr("&Issue the invoice"), ButtonLook::Primary, Icon::Check);
    issue->setObjectName(u"invoiceIssue"_s);
    issue->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(issue);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("New invoice"), LabelLook::Title));
    auto *what = makeLabel(tr("It gets its number and stays as it is issued; a mistake is set "
                              "right by a credit note."),
        LabelLook::Muted);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addLayout(parts, 1);
    m_gaps->setObjectName(u"invoiceGaps"_s);
    m_gaps->setClosable(false);
    column->addWidget(m_gaps);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &InvoiceDialog::reject);
    connect(issue, &QPushButton::clicked, this, &InvoiceDialog::accept);
    connect(m_siret, &QLineEdit::textChanged, this, &InvoiceDialog::showGaps);
}

void InvoiceDialog::fillForm()
{
    m_payer->setObjectName(u"invoicePayer"_s);
    m_siret->setObjectName(u"invoiceSiret"_s);
    m_service->setObjectName(u"invoiceService"_s);
    m_engagement->setObjectName(u"invoiceEngagement"_s);
    m_due->setObjectName(u"invoiceDue"_s);
    m_mention->setObjectName(u"invoiceMention"_s);
    m_service->setMaxLength(100);
    m_engagement->setMaxLength(50);
    m_mention->setMaxLength(200);
    m_form->addField(u"payer"_s, tr("Payer"), m_payer);
    m_form->addField(u"siret"_s, tr("SIRET of the payer"), m_siret, Presence::Optional,
        tr("Fourteen digits; public payers ask for it."));
    m_form->addField(u"service"_s, tr("Service code"), m_service);
    m_form->addField(u"engagement"_s, tr("Engagement number"), m_engagement, Presence::Optional,
        tr("As the payer gave it (numéro d’engagement)."));
    m_form->addField(u"due"_s, tr("To be paid by"), m_due, Presence::Required);
    m_form->addField(u"mention"_s, tr("About VAT"), m_mention, Presence::Optional,
        tr("To be checked with your accountant."));
}

void InvoiceDialog::choosePayer()
{
    const people::PartyId payer(m_payer->currentData().toLongLong());
    const auto draft = m_services.invoices.draft(payer);
    auto charges = m_services.invoices.billable(payer);
    if (!draft || !charges) {
        m_problem->setText(draft ? charges.error().message : draft.error().message);
        return;
    }
    m_problem->clear();
    m_draft = *draft;
    m_charges = std::move(*charges);
    m_siret->setText(draft->siret);
    m_service->setText(draft->serviceCode);
    m_engagement->setText(draft->engagement);
    m_due->setDate(draft->dueOn);
    m_mention->setText(draft->mention);
    for (QCheckBox *box : m_boxes) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const fees::BillableCharge &charge : m_charges) {
        const base::Money open = charge.amount - charge.settled;
        const QString amount = open == charge.amount ? base::formatMoney(charge.amount)
            : open == base::Money()
            ? tr("%1, paid").arg(base::formatMoney(charge.amount))
            : tr("%1, of which %2 paid")
                  .arg(base::formatMoney(charge.amount), base::formatMoney(charge.settled));
        auto *box = new QCheckBox(escapedMnemonic(
            u"%1 · %2 · %3\n%4"_s.arg(charge.student, charge.yearLabel, amount, charge.label)));
        box->setObjectName(u"invoiceCharge%1"_s.arg(m_boxes.size()));
        box->setChecked(open > base::Money()); // what is paid is invoiced when it is asked for
        m_lines->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &InvoiceDialog::showTotal);
    }
    showTotal();
    showGaps();
}

void InvoiceDialog::showGaps()
{
    if (!m_draft)
        return;
    fees::InvoiceDraft draft = *m_draft;
    draft.siret = m_siret->text();
    const auto gaps = m_services.invoices.gaps(draft);
    if (!gaps)
        m_gaps->showError(gaps.error());
    else if (gaps->isEmpty())
        m_gaps->clear();
    else
        m_gaps->showMessage(Tone::Warning, gaps->join(u'\n'));
}

void InvoiceDialog::showTotal()
{
    base::Money total;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            total += m_charges[i].amount;
    }
    m_total->setText(tr("Total: %1").arg(base::formatMoney(total)));
}

fees::InvoiceDraft InvoiceDialog::typed() const
{
    fees::InvoiceDraft draft = *m_draft;
    draft.charges.clear();
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            draft.charges.push_back(m_charges[i].charge);
    }
    draft.siret = m_siret->text();
    draft.serviceCode = m_service->text();
    draft.engagement = m_engagement->text();
    draft.dueOn = m_due->date().value_or(QDate());
    draft.mention = m_mention->text();
    return draft;
}

void InvoiceDialog::accept()
{
    m_form->clearErrors();
    m_problem->clear();
    m_due->readNow();
    if (!m_draft || !m_form->checkRequired()) {
        m_form->focusFirstError();
        return;
    }
    auto invoice = m_services.invoices.issue(typed());
    if (invoice) {
        m_issued = std::move(*invoice);
        QDialog::accept();
        return;
    }
    const base::Error &error = invoice.error();
    if (error.code == school::errors::kBadSiret)
        m_form->setError(u"siret"_s, error.message);
    else if (error.code == fees::errors::kBadDate)
        m_form->setError(u"due"_s, error.message);
    else
        m_problem->setText(error.message);
    m_form->focusFirstError();
}

} // namespace ui

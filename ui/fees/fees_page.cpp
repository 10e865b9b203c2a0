#include "ui/fees/fees_page.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/paper_view.h"
#include "ui/base/tabs.h"
#include "ui/fees/charging_tab.h"
#include "ui/fees/cheques_tab.h"
#include "ui/fees/due_tab.h"
#include "ui/fees/invoices_tab.h"
#include "ui/fees/payment_form.h"
#include "ui/fees/payments_tab.h"
#include "ui/fees/plan_tab.h"
#include "ui/fees/receipt_view.h"
#include "ui/fees/reminders_tab.h"
#include "ui/fees/rules_tab.h"
#include "ui/fees/student_fees_view.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FeesPage::FeesPage(const Desk &desk, const FeesServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_receive(
          makeButton(desk.theme, tr("Record a payment"), ButtonLook::Primary, Icon::Plus, this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new Tabs(desk.theme))
    , m_due(new DueTab(desk, services))
    , m_payments(new PaymentsTab(desk, services))
    , m_cheques(new ChequesTab(desk, services))
    , m_reminders(new RemindersTab(desk, services))
    , m_invoices(new InvoicesTab(desk, services))
    , m_charging(new ChargingTab(desk, services, this))
    , m_plan(new PlanTab(desk, services))
    , m_rules(new RulesTab(desk, services))
    , m_student(new StudentFeesView(desk, services))
    , m_form(new PaymentForm(desk))
    , m_receipt(new ReceiptView(desk))
    , m_paper(new PaperView(desk))
    , m_behind(m_tabs)
{
    setObjectName(u"feesPage"_s);
    m_tabs->setObjectName(u"feesTabs"_s);
    build();
    connectParts();
    connectPapers();
}

void FeesPage::build()
{
    m_receive->setObjectName(u"feesReceive"_s);
    const bool mayManage =
        m_services.workspace.reach(security::Operation::ManageFees) != security::Reach::None;
    m_receive->setVisible(mayManage);
    m_due->setMayReceive(mayManage);
    m_payments->setMayVoid(mayManage);
    m_cheques->setMayManage(mayManage);
    m_reminders->setMayManage(mayManage);
    m_charging->setMayCharge(mayManage);
    m_plan->setMayEdit(mayManage);
    m_rules->setMayEdit(mayManage);
    m_invoices->setMayManage(mayManage);
    m_student->setMayManage(mayManage);
    m_receipt->setMayReceive(mayManage);
    m_tabs->addTab(u"due"_s, tr("Instalments and arrears"), m_due);
    m_tabs->addTab(u"payments"_s, tr("Payments"), m_payments);
    m_tabs->addTab(u"cheques"_s, tr("Cheques"), m_cheques);
    m_tabs->addTab(u"reminders"_s, tr("Reminders"), m_reminders);
    m_tabs->addTab(u"invoices"_s, tr("Invoices"), m_invoices);
    if (mayManage)
        m_tabs->addTab(u"charging"_s, tr("To charge"), m_charging);
    else
        m_charging->hide();
    m_tabs->addTab(u"plan"_s, tr("Fees"), m_plan);
    m_tabs->addTab(u"rules"_s, tr("Discounts and bursary"), m_rules);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_tabs, m_student, m_form, m_receipt, m_paper})
        m_stack->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void FeesPage::connectParts()
{
    connect(m_receive, &QPushButton::clicked, this, &FeesPage::startPayment);
    connect(m_due, &DueTab::receiveRequested, this, &FeesPage::startPayment);
    connect(m_receipt, &ReceiptView::nextRequested, this, &FeesPage::startPayment);
    connect(m_due, &DueTab::studentRequested, this,
        [this](qint64 student) { showStudent(people::StudentId(student)); });
    connect(m_due, &DueTab::yearChosen, this, &FeesPage::headingChanged);
    connect(m_tabs, &Tabs::currentChanged, this, &FeesPage::reloadTab);
    connect(m_student, &StudentFeesView::closed, this, &FeesPage::showLists);
    const auto receipt = [this](qint64 payment) { showReceipt(fees::PaymentId(payment)); };
    connect(m_payments, &PaymentsTab::receiptRequested, this, receipt);
    connect(m_student, &StudentFeesView::receiptRequested, this, receipt);
    connect(m_form, &PaymentForm::ready, this, &FeesPage::savePayment);
    connect(m_form, &PaymentForm::cancelled, this, &FeesPage::closePayment);
    connect(m_receipt, &ReceiptView::closed, this, [this] {
        m_stack->setCurrentWidget(m_behind);
        m_receive->setEnabled(true);
        reload();
    });
}

void FeesPage::connectPapers()
{
    connect(m_due, &DueTab::statementsRequested, this, [this] { showStatements(m_due->chosen()); });
    connect(m_student, &StudentFeesView::statementsRequested, this,
        [this] { showStatements(m_student->lines()); });
    connect(m_cheques, &ChequesTab::depositRequested, this,
        [this](qint64 deposit) { showDeposit(fees::DepositId(deposit)); });
    connect(m_reminders, &RemindersTab::lettersRequested, this, &FeesPage::showReminders);
    connect(m_invoices, &InvoicesTab::invoiceRequested, this,
        [this](qint64 invoice) { showInvoice(fees::InvoiceId(invoice)); });
    connect(m_payments, &PaymentsTab::journalRequested, this, &FeesPage::showJournal);
    connect(m_paper, &PaperView::closed, this, &FeesPage::closePaper);
}

QString FeesPage::title() const
{
    return tr("Fees and payments");
}

QString FeesPage::subtitle() const
{
    const auto year = m_due->year();
    const auto totals = year ? std::optional(m_services.lists.yearTotals(*year)) : std::nullopt;
    if (!totals || !*totals)
        return {};
    return tr("%n student(s) with a charge", nullptr, (*totals)->charged);
}

QList<QWidget *> FeesPage::topBarActions() const
{
    if (m_services.workspace.reach(security::Operation::ManageFees) == security::Reach::None)
        return {};
    return {m_receive};
}

QSet<QString> FeesPage::shows() const
{
    return {u"payment"_s, u"refund"_s, u"deposit"_s, u"reminder"_s, u"setting"_s, u"charge"_s,
        u"invoice"_s, u"fee-rules"_s, u"share"_s, u"bursary"_s, u"fee-plan"_s, u"student"_s,
        u"enrolment"_s, u"party"_s, u"year"_s, u"group"_s};
}

bool FeesPage::isTyping() const
{
    return m_stack->currentWidget() == m_form;
}

void FeesPage::reload()
{
    m_due->reload();
    reloadTab();
    if (m_stack->currentWidget() == m_student)
        m_student->reload();
    if (isTyping()) {
        if (auto open = m_services.lists.dueLines({}))
            m_form->refresh(std::move(*open));
    }
    emit headingChanged();
}

void FeesPage::reloadTab()
{
    const QString tab = m_tabs->current();
    if (tab == u"payments"_s)
        m_payments->reload();
    else if (tab == u"cheques"_s)
        m_cheques->reload();
    else if (tab == u"reminders"_s)
        m_reminders->reload();
    else if (tab == u"charging"_s)
        m_charging->reload(m_due->year());
    else if (tab == u"invoices"_s)
        m_invoices->reload();
    else if (tab == u"plan"_s)
        m_plan->reload(m_due->year(), m_due->yearLabel());
    else if (tab == u"rules"_s)
        m_rules->reload(m_due->year(), m_due->yearLabel());
}

void FeesPage::showLists()
{
    m_behind = m_tabs;
    m_stack->setCurrentWidget(m_tabs);
    reload();
}

void FeesPage::showStudent(people::StudentId student)
{
    m_behind = m_tabs;
    m_stack->setCurrentWidget(m_student);
    m_student->setYear(m_due->year());
    m_student->open(student);
}

// In the year somebody was just enrolled in, which may be the next one.
void FeesPage::showCharging(people::StudentId student)
{
    showLists();
    m_tabs->setCurrent(u"charging"_s);
    reloadTab();
    const auto years = m_services.years.years();
    if (m_charging->select(student) || !years)
        return;
    for (const school::SchoolYear &year : *years) {
        if (year.state == school::YearState::Past)
            continue;
        m_due->chooseYear(year.id);
        reloadTab();
        if (m_charging->select(student))
            return;
    }
}

void FeesPage::showPlace(const Place &place)
{
    if (isTyping() && m_form->hasUnsavedWork())
        return; // the window has asked; what is typed stays
    m_receive->setEnabled(true);
    if (place.kind == u"student"_s)
        showStudent(people::StudentId(place.key));
    else if (place.kind == u"payment"_s)
        showReceipt(fees::PaymentId(place.key));
    else if (place.kind == u"charging"_s)
        showCharging(people::StudentId(place.key));
    else
        showTab(place.kind);
}

// One of the tabs, or the instalments that are overdue.
void FeesPage::showTab(const QString &kind)
{
    showLists();
    if (kind == u"overdue"_s)
        m_due->showOverdue();
    m_tabs->setCurrent(kind == u"overdue"_s ? u"due"_s : kind);
}

void FeesPage::save()
{
    if (isTyping())
        m_form->trySave();
    else if (m_stack->currentWidget() == m_tabs && m_tabs->current() == u"plan"_s)
        m_plan->save();
    else if (m_stack->currentWidget() == m_tabs && m_tabs->current() == u"rules"_s)
        m_rules->save();
}

void FeesPage::print()
{
    const QWidget *shown = m_stack->currentWidget();
    const QString tab = shown == m_tabs ? m_tabs->current() : QString();
    if (shown == m_receipt)
        m_receipt->print();
    else if (shown == m_paper)
        m_paper->print();
    else if (shown == m_student)
        m_student->print();
    else if (tab == u"due"_s)
        m_due->print();
    else if (tab == u"payments"_s)
        m_payments->print();
    else if (tab == u"cheques"_s)
        m_cheques->print();
    else if (tab == u"reminders"_s)
        m_reminders->print();
    else if (tab == u"invoices"_s)
        m_invoices->print();
    else if (tab == u"charging"_s)
        m_charging->print();
    else
        Page::print();
}

bool FeesPage::hasUnsavedWork() const
{
    return (isTyping() && m_form->hasUnsavedWork()) || m_plan->hasUnsavedWork()
        || m_rules->hasUnsavedWork();
}

} // namespace ui

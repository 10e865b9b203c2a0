#include "ui/fees/student_fees_view.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/metric_card.h"
#include "ui/base/plain_text.h"
#include "ui/base/question_dialog.h"
#include "ui/base/shown_list.h"
#include "ui/base/tabs.h"
#include "ui/fees/fee_rows.h"
#include "ui/fees/payment_actions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StudentFeesView::StudentFeesView(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_name(makeLabel(QString(), LabelLook::Heading))
    , m_siblings(new QWidget)
    , m_charged(new MetricCard(desk.theme, tr("Charged")))
    , m_settled(new MetricCard(desk.theme, tr("Paid")))
    , m_outstanding(new MetricCard(desk.theme, tr("Still due")))
    , m_overdue(new MetricCard(desk.theme, tr("Overdue")))
    , m_voidCharge(
          makeButton(desk.theme, tr("Cance&l the charge…"), ButtonLook::Secondary, Icon::Cross))
    , m_voidPayment(
          makeButton(desk.theme, tr("Cance&l the payment…"), ButtonLook::Secondary, Icon::Cross))
    , m_advance(
          makeButton(desk.theme, tr("Allocate the &advance…"), ButtonLook::Secondary, Icon::Check))
    , m_statement(
          makeButton(desk.theme, tr("State&ment of the payer"), ButtonLook::Secondary, Icon::File))
    , m_agreements(makeButton(desk.theme, tr("A&greements"), ButtonLook::Secondary, Icon::Users))
    , m_tabs(new Tabs(desk.theme))
    , m_due(new CellRows(FeeRows::dueColumns(), this))
    , m_charges(new CellRows(FeeRows::chargeColumns(), this))
    , m_payments(new CellRows(FeeRows::paymentColumns(), this))
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
{
    setObjectName(u"studentFees"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(makeHead());
    column->addWidget(makeFigures());
    auto *card = new Card(desk.theme, QString(), this);
    card->body()->addWidget(m_tabs);
    column->addWidget(card, 1);
    auto *due = addList(u"due"_s, tr("Instalments"), m_due, 5);
    due->setTwoLines(true);
    due->setItemDelegateForColumn(0, new PersonDelegate(desk.theme, due));
    due->sortByColumn(2, Qt::AscendingOrder);
    m_chargeTable = addList(u"charges"_s, tr("Charged"), m_charges, 6, {m_voidCharge});
    m_paymentTable =
        addList(u"payments"_s, tr("Payments"), m_payments, 6, {m_advance, m_voidPayment});
    m_voidCharge->setObjectName(u"studentVoidCharge"_s);
    m_voidPayment->setObjectName(u"studentVoidPayment"_s);
    m_advance->setObjectName(u"studentAdvance"_s);
    connect(m_chargeTable, &DataTable::rowChosen, this, &StudentFeesView::enableActions);
    connect(m_paymentTable, &DataTable::rowChosen, this, &StudentFeesView::enableActions);
    connect(m_voidCharge, &QPushButton::clicked, this, &StudentFeesView::voidCharge);
    connect(m_voidPayment, &QPushButton::clicked, this, [this] {
        PaymentActions::voidPayment(m_desk, m_services, currentPayment());
        reload();
    });
    connect(m_advance, &QPushButton::clicked, this, [this] {
        PaymentActions::allocateAdvance(m_desk, m_services, currentPayment(), m_student);
        reload();
    });
    connect(m_paymentTable, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        emit receiptRequested(m_fees.payments[static_cast<size_t>(index.row())].payment.value());
    });
}

QWidget *StudentFeesView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    auto *back = new IconButton(m_desk.theme, Icon::ArrowLeft, tr("Back to all students"), head);
    back->setObjectName(u"studentBack"_s);
    auto *file = makeButton(m_desk.theme, tr("Open the &file"), ButtonLook::Secondary, Icon::User);
    file->setObjectName(u"studentFile"_s);
    m_name->setObjectName(u"studentName"_s);
    auto *siblings = new QHBoxLayout(m_siblings);
    siblings->setContentsMargins(0, 0, 0, 0);
    row->addWidget(back);
    row->addWidget(m_name);
    row->addWidget(m_siblings);
    row->addStretch();
    row->addWidget(makeAgreements());
    row->addWidget(m_statement);
    row->addWidget(file);
    m_statement->setObjectName(u"studentStatement"_s);
    connect(m_statement, &QPushButton::clicked, this, &StudentFeesView::statementsRequested);
    connect(back, &QToolButton::clicked, this, &StudentFeesView::closed);
    connect(file, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"students"_s, u"student"_s, m_student.value()});
    });
    return head;
}

QWidget *StudentFeesView::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    for (MetricCard *card : {m_charged, m_settled, m_outstanding, m_overdue}) {
        card->setClickable(false);
        row->addWidget(card, 1);
    }
    return figures;
}

DataTable *StudentFeesView::addList(const QString &key, const QString &title, CellRows *model,
    int pill, const QList<QWidget *> &own)
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *table = new DataTable(m_desk.theme, title);
    table->setObjectName(u"student-%1"_s.arg(key));
    table->setItemDelegateForColumn(pill, new PillDelegate(m_desk.theme, table));
    table->setSource(model);
    table->setEmptyState(new EmptyState(m_desk.theme, Icon::Fees, tr("Nothing yet"),
        tr("What is charged or paid for this student appears here.")));
    auto *shown = new ShownList(
        m_desk, *m_output, *table, {u"fees.student-"_s + key, title, ListOutput::Content::Details});
    shown->setNote([this, title] { return title; });
    m_lists.insert(key, shown);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(m_desk.theme.px(8));
    actions->addStretch();
    for (QWidget *button : own + shown->makeButtons())
        actions->addWidget(button);
    column->addLayout(actions);
    column->addWidget(table, 1);
    m_tabs->addTab(key, title, page);
    return table;
}

void StudentFeesView::setMayManage(bool mayManage)
{
    m_mayManage = mayManage;
    m_voidCharge->setVisible(mayManage);
    m_voidPayment->setVisible(mayManage);
    m_advance->setVisible(mayManage);
    m_agreements->setVisible(mayManage);
}

void StudentFeesView::print()
{
    m_lists.value(m_tabs->current())->print();
}

void StudentFeesView::open(people::StudentId student)
{
    m_student = student;
    m_tabs->setCurrent(u"due"_s);
    reload();
}

void StudentFeesView::findName()
{
    m_studentName.clear();
    if (!m_fees.instalments.empty()) {
        m_studentName = m_fees.instalments.front().studentName;
    } else if (const auto rows = enrolment::studentList(m_services.workspace)) {
        for (const enrolment::StudentRow &row : *rows) {
            if (row.id == m_student)
                m_studentName = row.listName();
        }
    }
    m_name->setText(m_studentName);
    for (ShownList *list : std::as_const(m_lists))
        list->setTitle(tr("Account of %1").arg(m_studentName));
}

void StudentFeesView::reload()
{
    auto answer = m_services.lists.studentFees(m_student);
    if (!answer) {
        m_desk.messages.showError(answer.error());
        return;
    }
    m_fees = std::move(*answer);
    findName();
    findEnrolment();
    m_agreements->setEnabled(m_enrolled.has_value());
    m_move->setEnabled(!openLines().empty());
    const fees::Balance &balance = m_fees.balance;
    m_charged->setFigure(base::formatMoney(balance.charged));
    m_settled->setFigure(base::formatMoney(balance.settled));
    m_outstanding->setFigure(base::formatMoney(balance.outstanding()));
    m_overdue->setFigure(base::formatMoney(balance.overdue));
    m_overdue->setNote(balance.overdue.isZero() ? tr("Nothing late") : tr("Remind the payer"),
        balance.overdue.isZero() ? Tone::Good : Tone::Bad);
    m_due->setRows(FeeRows::due(m_fees.instalments, m_desk.clock.today()));
    m_charges->setRows(FeeRows::charges(m_fees.charges));
    m_payments->setRows(FeeRows::payments(m_fees.payments));
    m_statement->setEnabled(!m_fees.instalments.empty());
    showSiblings();
    enableActions();
}

void StudentFeesView::showSiblings()
{
    const auto old = m_siblings->findChildren<QPushButton *>();
    for (QPushButton *button : old) {
        button->hide();
        button->deleteLater();
    }
    for (const fees::Sibling &sibling : m_fees.siblings) {
        auto *button = makeButton(m_desk.theme,
            escapedMnemonic(
                u"%1 · %2"_s.arg(sibling.name, base::formatMoney(sibling.balance.outstanding()))),
            ButtonLook::Quiet, Icon::Users, m_siblings);
        button->setObjectName(u"sibling%1"_s.arg(sibling.student.value()));
        m_siblings->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this,
            [this, student = sibling.student] { open(student); });
    }
}

std::vector<fees::DueLine> StudentFeesView::openLines() const
{
    std::vector<fees::DueLine> lines;
    std::copy_if(m_fees.instalments.begin(), m_fees.instalments.end(), std::back_inserter(lines),
        [](const auto &line) { return !line.open().isZero(); });
    return lines;
}

void StudentFeesView::enableActions()
{
    const QModelIndex charge = m_chargeTable->currentSource();
    const QModelIndex payment = m_paymentTable->currentSource();
    m_voidCharge->setEnabled(
        charge.isValid() && !m_fees.charges[static_cast<size_t>(charge.row())].isVoid);
    m_voidPayment->setEnabled(payment.isValid() && PaymentActions::canVoid(currentPayment()));
    m_advance->setEnabled(payment.isValid() && PaymentActions::hasAdvance(currentPayment()));
}

fees::PaymentLine StudentFeesView::currentPayment() const
{
    return m_fees.payments[static_cast<size_t>(m_paymentTable->currentSource().row())];
}

void StudentFeesView::voidCharge()
{
    const fees::ChargeItem item =
        m_fees.charges[static_cast<size_t>(m_chargeTable->currentSource().row())];
    QuestionDialog question(m_desk.theme, tr("Cancel this charge?"),
        tr("%1, %2. It stays in the file with the reason you give. This cannot be undone.\n\n"
           "Reason:")
            .arg(item.label, base::formatMoney(item.amount)),
        tr("Cancel the charge"), QuestionDialog::Danger::CannotBeUndone);
    question.addLine(tr("Reason"));
    if (m_desk.dialogs.run(question) != QDialog::Accepted)
        return;
    if (const auto done = m_services.charges.voidCharge(item.charge, question.line()); !done)
        m_desk.messages.showError(done.error());
    else
        m_desk.messages.notice(tr("The charge is cancelled."));
    reload();
}

void StudentFeesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui

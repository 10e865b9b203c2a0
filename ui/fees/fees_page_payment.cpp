// A payment as it is typed over the lists, and its receipt.
#include "core/base/contact_formats.h"
#include "ui/base/dialogs.h"
#include "ui/base/paper_view.h"
#include "ui/base/tabs.h"
#include "ui/fees/due_tab.h"
#include "ui/fees/fees_page.h"
#include "ui/fees/payment_form.h"
#include "ui/fees/receipt_view.h"
#include "ui/fees/student_fees_view.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

std::vector<fees::DueLine> FeesPage::linesToPay() const
{
    if (m_stack->currentWidget() == m_student)
        return m_student->openLines();
    if (m_stack->currentWidget() == m_tabs && m_tabs->current() == u"due"_s
        && sender() != m_receive)
        return m_due->chosen();
    return {};
}

void FeesPage::startPayment()
{
    if (isTyping())
        return;
    auto open = m_services.lists.dueLines({});
    const auto parties = m_services.families.parties();
    if (!open || !parties) {
        m_desk.messages.showError(open ? parties.error() : open.error());
        return;
    }
    std::vector<NamedChoice> choices;
    for (const people::Party &party : *parties)
        choices.push_back({party.id.value(), people::letterName(party.details),
            base::shownPhone(party.details.phone)});
    const auto lines = linesToPay();
    if (m_stack->currentWidget() != m_receipt && m_stack->currentWidget() != m_paper)
        m_behind = m_stack->currentWidget();
    m_desk.messages.clearMessage();
    m_receive->setEnabled(false);
    m_stack->setCurrentWidget(m_form);
    m_form->start(std::move(*open), choices, lines);
}

void FeesPage::savePayment()
{
    const auto received = m_services.payments.receive(m_form->draft());
    if (!received) {
        if (!m_form->showError(received.error()))
            m_desk.messages.showError(received.error());
        return;
    }
    m_desk.messages.clearMessage();
    m_desk.messages.notice(received->wasThereAlready
            ? tr("This payment was already recorded: receipt %1.").arg(received->receiptNumber)
            : tr("Payment recorded: receipt %1.").arg(received->receiptNumber));
    showReceipt(received->payment);
}

void FeesPage::closePayment()
{
    if (m_form->hasUnsavedWork()
        && !m_desk.dialogs.confirm(tr("Give up this payment?"),
            tr("What you typed is not recorded and will be lost."), tr("Give up")))
        return;
    m_desk.messages.clearMessage();
    m_receive->setEnabled(true);
    m_stack->setCurrentWidget(m_behind);
    reload();
}

void FeesPage::showReceipt(fees::PaymentId payment)
{
    const auto receipt = m_services.payments.receipt(payment);
    if (!receipt) {
        m_desk.messages.showError(receipt.error());
        return;
    }
    if (!isTyping())
        m_behind = m_stack->currentWidget() == m_receipt ? m_behind : m_stack->currentWidget();
    m_receive->setEnabled(true);
    m_receipt->setReceipt(*receipt, marks());
    m_stack->setCurrentWidget(m_receipt);
}

} // namespace ui

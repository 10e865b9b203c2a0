#include "ui/fees/payment_actions.h"

#include "core/base/format.h"
#include "core/fees/errors.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/form.h"
#include "ui/base/money_field.h"
#include "ui/base/question_dialog.h"
#include "ui/base/task_dialog.h"
#include "ui/fees/advance_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

bool PaymentActions::canVoid(const fees::PaymentLine &line)
{
    return !line.isVoid && !line.isOpposite;
}

bool PaymentActions::hasAdvance(const fees::PaymentLine &line)
{
    return canVoid(line) && !line.refund && !line.advance.isZero();
}

bool PaymentActions::canComeBack(const fees::PaymentLine &line)
{
    return canVoid(line) && !line.refund && line.means == fees::Means::Cheque;
}

void PaymentActions::voidPayment(
    const Desk &desk, const FeesServices &services, const fees::PaymentLine &line)
{
    if (line.refund)
        return voidRefund(desk, services, line);
    QuestionDialog question(desk.theme, tr("Cancel payment %1?").arg(line.receiptNumber),
        tr("%1 from %2. The number stays in the journal with the reason you give, and the "
           "instalments are due again. This cannot be undone.\n\nReason:")
            .arg(base::formatMoney(line.amount), line.remitterName),
        tr("Cancel the payment"), QuestionDialog::Danger::CannotBeUndone);
    question.addLine(tr("Reason")).setPlaceholderText(tr("Cheque returned unpaid"));
    if (desk.dialogs.run(question) != QDialog::Accepted)
        return;
    const auto done = services.payments.voidPayment(line.payment, question.line());
    if (!done)
        desk.messages.showError(done.error());
    else
        desk.messages.notice(tr("Payment %1 is cancelled.").arg(line.receiptNumber));
}

void PaymentActions::voidRefund(
    const Desk &desk, const FeesServices &services, const fees::PaymentLine &line)
{
    QuestionDialog question(desk.theme, tr("Cancel this refund?"),
        tr("%1 to %2. It stays in the journal with the reason you give, and the money is an "
           "advance again. This cannot be undone.\n\nReason:")
            .arg(base::formatMoney(-line.amount), line.remitterName),
        tr("Cancel the refund"), QuestionDialog::Danger::CannotBeUndone);
    question.addLine(tr("Reason"));
    if (desk.dialogs.run(question) != QDialog::Accepted)
        return;
    if (const auto done = services.refunds.voidRefund(*line.refund, question.line()); !done)
        desk.messages.showError(done.error());
    else
        desk.messages.notice(tr("The refund is cancelled."));
}

void PaymentActions::returnUnpaid(
    const Desk &desk, const FeesServices &services, const fees::PaymentLine &line)
{
    TaskDialog dialog(desk.theme, tr("Did this cheque come back unpaid?"),
        tr("%1 from %2, receipt %3. Its instalments are due again; the number stays in the journal "
           "with the reason. This cannot be undone.")
            .arg(base::formatMoney(line.amount), line.remitterName, line.receiptNumber),
        tr("Cheque unpaid"), nullptr);
    dialog.setObjectName(u"unpaidDialog"_s);
    auto *reason = new QLineEdit;
    reason->setMaxLength(200);
    reason->setText(tr("Cheque returned unpaid"));
    auto *bankFees = new MoneyField(desk.theme);
    dialog.form().addField(u"unpaidReason"_s, tr("Reason"), reason, Presence::Required);
    dialog.addTyped(u"unpaidFees"_s, tr("Bank fees to charge"), bankFees, Presence::Optional,
        tr("Empty: none. They are charged to the payer of the instalments."));
    dialog.mapError(fees::errors::kMissingReason, u"unpaidReason"_s);
    for (const base::ErrorCode code : {fees::errors::kBadAmount, fees::errors::kNobodyToCharge})
        dialog.mapError(code, u"unpaidFees"_s);
    dialog.setAct([&]() -> base::Done {
        if (bankFees->amount() && *bankFees->amount() <= base::Money()) {
            return base::fail(
                fees::errors::kBadAmount, tr("Type an amount above zero, such as 12 or 15,50."));
        }
        return services.cheques.returnUnpaid(line.payment, reason->text(), bankFees->amount());
    });
    if (desk.dialogs.run(dialog) == QDialog::Accepted)
        desk.messages.notice(tr("The cheque of receipt %1 is unpaid.").arg(line.receiptNumber));
}

void PaymentActions::giveBack(
    const Desk &desk, const FeesServices &services, const fees::PaymentLine &line)
{
    TaskDialog dialog(desk.theme, tr("Give back the advance"),
        tr("%1 is left of payment %2 from %3.")
            .arg(base::formatMoney(line.advance), line.receiptNumber, line.remitterName),
        tr("Record the refund"), nullptr);
    dialog.setObjectName(u"refundDialog"_s);
    auto *amount = new MoneyField(desk.theme);
    amount->setAmount(line.advance);
    auto *means = new QComboBox;
    for (const fees::Means one : fees::kMeans)
        means->addItem(fees::titleOf(one), static_cast<int>(one));
    means->setCurrentIndex(means->findData(static_cast<int>(fees::Means::Transfer)));
    auto *day = new DateField(desk.theme, desk.clock.today());
    day->setDate(desk.clock.today());
    auto *reason = new QLineEdit;
    reason->setMaxLength(200);
    dialog.addTyped(u"refundAmount"_s, tr("Amount"), amount, Presence::Required);
    dialog.form().addField(u"refundMeans"_s, tr("Means"), means);
    dialog.addTyped(u"refundDay"_s, tr("Given back on"), day, Presence::Required);
    dialog.form().addField(u"refundReason"_s, tr("Reason"), reason, Presence::Required);
    for (const base::ErrorCode code : {fees::errors::kBadAmount, fees::errors::kOverAdvance})
        dialog.mapError(code, u"refundAmount"_s);
    dialog.mapError(fees::errors::kBadDate, u"refundDay"_s);
    dialog.setAct([&, uuid = security::Workspace::newUuid()]() -> base::Done {
        ET_TRY(services.refunds.refund({uuid, line.payment, day->date().value_or(QDate()),
            amount->amount().value_or(base::Money()),
            static_cast<fees::Means>(means->currentData().toInt()), {}, reason->text()}));
        return {};
    });
    if (desk.dialogs.run(dialog) == QDialog::Accepted)
        desk.messages.notice(tr("The refund to %1 is recorded.").arg(line.remitterName));
}

void PaymentActions::allocateAdvance(const Desk &desk, const FeesServices &services,
    const fees::PaymentLine &line, std::optional<people::StudentId> student)
{
    const auto open = services.lists.dueLines({});
    if (!open) {
        desk.messages.showError(open.error());
        return;
    }
    std::vector<fees::DueLine> first;
    std::copy_if(open->begin(), open->end(), std::back_inserter(first), [&](const auto &due) {
        return student ? due.student == *student : line.students.contains(due.studentName);
    });
    AdvanceDialog dialog(desk, line, *open, first);
    if (desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    const auto allocations = dialog.allocations();
    if (const auto done = services.payments.allocate(line.payment, allocations); !done) {
        desk.messages.showError(done.error());
        return;
    }
    const QString text = tr("The advance of payment %1 is allocated.").arg(line.receiptNumber);
    if (!dialog.isAllNew()) {
        desk.messages.notice(text);
        return;
    }
    desk.messages.undoable(text, [services, payment = line.payment, allocations]() -> base::Done {
        for (const fees::Allocation &one : allocations)
            ET_TRY(services.payments.release(payment, one.instalment));
        return {};
    });
}

} // namespace ui

#include "ui/fees/payment_actions.h"

#include "core/base/format.h"
#include "ui/base/dialogs.h"
#include "ui/base/question_dialog.h"
#include "ui/fees/advance_dialog.h"

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
    return canVoid(line) && !line.advance.isZero();
}

void PaymentActions::voidPayment(
    const Desk &desk, const FeesServices &services, const fees::PaymentLine &line)
{
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

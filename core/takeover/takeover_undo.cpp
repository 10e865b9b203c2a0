// Taking back what was taken over in mid-year.
#include "core/base/format.h"
#include "core/fees/opening_balance.h"
#include "core/fees/receipt.h"
#include "core/ledger/opening_hours.h"
#include "core/records/number_cycle.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/takeover/takeover_repository.h"
#include "core/takeover/takeover_service.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace takeover {

using security::Transaction;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("takeover", text);
}

base::Result<QString> useOf(storage::Database &database, const Made &made)
{
    if (made.charge)
        return fees::OpeningBalances::useOf(database, *made.charge);
    if (made.payment)
        return fees::OpeningBalances::useOf(database, *made.payment);
    return QString();
}

// What was built on it since, in words; empty when nothing was.
base::Result<QString> builtOn(
    storage::Database &database, const Record &record, const std::vector<Made> &lines)
{
    for (const Made &made : lines) {
        ET_ASSIGN(const QString use, useOf(database, made));
        if (use.isEmpty())
            continue;
        ET_ASSIGN(const QString name, TakeoverRepository::nameOf(database, made.enrolment));
        return u"%1 (%2)"_s.arg(use, name);
    }
    if (record.receiptYear) {
        ET_ASSIGN(const int last,
            records::NumberCycle::last(database, fees::kReceiptKind, *record.receiptYear));
        if (last != *record.receiptNext - 1)
            return say(QT_TRANSLATE_NOOP("takeover", "receipts were numbered after it"));
    }
    ET_ASSIGN(const QString name, TakeoverRepository::rollSince(database, record));
    if (name.isEmpty())
        return QString();
    return say(QT_TRANSLATE_NOOP("takeover", "a roll counts hours after it (%1)")).arg(name);
}

base::Result<Record> undoable(Transaction &transaction, TakeoverId id)
{
    ET_ASSIGN(const auto living, TakeoverRepository::living(transaction.database()));
    const auto found =
        std::ranges::find_if(living, [id](const Record &one) { return one.id == id; });
    if (found == living.end()) {
        return base::fail(
            errors::kTakenBack, say(QT_TRANSLATE_NOOP("takeover", "This was taken back already.")));
    }
    if (found != living.begin()) {
        return base::fail(errors::kLaterTakeover,
            say(QT_TRANSLATE_NOOP("takeover", "More was taken over later: take that back first.")));
    }
    return *found;
}

base::Done takeBack(Transaction &transaction, const Made &made)
{
    const QString reason = say(QT_TRANSLATE_NOOP("takeover", "Takeover taken back"));
    if (made.charge)
        return fees::OpeningBalances::takeBack(transaction, *made.charge, reason);
    if (made.payment)
        return fees::OpeningBalances::takeBack(transaction, *made.payment, reason);
    if (made.hours)
        return ledger::OpeningHours::takeBack(transaction, *made.hours);
    return {};
}

} // namespace

base::Done TakeoverService::undo(TakeoverId id)
{
    ET_TRY(m_workspace.require(security::Operation::ManageEnrolments));
    ET_ASSIGN(const auto permit, m_workspace.require(security::Operation::ManageFees));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Record record, undoable(transaction, id));
    ET_ASSIGN(const auto lines, TakeoverRepository::lines(transaction.database(), id));
    ET_ASSIGN(const QString use, builtOn(transaction.database(), record, lines));
    if (!use.isEmpty()) {
        return base::fail(errors::kBuiltOn,
            say(QT_TRANSLATE_NOOP("takeover",
                    "What was taken over is in use: %1. It can no longer be taken back as a whole: "
                    "cancel the amount in the fees, or take over the difference of the hours."))
                .arg(use));
    }
    for (const Made &made : lines | std::views::reverse)
        ET_TRY(takeBack(transaction, made));
    if (record.receiptYear) {
        ET_TRY(records::NumberCycle::backTo(transaction, fees::kReceiptKind, *record.receiptYear,
            *record.receiptNext, *record.receiptBefore));
    }
    ET_TRY(TakeoverRepository::setUndone(transaction, id));
    ET_TRY(transaction.record(u"takeover.undo"_s, {u"takeover"_s, record.uuid}));
    return transaction.commit();
}

} // namespace takeover

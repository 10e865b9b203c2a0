#include "core/fees/charge_operations.h"

#include "core/base/format.h"
#include "core/fees/charge_repository.h"
#include "core/fees/charge_service.h"
#include "core/fees/errors.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/relief_repository.h"
#include "core/fees/void_reason.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QDate kEver(1, 1, 1);

// A charge that may still be touched, held until the transaction ends.
base::Result<Charge> livingCharge(security::Transaction &transaction, ChargeId id)
{
    ET_TRY(ChargeRepository::lock(transaction, id));
    ET_ASSIGN(const auto charge, ChargeRepository::find(transaction.database(), id));
    if (!charge || charge->isOpposite)
        return base::fail(security::notThere());
    if (charge->isVoid)
        return base::fail(alreadyVoid(charge->label));
    return *charge;
}

base::Result<QString> nameOf(storage::Database &database, people::PartyId payer)
{
    ET_ASSIGN(const auto name, ReceiptRepository::partyName(database, payer));
    if (!name)
        return base::fail(security::notThere());
    return *name;
}

base::Error overOpen(const Charge &charge, base::Money wanted, base::Money open)
{
    return {errors::kOverOpen,
        QCoreApplication::translate("fees",
            "“%1”: only %2 of it is still open, not %3. Lower the amount, or take money back from "
            "the charge first: it stays an advance of its payment.")
            .arg(charge.label, base::formatMoney(open), base::formatMoney(wanted)),
        {}};
}

base::Error goneOn(const Charge &charge)
{
    return {errors::kMovedOn,
        QCoreApplication::translate(
            "fees", "“%1” went on to another payer since: take that move back first.")
            .arg(charge.label),
        {}};
}

} // namespace

base::Result<std::optional<MovedCharge>> ChargeOperations::movePayer(
    security::Transaction &transaction, const PayerMove &move)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const QString why, checkedReason(move.reason));
    ET_ASSIGN(const QString newPayer, nameOf(database, move.payer));
    ET_ASSIGN(const Charge charge, livingCharge(transaction, move.charge));
    if (charge.payer == move.payer)
        return std::nullopt;
    ET_ASSIGN(const auto parts, ReliefRepository::open(database, charge.id, move.from));
    if (parts.empty())
        return std::nullopt;
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const ChargeId to,
        ReliefRepository::addLike(transaction, charge.id, move.payer, parts, uuid));
    ET_ASSIGN(const ReliefId id,
        ReliefRepository::add(
            transaction, {charge.id, to, parts, why}, security::Workspace::newUuid()));
    const base::Money amount = sumOf(parts);
    ET_ASSIGN(const QString oldPayer, nameOf(database, charge.payer));
    ET_TRY(transaction.record(u"charge.move"_s, {u"charge"_s, charge.uuid},
        {{u"payer"_s, oldPayer, newPayer}, {u"from"_s, {}, base::formatDate(move.from)},
            {u"amount"_s, base::formatMoney(amount), base::formatMoney({})},
            {u"reason"_s, {}, why}}));
    ET_TRY(transaction.record(u"charge.add"_s, {u"charge"_s, uuid},
        {{u"label"_s, {}, charge.label}, {u"amount"_s, {}, base::formatMoney(amount)},
            {u"reason"_s, {}, why}}));
    return MovedCharge{id, charge.id, to, amount};
}

base::Result<std::vector<MovedCharge>> ChargeOperations::movePayer(
    security::Transaction &transaction, const StudentPayerMove &move)
{
    ET_ASSIGN(const auto charges,
        ReliefRepository::openCharges(
            transaction.database(), move.student, move.fromPayer, move.from));
    std::vector<MovedCharge> moved;
    for (const ChargeId charge : charges) {
        ET_ASSIGN(const auto one,
            movePayer(transaction, PayerMove{charge, move.toPayer, move.from, move.reason}));
        if (one)
            moved.push_back(*one);
    }
    return moved;
}

base::Result<ReliefId> ChargeOperations::relieve(security::Transaction &transaction,
    ChargeId chargeId, base::Money amount, const QString &reason)
{
    ET_ASSIGN(const QString why, checkedReason(reason));
    ET_TRY(checkAmount(amount));
    ET_ASSIGN(const Charge charge, livingCharge(transaction, chargeId));
    ET_ASSIGN(const auto open, ReliefRepository::open(transaction.database(), charge.id, kEver));
    if (sumOf(open) < amount)
        return base::fail(overOpen(charge, amount, sumOf(open)));
    ET_ASSIGN(const ReliefId id,
        ReliefRepository::add(transaction,
            {charge.id, std::nullopt, latestParts(amount, open), why},
            security::Workspace::newUuid()));
    ET_TRY(transaction.record(u"charge.relieve"_s, {u"charge"_s, charge.uuid},
        {{u"amount"_s, base::formatMoney(amount), base::formatMoney({})}, {u"reason"_s, {}, why}}));
    return id;
}

base::Done ChargeOperations::takeBack(
    security::Transaction &transaction, ReliefId id, const QString &reason)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const QString why, checkedReason(reason));
    ET_ASSIGN(const auto first, ReliefRepository::find(database, id));
    if (!first || first->isOpposite)
        return base::fail(security::notThere());
    ET_ASSIGN(const Charge charge, livingCharge(transaction, first->charge));
    ET_ASSIGN(const auto relief, ReliefRepository::find(database, id)); // as others left it
    if (relief->isTakenBack)
        return base::fail(alreadyVoid(relief->reason));
    if (relief->movedTo) {
        ET_ASSIGN(const auto moved, ChargeRepository::find(database, *relief->movedTo));
        ET_ASSIGN(const bool movedOn, ReliefRepository::hasMoved(database, moved->id));
        if (movedOn)
            return base::fail(goneOn(*moved));
        if (!moved->isVoid)
            ET_TRY(ChargeService::cancel(transaction, moved->id, why));
    }
    ET_TRY(ReliefRepository::addOpposite(transaction, id, security::Workspace::newUuid(), why));
    return transaction.record(u"charge.restore"_s, {u"charge"_s, charge.uuid},
        {{u"amount"_s, base::formatMoney({}), base::formatMoney(relief->amount)},
            {u"reason"_s, {}, why}});
}

} // namespace fees

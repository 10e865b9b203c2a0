#include "core/fees/charge_service.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/charge_repository.h"
#include "core/fees/errors.h"
#include "core/fees/void_reason.h"
#include "core/security/settings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

base::Result<ChargeId> chargedBefore(
    const Charge &charge, const ChargeRequest &request, const ChargeLine &line)
{
    if (charge.enrolment == request.enrolment && charge.payer == request.payer
        && charge.amount == line.owed())
        return charge.id;
    return base::fail(errors::kNotSame,
        QCoreApplication::translate("fees",
            "“%1” is already charged, for %2, with something else in it. Cancel that charge if it "
            "is wrong, then charge anew.")
            .arg(charge.label, base::formatMoney(charge.amount)));
}

base::Result<ChargeId> chargeLine(security::Transaction &transaction, const ChargeRequest &request,
    const ChargeLine &line, const std::vector<Instalment> &instalments)
{
    const QString uuid = line.uuid.isEmpty() ? security::Workspace::newUuid() : line.uuid;
    ET_ASSIGN(const auto known, ChargeRepository::byUuid(transaction.database(), uuid));
    if (known)
        return chargedBefore(*known, request, line);
    ET_ASSIGN(
        const ChargeId id, ChargeRepository::add(transaction, request, line, instalments, uuid));
    ET_TRY(transaction.record(u"charge.add"_s, {u"charge"_s, uuid},
        {{u"label"_s, {}, line.label}, {u"amount"_s, {}, base::formatMoney(line.owed())},
            {u"reduction"_s, {},
                line.reduction.isZero() ? QString() : base::formatMoney(line.reduction)},
            {u"reductionReason"_s, {}, line.reductionReason}}));
    return id;
}

base::Error stillSettled(const Charge &charge, const QStringList &receipts)
{
    return {errors::kSettled,
        QCoreApplication::translate("fees",
            "“%1” cannot be cancelled while money is on it (receipts %2). Take that money back "
            "from "
            "it first: it stays an advance of its payment; or cancel the payment.")
            .arg(charge.label, receipts.join(u", "_s)),
        {}};
}

} // namespace

ChargeService::ChargeService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<QDate>> ChargeService::proposeDueDates(
    enrolment::EnrolmentId enrolment, int count)
{
    ET_TRY(m_workspace.require(Operation::ManageFees));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto found, ChargeRepository::enrolment(database, enrolment));
    if (!found)
        return base::fail(security::notThere());
    ET_ASSIGN(const int day, security::Settings::number(database, security::settings::kFeeDueDay));
    return proposedDueDates(count, std::max(found->yearFirst, found->entryOn), day);
}

base::Result<Charged> ChargeService::charge(const ChargeRequest &request)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Charged charged, chargeEnrolment(transaction, request));
    ET_TRY(transaction.commit());
    return charged;
}

base::Done ChargeService::voidCharge(ChargeId id, const QString &reason)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_TRY(cancel(transaction, id, reason));
    return transaction.commit();
}

base::Result<Charged> ChargeService::chargeEnrolment(
    security::Transaction &transaction, const ChargeRequest &request)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto enrolment, ChargeRepository::enrolment(database, request.enrolment));
    ET_ASSIGN(const bool hasPayer, ChargeRepository::hasParty(database, request.payer));
    if (!enrolment || !hasPayer)
        return base::fail(security::notThere());
    ET_ASSIGN(const ChargeRequest checked,
        checkedCharge(request, enrolment->yearFirst, enrolment->yearLast));
    Charged charged;
    const auto instalments = instalmentsOf(checked);
    for (size_t i = 0; i < checked.lines.size(); ++i) {
        ET_ASSIGN(
            const ChargeId id, chargeLine(transaction, checked, checked.lines[i], instalments[i]));
        charged.charges.push_back(id);
    }
    ET_ASSIGN(const base::Money tuition,
        ChargeRepository::tuition(database, enrolment->student, enrolment->year));
    ET_ASSIGN(const int ceiling,
        security::Settings::number(database, security::settings::kFeeCeilingCents));
    charged.warning = overCeiling(tuition, base::Money::fromCents(ceiling));
    return charged;
}

base::Done ChargeService::cancel(
    security::Transaction &transaction, ChargeId id, const QString &reason)
{
    ET_ASSIGN(const QString why, checkedReason(reason));
    ET_TRY(ChargeRepository::lock(transaction, id));
    ET_ASSIGN(const auto charge, ChargeRepository::find(transaction.database(), id));
    if (!charge || charge->isOpposite)
        return base::fail(security::notThere());
    if (charge->isVoid)
        return base::fail(alreadyVoid(charge->label));
    ET_ASSIGN(const QStringList receipts, ChargeRepository::receiptsOn(transaction.database(), id));
    if (!receipts.isEmpty())
        return base::fail(stillSettled(*charge, receipts));
    const QString uuid = security::Workspace::newUuid();
    ET_TRY(ChargeRepository::addOpposite(transaction, id, uuid, why));
    return transaction.record(u"charge.void"_s, {u"charge"_s, charge->uuid},
        {{u"amount"_s, base::formatMoney(charge->amount), base::formatMoney({})},
            {u"reason"_s, {}, why}});
}

} // namespace fees

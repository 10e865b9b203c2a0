#include "core/fees/agreement_service.h"

#include "core/base/format.h"
#include "core/fees/bursary_repository.h"
#include "core/fees/charge_repository.h"
#include "core/fees/errors.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/rules.h"
#include "core/fees/share_repository.h"
#include "core/security/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

base::Error changedMeanwhile()
{
    return {errors::kChangedMeanwhile,
        QCoreApplication::translate("fees",
            "This was changed meanwhile on another PC. Nothing of yours was saved: look at what "
            "stands there now, then make your change again."),
        {}};
}

base::Result<QString> textOf(storage::Database &database, const ShareSet &set)
{
    QStringList texts;
    for (const PayerShare &share : set.shares) {
        ET_ASSIGN(const auto name, ReceiptRepository::partyName(database, share.payer));
        if (!name)
            return base::fail(security::notThere());
        texts += share.weight > 0
            ? QCoreApplication::translate("fees", "%1: %n part(s)", nullptr, share.weight)
                  .arg(*name)
            : u"%1 : %2"_s.arg(*name, base::formatMoney(share.amount));
    }
    return u"%1 · %2"_s.arg(base::formatDate(set.from), texts.join(u", "_s));
}

base::Done checkSet(const ShareSet &set, const std::vector<ShareSet> &others)
{
    ET_TRY(checkShares(set.shares));
    if (!set.from.isValid())
        return base::fail(errors::kBadDate,
            QCoreApplication::translate("fees", "Say from which day on these shares hold."));
    for (const ShareSet &other : others) {
        if (other.uuid != set.uuid && other.from == set.from)
            return base::fail(errors::kBadDate,
                QCoreApplication::translate("fees",
                    "Shares that begin on %1 are there already: change those, or choose another "
                    "day.")
                    .arg(base::formatDate(set.from)));
    }
    return {};
}

const ShareSet *asKept(const std::vector<ShareSet> &sets, const QString &uuid)
{
    const auto found = std::find_if(
        sets.begin(), sets.end(), [&](const ShareSet &set) { return set.uuid == uuid; });
    return found == sets.end() ? nullptr : &*found;
}

} // namespace

AgreementService::AgreementService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<ShareSet>> AgreementService::shares(enrolment::EnrolmentId enrolment)
{
    ET_TRY(m_workspace.require(Operation::ReadFees));
    return ShareRepository::of(m_workspace.database(), enrolment);
}

base::Result<ShareSet> AgreementService::saveShares(const ShareSet &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto enrolment, ChargeRepository::enrolment(database, typed.enrolment));
    if (!enrolment)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto sets, ShareRepository::of(database, typed.enrolment));
    ET_TRY(checkSet(typed, sets));
    ShareSet set = typed;
    ET_ASSIGN(const QString after, textOf(database, set));
    QString before;
    if (set.rowVersion == 0) {
        if (set.uuid.isEmpty())
            set.uuid = security::Workspace::newUuid();
        ET_TRY(ShareRepository::add(transaction, set));
    } else {
        const ShareSet *known = asKept(sets, set.uuid);
        if (!known)
            return base::fail(changedMeanwhile());
        ET_ASSIGN(before, textOf(database, *known));
        ET_ASSIGN(const bool written, ShareRepository::replace(transaction, set));
        if (!written)
            return base::fail(changedMeanwhile());
    }
    ET_TRY(transaction.record(
        u"share.edit"_s, {u"share"_s, set.uuid}, {{u"shares"_s, before, after}}));
    ET_TRY(transaction.commit());
    ++set.rowVersion;
    return set;
}

base::Done AgreementService::removeShares(const ShareSet &set)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const QString before, textOf(transaction.database(), set));
    ET_ASSIGN(const bool written, ShareRepository::remove(transaction, set));
    if (!written)
        return base::fail(changedMeanwhile());
    ET_TRY(transaction.record(
        u"share.remove"_s, {u"share"_s, set.uuid}, {{u"shares"_s, before, QString()}}));
    return transaction.commit();
}

base::Result<Bursary> AgreementService::bursary(enrolment::EnrolmentId enrolment)
{
    ET_TRY(m_workspace.require(Operation::ReadFees));
    return BursaryRepository::of(m_workspace.database(), enrolment);
}

base::Result<Bursary> AgreementService::saveBursary(const Bursary &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    if (typed.echelon < 0 || typed.echelon > kMostEchelon)
        return base::fail(errors::kBadScale,
            QCoreApplication::translate("fees", "A step of the bursary goes from 1 to %1.")
                .arg(kMostEchelon));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto enrolment, ChargeRepository::enrolment(database, typed.enrolment));
    if (!enrolment)
        return base::fail(security::notThere());
    ET_ASSIGN(const Bursary before, BursaryRepository::of(database, typed.enrolment));
    if (typed.rowVersion == 0 && typed.echelon == 0)
        return before;
    ET_ASSIGN(const bool written, BursaryRepository::write(transaction, typed));
    if (!written)
        return base::fail(changedMeanwhile());
    ET_ASSIGN(const Bursary after, BursaryRepository::of(database, typed.enrolment));
    const auto text = [](const Bursary &bursary) {
        return bursary.echelon == 0 ? QString() : QString::number(bursary.echelon);
    };
    const auto day = [](const Bursary &bursary) {
        return bursary.procurationOn ? base::formatDate(*bursary.procurationOn) : QString();
    };
    ET_ASSIGN(const QString uuid, ChargeRepository::uuidOf(database, typed.enrolment));
    ET_TRY(transaction.record(u"bursary.edit"_s, {u"bursary"_s, uuid},
        {{u"echelon"_s, text(before), text(after)},
            {u"procurationOn"_s, day(before), day(after)}}));
    ET_TRY(transaction.commit());
    return after;
}

} // namespace fees

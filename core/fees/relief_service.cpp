#include "core/fees/relief_service.h"

#include "core/fees/charge_repository.h"
#include "core/fees/relief_repository.h"
#include "core/fees/rules_repository.h"
#include "core/security/transaction.h"

#include <algorithm>
#include <map>

using security::Operation;

namespace fees {

namespace {

const QDate kEver(1, 1, 1);

struct OpenPart {
    ChargeId charge;
    InstalmentPart part;
};

// The charge a moved one came from in the first place.
size_t rootOf(const std::vector<TuitionCharge> &charges, size_t place)
{
    while (charges[place].movedFrom) {
        const auto from = std::find_if(charges.begin(), charges.end(),
            [&](const auto &charge) { return charge.id == *charges[place].movedFrom; });
        if (from == charges.end())
            break;
        place = size_t(from - charges.begin());
    }
    return place;
}

base::Result<LeavingLine> lineOf(storage::Database &database, const TuitionCharge &root,
    const std::vector<TuitionCharge> &chain, const Proration &months)
{
    LeavingLine line{
        root.label, root.payerName, root.charged, months, months.partOf(root.charged), {}, {}, {}};
    base::Money living;
    std::vector<OpenPart> open;
    for (const TuitionCharge &charge : chain) {
        living += charge.living;
        ET_ASSIGN(const auto parts, ReliefRepository::open(database, charge.id, kEver));
        for (const InstalmentPart &part : parts)
            open.push_back({charge.id, part});
    }
    std::stable_sort(open.begin(), open.end(),
        [](const OpenPart &a, const OpenPart &b) { return a.part.dueOn > b.part.dueOn; });
    base::Money left = std::max(living - line.owed, base::Money());
    std::map<ChargeId, base::Money> byCharge;
    for (const OpenPart &one : open) {
        const base::Money part = std::min(left, one.part.amount);
        if (part.isZero())
            break;
        byCharge[one.charge] += part;
        line.relieved += part;
        left -= part;
    }
    line.overpaid = left;
    line.reliefs.assign(byCharge.begin(), byCharge.end());
    return line;
}

base::Result<LeavingProposal> leaving(
    storage::Database &database, enrolment::EnrolmentId id, QDate lastDay)
{
    ET_ASSIGN(const auto enrolment, ChargeRepository::enrolment(database, id));
    if (!enrolment)
        return base::fail(security::notThere());
    ET_ASSIGN(const FeeRules rules, RulesRepository::of(database, enrolment->year));
    LeavingProposal proposal{rules.prorated, {}};
    if (!rules.prorated)
        return proposal;
    const Proration stay =
        prorationOf(enrolment->yearFirst, rules.yearMonths, enrolment->entryOn, lastDay);
    const Proration whole = prorationOf(enrolment->yearFirst, rules.yearMonths, enrolment->entryOn);
    ET_ASSIGN(const auto charges, ReliefRepository::tuitionOf(database, id));
    std::map<size_t, std::vector<TuitionCharge>> chains;
    for (size_t i = 0; i < charges.size(); ++i)
        chains[rootOf(charges, i)].push_back(charges[i]);
    for (const auto &[root, chain] : chains) {
        ET_ASSIGN(const LeavingLine line,
            lineOf(database, charges[root], chain, {stay.months, whole.months}));
        if (!line.relieved.isZero() || !line.overpaid.isZero())
            proposal.lines.push_back(line);
    }
    return proposal;
}

} // namespace

ReliefService::ReliefService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<LeavingProposal> ReliefService::proposeLeaving(
    enrolment::EnrolmentId enrolment, QDate lastDay)
{
    ET_TRY(m_workspace.require(Operation::ReadFees));
    return leaving(m_workspace.database(), enrolment, lastDay);
}

base::Result<std::vector<ReliefId>> ReliefService::applyLeaving(
    enrolment::EnrolmentId enrolment, QDate lastDay, const QString &reason)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto reliefs, applyLeaving(transaction, enrolment, lastDay, reason));
    ET_TRY(transaction.commit());
    return reliefs;
}

base::Result<std::vector<ReliefId>> ReliefService::applyLeaving(security::Transaction &transaction,
    enrolment::EnrolmentId enrolment, QDate lastDay, const QString &reason)
{
    ET_ASSIGN(const LeavingProposal proposal, leaving(transaction.database(), enrolment, lastDay));
    std::vector<ReliefId> reliefs;
    for (const LeavingLine &line : proposal.lines) {
        for (const auto &[charge, amount] : line.reliefs) {
            ET_ASSIGN(
                const ReliefId id, ChargeOperations::relieve(transaction, charge, amount, reason));
            reliefs.push_back(id);
        }
    }
    return reliefs;
}

base::Result<std::vector<MovedCharge>> ReliefService::movePayer(const StudentPayerMove &move)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto moved, ChargeOperations::movePayer(transaction, move));
    ET_TRY(transaction.commit());
    return moved;
}

base::Done ReliefService::takeBack(const std::vector<ReliefId> &reliefs, const QString &reason)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    for (auto id = reliefs.rbegin(); id != reliefs.rend(); ++id)
        ET_TRY(ChargeOperations::takeBack(transaction, *id, reason));
    return transaction.commit();
}

} // namespace fees

#include "core/fees/reminder_service.h"

#include "core/base/format.h"
#include "core/fees/deposit_repository.h"
#include "core/fees/errors.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/reminder_repository.h"
#include "core/records/issued_documents.h"
#include "core/school/school_repository.h"
#include "core/security/settings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

base::Result<ReminderDays> daysOf(storage::Database &database)
{
    ReminderDays days{};
    size_t level = 0;
    for (const auto &key : {security::settings::kReminderFirstDays,
             security::settings::kReminderSecondDays, security::settings::kReminderThirdDays}) {
        ET_ASSIGN(days[level], security::Settings::number(database, key));
        ++level;
    }
    return days;
}

base::Result<ReminderPlan> planToday(
    storage::Database &database, const security::Permit &permit, QDate today)
{
    ET_ASSIGN(const ReminderDays days, daysOf(database));
    ET_ASSIGN(const auto late, ReminderRepository::late(database, permit, today));
    ET_ASSIGN(const auto advances, ReminderRepository::advances(database, permit));
    ReminderPlan plan = planOf(late, advances, days, today);
    for (ReminderProposal &proposal : plan.proposals) {
        ET_ASSIGN(const QStringList address,
            ReceiptRepository::partyAddress(database, proposal.payer.id, today));
        proposal.hasAddress = !address.isEmpty();
    }
    return plan;
}

base::Result<ReminderSnapshot> snapshotOf(
    const security::Transaction &transaction, const ReminderProposal &proposal)
{
    storage::Database &database = transaction.database();
    ReminderSnapshot snapshot;
    ET_ASSIGN(snapshot.issuer,
        school::SchoolRepository::issuer(
            database, transaction.permit(), school::SignedPaper::Reminder));
    ET_ASSIGN(snapshot.iban, DepositRepository::iban(database));
    snapshot.payer = proposal.payer.name;
    ET_ASSIGN(snapshot.address,
        ReceiptRepository::partyAddress(database, proposal.payer.id, transaction.today()));
    snapshot.level = proposal.level();
    snapshot.sentOn = transaction.today();
    for (const ReminderItem &item : proposal.items)
        snapshot.lines.push_back({item.student, item.label, item.dueOn, item.amount});
    snapshot.advance = std::min(proposal.advance, proposal.amount());
    return snapshot;
}

base::Result<ReminderId> writeOne(
    security::Transaction &transaction, const ReminderProposal &proposal)
{
    ET_ASSIGN(const ReminderSnapshot snapshot, snapshotOf(transaction, proposal));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {kReminderKind, u"L"_s, transaction.today().year(), {u"reminder"_s, uuid},
                titleOfLevel(proposal.level()), kReminderTemplate, toJson(snapshot)}));
    ET_ASSIGN(
        const ReminderId id, ReminderRepository::add(transaction, uuid, proposal, document.id));
    ET_TRY(transaction.record(u"reminder.send"_s, {u"reminder"_s, uuid},
        {{u"number"_s, {}, document.number}, {u"payer"_s, {}, proposal.payer.name},
            {u"level"_s, {}, QString::number(proposal.level())},
            {u"amount"_s, {}, base::formatMoney(proposal.amount())}}));
    return id;
}

} // namespace

ReminderService::ReminderService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<ReminderPlan> ReminderService::plan()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return planToday(m_workspace.database(), permit, m_workspace.clock().today());
}

base::Result<std::vector<Reminder>> ReminderService::send(
    const std::vector<people::PartyId> &payers)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    std::vector<ReminderId> written;
    {
        ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
        ET_ASSIGN(written, write(transaction, payers));
        ET_TRY(transaction.commit());
    }
    std::vector<Reminder> letters;
    for (const ReminderId id : written) {
        ET_ASSIGN(Reminder letter, reminder(id));
        letters.push_back(std::move(letter));
    }
    return letters;
}

base::Result<std::vector<ReminderId>> ReminderService::write(
    security::Transaction &transaction, const std::vector<people::PartyId> &chosen)
{
    // Each once, and held in one order by all workstations.
    std::vector<people::PartyId> payers = chosen;
    std::sort(payers.begin(), payers.end());
    payers.erase(std::unique(payers.begin(), payers.end()), payers.end());
    for (const people::PartyId payer : payers)
        ET_TRY(ReminderRepository::lock(transaction, payer));
    ET_ASSIGN(const ReminderPlan plan,
        planToday(transaction.database(), transaction.permit(), transaction.today()));
    std::vector<ReminderId> written;
    for (const ReminderProposal &proposal : plan.proposals) {
        if (!std::binary_search(payers.begin(), payers.end(), proposal.payer.id))
            continue;
        ET_ASSIGN(const ReminderId id, writeOne(transaction, proposal));
        written.push_back(id);
    }
    if (!written.empty() && written.size() == payers.size())
        return written;
    return base::fail(errors::kNoReminder,
        QCoreApplication::translate("fees",
            "There is nothing to write to one of these payers today: it was paid, or written, "
            "meanwhile. Look at the list again; nothing was sent."));
}

base::Result<std::vector<SentReminder>> ReminderService::sent()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return ReminderRepository::sent(m_workspace.database(), permit);
}

base::Result<Reminder> ReminderService::reminder(ReminderId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto key, ReminderRepository::documentOf(database, id));
    if (!key)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto document, records::IssuedDocuments::find(database, permit, *key));
    if (!document)
        return base::fail(security::notThere());
    ET_ASSIGN(ReminderSnapshot snapshot, reminderFromJson(document->snapshot));
    return Reminder{id, document->number, document->issuedBy, std::move(snapshot)};
}

base::Result<std::vector<AgedPayer>> ReminderService::aged()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return ReminderRepository::aged(m_workspace.database(), permit, m_workspace.clock().today());
}

} // namespace fees

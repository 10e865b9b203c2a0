#include "core/families/situation_service.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/families/situation_change.h"
#include "core/fees/fee_list_service.h"
#include "core/people/address_repository.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace families {

using security::Operation;
using security::Transaction;
using security::Undo;

namespace {

base::Result<SituationForm> checkedForm(const SituationForm &typed, QDate today)
{
    SituationForm form = typed;
    ET_ASSIGN(form.reason,
        base::cleanLine(
            typed.reason, QCoreApplication::translate("families", "What happened"), 120));
    if (!form.from.isValid() || form.from < today.addYears(-1) || form.from > today.addYears(1)) {
        return base::fail(errors::kEffectiveDay,
            QCoreApplication::translate("families",
                "Type the day from which the change holds, at most a year from today."));
    }
    if (!form.charges.empty() && (!form.payer || *form.payer >= form.adults.size())) {
        return base::fail(errors::kNoNewPayer,
            QCoreApplication::translate(
                "families", "Choose who pays the remaining instalments from that day on."));
    }
    return form;
}

base::Result<people::PostalAddress> homeOn(
    storage::Database &database, const security::Permit &permit, people::StudentId id, QDate day)
{
    ET_ASSIGN(const auto uses, people::AddressRepository::usesOf(database, permit, id));
    for (const people::AddressUse &use : uses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(day))
            return use.postal;
    }
    return people::PostalAddress();
}

base::Result<std::vector<Housemate>> sharingHome(
    storage::Database &database, const security::Permit &permit, people::StudentId id, QDate day)
{
    std::vector<Housemate> found;
    ET_ASSIGN(const people::PostalAddress home, homeOn(database, permit, id, day));
    if (home.isEmpty())
        return found;
    ET_ASSIGN(const auto contacts, people::LinkRepository::contactsOf(database, permit, id, day));
    std::set<qint64> looked{id.value()};
    for (const people::Contact &contact : contacts) {
        ET_ASSIGN(
            const auto links, people::LinkRepository::ofParty(database, permit, contact.party.id));
        for (const people::StudentParty &link : links) {
            if (!link.dates.contains(day) || !looked.insert(link.student.value()).second)
                continue;
            ET_ASSIGN(
                const auto other, people::StudentRepository::find(database, permit, link.student));
            ET_ASSIGN(const auto otherHome, homeOn(database, permit, link.student, day));
            if (other && !other->archivedOn
                && people::foldedPlace(otherHome) == people::foldedPlace(home))
                found.push_back({link.student, people::letterName(other->details)});
        }
    }
    return found;
}

// What may move, when something is to: moving money needs the right to manage fees.
base::Result<std::vector<fees::DueLine>> openLines(
    security::Workspace &workspace, const SituationForm &form)
{
    if (form.charges.empty())
        return std::vector<fees::DueLine>();
    ET_TRY(workspace.require(Operation::ManageFees));
    return fees::FeeListService(workspace).dueLines(
        {.student = form.student, .dueFrom = form.from});
}

} // namespace

SituationService::SituationService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Housemate>> SituationService::housemates(
    people::StudentId student, QDate day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStudentFile));
    return sharingHome(m_workspace.database(), permit, student, day);
}

base::Result<std::vector<MovableCharge>> SituationService::movable(
    people::StudentId student, QDate from)
{
    std::vector<MovableCharge> charges;
    if (m_workspace.reach(Operation::ManageFees) == security::Reach::None)
        return charges;
    ET_ASSIGN(const auto lines,
        fees::FeeListService(m_workspace).dueLines({.student = student, .dueFrom = from}));
    for (const fees::DueLine &line : lines) {
        auto known = std::find_if(charges.begin(), charges.end(),
            [&](const MovableCharge &charge) { return charge.charge == line.charge; });
        if (known == charges.end()) {
            charges.push_back({line.charge, line.label, line.payer, line.payerName, 0, {}});
            known = std::prev(charges.end());
        }
        ++known->instalments;
        known->open += line.open();
    }
    return charges;
}

base::Result<SituationPreview> SituationService::preview(const SituationForm &typed)
{
    ET_ASSIGN(const SituationForm form, checkedForm(typed, m_workspace.clock().today()));
    ET_ASSIGN(const auto open, openLines(m_workspace, form));
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(auto transaction, Transaction::begin(m_workspace, permit));
    SituationChange changing(transaction, form);
    ET_TRY(changing.run(open));
    return changing.take().done; // and the transaction ends without a commit
}

base::Result<SituationChanged> SituationService::change(const SituationForm &typed)
{
    ET_ASSIGN(const SituationForm form, checkedForm(typed, m_workspace.clock().today()));
    ET_ASSIGN(const auto open, openLines(m_workspace, form));
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(auto transaction, Transaction::begin(m_workspace, permit));
    SituationChange changing(transaction, form);
    ET_TRY(changing.run(open));
    ET_TRY(transaction.commit());
    return changing.take();
}

base::Done SituationService::undo(const Undo &undo)
{
    ET_TRY(m_workspace.require(Operation::ManageFees));
    return security::takeBack(m_workspace, Operation::EditStudentFile, undo);
}

} // namespace families

#include "core/base/format.h"
#include "core/people/address_repository.h"
#include "core/people/address_steps.h"
#include "core/people/family_service.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace people {

using security::Edited;
using security::Transaction;
using security::Undo;
using security::undoneBy;
using security::UndoRun;
using security::unlessChanged;

namespace {

security::Subject aboutParty(const QString &uuid)
{
    return {u"party"_s, uuid};
}

security::Subject aboutLink(const QString &uuid)
{
    return {u"student_party"_s, uuid};
}

base::Result<Party> existingParty(Transaction &transaction, PartyId id)
{
    ET_ASSIGN(
        const auto found, PartyRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<StudentParty> existingLink(Transaction &transaction, StudentPartyId id)
{
    ET_ASSIGN(
        const auto found, LinkRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

// Writes a link back as it was, after whatever was done to it.
Undo restoring(const StudentParty &before)
{
    const auto back = [before](Transaction &transaction, int version) -> base::Done {
        ET_ASSIGN(const StudentParty now, existingLink(transaction, before.id));
        ET_ASSIGN(const bool written,
            LinkRepository::update(transaction, before.id, version, before.details, before.dates));
        ET_TRY(unlessChanged(transaction, written, before.uuid));
        auto changes = changesBetween(now.details, before.details);
        changes.push_back(
            {u"dates"_s, base::formatRange(now.dates), base::formatRange(before.dates)});
        return transaction.record(u"link.undo"_s, aboutLink(before.uuid), changes);
    };
    return undoneBy(before.uuid, before.rowVersion + 1, back);
}

base::Result<Edited> setPartyArchived(
    Transaction &transaction, PartyId id, int rowVersion, bool archived, const QString &action)
{
    ET_ASSIGN(const Party before, existingParty(transaction, id));
    const auto on = archived ? std::optional(transaction.today()) : std::nullopt;
    ET_ASSIGN(const bool written, PartyRepository::setArchived(transaction, id, rowVersion, on));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(action, aboutParty(before.uuid)));
    const auto back = [=](Transaction &later, int version) -> base::Done {
        ET_TRY(setPartyArchived(later, id, version, !archived, u"party.undo"_s));
        return {};
    };
    return Edited{rowVersion + 1, undoneBy(before.uuid, rowVersion + 1, back)};
}

base::Done checkNotLinked(
    Transaction &transaction, StudentId student, const Party &party, QDate from)
{
    ET_ASSIGN(const auto links,
        LinkRepository::ofParty(transaction.database(), transaction.permit(), party.id));
    for (const StudentParty &link : links) {
        if (link.student != student || !link.dates.overlaps({from, std::nullopt}))
            continue;
        return base::fail(errors::kAlreadyLinked,
            QCoreApplication::translate(
                "people", "%1 is already a contact of this file, %2: edit that line instead.")
                .arg(letterName(party.details), base::formatRange(link.dates)));
    }
    return {};
}

} // namespace

base::Result<SavedParty> FamilyOperations::add(Transaction &transaction, const PartyDetails &typed)
{
    ET_ASSIGN(const PartyDetails details, checkedDetails(typed));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const PartyId id, PartyRepository::insert(transaction, uuid, details));
    ET_TRY(transaction.record(
        u"party.add"_s, aboutParty(uuid), changesBetween(PartyDetails(), details)));
    SavedParty saved{id, uuid, 1, {}};
    saved.undo.steps.push_back([=](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone, PartyRepository::remove(later, id, run.versionOf(uuid, 1)));
        ET_TRY(unlessChanged(later, gone, uuid));
        return later.record(u"party.undo-add"_s, aboutParty(uuid));
    });
    return saved;
}

base::Result<Edited> FamilyOperations::edit(Transaction &transaction, PartyId id, int rowVersion,
    const PartyDetails &typed, const QString &action)
{
    ET_ASSIGN(const Party before, existingParty(transaction, id));
    ET_ASSIGN(const PartyDetails details, checkedDetails(typed));
    ET_ASSIGN(const bool written, PartyRepository::update(transaction, id, rowVersion, details));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(
        action, aboutParty(before.uuid), changesBetween(before.details, details)));
    const auto back = [id, old = before.details](Transaction &later, int version) -> base::Done {
        ET_TRY(edit(later, id, version, old, u"party.undo"_s));
        return {};
    };
    return Edited{rowVersion + 1, undoneBy(before.uuid, rowVersion + 1, back)};
}

base::Result<Edited> FamilyOperations::archive(Transaction &transaction, PartyId id, int rowVersion)
{
    ET_ASSIGN(const Party party, existingParty(transaction, id));
    ET_ASSIGN(const auto links,
        LinkRepository::ofParty(transaction.database(), transaction.permit(), id));
    for (const StudentParty &link : links) {
        if (!link.dates.overlaps({transaction.today(), std::nullopt}))
            continue;
        return base::fail(errors::kStillLinked,
            QCoreApplication::translate(
                "people", "%1 is still a contact of a young person: end that link first.")
                .arg(letterName(party.details)));
    }
    return setPartyArchived(transaction, id, rowVersion, true, u"party.archive"_s);
}

base::Result<Edited> FamilyOperations::unarchive(
    Transaction &transaction, PartyId id, int rowVersion)
{
    return setPartyArchived(transaction, id, rowVersion, false, u"party.unarchive"_s);
}

base::Result<Edited> FamilyOperations::setAddress(Transaction &transaction, PartyId id,
    int rowVersion, AddressKind kind, const PostalAddress &typed, QDate from)
{
    ET_ASSIGN(const Party party, existingParty(transaction, id));
    ET_ASSIGN(const PostalAddress address, checkedAddress(typed));
    ET_ASSIGN(const auto uses,
        AddressRepository::usesOf(transaction.database(), transaction.permit(), id));
    const AddressMove move = moved(uses, kind, address, from);
    ET_ASSIGN(const bool current, PartyRepository::nextVersion(transaction, id, rowVersion));
    ET_TRY(unlessChanged(transaction, current, party.uuid));
    ET_TRY(AddressRepository::replaceUses(transaction, id, kind, move.after));
    ET_TRY(transaction.record(u"party.address"_s, aboutParty(party.uuid), move.changes));
    const auto back = [=, uuid = party.uuid](Transaction &later, int version) -> base::Done {
        ET_ASSIGN(const bool same, PartyRepository::nextVersion(later, id, version));
        ET_TRY(unlessChanged(later, same, uuid));
        ET_TRY(AddressRepository::replaceUses(later, id, kind, move.before));
        return later.record(u"party.undo"_s, aboutParty(uuid),
            {{move.changes[0].field, move.changes[0].after, move.changes[0].before}});
    };
    return Edited{rowVersion + 1, undoneBy(party.uuid, rowVersion + 1, back)};
}

base::Result<SavedLink> FamilyOperations::link(Transaction &transaction, StudentId student,
    PartyId party, const LinkDetails &typed, QDate from)
{
    ET_ASSIGN(const Party linked, existingParty(transaction, party));
    ET_ASSIGN(const auto young,
        StudentRepository::find(transaction.database(), transaction.permit(), student));
    if (!young)
        return base::fail(security::notThere());
    ET_ASSIGN(const LinkDetails details, checkedDetails(typed));
    ET_TRY(checkNotLinked(transaction, student, linked, from));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const StudentPartyId id,
        LinkRepository::insert(transaction, uuid, student, party, details, {from, std::nullopt}));
    auto changes = changesBetween(LinkDetails(), details);
    changes.insert(changes.begin(), {u"contact"_s, QString(), listName(linked.details)});
    ET_TRY(transaction.record(u"link.add"_s, aboutLink(uuid), changes));
    SavedLink saved{id, uuid, 1, {}};
    saved.undo.steps.push_back([=](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone, LinkRepository::remove(later, id, run.versionOf(uuid, 1)));
        ET_TRY(unlessChanged(later, gone, uuid));
        return later.record(u"link.undo-add"_s, aboutLink(uuid));
    });
    return saved;
}

base::Result<Edited> FamilyOperations::editLink(Transaction &transaction, StudentPartyId id,
    int rowVersion, const LinkDetails &typed, const QString &action)
{
    ET_ASSIGN(const StudentParty before, existingLink(transaction, id));
    ET_ASSIGN(const LinkDetails details, checkedDetails(typed));
    ET_ASSIGN(const bool written,
        LinkRepository::update(transaction, id, rowVersion, details, before.dates));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(
        action, aboutLink(before.uuid), changesBetween(before.details, details)));
    return Edited{rowVersion + 1, restoring(before)};
}

base::Result<Edited> FamilyOperations::endLink(
    Transaction &transaction, StudentPartyId id, int rowVersion, QDate lastDay)
{
    ET_ASSIGN(const StudentParty before, existingLink(transaction, id));
    const base::DateRange dates{before.dates.from, lastDay};
    if (!dates.isValid()) {
        return base::fail(errors::kLinkDates,
            QCoreApplication::translate(
                "people", "This link began on %1: it cannot end before that day.")
                .arg(base::formatDate(before.dates.from)));
    }
    ET_ASSIGN(const bool written,
        LinkRepository::update(transaction, id, rowVersion, before.details, dates));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(u"link.end"_s, aboutLink(before.uuid),
        {{u"dates"_s, base::formatRange(before.dates), base::formatRange(dates)}}));
    return Edited{rowVersion + 1, restoring(before)};
}

} // namespace people

#include "core/exchange/student_import_undo.h"

#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/enrolment_service.h"
#include "core/people/address_repository.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/storage/sql_error.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange::undo {

using people::AddressKind;
using people::AddressRepository;
using security::Transaction;
using Step = security::Undo::Step;

namespace {

// Charges or rolls refer to the row by now: said as such.
template <class T> base::Result<T> unlessUsed(base::Result<T> result)
{
    if (!result && result.error().code == storage::errors::kForeignKey)
        return base::fail(enrolment::inUse());
    return result;
}

base::Done unlessChanged(Transaction &transaction, bool written, const QString &uuid)
{
    if (written)
        return {};
    return base::fail(security::changedMeanwhile(transaction.database(), uuid));
}

base::Done restoreHome(Transaction &transaction, const people::AddressOwner &owner,
    const std::optional<people::AddressMove> &home)
{
    if (!home)
        return {};
    return AddressRepository::replaceUses(transaction, owner, AddressKind::Home, home->before);
}

} // namespace

Step addedStudent(people::StudentId id, const QString &uuid)
{
    return [=](Transaction &transaction, security::UndoRun &) -> base::Done {
        ET_TRY(AddressRepository::replaceUses(transaction, id, AddressKind::Home, {}));
        ET_ASSIGN(
            const bool gone, unlessUsed(people::StudentRepository::remove(transaction, id, 1)));
        ET_TRY(unlessChanged(transaction, gone, uuid));
        return transaction.record(u"student.undo-add"_s, {u"student"_s, uuid});
    };
}

Step editedStudent(const people::Student &before, const std::optional<people::AddressMove> &home)
{
    return [=](Transaction &transaction, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const auto now,
            people::StudentRepository::find(
                transaction.database(), transaction.permit(), before.id));
        ET_ASSIGN(const bool written,
            people::StudentRepository::update(
                transaction, before.id, before.rowVersion + 1, before.details));
        ET_TRY(unlessChanged(transaction, written && now, before.uuid));
        ET_TRY(restoreHome(transaction, before.id, home));
        auto changes = people::changesBetween(now->details, before.details);
        if (home) {
            changes.push_back(
                {home->changes[0].field, home->changes[0].after, home->changes[0].before});
        }
        return transaction.record(u"student.undo"_s, {u"student"_s, before.uuid}, changes);
    };
}

Step addedParty(people::PartyId id, const QString &uuid)
{
    return [=](Transaction &transaction, security::UndoRun &) -> base::Done {
        ET_TRY(AddressRepository::replaceUses(transaction, id, AddressKind::Home, {}));
        ET_ASSIGN(const bool gone, unlessUsed(people::PartyRepository::remove(transaction, id, 1)));
        ET_TRY(unlessChanged(transaction, gone, uuid));
        return transaction.record(u"party.undo-add"_s, {u"party"_s, uuid});
    };
}

Step editedParty(const people::Party &before, const std::optional<people::AddressMove> &home)
{
    return [=](Transaction &transaction, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool written,
            people::PartyRepository::update(
                transaction, before.id, before.rowVersion + 1, before.details));
        ET_TRY(unlessChanged(transaction, written, before.uuid));
        ET_TRY(restoreHome(transaction, before.id, home));
        return transaction.record(u"party.undo"_s, {u"party"_s, before.uuid});
    };
}

Step addedLink(people::StudentPartyId id, const QString &uuid)
{
    return [=](Transaction &transaction, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool gone, people::LinkRepository::remove(transaction, id, 1));
        ET_TRY(unlessChanged(transaction, gone, uuid));
        return transaction.record(u"link.undo-add"_s, {u"student_party"_s, uuid});
    };
}

Step editedLink(const people::StudentParty &before)
{
    return [=](Transaction &transaction, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool written,
            people::LinkRepository::update(
                transaction, before.id, before.rowVersion + 1, before.details, before.dates));
        ET_TRY(unlessChanged(transaction, written, before.uuid));
        return transaction.record(u"link.undo"_s, {u"student_party"_s, before.uuid});
    };
}

Step addedEnrolment(enrolment::EnrolmentId id, const QString &uuid)
{
    return [=](Transaction &transaction, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool gone,
            unlessUsed(enrolment::EnrolmentRepository::remove(transaction, id, 1)));
        ET_TRY(unlessChanged(transaction, gone, uuid));
        return transaction.record(u"enrolment.undo-add"_s, {u"enrolment"_s, uuid});
    };
}

Step editedEnrolment(const enrolment::EnrolmentRecord &before)
{
    return [=](Transaction &transaction, security::UndoRun &) -> base::Done {
        const enrolment::Enrolment &old = before.enrolment;
        ET_ASSIGN(const auto now,
            enrolment::EnrolmentRepository::find(
                transaction.database(), transaction.permit(), old.id));
        const bool same = now && now->enrolment.rowVersion == old.rowVersion + 1;
        ET_TRY(unlessChanged(transaction, same, old.uuid));
        ET_ASSIGN(
            const bool written, enrolment::EnrolmentRepository::update(transaction, *now, before));
        ET_TRY(unlessChanged(transaction, written, old.uuid));
        return transaction.record(u"enrolment.undo"_s, {u"enrolment"_s, old.uuid},
            enrolment::changesBetween(*now, before));
    };
}

} // namespace exchange::undo

#include "core/base/format.h"
#include "core/people/address_repository.h"
#include "core/people/address_steps.h"
#include "core/people/social_profile_repository.h"
#include "core/people/student_repository.h"
#include "core/people/student_service.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace people {

using security::Edited;
using security::Permit;
using security::Transaction;
using security::Undo;
using security::undoneBy;
using security::UndoRun;
using security::unlessChanged;

namespace {

security::Subject subjectOf(const QString &uuid)
{
    return {u"student"_s, uuid};
}

base::Result<Student> existing(Transaction &transaction, StudentId id)
{
    ET_ASSIGN(const auto found,
        StudentRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Done checkIneFree(
    Transaction &transaction, const StudentDetails &details, std::optional<StudentId> except)
{
    if (details.ine.isEmpty())
        return {};
    ET_ASSIGN(const auto holder,
        StudentRepository::byIne(transaction.database(), transaction.permit(), details.ine));
    if (!holder || (except && holder->id == *except))
        return {};
    const QString name = listName(holder->details);
    return base::fail(errors::kIneTaken,
        holder->archivedOn ? QCoreApplication::translate("people",
            "The INE %1 is that of %2, whose file is archived. Take that file "
            "out of the archive, or correct the INE.")
                                 .arg(details.ine, name)
                           : QCoreApplication::translate("people",
                               "The INE %1 is already that of %2. Open that file, or correct the "
                               "INE.")
                                 .arg(details.ine, name));
}

// The same first names, or with the same birth date one of them longer: "Léa" and "Léa Marie".
bool couldBeTheSame(const StudentDetails &a, const StudentDetails &b)
{
    const QString one = foldedName(a.firstNames);
    const QString other = foldedName(b.firstNames);
    if (one == other)
        return true;
    return a.birthDate == b.birthDate
        && (one.startsWith(other + u' ') || other.startsWith(one + u' '));
}

Undo::Step takeBackAdding(StudentId id, const QString &uuid, int rowVersion)
{
    return [=](Transaction &transaction, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone,
            StudentRepository::remove(transaction, id, run.versionOf(uuid, rowVersion)));
        ET_TRY(unlessChanged(transaction, gone, uuid));
        return transaction.record(u"student.undo-add"_s, subjectOf(uuid));
    };
}

base::Result<Edited> setArchived(
    Transaction &transaction, StudentId id, int rowVersion, bool archived, const QString &action)
{
    ET_ASSIGN(const Student before, existing(transaction, id));
    const auto on = archived ? std::optional(transaction.today()) : std::nullopt;
    ET_ASSIGN(const bool written, StudentRepository::setArchived(transaction, id, rowVersion, on));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(action, subjectOf(before.uuid),
        {{u"archived_on"_s, base::formatDate(before.archivedOn.value_or(QDate())),
            base::formatDate(on.value_or(QDate()))}}));
    const auto back = [=](Transaction &later, int version) -> base::Done {
        ET_TRY(setArchived(later, id, version, !archived, u"student.undo"_s));
        return {};
    };
    return Edited{rowVersion + 1, undoneBy(before.uuid, rowVersion + 1, back)};
}

} // namespace

base::Result<std::vector<NearDuplicate>> StudentOperations::nearDuplicates(
    storage::Database &database, const Permit &permit, const StudentDetails &details,
    std::optional<StudentId> except)
{
    ET_ASSIGN(const auto namesakes,
        StudentRepository::withLastName(database, permit, foldedName(details.lastName)));
    std::vector<NearDuplicate> found;
    for (const Student &other : namesakes) {
        if ((except && other.id == *except) || !couldBeTheSame(details, other.details))
            continue;
        found.push_back({other.id, listName(other.details), other.details.birthDate,
            other.details.ine, other.archivedOn.has_value()});
    }
    return found;
}

base::Result<SavedStudent> StudentOperations::add(
    Transaction &transaction, const StudentDetails &typed)
{
    ET_ASSIGN(const StudentDetails details, checkedDetails(typed, transaction.today()));
    ET_TRY(checkIneFree(transaction, details, std::nullopt));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const StudentId id, StudentRepository::insert(transaction, uuid, details));
    ET_TRY(transaction.record(
        u"student.add"_s, subjectOf(uuid), changesBetween(StudentDetails(), details)));
    SavedStudent saved{id, uuid, 1, {}, {}};
    ET_ASSIGN(saved.nearDuplicates,
        nearDuplicates(transaction.database(), transaction.permit(), details, id));
    saved.undo.steps.push_back(takeBackAdding(id, uuid, 1));
    return saved;
}

base::Result<SavedStudent> StudentOperations::edit(Transaction &transaction, StudentId id,
    int rowVersion, const StudentDetails &typed, const QString &action)
{
    ET_ASSIGN(const Student before, existing(transaction, id));
    ET_ASSIGN(const StudentDetails details, checkedDetails(typed, transaction.today()));
    ET_TRY(checkIneFree(transaction, details, id));
    ET_ASSIGN(const bool written, StudentRepository::update(transaction, id, rowVersion, details));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(
        action, subjectOf(before.uuid), changesBetween(before.details, details)));
    SavedStudent saved{id, before.uuid, rowVersion + 1, {}, {}};
    ET_ASSIGN(saved.nearDuplicates,
        nearDuplicates(transaction.database(), transaction.permit(), details, id));
    const auto back = [id, old = before.details](Transaction &later, int version) -> base::Done {
        ET_TRY(edit(later, id, version, old, u"student.undo"_s));
        return {};
    };
    saved.undo = undoneBy(before.uuid, rowVersion + 1, back);
    return saved;
}

base::Result<Edited> StudentOperations::archive(
    Transaction &transaction, StudentId id, int rowVersion)
{
    return setArchived(transaction, id, rowVersion, true, u"student.archive"_s);
}

base::Result<Edited> StudentOperations::unarchive(
    Transaction &transaction, StudentId id, int rowVersion)
{
    return setArchived(transaction, id, rowVersion, false, u"student.unarchive"_s);
}

base::Result<Edited> StudentOperations::setAddress(Transaction &transaction, StudentId id,
    int rowVersion, AddressKind kind, const PostalAddress &typed, QDate from)
{
    ET_ASSIGN(const Student student, existing(transaction, id));
    ET_ASSIGN(const PostalAddress address, checkedAddress(typed));
    ET_ASSIGN(const auto uses,
        AddressRepository::usesOf(transaction.database(), transaction.permit(), id));
    const AddressMove move = moved(uses, kind, address, from);
    ET_ASSIGN(const bool current, StudentRepository::nextVersion(transaction, id, rowVersion));
    ET_TRY(unlessChanged(transaction, current, student.uuid));
    ET_TRY(AddressRepository::replaceUses(transaction, id, kind, move.after));
    ET_TRY(transaction.record(u"student.address"_s, subjectOf(student.uuid), move.changes));
    const auto back = [=, uuid = student.uuid](Transaction &later, int version) -> base::Done {
        ET_ASSIGN(const bool same, StudentRepository::nextVersion(later, id, version));
        ET_TRY(unlessChanged(later, same, uuid));
        ET_TRY(AddressRepository::replaceUses(later, id, kind, move.before));
        return later.record(u"student.undo"_s, subjectOf(uuid),
            {{move.changes[0].field, move.changes[0].after, move.changes[0].before}});
    };
    return Edited{rowVersion + 1, undoneBy(student.uuid, rowVersion + 1, back)};
}

base::Done StudentOperations::setProfile(
    Transaction &transaction, StudentId id, const SocialProfile &profile)
{
    ET_ASSIGN(const Student student, existing(transaction, id));
    ET_ASSIGN(const bool written,
        SocialProfileRepository::write(transaction, id, profile.rowVersion, profile));
    ET_TRY(unlessChanged(transaction, written, student.uuid));
    // Teachers may read the history.
    return transaction.record(u"social-profile.edit"_s, subjectOf(student.uuid));
}

} // namespace people

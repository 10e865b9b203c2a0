#include "core/people/student_service.h"

#include "core/people/social_profile_repository.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

namespace people {

using security::Edited;
using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;
using security::Undo;

namespace {

Scope about(StudentId id)
{
    return {Scope::Kind::Student, id.value()};
}

} // namespace

StudentService::StudentService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Student> StudentService::student(StudentId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile, about(id)));
    ET_ASSIGN(const auto found, StudentRepository::find(m_workspace.database(), permit, id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<SavedStudent> StudentService::add(const StudentDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(SavedStudent saved, StudentOperations::add(transaction, typed));
    ET_TRY(transaction.commit());
    return saved;
}

base::Result<SavedStudent> StudentService::edit(
    StudentId id, int rowVersion, const StudentDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile, about(id)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(SavedStudent saved, StudentOperations::edit(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return saved;
}

base::Result<Edited> StudentService::unarchive(StudentId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile, about(id)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited, StudentOperations::unarchive(transaction, id, rowVersion));
    ET_TRY(transaction.commit());
    return edited;
}

base::Result<Edited> StudentService::setAddress(
    StudentId id, int rowVersion, AddressKind kind, const PostalAddress &typed, QDate from)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile, about(id)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited,
        StudentOperations::setAddress(transaction, id, rowVersion, kind, typed, from));
    ET_TRY(transaction.commit());
    return edited;
}

base::Done StudentService::undo(const Undo &undo)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(undo.run(transaction));
    return transaction.commit();
}

base::Result<std::vector<MajorityChoice>> StudentService::choices(StudentId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile, about(id)));
    return MajorityRepository::of(m_workspace.database(), permit, id);
}

base::Result<Undo> StudentService::recordChoice(StudentId id, const MajorityChoice &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile, about(id)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, people::recordChoice(transaction, id, typed));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<MailFile> StudentService::mailFile(StudentId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile, about(id)));
    ET_ASSIGN(auto file,
        people::mailFile(m_workspace.database(), permit, id, m_workspace.clock().today()));
    if (!file)
        return base::fail(security::notThere());
    return std::move(*file);
}

base::Result<QByteArray> StudentService::photo(StudentId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile, about(id)));
    ET_ASSIGN(const auto photo, PhotoRepository::of(m_workspace.database(), permit, id));
    return photo ? photo->bytes : QByteArray();
}

base::Result<QHash<qint64, QByteArray>> StudentService::photos()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile));
    return PhotoRepository::all(m_workspace.database(), permit);
}

base::Result<Undo> StudentService::setPhoto(StudentId id, const QByteArray &file)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile, about(id)));
    QByteArray bytes;
    if (!file.isEmpty()) {
        ET_ASSIGN(bytes, checkedPhoto(file));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, people::setPhoto(transaction, id, bytes));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<SocialProfile> StudentService::socialProfile(StudentId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadSocialProfile, about(id)));
    return SocialProfileRepository::of(m_workspace.database(), permit, id);
}

base::Done StudentService::editSocialProfile(StudentId id, const SocialProfile &profile)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditSocialProfile, about(id)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(StudentOperations::setProfile(transaction, id, profile));
    return transaction.commit();
}

} // namespace people

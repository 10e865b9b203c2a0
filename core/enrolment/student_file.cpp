#include "core/enrolment/student_file.h"

#include "core/enrolment/enrolment_repository.h"
#include "core/people/address_repository.h"
#include "core/people/party_repository.h"
#include "core/people/photo.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

#include <algorithm>

namespace enrolment {

using security::HistoryLine;
using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;

namespace {

Scope about(people::StudentId id)
{
    return {Scope::Kind::Student, id.value()};
}

base::Result<people::Student> studentOf(
    storage::Database &database, const Permit &permit, people::StudentId id)
{
    ET_ASSIGN(const auto found, people::StudentRepository::find(database, permit, id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<std::vector<FileContact>> contactsOf(
    storage::Database &database, const Permit &permit, people::StudentId id, QDate today)
{
    std::vector<FileContact> contacts;
    ET_ASSIGN(const auto links, people::LinkRepository::ofStudent(database, permit, id));
    for (const people::StudentParty &link : links) {
        ET_ASSIGN(auto party, people::PartyRepository::find(database, permit, link.party));
        if (!party)
            continue;
        ET_ASSIGN(auto addresses, people::AddressRepository::usesOf(database, permit, link.party));
        contacts.push_back({{link, std::move(*party)}, std::move(addresses),
            !link.dates.to || *link.dates.to >= today});
    }
    std::stable_partition(contacts.begin(), contacts.end(),
        [](const FileContact &contact) { return contact.current; });
    return contacts;
}

base::Done checkNotEnrolled(Transaction &transaction, const people::Student &student)
{
    ET_ASSIGN(const auto enrolments,
        EnrolmentRepository::ofStudent(transaction.database(), transaction.permit(), student.id));
    for (const EnrolmentRecord &record : enrolments) {
        if (record.enrolment.dates().to < transaction.today())
            continue;
        return base::fail(errors::kStillEnrolled,
            QCoreApplication::translate("enrolment",
                "%1 is enrolled in %2: record the departure before archiving the file.")
                .arg(people::letterName(student.details), record.enrolment.year.label));
    }
    return {};
}

} // namespace

const EnrolmentRecord *StudentFile::enrolmentOn(QDate day) const
{
    for (const EnrolmentRecord &record : enrolments) {
        if (record.enrolment.dates().contains(day))
            return &record;
    }
    return nullptr;
}

StudentFileService::StudentFileService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<StudentFile> StudentFileService::file(people::StudentId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile, about(id)));
    storage::Database &database = m_workspace.database();
    const QDate today = m_workspace.clock().today();
    ET_ASSIGN(people::Student student, studentOf(database, permit, id));
    StudentFile file{std::move(student), {}, {}, {}, {}, {}, {}, {}};
    ET_ASSIGN(file.addresses, people::AddressRepository::usesOf(database, permit, id));
    ET_ASSIGN(file.contacts, contactsOf(database, permit, id, today));
    ET_ASSIGN(file.enrolments, EnrolmentRepository::ofStudent(database, permit, id));
    ET_ASSIGN(file.daily, people::DailyLifeRepository::of(database, permit, id));
    ET_ASSIGN(file.choices, people::MajorityRepository::of(database, permit, id));
    ET_ASSIGN(const auto photo, people::PhotoRepository::of(database, permit, id));
    if (photo)
        file.photo = photo->bytes;
    file.ageRemark = people::ageRemark(file.student.details.birthDate, today);
    return file;
}

base::Result<std::vector<HistoryLine>> StudentFileService::history(people::StudentId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadFileHistory, about(id)));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const people::Student student, studentOf(database, permit, id));
    QStringList uuids{student.uuid};
    ET_ASSIGN(const auto links, people::LinkRepository::ofStudent(database, permit, id));
    for (const people::StudentParty &link : links) {
        uuids += link.uuid;
        ET_ASSIGN(const auto party, people::PartyRepository::find(database, permit, link.party));
        if (party)
            uuids += party->uuid;
    }
    uuids.removeDuplicates();
    ET_ASSIGN(const auto enrolments, EnrolmentRepository::ofStudent(database, permit, id));
    for (const EnrolmentRecord &record : enrolments)
        uuids += record.enrolment.uuid;
    std::vector<HistoryLine> lines;
    for (const QString &uuid : uuids) {
        ET_ASSIGN(auto more, security::History::of(database, permit, uuid));
        lines.insert(lines.end(), more.begin(), more.end());
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const HistoryLine &a, const HistoryLine &b) { return a.at > b.at; });
    return lines;
}

base::Result<SavedFile> StudentFileService::save(const StudentFileForm &form)
{
    if (form.enrolment)
        ET_TRY(m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(const Permit permit,
        m_workspace.require(
            Operation::EditStudentFile, form.student ? about(*form.student) : Scope::school()));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(SavedFile saved, saveStudentFile(transaction, form));
    ET_TRY(transaction.commit());
    return saved;
}

base::Result<security::Edited> StudentFileService::archive(people::StudentId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile, about(id)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const people::Student student, studentOf(transaction.database(), permit, id));
    ET_TRY(checkNotEnrolled(transaction, student));
    ET_ASSIGN(
        security::Edited edited, people::StudentOperations::archive(transaction, id, rowVersion));
    ET_TRY(transaction.commit());
    return edited;
}

base::Done StudentFileService::undo(const security::Undo &undo)
{
    ET_TRY(m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    if (const auto undone = undo.run(transaction); !undone) {
        return base::fail(
            undone.error().code == storage::errors::kForeignKey ? inUse() : undone.error());
    }
    return transaction.commit();
}

} // namespace enrolment

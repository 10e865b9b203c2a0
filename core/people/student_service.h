#pragma once

#include "core/people/address.h"
#include "core/people/mailing.h"
#include "core/people/photo.h"
#include "core/people/social_profile.h"
#include "core/people/student.h"
#include "core/security/undo.h"

#include <vector>

namespace security {
class Workspace;
}

namespace people {

// Somebody who may be the same person: the same names with another birth date or INE, or names
// that look alike.
struct NearDuplicate {
    StudentId id;
    QString name; // DUPONT Léa
    QDate birthDate;
    QString ine;
    bool archived = false;
};

// What a save leaves behind. Near duplicates are a warning beside the saved row, never a refusal.
struct SavedStudent {
    StudentId id;
    QString uuid;
    int rowVersion = 1;
    std::vector<NearDuplicate> nearDuplicates;
    security::Undo undo;
};

// Operations on a young person's own row and addresses: they validate, write and record inside the
// caller's transaction. Errors: people:: codes, kChangedMeanwhile for a stale row version.
class StudentOperations {
public:
    [[nodiscard]] static base::Result<SavedStudent> add(
        security::Transaction &transaction, const StudentDetails &typed);
    [[nodiscard]] static base::Result<SavedStudent> edit(security::Transaction &transaction,
        StudentId id, int rowVersion, const StudentDetails &typed,
        const QString &action = QStringLiteral("student.edit"));
    [[nodiscard]] static base::Result<security::Edited> archive(
        security::Transaction &transaction, StudentId id, int rowVersion);
    [[nodiscard]] static base::Result<security::Edited> unarchive(
        security::Transaction &transaction, StudentId id, int rowVersion);
    // From a day on; the address before it ends the day before. An empty address ends the use.
    [[nodiscard]] static base::Result<security::Edited> setAddress(
        security::Transaction &transaction, StudentId id, int rowVersion, AddressKind kind,
        const PostalAddress &typed, QDate from);
    // profile.rowVersion as it was read; a new file's is 0. The answers stay out of the history.
    [[nodiscard]] static base::Done setProfile(
        security::Transaction &transaction, StudentId id, const SocialProfile &profile);
    [[nodiscard]] static base::Result<std::vector<NearDuplicate>> nearDuplicates(
        storage::Database &database, const security::Permit &permit, const StudentDetails &details,
        std::optional<StudentId> except);
};

// Use cases on a young person's identity and social profile. The whole file, with family and
// enrolment, is enrolment::StudentFileService's.
class StudentService {
public:
    explicit StudentService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Student> student(StudentId id);
    [[nodiscard]] base::Result<SavedStudent> add(const StudentDetails &typed);
    [[nodiscard]] base::Result<SavedStudent> edit(
        StudentId id, int rowVersion, const StudentDetails &typed);
    [[nodiscard]] base::Result<security::Edited> unarchive(StudentId id, int rowVersion);
    [[nodiscard]] base::Result<security::Edited> setAddress(
        StudentId id, int rowVersion, AddressKind kind, const PostalAddress &typed, QDate from);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // Who is written to from 18 on: oldest first; and another one, from its day on.
    [[nodiscard]] base::Result<std::vector<MajorityChoice>> choices(StudentId id);
    [[nodiscard]] base::Result<security::Undo> recordChoice(
        StudentId id, const MajorityChoice &typed);

    // What mailOf() and signersOf() look at, as the file stands today.
    [[nodiscard]] base::Result<MailFile> mailFile(StudentId id);
    [[nodiscard]] base::Result<QByteArray> photo(StudentId id); // JPEG; empty: none
    // Everybody's photo as a JPEG, by student: for lists, which narrow to their students.
    [[nodiscard]] base::Result<QHash<qint64, QByteArray>> photos();
    // file: as it was chosen (see checkedPhoto()); empty takes the photo away.
    [[nodiscard]] base::Result<security::Undo> setPhoto(StudentId id, const QByteArray &file);

    [[nodiscard]] base::Result<SocialProfile> socialProfile(StudentId id);
    // profile.rowVersion as it was read.
    [[nodiscard]] base::Done editSocialProfile(StudentId id, const SocialProfile &profile);

private:
    security::Workspace &m_workspace;
};

} // namespace people

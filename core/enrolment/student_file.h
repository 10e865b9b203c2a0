#pragma once

#include "core/enrolment/enrolment.h"
#include "core/enrolment/enrolment_service.h"
#include "core/people/address.h"
#include "core/people/daily_life.h"
#include "core/people/majority.h"
#include "core/people/party.h"
#include "core/people/student.h"
#include "core/people/student_service.h"
#include "core/security/history.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace enrolment {

namespace errors {
inline constexpr base::ErrorCode kStillEnrolled{"enrolment.still-enrolled"};
} // namespace errors

// A contact with where it lives; ended links are kept and told apart by their dates.
struct FileContact {
    people::Contact contact;
    std::vector<people::AddressUse> addresses;
    bool current = true;
};

// All that a student's file shows of identity, family and schooling.
struct StudentFile {
    people::Student student;
    std::vector<people::AddressUse> addresses;
    std::vector<FileContact> contacts;       // in the order of call, ended ones last
    std::vector<EnrolmentRecord> enrolments; // oldest first
    QString ageRemark;
    people::DailyLife daily;
    std::vector<people::MajorityChoice> choices; // who is written to from 18 on
    QByteArray photo;                            // JPEG; empty: none
    [[nodiscard]] const EnrolmentRecord *enrolmentOn(QDate day) const;
};

// One contact as typed. No link: a new contact; no party: a new party. What is as it was is not
// written.
struct ContactForm {
    std::optional<people::StudentPartyId> link;
    int linkVersion = 0;
    std::optional<people::PartyId> party;
    int partyVersion = 0;
    people::PartyDetails details;
    people::LinkDetails role;
    std::optional<people::PostalAddress> home; // none: as it was
    bool ended = false;                        // the link ends the day before the form's day
};

// Groups and path that are left out stay as they were. For a new enrolment they hold from the
// entry on, otherwise from the form's day.
struct EnrolmentForm {
    std::optional<EnrolmentId> enrolment;
    int rowVersion = 0;
    std::optional<school::SchoolYearId> year; // of a new enrolment
    QDate entryOn;                            // of a known one: corrected where it is given
    QString entryCode;
    std::optional<school::GroupId> workshop;
    std::optional<school::GroupId> theory;
    std::optional<PathForm> path;
};

// The whole form. Contacts that are not in it stay as they are.
struct StudentFileForm {
    std::optional<people::StudentId> student;
    int rowVersion = 0;
    people::StudentDetails details;
    std::vector<ContactForm> contacts;
    std::optional<people::PostalAddress> home;
    std::optional<EnrolmentForm> enrolment;
    std::optional<people::DailyLife> daily;
    QDate from;           // the day from which what changed holds; invalid: today
    bool isDated = false; // a link that changes ends the day before, and another begins
};

struct SavedFile {
    people::StudentId student;
    QString uuid;
    int rowVersion = 1;
    std::optional<EnrolmentId> enrolment;
    std::vector<people::NearDuplicate> nearDuplicates; // warnings, beside the saved rows
    std::vector<GroupFill> fills;
    QString ageRemark;
    security::Undo undo;
    std::vector<people::PartyId> parties; // of the form's contacts, in their order
};

// Saves a whole form inside the caller's transaction: all of it, or the error of its first fault.
[[nodiscard]] base::Result<SavedFile> saveStudentFile(
    security::Transaction &transaction, const StudentFileForm &form);

// Use cases on a whole file.
class StudentFileService {
public:
    explicit StudentFileService(security::Workspace &workspace);

    // Operation::ReadStudentFile; teachers their own only.
    [[nodiscard]] base::Result<StudentFile> file(people::StudentId id);
    // Everything done to the file, its contacts and enrolments: newest first.
    [[nodiscard]] base::Result<std::vector<security::HistoryLine>> history(people::StudentId id);
    [[nodiscard]] base::Result<SavedFile> save(const StudentFileForm &form);
    // Refused while the student is enrolled or about to come.
    [[nodiscard]] base::Result<security::Edited> archive(people::StudentId id, int rowVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace enrolment

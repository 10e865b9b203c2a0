#pragma once

#include "core/admissions/application_repository.h"
#include "core/enrolment/student_file.h"

namespace admissions {

// A new candidate as typed. student: who is known already, then file is left alone.
struct NewCandidate {
    std::optional<people::StudentId> student;
    enrolment::StudentFileForm file; // of somebody new: identity and the first contact
    ApplicationDetails details;
    QDate contactedOn;
    QString words; // of the first contact
};

struct SavedApplication {
    ApplicationId id;
    QString uuid;
    people::StudentId student;
    int rowVersion = 1;
    security::Undo undo;
};

struct StateChange {
    QString state; // code
    QDate on;
    QString reason; // asked for where it ends without an enrolment
};

// What makes a candidate a student: the enrolment begins in the year applied for.
struct AdmitForm {
    QDate entryOn;
    QString entryCode;
    std::optional<school::GroupId> workshop;
    std::optional<school::GroupId> theory;
    std::optional<enrolment::PathForm> path;
};

struct Admitted {
    people::StudentId student;
    enrolment::EnrolmentId enrolment;
    int rowVersion = 1;
    std::vector<enrolment::GroupFill> fills; // warnings beside the saved rows
    security::Undo undo;
};

// Operations on applications, inside the caller's transaction. Errors: admissions:: codes, those of
// enrolment, security::errors::kChangedMeanwhile for a stale row version.
class ApplicationOperations {
public:
    // In the first step of the funnel.
    [[nodiscard]] static base::Result<SavedApplication> add(
        security::Transaction &transaction, const NewCandidate &typed);
    [[nodiscard]] static base::Result<security::Edited> edit(security::Transaction &transaction,
        ApplicationId id, int rowVersion, const ApplicationDetails &typed);
    // To any step but an enrolment, which admit() makes. The waiting list gives the next rank.
    [[nodiscard]] static base::Result<security::Edited> changeState(
        security::Transaction &transaction, ApplicationId id, int rowVersion,
        const StateChange &change);
    // To the first step in use that means this; nothing where there is none, or where the
    // application is past it.
    [[nodiscard]] static base::Result<security::Edited> reach(security::Transaction &transaction,
        ApplicationId id, int rowVersion, Stage stage, QDate on);
    [[nodiscard]] static base::Result<security::Edited> note(security::Transaction &transaction,
        ApplicationId id, int rowVersion, const NewEvent &typed);
    // Enrolment, groups, path and the last step of the funnel, or nothing.
    [[nodiscard]] static base::Result<Admitted> admit(security::Transaction &transaction,
        ApplicationId id, int rowVersion, const AdmitForm &form);
};

} // namespace admissions

#pragma once

#include "core/admissions/application_operations.h"
#include "core/admissions/stay_agreement.h"
#include "core/admissions/stay_repository.h"

namespace security {
class Workspace;
}

namespace admissions {

struct SavedStay {
    StayId id;
    security::Undo undo;
};
struct SavedSession {
    StaySessionId id;
    security::Undo undo;
};

// Operations on stays and their sessions, inside the caller's transaction. Errors: admissions::
// codes, security::errors::kChangedMeanwhile.
class StayOperations {
public:
    [[nodiscard]] static base::Result<SavedSession> addSession(
        security::Transaction &transaction, const StaySessionDetails &typed);
    [[nodiscard]] static base::Result<security::Edited> editSession(
        security::Transaction &transaction, StaySessionId id, int rowVersion,
        const StaySessionDetails &typed);
    // The application goes on to the step of a planned stay.
    [[nodiscard]] static base::Result<SavedStay> plan(
        security::Transaction &transaction, ApplicationId application, const StayDetails &typed);
    [[nodiscard]] static base::Result<security::Edited> edit(
        security::Transaction &transaction, StayId id, int rowVersion, const StayDetails &typed);
    // A stay that is done takes the application to that step.
    [[nodiscard]] static base::Result<security::Edited> conclude(
        security::Transaction &transaction, StayId id, int rowVersion, StayOutcome outcome);
    // observation.rowVersion as it was read. Only of a stay that has begun.
    [[nodiscard]] static base::Result<security::Undo> observe(
        security::Transaction &transaction, StayId id, const StayObservation &observation);
};

// The grid a master fills in, with what is written so far.
struct StayGrid {
    StayRow row;
    std::vector<Criterion> criteria; // in use, and those that were marked
    std::vector<Level> levels;
    StayObservation observation;
    bool mayWrite = false;
};

// Use cases on stays: reading is Operation::ReadApplications over the stay's workshop, planning is
// ManageApplications, observing ObserveStays over the workshop.
class StayService {
public:
    explicit StayService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<SessionRow>> sessions();
    [[nodiscard]] base::Result<std::vector<StayRow>> stays();
    // What a new stay starts with: workshop wished, whom to call, the last hours typed.
    [[nodiscard]] base::Result<StayDetails> proposal(ApplicationId application);
    [[nodiscard]] base::Result<StayGrid> grid(StayId id);

    [[nodiscard]] base::Result<SavedSession> addSession(const StaySessionDetails &typed);
    [[nodiscard]] base::Result<security::Edited> editSession(
        StaySessionId id, int rowVersion, const StaySessionDetails &typed);
    [[nodiscard]] base::Result<SavedStay> plan(ApplicationId application, const StayDetails &typed);
    [[nodiscard]] base::Result<security::Edited> edit(
        StayId id, int rowVersion, const StayDetails &typed);
    [[nodiscard]] base::Result<security::Edited> conclude(
        StayId id, int rowVersion, StayOutcome outcome);
    [[nodiscard]] base::Result<security::Undo> observe(
        StayId id, const StayObservation &observation);
    // A new number each time: what was issued stays as it was.
    [[nodiscard]] base::Result<StayAgreement> issue(StayId id);
    // What was issued for it, the newest first.
    [[nodiscard]] base::Result<std::vector<StayAgreement>> agreements(StayId id);

    [[nodiscard]] base::Done undo(const security::Undo &undo);
    [[nodiscard]] base::Done undoObservation(StayId id, const security::Undo &undo);

private:
    template <class Work> auto inTransaction(Work work);
    [[nodiscard]] base::Result<security::Permit> requireOver(
        security::Operation operation, StayId id);
    security::Workspace &m_workspace;
};

} // namespace admissions

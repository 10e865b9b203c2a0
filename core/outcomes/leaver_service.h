#pragma once

#include "core/outcomes/leaver_repository.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace outcomes {

// What telling news leaves behind.
struct ReportedNews {
    LeaverSituationId id;
    QString uuid;
    int rowVersion = 1;
    bool confirmed = false;
    security::Undo undo;
};

// Operations on one situation: they validate, write and record inside the caller's transaction.
// Errors: outcomes:: codes, security::errors::kChangedMeanwhile for a stale row version.
class LeaverOperations {
public:
    [[nodiscard]] static base::Result<ReportedNews> report(security::Transaction &transaction,
        people::StudentId student, const SituationDetails &typed, bool confirmed);
    [[nodiscard]] static base::Result<security::Edited> edit(security::Transaction &transaction,
        LeaverSituationId id, int rowVersion, const SituationDetails &typed);
    [[nodiscard]] static base::Result<security::Edited> setConfirmed(
        security::Transaction &transaction, LeaverSituationId id, int rowVersion, bool confirmed);
    // For news told by mistake; a situation that is over gets an end instead.
    [[nodiscard]] static base::Result<security::Undo> remove(
        security::Transaction &transaction, LeaverSituationId id, int rowVersion);
};

// Use cases on leavers. Teachers and masters tell news of their own until 31 October after the
// year; it counts once the office confirmed it. What the office tells is confirmed at once.
class LeaverService {
public:
    explicit LeaverService(security::Workspace &workspace);

    [[nodiscard]] base::Result<LeaversOfYear> leavers(school::SchoolYearId year);
    [[nodiscard]] base::Result<std::vector<LeaverSituation>> ofStudent(people::StudentId student);

    [[nodiscard]] base::Result<ReportedNews> report(
        people::StudentId student, const SituationDetails &typed);
    // Takes back what one has just told.
    [[nodiscard]] base::Done undoReport(people::StudentId student, const ReportedNews &news);

    // The office's.
    [[nodiscard]] base::Result<security::Edited> edit(
        LeaverSituationId id, int rowVersion, const SituationDetails &typed);
    [[nodiscard]] base::Result<security::Edited> confirm(LeaverSituationId id, int rowVersion);
    [[nodiscard]] base::Result<security::Undo> remove(LeaverSituationId id, int rowVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    // A permit to tell news of this person, or the words for something that does not exist.
    [[nodiscard]] base::Result<security::Permit> requireNews(people::StudentId student);

    security::Workspace &m_workspace;
};

} // namespace outcomes

#pragma once

#include "core/diplomas/content_operations.h"

namespace security {
class Workspace;
}

namespace diplomas {

namespace errors {
inline constexpr base::ErrorCode kNoSource{"diplomas.no-source"};
inline constexpr base::ErrorCode kNothingToVerify{"diplomas.nothing-to-verify"};
inline constexpr base::ErrorCode kAttached{"diplomas.attached-already"};
inline constexpr base::ErrorCode kSessions{"diplomas.sessions-reversed"};
} // namespace errors

// Use cases on what a version is made of. Reading is everybody's (Operation::ReadSchool); the exam,
// what counts as verified and the link with the catalogue are the director's
// (Operation::VerifyDiplomas). Competencies of drafts: DraftService.
class FrameworkService {
public:
    explicit FrameworkService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Framework> framework(DiplomaVersionId version);
    // Every version of the diplomas the school prepares, in the order of their short names.
    [[nodiscard]] base::Result<std::vector<Framework>> frameworks();

    struct AddedUnit {
        ExamUnitId id;
        security::Undo undo;
    };
    // A coefficient comes with where it was read (kNoSource); it is then verified today.
    [[nodiscard]] base::Result<AddedUnit> addUnit(
        DiplomaVersionId version, const UnitDetails &typed);
    // Details, place and whether it is retired, under the row version it carries.
    [[nodiscard]] base::Result<security::Edited> editUnit(
        DiplomaVersionId version, const ExamUnit &unit);
    [[nodiscard]] base::Result<security::Undo> removeUnit(
        DiplomaVersionId version, ExamUnitId id, int rowVersion);

    // Label, sessions, rule, whether all units are here, source, note.
    [[nodiscard]] base::Result<security::Edited> editVersion(const Framework &edited);
    // The director has read it against the official text: the source says which.
    [[nodiscard]] base::Result<security::Edited> verify(
        DiplomaVersionId version, int rowVersion, const QString &source);
    [[nodiscard]] base::Result<security::Edited> setRetired(
        DiplomaVersionId version, int rowVersion, bool retired);

    // What the shipped catalogue knows and this version has not; the school's words stay.
    [[nodiscard]] base::Result<AddedContent> completeFromCatalogue(DiplomaVersionId version);
    // A diploma the school made by itself follows the catalogue from now on: its sessions, rule and
    // source come from there, what is missing is added, paths and levels stay where they are.
    [[nodiscard]] base::Result<AddedContent> attach(
        DiplomaVersionId version, int rowVersion, const QString &catalogueId);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<security::Edited> replace(const Framework &before,
        const Framework &after, const QString &action, security::Transaction &transaction);
    security::Workspace &m_workspace;
};

// What the shipped catalogue would add to a version that follows it; empty when nothing.
[[nodiscard]] Content missingFromCatalogue(const Framework &framework);

} // namespace diplomas

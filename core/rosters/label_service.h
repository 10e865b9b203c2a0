#pragma once

#include "core/rosters/label.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace rosters {

// Labels, and the sheets they are printed on. Households' addresses are Operation::ExportDetails,
// names and groups ExportNames; sheets are changed with ManageSettings.
class LabelService {
public:
    explicit LabelService(security::Workspace &workspace);

    // Errors: kNobody, kNobodyToWriteTo.
    [[nodiscard]] base::Result<LabelSet> labels(const RosterQuery &query, LabelFor what);

    // Fewest labels on a sheet first, retired ones last.
    [[nodiscard]] base::Result<std::vector<LabelFormat>> formats();
    struct SavedFormat {
        LabelFormatId id;
        security::Undo undo;
    };
    // Errors: kBadLabelFormat.
    [[nodiscard]] base::Result<SavedFormat> add(const LabelMeasures &typed);
    // measures and retired are written. Errors: kBadLabelFormat, kLastLabelFormat,
    // security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(const LabelFormat &changed);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<LabelSet> ofHouseholds(
        const security::Permit &permit, const RosterQuery &query);
    [[nodiscard]] base::Result<LabelSet> ofStudents(
        const security::Permit &permit, const RosterQuery &query);
    [[nodiscard]] base::Result<std::vector<RosterPerson>> people(
        const security::Permit &permit, const RosterQuery &query);
    security::Workspace &m_workspace;
};

} // namespace rosters

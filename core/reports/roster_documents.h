#pragma once

#include "core/documents/flow_document.h"
#include "core/rosters/roster.h"

namespace reports {

// Whom to call, per group; those on a stay at its foot. What a decision forbids stands in red and
// in words, before the numbers.
[[nodiscard]] documents::Content emergencySheet(
    const rosters::EmergencySheet &sheet, const documents::Letterhead &letterhead, QDate issued);

// Young people and families by name.
[[nodiscard]] documents::Content directoryContent(
    const rosters::Directory &directory, const documents::Letterhead &letterhead, QDate issued);
[[nodiscard]] documents::Content staffContent(
    const rosters::StaffDirectory &directory, const documents::Letterhead &letterhead);

} // namespace reports

#pragma once

#include "core/documents/flow_document.h"
#include "core/follow_up/day_service.h"
#include "core/follow_up/morning.h"

namespace reports {

// The morning page on paper: absents with whom to call, late, changes, trainees, meals, and who is
// where, each place on lines to tick.
[[nodiscard]] documents::Content morningContent(
    const follow_up::MorningPage &page, const documents::Letterhead &letterhead, QDate issued);

// The slip somebody who arrives late hands to the teacher ("billet d'entrée").
[[nodiscard]] documents::Content entrySlip(
    const follow_up::Arrival &arrival, const documents::Letterhead &letterhead, const QString &by);

} // namespace reports

#pragma once

#include "core/diplomas/framework.h"

#include <QStringList>

namespace diplomas {

// What has to be known before an exam can be simulated, one sentence each; empty: it can be
// computed. Never filled by a guess.
[[nodiscard]] QStringList simulationGaps(const Framework &framework);

// What is still unknown of a version, for its banner: of the exam first, then of the competencies
// and their sources. Nothing left: the banner goes.
[[nodiscard]] QStringList gapsOf(const Framework &framework);

} // namespace diplomas

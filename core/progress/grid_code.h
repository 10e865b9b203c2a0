#pragma once

#include "core/diplomas/ids.h"
#include "core/school/ids.h"

#include <QString>

#include <optional>

namespace progress {

// What the code on a printed grid opens: a group and diploma version, at the first competency of
// that page.
struct GridCode {
    school::GroupId group{0};
    diplomas::DiplomaVersionId version{0};
    diplomas::CompetencyId first{0};

    [[nodiscard]] QString text() const; // "GRILLE-12-3-140"
    // As a reader or somebody typing gives it, in any case; nothing when it is none.
    [[nodiscard]] static std::optional<GridCode> parse(const QString &typed);
    friend bool operator==(const GridCode &, const GridCode &) = default;
};

} // namespace progress

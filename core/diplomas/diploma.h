#pragma once

#include "core/diplomas/catalogue.h"
#include "core/diplomas/ids.h"

#include <optional>
#include <vector>

namespace diplomas {

// A version of a diploma's rules; catalogueId names the shipped entry, none for a school's own.
// What it is made of: Framework.
struct DiplomaVersion {
    DiplomaVersionId id;
    QString uuid;
    std::optional<QString> catalogueId;
    Sessions sessions;
    QString source;
    std::optional<QDate> verifiedOn;
    QString label = {};
    FrameworkState state = FrameworkState::Draft;
    PassRule passRule = PassRule::None;
    bool unitsComplete = false;
    std::optional<DiplomaVersionId> follows = {};
    QString note = {};
    int rowVersion = 1;
};

// A diploma this school prepares, with its versions (oldest first).
struct Diploma {
    DiplomaId id;
    QString uuid;
    DiplomaKind kind = DiplomaKind::Other;
    QString title;
    QString shortName;
    bool retired = false;
    int rowVersion = 1;
    std::vector<DiplomaVersion> versions;
};

// The version examined in a session: one of the catalogue before one without dates, a verified one
// before a draft, never a retired one; null when all are over or not yet examined.
[[nodiscard]] const DiplomaVersion *versionFor(const Diploma &diploma, int sessionYear);

} // namespace diplomas

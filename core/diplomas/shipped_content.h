#pragma once

#include "core/diplomas/content_json.h"

namespace diplomas {

// What the shipped catalogue knows of a version: nothing for an unknown id. Read once.
[[nodiscard]] const Content &shippedContent(const QString &catalogueId);

// How the shipped catalogue writes its sources out.
[[nodiscard]] const SourceNames &shippedSources();

} // namespace diplomas

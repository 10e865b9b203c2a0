#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace letters {

struct TemplateTag;
using TemplateId = base::Id<TemplateTag>;
struct LetterTag;
using LetterId = base::Id<LetterTag>;

} // namespace letters

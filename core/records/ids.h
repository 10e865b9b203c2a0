#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace records {

struct DocumentTag;
using DocumentId = base::Id<DocumentTag>;

} // namespace records

#pragma once

#include "core/diplomas/draft_service.h"
#include "core/security/transaction.h"

namespace diplomas {

// A write to the competencies of one version by somebody who may, with the version as it stands.
struct DraftService::Writing {
    security::Transaction transaction;
    Framework framework;
};

} // namespace diplomas

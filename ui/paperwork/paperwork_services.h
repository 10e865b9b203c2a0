#pragma once

#include "core/paperwork/paperwork_service.h"
#include "core/security/account_service.h"

namespace ui {

// What the page of the files works with. All of it outlives the page.
struct PaperworkServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    paperwork::PaperworkService &papers;
};

} // namespace ui

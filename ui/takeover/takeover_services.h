#pragma once

#include "core/security/account_service.h"
#include "core/takeover/takeover_service.h"

namespace ui {

// What the page calls; all of it outlives the page.
struct TakeoverServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    takeover::TakeoverService &takeovers;
};

} // namespace ui

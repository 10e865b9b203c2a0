#pragma once

#include "core/outcomes/leaver_service.h"
#include "core/school/year_service.h"

namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

// What the page of the leavers works with; made by app, outliving it.
struct LeaversServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    outcomes::LeaverService &leavers;
    school::YearService &years;
};

} // namespace ui

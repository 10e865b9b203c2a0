#pragma once

#include "core/base/result.h"
#include "ui/base/desk.h"

namespace security {
class AccountService;
}

namespace ui {

// Before birth dates, addresses, phones or amounts leave the program: the password, unless it was
// given in the last ten minutes. False: the person gave up.
[[nodiscard]] base::Result<bool> provedAgain(const Desk &desk, security::AccountService &accounts);

} // namespace ui

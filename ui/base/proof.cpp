#include "ui/base/proof.h"

#include "core/security/account_service.h"
#include "ui/base/dialogs.h"

#include <QCoreApplication>

namespace ui {

base::Result<bool> provedAgain(const Desk &desk, security::AccountService &accounts)
{
    if (accounts.recentlyProved())
        return true;
    const auto password =
        desk.dialogs.askPassword(QCoreApplication::translate("ui::ListOutput", "Your password"),
            QCoreApplication::translate("ui::ListOutput",
                "Birth dates, addresses, phones or amounts leave the program. Type your password; "
                "it is not asked again for ten minutes."));
    if (!password)
        return false;
    ET_TRY(accounts.proveAgain(*password));
    return true;
}

} // namespace ui

#include "app/backup_command.h"
#include "app/check_command.h"
#include "app/command.h"
#include "app/demo_command.h"
#include "app/export_command.h"
#include "app/import_command.h"
#include "app/new_command.h"
#include "app/report_command.h"
#include "app/restore_command.h"
#include "app/screenshots_command.h"

namespace app {

std::vector<Command> commands()
{
    return {newCommand(), demoCommand(), importCommand(), reportCommand(), exportCommand(),
        checkCommand(), backupCommand(), restoreCommand(), screenshotsCommand()};
}

} // namespace app

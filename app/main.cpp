// The program: a window, or one subcommand without a window.
#include "app/command_line.h"
#include "app/signed_in_school.h"
#include "app/window.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace {

// A crash must not leave the names and keys of a school in a file.
void forbidCoreDumps()
{
    prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    app::takePasswordFromEnvironment();
    return app::isCommand(argc, argv) ? app::runCommand(argc, argv) : app::runWindow(argc, argv);
}

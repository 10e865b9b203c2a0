#pragma once

namespace app {

// Opens the window on the file of the command line, else on the last one, else on the start page.
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace app

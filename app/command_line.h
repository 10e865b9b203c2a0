#pragma once

namespace app {

// "etabli import …" is a command; "etabli ecole.etabli" and "etabli" open the window.
[[nodiscard]] bool isCommand(int argc, char **argv);

// Runs one subcommand without a display. Status 0: done; 1: refused or failed, with one sentence on
// standard error; 2: wrong usage.
[[nodiscard]] int runCommand(int argc, char **argv);

} // namespace app

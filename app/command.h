#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace app {

namespace exitStatus {
inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kWrongUsage = 2;
} // namespace exitStatus

// The outside world of a subcommand: what it was asked, where it answers.
struct Invocation {
    QCommandLineParser parser; // options common to all, and the command's own
    QStringList arguments;     // without the command's name
    bool json = false;

    // For people, on standard error.
    void say(const QString &text) const;
    // For programs, on standard output, when --json was given.
    void answer(const QJsonObject &object) const;
    // Progress of long work, when standard error is a terminal.
    void progress(const QString &text, int percent) const;
};

// One subcommand: a thin file over the same services as the window, with the same rights.
struct Command {
    QString name;
    QString usage;   // "import FILE SOURCE [--year …]"
    QString summary; // one translated line
    int leastArguments = 1;
    int mostArguments = 1;
    QList<QCommandLineOption> options; // its own, described in the reader's language
    base::Result<int> (*run)(Invocation &invocation);
};

// All of them, in the order of the help.
[[nodiscard]] std::vector<Command> commands();

// What was asked makes no sense: status 2 instead of 1.
inline constexpr base::ErrorCode kUsageError{"app.usage"};
[[nodiscard]] base::Error asUsage(const base::Error &error);

// Refuses to write a result over a file that the command itself works on.
[[nodiscard]] base::Done checkTarget(const QString &target, const QStringList &inUse);

} // namespace app

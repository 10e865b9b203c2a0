#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace support {

struct Command {
    QString program;
    QStringList arguments = {};
    QByteArray input = {};                   // standard input, then its end
    QMap<QString, QString> environment = {}; // added to ours; a null value takes a variable away
    QString folder = {};                     // where it runs; ours when empty
    int timeoutMs = 60000;
};

struct Outcome {
    int exit; // −1: did not start, crashed, or was killed after its time
    QByteArray out;
    QByteArray err; // why, when exit is −1
};

// Runs a command to its end. Never waits beyond its time, never leaves it running.
[[nodiscard]] Outcome run(const Command &command);

} // namespace support

#include "tests/support/process.h"

#include <QProcess>

namespace support {

namespace {

QProcessEnvironment environmentOf(const Command &command)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : command.environment.asKeyValueRange()) {
        if (value.isNull())
            environment.remove(name);
        else
            environment.insert(name, value);
    }
    return environment;
}

} // namespace

Outcome run(const Command &command)
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(command));
    process.setWorkingDirectory(command.folder);
    process.start(command.program, command.arguments);
    if (!process.waitForStarted(command.timeoutMs))
        return {-1, {}, process.errorString().toUtf8()};
    process.write(command.input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(command.timeoutMs);
    if (!ended) {
        process.kill();
        process.waitForFinished(5000);
    }
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray err = process.readAllStandardError();
    if (!ended || process.exitStatus() == QProcess::CrashExit)
        return {-1, out, err + (ended ? "\ncrashed" : "\nkilled: it took too long")};
    return {process.exitCode(), out, err};
}

} // namespace support

#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>

namespace app {

// Which options one of several reports takes, as "year payer|all": of those with a bar between
// only one may be given. What is given and not taken is wrong usage, never left aside in silence.
[[nodiscard]] base::Done checkOptions(const QString &report, const QString &taken,
    const QList<QCommandLineOption> &known, const QCommandLineParser &parser);

} // namespace app

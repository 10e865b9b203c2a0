#pragma once

#include "tests/support/catch.h"

#include <QMap>
#include <QString>

#include <cstdio>

namespace support {

// Why tests of this process were left out, and how often.
inline QMap<QString, int> &skips()
{
    static QMap<QString, int> reasons;
    return reasons;
}

// Says that the running test, or a part of it, cannot run here; the caller then returns. A test
// that checked nothing else counts as skipped, and test.sh prints the reason before its final
// count.
inline void skip(const QString &reason)
{
    ++skips()[reason];
    std::fprintf(stderr, "skipped: %s\n", qPrintable(reason));
}

} // namespace support

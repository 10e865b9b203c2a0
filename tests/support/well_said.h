#pragma once

#include "core/base/result.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

namespace support {

// BI-44: an error is said in whole sentences, with nothing of the program's inside or of the
// disk's.
inline void checkWellSaid(const base::Error &error)
{
    static const QRegularExpression inside(QStringLiteral(
        "SELECT |INSERT |UPDATE |DELETE |PRAGMA|SQL|sqlite|constraint|errno|/[a-z.]|\\\\"));
    INFO(error.message.toStdString());
    CHECK(error.message.size() > 20);
    CHECK(error.message.trimmed().endsWith(QLatin1Char('.')));
    CHECK_FALSE(error.message.contains(inside));
}

} // namespace support

#pragma once

#include <QCoreApplication>

namespace statutory {

// Words of this folder, marked with QT_TRANSLATE_NOOP, as the user reads them.
[[nodiscard]] inline QString say(const char *text)
{
    return QCoreApplication::translate("statutory", text);
}

} // namespace statutory

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace base {

// What ships inside the program (schema, catalogues): ":/schema/…". An unknown name is a
// programmer's error and gives nothing.
[[nodiscard]] QByteArray resource(const QString &path);
// The names in a folder, sorted.
[[nodiscard]] QStringList resourceNames(const QString &folder);

} // namespace base

#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

// A part of the worked examples in tests/data/test_vectors.json.
inline QJsonObject vectors(const QString &part)
{
    QFile file(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/test_vectors.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject found = QJsonDocument::fromJson(file.readAll()).object()[part].toObject();
    REQUIRE_FALSE(found.isEmpty());
    return found;
}

} // namespace support

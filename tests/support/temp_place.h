#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace support {

// A folder of one test's own, gone when the test ends.
class TempPlace {
public:
    TempPlace() { REQUIRE(m_folder.isValid()); }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    // The path of a file in it, whether it exists or not.
    [[nodiscard]] QString operator/(const QString &name) const { return m_folder.filePath(name); }

    // Writes a file a test needs, and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace support

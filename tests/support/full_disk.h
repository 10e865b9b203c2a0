#pragma once

#include <QString>

namespace support {

// No file of this process grows beyond a size, as on a full disk: a write is cut short, the next
// one fails. Lasts as long as the object.
class ShortFiles {
public:
    explicit ShortFiles(qint64 bytes);
    ~ShortFiles();
    ShortFiles(const ShortFiles &) = delete;
    ShortFiles &operator=(const ShortFiles &) = delete;

private:
    qint64 m_before = 0;
    void (*m_handler)(int) = nullptr;
};

// Puts a disk of so many bytes on a folder, seen by this process alone and gone with it: only for a
// support::Doomed. False where that is not allowed.
[[nodiscard]] bool mountTinyDisk(const QString &folder, qint64 bytes);
// Fills what is left of the disk a folder is on.
void fillDisk(const QString &folder);

} // namespace support

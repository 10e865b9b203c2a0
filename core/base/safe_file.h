#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace base {

// Writes a whole file or nothing: to a temporary file beside it, every write checked, read back and
// compared, synced, renamed over the target, and the folder synced too. On any failure the older
// file at path stays byte for byte what it was. (QSaveFile reports success after a short write on a
// full disk.) Never follows a link at path; the new file is readable by its owner only.
[[nodiscard]] Done writeWholeFile(const QString &path, const QByteArray &bytes);

// For a file too long for memory, written under another name in the folder of path: whether path
// may be written at all, what to say when it cannot (errno), and the rename, synced, that makes it
// path.
[[nodiscard]] Done checkTarget(const QString &path);
[[nodiscard]] Error cannotWrite(const QString &path, int error);
[[nodiscard]] Done replaceFile(const QString &temporary, const QString &path);

// Whether that many bytes could be written at path now, for those who must know before they do what
// cannot be taken back: they are written beside it, and removed.
[[nodiscard]] Done rehearseWrite(const QString &path, qsizetype bytes);

// Reads a regular file of at most maximum bytes. Devices, pipes and folders are refused.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 maximum);

} // namespace base

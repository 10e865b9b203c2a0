#pragma once

#include "core/storage/sealed_backup.h"

#include <QFile>

#include <sodium.h>

// The encrypted content of a backup: XChaCha20-Poly1305 in chunks of 64 KiB, each bound to its
// place; the last one is marked, so a shortened file is refused. Only for sealed_backup.cpp.
namespace storage {

inline constexpr int kStreamKeySize = int(crypto_secretstream_xchacha20poly1305_KEYBYTES);

enum class StreamEnd { Complete, Cancelled, CannotRead, CannotWrite, Altered };

// header is authenticated with the first chunk. Files stand where the stream begins.
[[nodiscard]] StreamEnd sealStream(QFile &plain, QFile &sealed, const QByteArray &key,
    const QByteArray &header, const Continue &goOn);
[[nodiscard]] StreamEnd openStream(QFile &sealed, QFile &plain, const QByteArray &key,
    const QByteArray &header, const Continue &goOn);
[[nodiscard]] bool streamEquals(
    QFile &sealed, QFile &plain, const QByteArray &key, const QByteArray &header);

[[nodiscard]] base::Error alteredBackup();

} // namespace storage

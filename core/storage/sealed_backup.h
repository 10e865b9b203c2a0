#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>

#include <functional>

namespace storage {

// A school's backup key: the public half seals every automatic backup, the secret half opens them.
// The secret is never kept in clear: envelopes hold it, one closed by the printed recovery key and,
// when the school chose one, one by a recovery passphrase.
struct BackupKeyPair {
    QByteArray publicKey; // 32 bytes
    QByteArray secretKey; // 32 bytes; wipe after use
};
[[nodiscard]] BackupKeyPair makeBackupKeyPair();

// What stands in clear before the sealed content.
struct BackupManifest {
    QString schoolName;
    QString madeAt; // UTC instant
    int schema = 0;
    qint64 plainSize = 0;
    QByteArray auditHead; // anchors the audit chain: see security/audit_trail.h
};

namespace errors {
inline constexpr base::ErrorCode kNotABackup{"storage.not-a-backup"};
inline constexpr base::ErrorCode kWrongKey{"storage.wrong-recovery-key"};
inline constexpr base::ErrorCode kAltered{"storage.backup-altered"};
inline constexpr base::ErrorCode kCancelled{"storage.cancelled"};
} // namespace errors

// An envelope: the secret key closed by a secret that a person keeps (Argon2id, its cost inside).
[[nodiscard]] QByteArray closeEnvelope(
    const QByteArray &secretKey, const QByteArray &secret, quint64 operations, size_t memoryBytes);
[[nodiscard]] base::Result<QByteArray> openEnvelope(
    const QByteArray &envelope, const QByteArray &secret);

using Continue = std::function<bool(qint64 done, qint64 total)>; // false cancels

// Seals the verified copy at plainPath into sealedPath (secretstream, 64 KiB chunks), then reads it
// back from the medium and compares it before it takes that name. An older file of that name stays
// untouched on any failure.
[[nodiscard]] base::Done sealBackup(const QString &plainPath, const QString &sealedPath,
    const BackupManifest &manifest, const QByteArray &publicKey, const QByteArrayList &envelopes,
    const Continue &goOn = {});

struct BackupHeader {
    BackupManifest manifest;
    QByteArrayList envelopes;
};
[[nodiscard]] base::Result<BackupHeader> readBackupHeader(const QString &sealedPath);

// Opens a backup into a new file with a secret: the printed key's bytes or the passphrase. Errors:
// kNotABackup, kWrongKey, kAltered; plainPath is complete or absent.
[[nodiscard]] base::Done unsealBackup(const QString &sealedPath, const QByteArray &secret,
    const QString &plainPath, const Continue &goOn = {});

} // namespace storage

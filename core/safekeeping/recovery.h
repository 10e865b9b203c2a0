#pragma once

#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/storage/sealed_backup.h"

#include <QStringList>

namespace safekeeping {

namespace errors {
inline constexpr base::ErrorCode kNotTypedBack{"safekeeping.not-typed-back"};
inline constexpr base::ErrorCode kWeakPhrase{"safekeeping.weak-phrase"};
inline constexpr base::ErrorCode kNoKey{"safekeeping.no-key"};
} // namespace errors

// A recovery key that is shown and printed, and becomes the school's once part of it was typed
// back.
struct RecoverySheet {
    QByteArray bits;  // 160 random bits
    QString printed;  // groups of four characters
    QList<int> asked; // places (from 0) of the characters to type back, hyphens not counted
};

// What seals the school's backups today. Opening: closed by the director's first code, until the
// director prints a recovery key. Nobody keeps the secret half in clear.
struct BackupKey {
    enum class State { None, Opening, Current };
    State state = State::None;
    QByteArray publicKey;
    QByteArrayList envelopes;
};

class Recovery {
public:
    explicit Recovery(security::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    // Operation, when a school is founded: the first key, closed by the director's one-time code.
    // What it seals can be opened with that code until a recovery key takes over.
    [[nodiscard]] static base::Done openWith(
        security::Transaction &transaction, const QString &oneTimeCode);

    [[nodiscard]] base::Result<BackupKey> key() const;

    [[nodiscard]] static RecoverySheet propose();
    // typedBack: the asked characters. phrase may be empty, or a passphrase of at least five words
    // that opens the backups too. The key before this one is retired: older backups still need its
    // sheet.
    [[nodiscard]] base::Done confirm(
        const RecoverySheet &sheet, const QString &typedBack, const QString &phrase);

private:
    security::Workspace &m_workspace;
};

// What a typed secret may be: the printed key, the director's first code, or the phrase; in that
// order.
[[nodiscard]] QByteArrayList secretsOf(const QString &typed);

} // namespace safekeeping

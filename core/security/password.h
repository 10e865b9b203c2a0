#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace security {

// What one try of a password costs (Argon2id). Injected: tests use a small one, but what is read
// from a file is never below the floor nor above what a PC can give.
struct PasswordCost {
    quint64 operations = 3;
    quint64 memoryBytes = 128ULL * 1024 * 1024;

    [[nodiscard]] static PasswordCost standard() { return {}; }
    // OWASP's least (19 MiB, 2 passes), and what no honest file asks for.
    [[nodiscard]] bool isBearable() const;
    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};

// Bytes that are wiped when they go.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(Secret &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
    {
        other.m_bytes.clear();
    }
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    void wipe();

private:
    QByteArray m_bytes;
};

// One Argon2id run gives both: what is compared (stored as verifier) and what wraps the account's
// secret key (never stored). The first does not give the second.
struct PasswordKeys {
    QByteArray verifier;
    Secret wrapping;
};
[[nodiscard]] QByteArray newSalt();
[[nodiscard]] base::Result<PasswordKeys> deriveKeys(
    const QString &password, const QByteArray &salt, const PasswordCost &cost);
[[nodiscard]] bool sameBytes(const QByteArray &a, const QByteArray &b); // in constant time

// The account's X25519 pair: the secret half wrapped by the password, for what is sealed to its
// owner.
struct KeyPair {
    QByteArray publicKey;
    Secret secretKey;
};
[[nodiscard]] KeyPair newKeyPair();
[[nodiscard]] QByteArray wrapSecret(const Secret &secret, const Secret &wrapping);
[[nodiscard]] base::Result<Secret> unwrapSecret(const QByteArray &wrapped, const Secret &wrapping);

// Twelve characters or five words, not on the list of passwords everybody tries, not the login or
// the name (CNIL 2022-100: with growing delays 50 bits are enough; twelve characters give more).
[[nodiscard]] base::Done checkStrength(
    const QString &password, const QString &login, const QString &name);

// Entropy in hundredths of a bit of a random password: length × log2(alphabet).
[[nodiscard]] int entropyCentibits(int length, int alphabet);

} // namespace security

#include "core/security/password.h"

#include "core/base/resource.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {

constexpr int kMasterSize = 32;
constexpr int kLeastCharacters = 12;
constexpr int kMostCharacters = 200;
constexpr char kAuthContext[] = "AUTH    ";
constexpr char kWrapContext[] = "WRAPKEY ";

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isCommon(const QString &password)
{
    const QString wanted = base::foldedCompact(password);
    const QByteArrayList list = base::resource(u":/catalogue/common-passwords.txt"_s).split('\n');
    for (const QByteArray &line : list) {
        const QString common = QString::fromUtf8(line).trimmed();
        // "motdepasse2026" is as common as "motdepasse".
        if (!common.isEmpty() && wanted.startsWith(common) && wanted.size() <= common.size() + 4)
            return true;
    }
    return false;
}

} // namespace

bool PasswordCost::isBearable() const
{
    return operations >= 2 && operations <= 10 && memoryBytes >= 19ULL * 1024 * 1024
        && memoryBytes <= 1024ULL * 1024 * 1024;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    wipe();
    m_bytes = std::move(other.m_bytes);
    other.m_bytes.clear();
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), size_t(m_bytes.size()));
    m_bytes.clear();
}

QByteArray newSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

base::Result<PasswordKeys> deriveKeys(
    const QString &password, const QByteArray &salt, const PasswordCost &cost)
{
    // Normalised: é typed on two keyboards must be the same password.
    QByteArray clear = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray master(kMasterSize, '\0');
    const int derived = salt.size() == int(crypto_pwhash_SALTBYTES)
        ? crypto_pwhash(raw(master), kMasterSize, clear.constData(), quint64(clear.size()),
            raw(salt), cost.operations, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        : -1;
    sodium_memzero(clear.data(), size_t(clear.size()));
    if (derived != 0) {
        return base::fail({"security.password-memory"},
            QCoreApplication::translate("security",
                "There is not enough free memory to check a password. Close other programs, then "
                "try "
                "again."));
    }
    QByteArray auth(crypto_kdf_KEYBYTES, '\0');
    QByteArray wrap(crypto_kdf_KEYBYTES, '\0');
    crypto_kdf_derive_from_key(raw(auth), size_t(auth.size()), 1, kAuthContext, raw(master));
    crypto_kdf_derive_from_key(raw(wrap), size_t(wrap.size()), 2, kWrapContext, raw(master));
    sodium_memzero(master.data(), size_t(master.size()));
    QByteArray verifier(crypto_generichash_BYTES, '\0');
    crypto_generichash(
        raw(verifier), size_t(verifier.size()), raw(auth), quint64(auth.size()), nullptr, 0);
    sodium_memzero(auth.data(), size_t(auth.size()));
    return PasswordKeys{verifier, Secret(std::move(wrap))};
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

KeyPair newKeyPair()
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, '\0');
    crypto_box_keypair(raw(publicKey), raw(secretKey));
    return {publicKey, Secret(std::move(secretKey))};
}

QByteArray wrapSecret(const Secret &secret, const Secret &wrapping)
{
    QByteArray nonce(crypto_secretbox_NONCEBYTES, '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray box(secret.bytes().size() + int(crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(raw(box), raw(secret.bytes()), quint64(secret.bytes().size()), raw(nonce),
        raw(wrapping.bytes()));
    return nonce + box;
}

base::Result<Secret> unwrapSecret(const QByteArray &wrapped, const Secret &wrapping)
{
    const int nonceSize = int(crypto_secretbox_NONCEBYTES);
    const qsizetype clearSize = wrapped.size() - nonceSize - int(crypto_secretbox_MACBYTES);
    QByteArray clear(std::max<qsizetype>(clearSize, 0), '\0');
    if (clearSize <= 0
        || crypto_secretbox_open_easy(raw(clear), raw(wrapped) + nonceSize,
               quint64(wrapped.size() - nonceSize), raw(wrapped), raw(wrapping.bytes()))
            != 0) {
        return base::fail({"security.key-altered"},
            QCoreApplication::translate("security",
                "The keys of this account were altered in the file. Ask the director to give this "
                "account a new password."));
    }
    return Secret(std::move(clear));
}

base::Done checkStrength(const QString &password, const QString &login, const QString &name)
{
    const auto weak = [](const QString &why) {
        return base::fail({"security.weak-password"}, why);
    };
    const qsizetype words = password.split(u' ', Qt::SkipEmptyParts).size();
    if (password.size() < kLeastCharacters && words < 5) {
        return weak(QCoreApplication::translate("security",
            "This password is too short: take twelve characters or more, for instance four or five "
            "words that only you would put together."));
    }
    if (password.size() > kMostCharacters) {
        return weak(QCoreApplication::translate(
            "security", "This password is too long: 200 characters are the most."));
    }
    const QString compact = base::foldedCompact(password);
    const QString different =
        QString(compact).remove(base::foldedCompact(login)).remove(base::foldedCompact(name));
    QSet<QChar> letters(password.begin(), password.end());
    if (isCommon(password) || different.size() < 6 || letters.size() < 5) {
        return weak(QCoreApplication::translate("security",
            "This password is among the first that would be tried. Take words that only you would "
            "put "
            "together."));
    }
    return {};
}

int entropyCentibits(int length, int alphabet)
{
    return int(std::lround(100.0 * length * std::log2(double(alphabet))));
}

} // namespace security

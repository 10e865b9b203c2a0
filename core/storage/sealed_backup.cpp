#include "core/storage/sealed_backup.h"

#include "core/storage/durable.h"
#include "core/storage/sealed_stream.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

const QByteArray kMagic = "ETABLIB1";
constexpr qint64 kHeaderLimit = 64 * 1024;
constexpr int kMostEnvelopes = 4;

// What a file may ask of us before it is believed: twice what ours ask. A hostile one must not make
// us take 4 TiB, nor minutes.
constexpr quint64 kMostOperations = 6;
constexpr quint64 kMostMemory = 256ULL * 1024 * 1024;

constexpr int kEnvelopeHead = 1 + 8 + 8;
constexpr int kEnvelopeSize = kEnvelopeHead + int(crypto_pwhash_SALTBYTES)
    + int(crypto_secretbox_NONCEBYTES) + int(crypto_secretbox_MACBYTES)
    + int(crypto_box_SECRETKEYBYTES);

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

tl::unexpected<base::Error> notABackup(const QString &path)
{
    return base::fail(errors::kNotABackup,
        QCoreApplication::translate(
            "storage", "“%1” is not a backup of Établi. Choose another file.")
            .arg(QFileInfo(path).fileName()));
}

tl::unexpected<base::Error> cannotWrite(const QString &path, const QFile &file)
{
    return base::fail({"storage.backup-write"},
        QCoreApplication::translate("storage",
            "The backup “%1” could not be written: the disk or the stick is full, read-only or was "
            "pulled out. The older backups are intact; free some space or choose another place.")
            .arg(QFileInfo(path).fileName()),
        file.errorString());
}

QByteArray headerOf(
    const BackupManifest &manifest, const QByteArrayList &envelopes, const QByteArray &sealedKey)
{
    QJsonArray list;
    for (const QByteArray &envelope : envelopes)
        list.append(QString::fromLatin1(envelope.toBase64()));
    return QJsonDocument(QJsonObject{
                             {u"school"_s, manifest.schoolName},
                             {u"made_at"_s, manifest.madeAt},
                             {u"schema"_s, manifest.schema},
                             {u"size"_s, manifest.plainSize},
                             {u"audit_head"_s, QString::fromLatin1(manifest.auditHead.toHex())},
                             {u"envelopes"_s, list},
                             {u"key"_s, QString::fromLatin1(sealedKey.toBase64())},
                         })
        .toJson(QJsonDocument::Compact);
}

struct ReadHeader {
    QByteArray bytes;
    BackupHeader value;
    QByteArray sealedKey;
};

base::Result<ReadHeader> readHeader(QFile &file, const QString &path)
{
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return notABackup(path);
    const QByteArray start = file.read(kMagic.size() + 4);
    if (start.size() != kMagic.size() + 4 || !start.startsWith(kMagic))
        return notABackup(path);
    const qint64 length = qFromBigEndian<quint32>(start.constData() + kMagic.size());
    if (length < 2 || length > kHeaderLimit)
        return notABackup(path);
    ReadHeader header;
    header.bytes = file.read(length);
    const QJsonObject json = QJsonDocument::fromJson(header.bytes).object();
    BackupManifest &manifest = header.value.manifest;
    manifest.schoolName = json[u"school"_s].toString().left(200);
    manifest.madeAt = json[u"made_at"_s].toString().left(40);
    manifest.schema = json[u"schema"_s].toInt();
    manifest.plainSize = json[u"size"_s].toInteger(-1);
    manifest.auditHead = QByteArray::fromHex(json[u"audit_head"_s].toString().toLatin1());
    header.sealedKey = QByteArray::fromBase64(json[u"key"_s].toString().toLatin1());
    const QJsonArray envelopes = json[u"envelopes"_s].toArray();
    if (header.bytes.size() != length || envelopes.size() > kMostEnvelopes || manifest.plainSize < 0
        || header.sealedKey.size() != int(crypto_box_SEALBYTES) + kStreamKeySize)
        return notABackup(path);
    for (const QJsonValue &envelope : envelopes)
        header.value.envelopes += QByteArray::fromBase64(envelope.toString().toLatin1());
    return header;
}

// Opens the first envelope that the secret fits, then the content's own key.
base::Result<QByteArray> contentKey(const ReadHeader &header, const QByteArray &secret)
{
    base::Error last = alteredBackup(); // without any envelope nobody could ever open it
    for (const QByteArray &envelope : header.value.envelopes) {
        auto secretKey = openEnvelope(envelope, secret);
        if (!secretKey) {
            last = secretKey.error();
            continue;
        }
        QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
        crypto_scalarmult_base(raw(publicKey), raw(*secretKey));
        QByteArray key(kStreamKeySize, '\0');
        const int opened = crypto_box_seal_open(raw(key), raw(header.sealedKey),
            quint64(header.sealedKey.size()), raw(publicKey), raw(*secretKey));
        sodium_memzero(secretKey->data(), size_t(secretKey->size()));
        if (opened == 0)
            return key;
        return base::fail(alteredBackup());
    }
    return base::fail(last);
}

} // namespace

base::Error alteredBackup()
{
    return {errors::kAltered,
        QCoreApplication::translate("storage",
            "This backup is incomplete or was altered: nothing was restored from it. Choose an "
            "older "
            "one."),
        {}};
}

BackupKeyPair makeBackupKeyPair()
{
    BackupKeyPair pair{
        QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_keypair(raw(pair.publicKey), raw(pair.secretKey));
    return pair;
}

QByteArray closeEnvelope(
    const QByteArray &secretKey, const QByteArray &secret, quint64 operations, size_t memoryBytes)
{
    Q_ASSERT(operations <= kMostOperations && memoryBytes <= kMostMemory);
    QByteArray envelope(kEnvelopeSize, '\0');
    unsigned char *at = raw(envelope);
    *at = 1;
    qToBigEndian<quint64>(operations, at + 1);
    qToBigEndian<quint64>(quint64(memoryBytes), at + 9);
    unsigned char *salt = at + kEnvelopeHead;
    unsigned char *nonce = salt + crypto_pwhash_SALTBYTES;
    unsigned char *box = nonce + crypto_secretbox_NONCEBYTES;
    randombytes_buf(salt, crypto_pwhash_SALTBYTES + crypto_secretbox_NONCEBYTES);
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    const int derived = crypto_pwhash(raw(key), quint64(key.size()), secret.constData(),
        quint64(secret.size()), salt, operations, memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (derived != 0)
        return {};
    crypto_secretbox_easy(box, raw(secretKey), quint64(secretKey.size()), nonce, raw(key));
    sodium_memzero(key.data(), size_t(key.size()));
    return envelope;
}

base::Result<QByteArray> openEnvelope(const QByteArray &envelope, const QByteArray &secret)
{
    const unsigned char *at = raw(envelope);
    if (envelope.size() != kEnvelopeSize || *at != 1)
        return base::fail(alteredBackup());
    const quint64 operations = qFromBigEndian<quint64>(at + 1);
    const quint64 memory = qFromBigEndian<quint64>(at + 9);
    if (operations < crypto_pwhash_OPSLIMIT_MIN || operations > kMostOperations
        || memory < crypto_pwhash_MEMLIMIT_MIN || memory > kMostMemory)
        return base::fail(alteredBackup());
    const unsigned char *salt = at + kEnvelopeHead;
    const unsigned char *nonce = salt + crypto_pwhash_SALTBYTES;
    const unsigned char *box = nonce + crypto_secretbox_NONCEBYTES;
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, '\0');
    const bool opened =
        crypto_pwhash(raw(key), quint64(key.size()), secret.constData(), quint64(secret.size()),
            salt, operations, size_t(memory), crypto_pwhash_ALG_ARGON2ID13)
            == 0
        && crypto_secretbox_open_easy(raw(secretKey), box,
               crypto_secretbox_MACBYTES + crypto_box_SECRETKEYBYTES, nonce, raw(key))
            == 0;
    sodium_memzero(key.data(), size_t(key.size()));
    if (!opened) {
        return base::fail(errors::kWrongKey,
            QCoreApplication::translate("storage",
                "This recovery key or passphrase does not open this backup. Type it as it is "
                "printed "
                "on the school's recovery sheet."));
    }
    return secretKey;
}

base::Done sealBackup(const QString &plainPath, const QString &sealedPath,
    const BackupManifest &manifest, const QByteArray &publicKey, const QByteArrayList &envelopes,
    const Continue &goOn)
{
    QFile plain(plainPath);
    if (!plain.open(QIODevice::ReadOnly))
        return cannotWrite(sealedPath, plain);
    BackupManifest whole = manifest;
    whole.plainSize = plain.size();
    QByteArray key(kStreamKeySize, '\0');
    crypto_secretstream_xchacha20poly1305_keygen(raw(key));
    const auto wiping = qScopeGuard([&] { sodium_memzero(key.data(), size_t(key.size())); });
    QByteArray sealedKey(int(crypto_box_SEALBYTES) + kStreamKeySize, '\0');
    crypto_box_seal(raw(sealedKey), raw(key), quint64(key.size()), raw(publicKey));
    const QByteArray header = headerOf(whole, envelopes, sealedKey);

    const QString partPath = sealedPath + u".part"_s;
    QFile::remove(partPath);
    const auto cleaning = qScopeGuard([&] { QFile::remove(partPath); });
    QFile part(partPath);
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
            QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(sealedPath, part);
    QByteArray length(4, '\0');
    qToBigEndian<quint32>(quint32(header.size()), length.data());
    const QByteArray start = kMagic + length + header;
    if (part.write(start) != start.size())
        return cannotWrite(sealedPath, part);
    const StreamEnd sealed = sealStream(plain, part, key, header, goOn);
    if (sealed == StreamEnd::Cancelled)
        return base::fail(errors::kCancelled,
            QCoreApplication::translate(
                "storage", "The backup was cancelled; the older ones are intact."));
    if (sealed != StreamEnd::Complete || !syncToDisk(part))
        return cannotWrite(sealedPath, part);
    part.close();

    // Read back from the medium, not from what was just in memory: only then is it a backup.
    QFile written(partPath);
    if (!written.open(QIODevice::ReadOnly) || !written.seek(start.size()) || !plain.seek(0)
        || !streamEquals(written, plain, key, header))
        return cannotWrite(sealedPath, written);
    written.close();
    if (!renameAndSync(partPath, sealedPath))
        return cannotWrite(sealedPath, part);
    return {};
}

base::Result<BackupHeader> readBackupHeader(const QString &sealedPath)
{
    QFile file(sealedPath);
    ET_ASSIGN(const ReadHeader header, readHeader(file, sealedPath));
    return header.value;
}

base::Done unsealBackup(const QString &sealedPath, const QByteArray &secret,
    const QString &plainPath, const Continue &goOn)
{
    QFile sealed(sealedPath);
    ET_ASSIGN(const ReadHeader header, readHeader(sealed, sealedPath));
    ET_ASSIGN(QByteArray key, contentKey(header, secret));
    const auto wiping = qScopeGuard([&] { sodium_memzero(key.data(), size_t(key.size())); });
    QFile plain(plainPath);
    if (!plain.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
            QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(plainPath, plain);
    const StreamEnd end = openStream(sealed, plain, key, header.bytes, goOn);
    const bool complete = end == StreamEnd::Complete
        && plain.size() == header.value.manifest.plainSize && syncToDisk(plain);
    plain.close();
    if (complete)
        return {};
    QFile::remove(plainPath);
    if (end == StreamEnd::Cancelled)
        return base::fail(errors::kCancelled,
            QCoreApplication::translate(
                "storage", "The restoring was cancelled: nothing was written."));
    if (end == StreamEnd::CannotWrite)
        return cannotWrite(plainPath, plain);
    return base::fail(alteredBackup());
}

} // namespace storage

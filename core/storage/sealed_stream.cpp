#include "core/storage/sealed_stream.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace storage {

namespace {

using State = crypto_secretstream_xchacha20poly1305_state;
constexpr int kChunk = 64 * 1024;
constexpr int kOverhead = int(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr int kStreamHeader = int(crypto_secretstream_xchacha20poly1305_HEADERBYTES);

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// Opens chunk after chunk and hands each to take; take returns false to stop.
template <class Take>
StreamEnd eachChunk(
    QFile &sealed, const QByteArray &key, const QByteArray &header, const Take &take)
{
    const QByteArray streamHeader = sealed.read(kStreamHeader);
    State state;
    if (streamHeader.size() != kStreamHeader
        || crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(streamHeader), raw(key))
            != 0)
        return StreamEnd::Altered;
    QByteArray clear(kChunk, Qt::Uninitialized);
    QByteArray bound = header;
    for (;;) {
        const QByteArray chunk = sealed.read(kChunk + kOverhead);
        unsigned char tag = 0;
        unsigned long long size = 0;
        if (chunk.size() < kOverhead
            || crypto_secretstream_xchacha20poly1305_pull(&state, raw(clear), &size, &tag,
                   raw(chunk), quint64(chunk.size()), raw(bound), quint64(bound.size()))
                != 0)
            return StreamEnd::Altered;
        bound.clear();
        const bool last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (last && !sealed.atEnd())
            return StreamEnd::Altered;
        if (const StreamEnd end = take(clear.constData(), qint64(size)); end != StreamEnd::Complete)
            return end;
        if (last)
            return StreamEnd::Complete;
    }
}

} // namespace

StreamEnd sealStream(QFile &plain, QFile &sealed, const QByteArray &key, const QByteArray &header,
    const Continue &goOn)
{
    State state;
    QByteArray streamHeader(kStreamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(streamHeader), raw(key));
    if (sealed.write(streamHeader) != streamHeader.size())
        return StreamEnd::CannotWrite;
    const qint64 total = plain.size();
    QByteArray chunk(kChunk + kOverhead, Qt::Uninitialized);
    QByteArray bound = header;
    qint64 done = 0;
    do {
        if (goOn && !goOn(done, total))
            return StreamEnd::Cancelled;
        const QByteArray clear = plain.read(kChunk);
        if (clear.isEmpty() && done < total)
            return StreamEnd::CannotRead;
        done += clear.size();
        const unsigned char tag =
            done >= total ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        unsigned long long size = 0;
        crypto_secretstream_xchacha20poly1305_push(&state, raw(chunk), &size, raw(clear),
            quint64(clear.size()), raw(bound), quint64(bound.size()), tag);
        bound.clear();
        if (sealed.write(chunk.constData(), qint64(size)) != qint64(size))
            return StreamEnd::CannotWrite;
    } while (done < total);
    return StreamEnd::Complete;
}

StreamEnd openStream(QFile &sealed, QFile &plain, const QByteArray &key, const QByteArray &header,
    const Continue &goOn)
{
    const qint64 total = sealed.size();
    return eachChunk(sealed, key, header, [&](const char *data, qint64 size) {
        if (plain.write(data, size) != size)
            return StreamEnd::CannotWrite;
        return !goOn || goOn(sealed.pos(), total) ? StreamEnd::Complete : StreamEnd::Cancelled;
    });
}

bool streamEquals(QFile &sealed, QFile &plain, const QByteArray &key, const QByteArray &header)
{
    const StreamEnd end = eachChunk(sealed, key, header, [&](const char *data, qint64 size) {
        const QByteArray expected = plain.read(size);
        return expected == QByteArrayView(data, size) ? StreamEnd::Complete : StreamEnd::Altered;
    });
    return end == StreamEnd::Complete && plain.atEnd();
}

} // namespace storage

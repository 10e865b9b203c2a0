#include "core/exchange/encoding.h"

#include "core/exchange/read_errors.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

// Qt has no Windows-1252 without ICU. 81 8D 8F 90 9D stand for nothing: U+FFFD makes them visible.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026,
    0x2020, 0x2021,                                                 //
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, //
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, //
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char16_t fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte <= 0x9F ? kWindows1252[byte - 0x80u] : char16_t(byte);
}

char16_t fromIso8859_15(uchar byte)
{
    switch (byte) {
    case 0xA4:
        return u'€';
    case 0xA6:
        return u'Š';
    case 0xA8:
        return u'š';
    case 0xB4:
        return u'Ž';
    case 0xB8:
        return u'ž';
    case 0xBC:
        return u'Œ';
    case 0xBD:
        return u'œ';
    case 0xBE:
        return u'Ÿ';
    }
    return byte;
}

QString fromTable(const QByteArray &bytes, char16_t (*table)(uchar))
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
        [table](char byte) { return QChar(table(uchar(byte))); });
    return text;
}

bool isLetter(uchar byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte >= 0xC0;
}

bool isDigit(uchar byte)
{
    return byte >= '0' && byte <= '9';
}

Encoding legacyEncoding(const QByteArray &bytes)
{
    bool ligature = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes[i]);
        if (byte >= 0x80 && byte <= 0x9F)
            return Encoding::Windows1252;
        const uchar before = i > 0 ? uchar(bytes[i - 1]) : uchar(' ');
        const uchar after = i + 1 < bytes.size() ? uchar(bytes[i + 1]) : uchar(' ');
        if (byte == 0xA4)
            ligature = true;
        else if (byte >= 0xBC && byte <= 0xBE)
            ligature |=
                (isLetter(before) || isLetter(after)) && !isDigit(before) && !isDigit(after);
    }
    return ligature ? Encoding::Iso8859_15 : Encoding::Windows1252;
}

// Of text in our alphabet, UTF-16 has a NUL in nearly every other byte and none in the others.
bool hasNulPattern(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size() / 2, 2048);
    qsizetype expected = 0;
    qsizetype others = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        expected += bytes[2 * i + offset] == '\0';
        others += bytes[2 * i + 1 - offset] == '\0';
    }
    return pairs > 1 && others == 0 && expected * 10 >= pairs * 7;
}

base::Result<QString> strictly(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return base::fail(errors::kEncoding,
            QCoreApplication::translate("exchange",
                "This file cannot be read with this encoding. Choose another one, or automatic "
                "detection."));
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

Encoding detectEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return QByteArrayView(bytes).isValidUtf8() ? Encoding::Utf8Bom : legacyEncoding(bytes);
    if (bytes.startsWith("\xFF\xFE") || hasNulPattern(bytes, 1))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF") || hasNulPattern(bytes, 0))
        return Encoding::Utf16Be;
    return QByteArrayView(bytes).isValidUtf8() ? Encoding::Utf8 : legacyEncoding(bytes);
}

base::Result<QString> decoded(const QByteArray &bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return strictly(bytes, QStringDecoder::Utf8);
    case Encoding::Utf16Le:
        return strictly(bytes, QStringDecoder::Utf16LE);
    case Encoding::Utf16Be:
        return strictly(bytes, QStringDecoder::Utf16BE);
    case Encoding::Windows1252:
        return fromTable(bytes, fromWindows1252);
    case Encoding::Iso8859_15:
        return fromTable(bytes, fromIso8859_15);
    }
    Q_UNREACHABLE();
}

bool looksMixed(const QByteArray &bytes, Encoding encoding)
{
    if (encoding != Encoding::Windows1252 && encoding != Encoding::Iso8859_15)
        return false;
    // C3 and a continuation byte is "é" in UTF-8; "Ã" before a sign or a control is no French word.
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        if (uchar(bytes[i - 1]) == 0xC3 && uchar(bytes[i]) >= 0x80 && uchar(bytes[i]) <= 0xBF)
            return true;
    }
    return false;
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return u"UTF-16"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    case Encoding::Iso8859_15:
        return u"ISO 8859-15"_s;
    }
    Q_UNREACHABLE();
}

} // namespace exchange

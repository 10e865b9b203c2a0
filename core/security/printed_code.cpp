#include "core/security/printed_code.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {

const QString kLetters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
constexpr int kGroup = 4;

int valueOf(QChar typed)
{
    QChar c = typed.toUpper();
    if (c == u'O')
        c = u'0';
    else if (c == u'I' || c == u'L')
        c = u'1';
    return int(kLetters.indexOf(c));
}

// Weighted by place, so that two swapped characters show.
int checkOf(const QList<int> &values)
{
    int sum = 0;
    for (int i = 0; i < values.size(); ++i)
        sum += values.at(i) * (2 * i + 1);
    return sum % 32;
}

} // namespace

QByteArray randomBits(int bits)
{
    QByteArray bytes(bits / 8, '\0');
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes;
}

QString printedCode(const QByteArray &bits)
{
    QList<int> values;
    quint32 buffer = 0;
    int held = 0;
    for (const char byte : bits) {
        buffer = (buffer << 8) | quint8(byte);
        held += 8;
        while (held >= 5) {
            held -= 5;
            values += int((buffer >> held) & 31);
        }
    }
    values += checkOf(values);
    QString text;
    for (int i = 0; i < values.size(); ++i) {
        if (i > 0 && i % kGroup == 0 && i + 1 < values.size())
            text += u'-';
        text += kLetters.at(values.at(i));
    }
    return text;
}

std::optional<QByteArray> bitsOfCode(const QString &typed, int bits)
{
    QList<int> values;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-' || c == u'–')
            continue;
        const int value = valueOf(c);
        if (value < 0 || values.size() > bits / 5)
            return std::nullopt;
        values += value;
    }
    if (values.size() != bits / 5 + 1)
        return std::nullopt;
    const int check = values.takeLast();
    if (check != checkOf(values))
        return std::nullopt;
    QByteArray bytes;
    quint32 buffer = 0;
    int held = 0;
    for (const int value : values) {
        buffer = (buffer << 5) | quint32(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes += char((buffer >> held) & 0xFF);
        }
    }
    return bytes;
}

} // namespace security

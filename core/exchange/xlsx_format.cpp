#include "core/exchange/xlsx_format.h"

#include <QDate>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr qint64 kSecondsOfDay = 86'400;
constexpr int kSignificantDigits = 15;

// The first section of a format without quoted and escaped text, colours and languages; elapsed
// hours, minutes or seconds ([h]) are told apart.
QString skeleton(const QString &code, bool &elapsed)
{
    static const QRegularExpression literal(u"\"[^\"]*\"|[\\\\_*]."_s);
    static const QRegularExpression length(u"\\[(h+|m+|s+)\\]"_s);
    static const QRegularExpression bracket(u"\\[[^\\]]*\\]"_s);
    QString bare = code.toLower().left(1000);
    bare.remove(literal);
    bare = bare.section(u';', 0, 0);
    elapsed = bare.contains(length);
    return bare.remove(bracket);
}

// The digits of a finite number with its point in place: "1.5E-7" becomes "0.00000015".
QString plainNumber(double number)
{
    const QString scientific = QString::number(std::abs(number), 'e', kSignificantDigits - 1);
    const qsizetype mark = scientific.indexOf(u'e');
    int exponent = scientific.mid(mark + 1).toInt();
    QString digits = scientific.left(mark).remove(u'.');
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    if (exponent < 0)
        digits.prepend(QString(-exponent, u'0'));
    exponent = std::max(exponent, 0);
    const qsizetype whole = exponent + 1;
    if (digits.size() < whole)
        digits.append(QString(whole - digits.size(), u'0'));
    else if (digits.size() > whole)
        digits.insert(whole, u'.');
    return number < 0 ? u'-' + digits : digits;
}

QString numberText(const QString &raw, double number)
{
    static const QRegularExpression whole(u"^(0|-?[1-9][0-9]{0,14})$"_s);
    if (whole.match(raw).hasMatch())
        return raw;
    if (number == 0)
        return u"0"_s;
    const double size = std::abs(number);
    return size < 1e30 && size > 1e-30 ? plainNumber(number) : raw;
}

QDate dateOfSerial(qint64 day, bool since1904)
{
    if (since1904)
        return day >= 0 && day <= 2'957'003 ? QDate(1904, 1, 1).addDays(day) : QDate();
    if (day < 1 || day == 60 || day > 2'958'465)
        return {}; // 60 is 29 February 1900, which only spreadsheets know
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 size = std::abs(seconds);
    QString text = QString::number(size / 3600) + u':' + two(size / 60 % 60);
    if (size % 60 != 0)
        text += u':' + two(size % 60);
    return seconds < 0 ? u'-' + text : text;
}

std::optional<CellValue> dateOrTime(double serial, CellFormat::Kind kind, bool since1904)
{
    if (kind == CellFormat::Kind::General || std::abs(serial) > 3'000'000)
        return {};
    const qint64 seconds = std::llround(serial * double(kSecondsOfDay));
    const bool isClock = kind == CellFormat::Kind::Duration
        || (seconds >= 0 && seconds < kSecondsOfDay && kind == CellFormat::Kind::Time);
    if (isClock)
        return CellValue{clockText(seconds), CellNote::Kind::Time};
    const QDate date = seconds < 0 ? QDate() : dateOfSerial(seconds / kSecondsOfDay, since1904);
    if (!date.isValid())
        return {};
    return CellValue{date.toString(Qt::ISODate), CellNote::Kind::Date};
}

} // namespace

CellFormat builtinFormat(int id)
{
    if ((id >= 14 && id <= 17) || id == 22)
        return {CellFormat::Kind::Date, 0};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {CellFormat::Kind::Time, 0};
    if (id == 46)
        return {CellFormat::Kind::Duration, 0};
    return {};
}

CellFormat formatOfCode(const QString &code)
{
    static const QRegularExpression zeros(u"^0{2,15}$"_s);
    bool elapsed = false;
    const QString bare = skeleton(code, elapsed);
    if (elapsed)
        return {CellFormat::Kind::Duration, 0};
    if (bare.contains(u"general"_s))
        return {};
    if (bare.contains(u'y') || bare.contains(u'd'))
        return {CellFormat::Kind::Date, 0};
    if (bare.contains(u'h') || bare.contains(u's'))
        return {CellFormat::Kind::Time, 0};
    if (bare.contains(u'm'))
        return {CellFormat::Kind::Date, 0};
    return {CellFormat::Kind::General, zeros.match(bare).hasMatch() ? int(bare.size()) : 0};
}

CellValue numericValue(const QString &raw, const CellFormat &format, bool since1904)
{
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {raw, {}};
    if (const auto value = dateOrTime(number, format.kind, since1904))
        return *value;
    QString text = numberText(raw, number);
    if (number >= 0 && !text.contains(u'.'))
        text = text.rightJustified(format.digits, u'0');
    return {text, CellNote::Kind::Number};
}

QString plainText(const QString &text)
{
    QString result = text;
    if (result.contains(u"_x"_s)) {
        static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
        for (qsizetype from = 0; from < result.size();) {
            const auto match = escape.match(result, from);
            if (!match.hasMatch())
                break;
            const QChar character(match.captured(1).toUShort(nullptr, 16));
            from = match.capturedStart() + 1;
            if (character.isNull() || character.isSurrogate())
                continue;
            result.replace(match.capturedStart(), match.capturedLength(), character);
        }
    }
    result.replace(u"\r\n"_s, u"\n"_s);
    return result.replace(u'\r', u'\n');
}

} // namespace exchange

// How the bounds are shown, and read as they are typed.
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/money.h"
#include "core/security/threshold.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {

constexpr int kMostIdleMinutes = 15; // OWASP ASVS
constexpr int kLeastIdleMinutes = 2;
constexpr int kMostCases = 100;
constexpr int kMostReminderDays = 365;
constexpr int kMostReasonHours = 240;
constexpr int kMostMeasureYears = 10;
constexpr int kMostKeptYears = 10;
constexpr int kMostLeads = 6;
constexpr int kEarliestNoon = 11;
constexpr int kLatestNoon = 15;

tl::unexpected<base::Error> bad(Threshold threshold)
{
    return base::fail(errors::kBadThreshold, hintOf(threshold));
}

// 655 is "65,5", 600 is "60".
QString percentOf(const QString &permille)
{
    const int value = permille.toInt();
    return value % 10 == 0 ? QString::number(value / 10)
                           : u"%1,%2"_s.arg(value / 10).arg(value % 10);
}

QString permilleOf(const QString &whole, const QString &tenth)
{
    return QString::number(whole.toInt() * 10 + tenth.toInt());
}

base::Result<QStringList> parsedTarget(const QString &typed)
{
    static const QRegularExpression pattern(u"^(\\d{1,3})\\s*/\\s*(\\d{1,3})$"_s);
    const auto match = pattern.match(typed);
    const int numerator = match.captured(1).toInt();
    const int denominator = match.captured(2).toInt();
    if (!match.hasMatch() || numerator < 1 || numerator >= denominator)
        return bad(Threshold::PracticeTarget);
    return QStringList{QString::number(numerator), QString::number(denominator)};
}

base::Result<QStringList> parsedZone(Threshold threshold, const QString &typed)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,3})(?:[,.](\\d))?\\s*%?\\s*[-–à]\\s*(\\d{1,3})(?:[,.](\\d))?\\s*%?$"_s);
    const auto match = pattern.match(typed);
    const QString low = permilleOf(match.captured(1), match.captured(2));
    const QString high = permilleOf(match.captured(3), match.captured(4));
    if (!match.hasMatch() || low.toInt() >= high.toInt() || high.toInt() > 1000)
        return bad(threshold);
    return QStringList{low, high};
}

base::Result<QStringList> parsedNumber(
    Threshold threshold, const QString &typed, int least, int most)
{
    static const QRegularExpression pattern(u"^\\d{1,3}$"_s);
    const int number = typed.toInt();
    if (!pattern.match(typed).hasMatch() || number < least || number > most)
        return bad(threshold);
    return QStringList{QString::number(number)};
}

base::Result<QStringList> parsedDay(const QString &typed)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})[/.-](\\d{1,2})$"_s);
    const auto match = pattern.match(typed);
    // A year without 29 February: the day must exist each year.
    const QDate day(2026, match.captured(2).toInt(), match.captured(1).toInt());
    if (!match.hasMatch() || !day.isValid())
        return bad(Threshold::CensusDay);
    return QStringList{day.toString(u"MM-dd"_s)};
}

// 780 is "13 h".
QString shownMinute(const QString &minute)
{
    return base::formatTime(QTime(0, 0).addSecs(minute.toInt() * 60));
}

base::Result<QStringList> parsedNoon(const QString &typed)
{
    const auto time = base::parseTypedTime(typed);
    if (!time || time->hour() < kEarliestNoon || time->hour() > kLatestNoon)
        return bad(Threshold::AfternoonFrom);
    return QStringList{QString::number(time->hour() * 60 + time->minute())};
}

base::Result<QStringList> parsedReminderDays(const QString &typed)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,3})\\s*[/–-]\\s*(\\d{1,3})\\s*[/–-]\\s*(\\d{1,3})$"_s);
    const auto match = pattern.match(typed);
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int third = match.captured(3).toInt();
    if (!match.hasMatch() || first < 1 || second <= first || third <= second
        || third > kMostReminderDays)
        return bad(Threshold::ReminderDays);
    return QStringList{QString::number(first), QString::number(second), QString::number(third)};
}

// "120 / 60 / 30 / 7": one setting, each number below the one before.
base::Result<QStringList> parsedLeads(const QString &typed)
{
    static const QRegularExpression separator(u"\\s*[/;–-]\\s*"_s);
    static const QRegularExpression number(u"^\\d{1,3}$"_s);
    const QStringList parts = typed.split(separator);
    int before = kMostReminderDays + 1;
    for (const QString &part : parts) {
        if (!number.match(part).hasMatch() || part.toInt() >= before)
            return bad(Threshold::ExamReminders);
        before = part.toInt();
    }
    if (parts.size() > kMostLeads)
        return bad(Threshold::ExamReminders);
    return QStringList{parts.join(u';')};
}

base::Result<QStringList> parsedYears(const QString &typed)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})\\s*/\\s*(\\d{1,2})$"_s);
    const auto match = pattern.match(typed);
    const int others = match.captured(1).toInt();
    const int exclusion = match.captured(2).toInt();
    if (!match.hasMatch() || others > kMostMeasureYears || exclusion > kMostMeasureYears)
        return bad(Threshold::MeasureYears);
    return QStringList{QString::number(others), QString::number(exclusion)};
}

// "8 h / 35 h", "4 h 30 / 0 h 30": as many lengths of time as there are settings, each above zero.
base::Result<QStringList> parsedTimes(Threshold threshold, const QString &typed)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})\\s*(?:h|:)?\\s*([0-5]\\d)?$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList minutes;
    for (const QString &part : typed.split(u'/')) {
        const auto match = pattern.match(part.trimmed());
        const int length = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        if (!match.hasMatch() || length < 1)
            return bad(threshold);
        minutes += QString::number(length);
    }
    if (size_t(minutes.size()) != keysOf(threshold).size())
        return bad(threshold);
    return minutes;
}

QString shownTimes(const QStringList &values)
{
    QStringList times;
    for (const QString &value : values)
        times += base::formatMinutes(base::Minutes(value.toInt()));
    return times.join(u" / "_s);
}

base::Result<QStringList> parsedCeiling(const QString &typed)
{
    const auto amount = base::Money::parse(typed);
    if (!amount)
        return base::fail(errors::kBadThreshold, amount.error().message);
    if (amount->isNegative())
        return bad(Threshold::FeeCeiling);
    return QStringList{QString::number(amount->cents())};
}

} // namespace

QString shownValue(Threshold threshold, const QStringList &values)
{
    switch (threshold) {
    case Threshold::PracticeTarget:
        return values.value(0) + u'/' + values.value(1);
    case Threshold::PracticeGreen:
    case Threshold::PracticeRed:
        return percentOf(values.value(0)) + u" – "_s + percentOf(values.value(1));
    case Threshold::FeeCeiling:
        return base::formatMoneyPlain(base::Money::fromCents(values.value(0).toLongLong()));
    case Threshold::CensusDay:
        return values.value(0).section(u'-', 1, 1) + u'/' + values.value(0).section(u'-', 0, 0);
    case Threshold::ReminderDays:
    case Threshold::MeasureYears:
        return values.join(u" / "_s);
    case Threshold::AfternoonFrom:
        return shownMinute(values.value(0));
    case Threshold::ExamReminders:
        return values.value(0).split(u';').join(u" / "_s);
    case Threshold::ReasonHours:
    case Threshold::PercentFrom:
    case Threshold::IdleLock:
    case Threshold::KeptMarkYears:
        return values.value(0);
    case Threshold::MinorHours:
    case Threshold::MinorBreak:
    case Threshold::MinorRest:
    case Threshold::MinorNight:
        return shownTimes(values);
    }
    return {};
}

QString shownWithUnit(Threshold threshold, const QStringList &values)
{
    const QString value = shownValue(threshold, values);
    switch (threshold) {
    case Threshold::PracticeGreen:
    case Threshold::PracticeRed:
        return value + u"\u00A0%"_s;
    case Threshold::FeeCeiling:
        return base::formatMoney(base::Money::fromCents(values.value(0).toLongLong()));
    case Threshold::IdleLock:
        return value + u"\u00A0min"_s;
    case Threshold::ReminderDays:
    case Threshold::ExamReminders:
        return QCoreApplication::translate("security", "%1 days").arg(value);
    case Threshold::ReasonHours:
        return value + u"\u00A0h"_s;
    case Threshold::AfternoonFrom:
    case Threshold::MeasureYears:
    case Threshold::KeptMarkYears:
    case Threshold::PracticeTarget:
    case Threshold::PercentFrom:
    case Threshold::CensusDay:
    case Threshold::MinorHours:
    case Threshold::MinorBreak:
    case Threshold::MinorRest:
    case Threshold::MinorNight:
        return value;
    }
    return value;
}

base::Result<QStringList> parsedValue(Threshold threshold, const QString &typed)
{
    const QString text = typed.simplified();
    switch (threshold) {
    case Threshold::PracticeTarget:
        return parsedTarget(text);
    case Threshold::PracticeGreen:
    case Threshold::PracticeRed:
        return parsedZone(threshold, text);
    case Threshold::FeeCeiling:
        return parsedCeiling(text);
    case Threshold::ReminderDays:
        return parsedReminderDays(text);
    case Threshold::AfternoonFrom:
        return parsedNoon(text);
    case Threshold::ReasonHours:
        return parsedNumber(threshold, text, 1, kMostReasonHours);
    case Threshold::MeasureYears:
        return parsedYears(text);
    case Threshold::PercentFrom:
        return parsedNumber(threshold, text, 1, kMostCases);
    case Threshold::CensusDay:
        return parsedDay(text);
    case Threshold::ExamReminders:
        return parsedLeads(text);
    case Threshold::KeptMarkYears:
        return parsedNumber(threshold, text, 0, kMostKeptYears);
    case Threshold::IdleLock:
        return parsedNumber(threshold, text, kLeastIdleMinutes, kMostIdleMinutes);
    case Threshold::MinorHours:
    case Threshold::MinorBreak:
    case Threshold::MinorRest:
    case Threshold::MinorNight:
        return parsedTimes(threshold, text);
    }
    return bad(threshold);
}

} // namespace security

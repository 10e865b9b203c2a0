#include "core/security/threshold.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/money.h"

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

// 780 is "13:00".
QString shownMinute(const QString &minute)
{
    return QTime(0, 0).addSecs(minute.toInt() * 60).toString(u"HH:mm"_s);
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

QString titleOf(Threshold threshold)
{
    switch (threshold) {
    case Threshold::PracticeTarget:
        return QCoreApplication::translate("security", "Share of practice aimed at");
    case Threshold::PracticeGreen:
        return QCoreApplication::translate("security", "Share of practice: green zone");
    case Threshold::PracticeRed:
        return QCoreApplication::translate("security", "Share of practice: red outside");
    case Threshold::FeeCeiling:
        return QCoreApplication::translate("security", "Ceiling of a year's fees");
    case Threshold::ReminderDays:
        return QCoreApplication::translate("security", "Reminders: days after the due date");
    case Threshold::AfternoonFrom:
        return QCoreApplication::translate("security", "Half-days: the afternoon begins at");
    case Threshold::ReasonHours:
        return QCoreApplication::translate("security", "Absences: hours left to give a reason");
    case Threshold::PercentFrom:
        return QCoreApplication::translate("security", "Cases from which a percentage is shown");
    case Threshold::CensusDay:
        return QCoreApplication::translate("security", "Census day");
    case Threshold::IdleLock:
        return QCoreApplication::translate("security", "Minutes before the window locks itself");
    case Threshold::MinorHours:
        return QCoreApplication::translate("security", "Minors: hours a day and a week");
    case Threshold::MinorBreak:
        return QCoreApplication::translate(
            "security", "Minors: time without a break, and the break");
    case Threshold::MinorRest:
        return QCoreApplication::translate("security", "Minors: rest from day to day");
    case Threshold::MinorNight:
        return QCoreApplication::translate("security", "Minors: the night");
    }
    return {};
}

QString hintOf(Threshold threshold)
{
    switch (threshold) {
    case Threshold::PracticeTarget:
        return QCoreApplication::translate("security", "A fraction, for instance 2/3.");
    case Threshold::PracticeGreen:
        return QCoreApplication::translate(
            "security", "Two percentages, for instance 60 – 72, inside the red bounds.");
    case Threshold::PracticeRed:
        return QCoreApplication::translate(
            "security", "Two percentages, for instance 55 – 78, around the green zone.");
    case Threshold::FeeCeiling:
        return QCoreApplication::translate(
            "security", "An amount in euros. Above it the program warns; it forbids nothing.");
    case Threshold::ReminderDays:
        return QCoreApplication::translate("security",
            "Three numbers of days, each above the one before, for instance 8 / 20 / 40.");
    case Threshold::AfternoonFrom:
        return QCoreApplication::translate("security",
            "A time, for instance 13h. A session that begins then or later is of the afternoon.");
    case Threshold::ReasonHours:
        return QCoreApplication::translate("security",
            "From 1 to 240 hours. After them an absence without a reason counts as not justified.");
    case Threshold::PercentFrom:
        return QCoreApplication::translate("security",
            "A whole number from 1 to 100. Below it, only the count is shown, such as 3/4.");
    case Threshold::CensusDay:
        return QCoreApplication::translate("security", "A day and a month, for instance 01/10.");
    case Threshold::IdleLock:
        return QCoreApplication::translate("security", "From 2 to 15 minutes.");
    case Threshold::MinorHours:
        return QCoreApplication::translate("security",
            "At most, for instance 8 h / 35 h. The timetable tells what goes beyond; it forbids "
            "nothing.");
    case Threshold::MinorBreak:
        return QCoreApplication::translate(
            "security", "For instance 4 h 30 / 0 h 30: after so much time, a break of so much.");
    case Threshold::MinorRest:
        return QCoreApplication::translate(
            "security", "At least, from 16 on and under 16, for instance 12 h / 14 h.");
    case Threshold::MinorNight:
        return QCoreApplication::translate("security",
            "From when on for those of 16 and 17, for those under 16, and until when: for "
            "instance 22 h / 20 h / 6 h.");
    }
    return {};
}

std::vector<SettingKey> keysOf(Threshold threshold)
{
    switch (threshold) {
    case Threshold::PracticeTarget:
        return {settings::kPracticeNumerator, settings::kPracticeDenominator};
    case Threshold::PracticeGreen:
        return {settings::kPracticeGreenLow, settings::kPracticeGreenHigh};
    case Threshold::PracticeRed:
        return {settings::kPracticeRedLow, settings::kPracticeRedHigh};
    case Threshold::FeeCeiling:
        return {settings::kFeeCeilingCents};
    case Threshold::ReminderDays:
        return {settings::kReminderFirstDays, settings::kReminderSecondDays,
            settings::kReminderThirdDays};
    case Threshold::AfternoonFrom:
        return {settings::kNoonMinute};
    case Threshold::ReasonHours:
        return {settings::kReasonHours};
    case Threshold::PercentFrom:
        return {settings::kPercentFrom};
    case Threshold::CensusDay:
        return {settings::kCensusDay};
    case Threshold::IdleLock:
        return {settings::kIdleLockMinutes};
    case Threshold::MinorHours:
        return {settings::kMinorDay, settings::kMinorWeek};
    case Threshold::MinorBreak:
        return {settings::kMinorStretch, settings::kMinorBreak};
    case Threshold::MinorRest:
        return {settings::kMinorRest, settings::kMinorRestUnder16};
    case Threshold::MinorNight:
        return {settings::kMinorNight, settings::kMinorNightUnder16, settings::kMinorMorning};
    }
    return {};
}

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
        return values.join(u" / "_s);
    case Threshold::AfternoonFrom:
        return shownMinute(values.value(0));
    case Threshold::ReasonHours:
    case Threshold::PercentFrom:
    case Threshold::IdleLock:
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
        return QCoreApplication::translate("security", "%1 days").arg(value);
    case Threshold::ReasonHours:
        return value + u"\u00A0h"_s;
    case Threshold::AfternoonFrom:
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
    case Threshold::PercentFrom:
        return parsedNumber(threshold, text, 1, kMostCases);
    case Threshold::CensusDay:
        return parsedDay(text);
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

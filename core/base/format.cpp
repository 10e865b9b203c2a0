#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace base {

namespace {

const QChar kNoBreakSpace = QChar::Nbsp;

const QLocale &french()
{
    static const QLocale locale(QLocale::French, QLocale::France);
    return locale;
}

QString grouped(qint64 absolute)
{
    QString digits = QString::number(absolute);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, kNoBreakSpace);
    return digits;
}

} // namespace

QString formatNumber(qint64 number)
{
    return (number < 0 ? u"−"_s : QString()) + grouped(std::abs(number));
}

QString formatMoney(Money amount)
{
    const qint64 cents = std::abs(amount.cents());
    return (amount.isNegative() ? u"−"_s : QString()) + grouped(cents / 100) + u','
        + QString::number(cents % 100).rightJustified(2, u'0') + kNoBreakSpace + u'€';
}

QString formatMoneyPlain(Money amount)
{
    const qint64 cents = std::abs(amount.cents());
    return (amount.isNegative() ? u"-"_s : QString()) + QString::number(cents / 100) + u','
        + QString::number(cents % 100).rightJustified(2, u'0');
}

QString formatMinutes(Minutes minutes)
{
    const qint64 count = std::abs(minutes.count());
    QString text = grouped(count / 60) + kNoBreakSpace + u'h';
    if (count % 60 != 0)
        text += kNoBreakSpace + QString::number(count % 60).rightJustified(2, u'0');
    return (minutes.count() < 0 ? u"−"_s : QString()) + text;
}

QString formatDate(QDate date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

QString formatLongDate(QDate date)
{
    return french().toString(date, u"dddd "_s).replace(u' ', kNoBreakSpace) + formatDayMonth(date);
}

QString formatDayMonth(QDate date)
{
    // The first day of a month alone is an ordinal in French.
    const QString words = date.day() == 1 ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s;
    return french().toString(date, words).replace(u' ', kNoBreakSpace);
}

QString formatRange(const DateRange &range)
{
    if (!range.to)
        return QCoreApplication::translate("base", "since %1").arg(formatDate(range.from));
    return QCoreApplication::translate("base", "from %1 to %2")
        .arg(formatDate(range.from), formatDate(*range.to));
}

QString formatTime(QTime time)
{
    QString text = QString::number(time.hour()) + kNoBreakSpace + u'h';
    if (time.minute() != 0)
        text += kNoBreakSpace + QString::number(time.minute()).rightJustified(2, u'0');
    return text;
}

QString formatInstant(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return QCoreApplication::translate("base", "%1 at %2")
        .arg(formatDate(local.date()), formatTime(local.time()));
}

QString formatPercent(Ratio ratio)
{
    const qint64 permille = ratio.permille();
    return QString::number(permille / 10) + u',' + QString::number(permille % 10) + kNoBreakSpace
        + u'%';
}

QString formatRatio(Ratio ratio, int minimum)
{
    if (!ratio.isDefined())
        return u"—"_s;
    const QString counts = formatNumber(ratio.numerator) + u'/' + formatNumber(ratio.denominator);
    if (ratio.denominator < minimum)
        return counts;
    return u"%1 (%2)"_s.arg(counts, formatPercent(ratio));
}

} // namespace base

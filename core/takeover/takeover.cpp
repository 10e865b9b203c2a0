#include "core/takeover/takeover.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace takeover {

namespace {

constexpr int kMinutesOfHour = 60;
constexpr int kHundredths = 100;

bool isBlank(const QStringList &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

base::Result<base::Minutes> notHours(const QString &text)
{
    return base::fail(errors::kBadHours,
        QCoreApplication::translate(
            "takeover", "“%1” is no number of hours: write 120, 120 h 30 or 120,5.")
            .arg(text.left(20)));
}

} // namespace

bool BalanceText::isEmpty() const
{
    return isBlank({student, payer, owed, advance, dueOn});
}

bool HoursText::isEmpty() const
{
    return isBlank({student, nature, planned, delivered, attended});
}

base::Done Check::header() const
{
    if (wrongDay)
        return base::fail(*wrongDay);
    if (wrongNumber)
        return base::fail(*wrongNumber);
    return {};
}

int Check::good() const
{
    const auto isGood = [](const auto &one) { return one.line.has_value(); };
    return int(std::count_if(balances.begin(), balances.end(), isGood)
        + std::count_if(hours.begin(), hours.end(), isGood));
}

int Check::refused() const
{
    const auto isRefused = [](const auto &one) { return !one.refusal.isEmpty(); };
    return int(std::count_if(balances.begin(), balances.end(), isRefused)
        + std::count_if(hours.begin(), hours.end(), isRefused));
}

base::Money Check::owed() const
{
    base::Money sum;
    for (const auto &one : balances)
        sum += one.line ? one.line->owed : base::Money();
    return sum;
}

base::Money Check::advances() const
{
    base::Money sum;
    for (const auto &one : balances)
        sum += one.line ? one.line->advance : base::Money();
    return sum;
}

base::Minutes Check::attended() const
{
    base::Minutes sum;
    for (const auto &one : hours)
        sum += one.line ? one.line->attended : base::Minutes();
    return sum;
}

base::Result<base::Minutes> parseHours(const QString &text)
{
    static const QRegularExpression clock(uR"re(^(-?)(\d{1,4})\s*(?:[hH:]\s*(\d{1,2})?)?$)re"_s);
    static const QRegularExpression decimal(uR"re(^(-?)(\d{1,4})[.,](\d{1,2})$)re"_s);
    const QString typed = text.simplified();
    if (const auto found = clock.match(typed); found.hasMatch()) {
        const int minutes = found.captured(3).toInt();
        if (minutes >= kMinutesOfHour)
            return notHours(typed);
        const int count = found.captured(2).toInt() * kMinutesOfHour + minutes;
        return base::Minutes(found.captured(1).isEmpty() ? count : -count);
    }
    if (const auto found = decimal.match(typed); found.hasMatch()) {
        const int hundredths = found.captured(3).leftJustified(2, u'0').toInt();
        const int count = found.captured(2).toInt() * kMinutesOfHour
            + (hundredths * kMinutesOfHour + kHundredths / 2) / kHundredths;
        return base::Minutes(found.captured(1).isEmpty() ? count : -count);
    }
    return notHours(typed);
}

base::Result<base::Money> parseAmount(const QString &text)
{
    QString typed = text;
    return base::Money::parse(typed.remove(u'€').trimmed());
}

} // namespace takeover

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace base {

namespace {

const ErrorCode kBadDate{"base.date"};
const ErrorCode kBadTime{"base.time"};

tl::unexpected<Error> notADate(const QString &text)
{
    return fail(kBadDate,
        QCoreApplication::translate("base",
            "“%1” is not a date that exists. Type day, month and year, for instance 07/09/2026.")
            .arg(text.left(40)));
}

Result<QDate> checked(int year, int month, int day, const QString &text)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2100)
        return notADate(text);
    return date;
}

} // namespace

Result<QDate> parseDate(const QString &text)
{
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{2})-([0-9]{2})$"_s);
    static const QRegularExpression french(u"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$"_s);
    static const QRegularExpression shortYear(u"^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2}$"_s);
    const QString trimmed = text.trimmed();
    if (const auto match = iso.match(trimmed); match.hasMatch()) {
        return checked(match.captured(1).toInt(), match.captured(2).toInt(),
            match.captured(3).toInt(), trimmed);
    }
    if (const auto match = french.match(trimmed); match.hasMatch()) {
        return checked(match.captured(3).toInt(), match.captured(2).toInt(),
            match.captured(1).toInt(), trimmed);
    }
    if (shortYear.match(trimmed).hasMatch()) {
        return fail(kBadDate,
            QCoreApplication::translate("base",
                "“%1”: a year of two digits can mean two centuries. Type the year with four "
                "digits.")
                .arg(trimmed.left(40)));
    }
    return notADate(trimmed);
}

Result<QDate> parseTypedDate(const QString &text, QDate today)
{
    static const QRegularExpression separated(
        u"^([0-9]{1,2})[/. -]([0-9]{1,2})(?:[/. -]([0-9]{2}|[0-9]{4}))?$"_s);
    static const QRegularExpression digits(u"^([0-9]{2})([0-9]{2})([0-9]{2}|[0-9]{4})$"_s);
    const QString trimmed = text.trimmed();
    if (const auto date = parseDate(trimmed))
        return *date;
    auto match = separated.match(trimmed);
    if (!match.hasMatch())
        match = digits.match(trimmed);
    if (!match.hasMatch())
        return notADate(trimmed);
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const QString yearText = match.captured(3);
    if (yearText.isEmpty()) {
        // The nearest one: on 20 December, "5/1" is next January.
        QDate best;
        for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
            const QDate date(year, month, day);
            if (date.isValid()
                && (!best.isValid() || std::abs(date.daysTo(today)) < std::abs(best.daysTo(today))))
                best = date;
        }
        return best.isValid() ? Result<QDate>(best) : notADate(trimmed);
    }
    int year = yearText.toInt();
    if (yearText.size() == 2) {
        year += today.year() / 100 * 100;
        if (year > today.year() + 50)
            year -= 100;
        else if (year <= today.year() - 50)
            year += 100;
    }
    return checked(year, month, day, trimmed);
}

Result<QTime> parseTypedTime(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9]{1,2})\\s*(?:[hH:.]\\s*([0-9]{2})?)?$"_s);
    static const QRegularExpression digits(u"^([0-9]{1,2})([0-9]{2})$"_s);
    const QString trimmed = text.trimmed();
    auto match = pattern.match(trimmed);
    if (!match.hasMatch())
        match = digits.match(trimmed);
    const QTime time =
        match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    if (!time.isValid()) {
        return fail(kBadTime,
            QCoreApplication::translate(
                "base", "“%1” is not a time of day. Type for instance 8h25 or 13:30.")
                .arg(trimmed.left(40)));
    }
    return time;
}

int ageOn(QDate birth, QDate day)
{
    int age = day.year() - birth.year();
    // Comparing month and day, not addYears(): Qt would make 29 February a 28 February.
    if (day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day()))
        --age;
    return age;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace base

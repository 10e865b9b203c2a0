#include "core/school/school_year.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

constexpr int kShortestYearDays = 28;
constexpr int kLongestYearMonths = 18;
// From this month on a school prepares the year to come.
constexpr int kPreparingMonth = 5;

QString say(const char *text)
{
    return QCoreApplication::translate("school", text);
}

} // namespace

QString proposedLabel(QDate firstDay, QDate lastDay)
{
    if (firstDay.year() == lastDay.year())
        return QString::number(firstDay.year());
    return u"%1-%2"_s.arg(firstDay.year()).arg(lastDay.year());
}

YearDates proposedYear(QDate today)
{
    const int start = today.month() >= kPreparingMonth ? today.year() : today.year() - 1;
    const QDate first(start, 9, 1);
    const QDate last(start + 1, 8, 31);
    return {proposedLabel(first, last), first, last};
}

YearDates proposedNextYear(const YearDates &year)
{
    // Never before the end of the one it follows.
    const QDate first = std::max(year.firstDay.addYears(1), year.lastDay.addDays(1));
    const QDate last = std::max(year.lastDay.addYears(1), first.addDays(kShortestYearDays));
    return {proposedLabel(first, last), first, last};
}

std::vector<TermDates> proposedTerms(const YearDates &year)
{
    const QStringList names{say(QT_TRANSLATE_NOOP("school", "Term 1")),
        say(QT_TRANSLATE_NOOP("school", "Term 2")), say(QT_TRANSLATE_NOOP("school", "Term 3"))};
    const qint64 days = year.firstDay.daysTo(year.lastDay) + 1;
    std::vector<TermDates> terms;
    for (int i = 0; i < 3; ++i) {
        terms.push_back({names[i], year.firstDay.addDays(days * i / 3),
            year.firstDay.addDays(days * (i + 1) / 3 - 1)});
    }
    return terms;
}

base::Result<YearDates> checked(const YearDates &typed)
{
    YearDates year = typed;
    ET_ASSIGN(year.label,
        base::cleanLine(typed.label, say(QT_TRANSLATE_NOOP("school", "School year")), 30));
    if (year.label.isEmpty()) {
        return base::fail(errors::kBadYear,
            say(QT_TRANSLATE_NOOP(
                "school", "The school year has no name: type one, for instance 2026-2027.")));
    }
    if (!year.firstDay.isValid() || !year.lastDay.isValid()) {
        return base::fail(errors::kBadYear,
            say(QT_TRANSLATE_NOOP(
                "school", "Type the first and the last day of the school year.")));
    }
    if (year.lastDay < year.firstDay.addDays(kShortestYearDays - 1)
        || year.lastDay > year.firstDay.addMonths(kLongestYearMonths)) {
        return base::fail(errors::kBadYear,
            say(QT_TRANSLATE_NOOP("school",
                    "From %1 to %2 is no school year: it lasts four weeks to eighteen months. "
                    "Check both dates."))
                .arg(base::formatDate(year.firstDay), base::formatDate(year.lastDay)));
    }
    return year;
}

base::Result<std::vector<TermDates>> checkedTerms(
    const std::vector<TermDates> &typed, const YearDates &year)
{
    if (typed.empty() || typed.size() > kMostTerms) {
        return base::fail(errors::kBadTerms,
            say(QT_TRANSLATE_NOOP("school", "A school year has one to six terms.")));
    }
    std::vector<TermDates> terms = typed;
    QDate free = year.firstDay;
    for (TermDates &term : terms) {
        ET_ASSIGN(
            term.name, base::cleanLine(term.name, say(QT_TRANSLATE_NOOP("school", "Term")), 40));
        if (term.name.isEmpty()) {
            return base::fail(errors::kBadTerms,
                say(QT_TRANSLATE_NOOP("school", "Each term has a name: type it.")));
        }
        if (!term.firstDay.isValid() || !term.lastDay.isValid() || term.lastDay <= term.firstDay) {
            return base::fail(errors::kBadTerms,
                say(QT_TRANSLATE_NOOP(
                        "school", "%1: the last day comes after the first one. Check both dates."))
                    .arg(term.name));
        }
        if (term.firstDay < free || term.lastDay > year.lastDay) {
            return base::fail(errors::kBadTerms,
                say(QT_TRANSLATE_NOOP("school",
                        "%1 goes from %2 to %3: terms follow each other inside the school year. "
                        "Check its dates."))
                    .arg(term.name, base::formatDate(term.firstDay),
                        base::formatDate(term.lastDay)));
        }
        free = term.lastDay.addDays(1);
    }
    return terms;
}

} // namespace school

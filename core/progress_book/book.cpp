#include "core/progress_book/book.h"

#include "core/base/text.h"
#include "core/people/student.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace progress_book {

namespace {

QDate monthEnd(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

int monthsBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 12 + last.month() - first.month();
}

} // namespace

QString Person::letterName() const
{
    return people::letterName(lastName, firstName);
}

QString Person::listName() const
{
    return people::listName(lastName, firstName);
}

QString Block::name() const
{
    return base::joined({code, label}, u" "_s);
}

base::Ratio Block::acquiredNow() const
{
    const auto count = std::count_if(competencies.begin(), competencies.end(),
        [](const Competency &one) { return one.isAcquired; });
    return {qint64(count), qint64(competencies.size())};
}

base::Ratio CompetencyPart::acquiredNow() const
{
    return std::accumulate(
        blocks.begin(), blocks.end(), base::Ratio(), [](base::Ratio sum, const Block &block) {
            const base::Ratio one = block.acquiredNow();
            return base::Ratio{sum.numerator + one.numerator, sum.denominator + one.denominator};
        });
}

std::vector<QDate> chartDays(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || first > last)
        return {};
    const int ends = monthsBetween(first, last); // month ends before the last day's month
    const int step = std::max(1, (ends + kMostChartDays - 2) / (kMostChartDays - 1));
    std::vector<QDate> days{last};
    for (int back = step; back <= ends; back += step)
        days.insert(days.begin(), monthEnd(last.addMonths(-back)));
    return days;
}

} // namespace progress_book

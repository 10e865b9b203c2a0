// What a letter says of absences: of the newest month in which something was missed.
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/follow_up/follow_up_service.h"
#include "core/letters/letter_facts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

using follow_up::HalfDay;
using follow_up::StudentTrend;

QString say(const char *text)
{
    return QCoreApplication::translate("letters", text);
}

QString whatOf(const HalfDay &halfDay)
{
    QStringList words;
    if (halfDay.isUnjustified())
        words += say(QT_TRANSLATE_NOOP("letters", "without a valid reason"));
    if (halfDay.waiting > base::Minutes())
        words += say(QT_TRANSLATE_NOOP("letters", "reason awaited"));
    if (words.isEmpty())
        words += say(QT_TRANSLATE_NOOP("letters", "justified"));
    return words.join(u", "_s);
}

QString nameOf(const HalfDay &halfDay)
{
    const QString half = halfDay.isAfternoon ? say(QT_TRANSLATE_NOOP("letters", "afternoon"))
                                             : say(QT_TRANSLATE_NOOP("letters", "morning"));
    return base::joined({base::formatLongDate(halfDay.day), half}, u", "_s);
}

LetterPart halfDaysOf(const StudentTrend &trend, QDate month)
{
    LetterPart part{LetterPart::Kind::Table};
    part.columns = {say(QT_TRANSLATE_NOOP("letters", "Half-day")),
        say(QT_TRANSLATE_NOOP("letters", "What is known")),
        say(QT_TRANSLATE_NOOP("letters", "Missed"))};
    base::Minutes missed;
    for (const HalfDay &halfDay : trend.halfDays) {
        if (!halfDay.isMissed() || follow_up::firstOfMonth(halfDay.day) != month)
            continue;
        missed += halfDay.missed;
        part.rows.push_back(
            {nameOf(halfDay), whatOf(halfDay), base::formatMinutes(halfDay.missed)});
    }
    part.total = {
        say(QT_TRANSLATE_NOOP("letters", "Total")), QString(), base::formatMinutes(missed)};
    return part;
}

LetterPart stepsOf(const StudentTrend &trend, QDate month)
{
    LetterPart part{LetterPart::Kind::List};
    for (const follow_up::Step &step : trend.steps) {
        if (step.details.month == month)
            part.items += shown(step);
    }
    return part;
}

} // namespace

base::Done LetterFacts::addAbsences(FieldValues &values, people::StudentId student)
{
    const auto trend = follow_up::FollowUpService(m_workspace).student(student, m_today);
    if (!trend)
        return {}; // not enrolled in these months: there is nothing to say
    const auto newest = std::find_if(trend->months.rbegin(), trend->months.rend(),
        [](const StudentTrend::Month &month) { return month.counts.all > 0; });
    if (newest == trend->months.rend())
        return {};
    const follow_up::HalfDayCounts &counts = newest->counts;
    values[u"absences.mois"_s].text = follow_up::shownMonth(newest->month);
    values[u"absences.demi-journées"_s].text = QString::number(counts.all);
    values[u"absences.sans motif"_s].text = QString::number(counts.unjustified);
    values[u"absences.sans motif entières"_s].text = QString::number(counts.unjustifiedWhole);
    values[u"absences.règle"_s].text = shown(trend->settings);
    values[u"absences.liste"_s].block = halfDaysOf(*trend, newest->month);
    values[u"absences.démarches"_s].block = stepsOf(*trend, newest->month);
    return {};
}

} // namespace letters

#include "core/follow_up/month.h"

#include "core/timetable/day_span.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

constexpr int kHoursADay = 24;

} // namespace

HalfDayRule HalfDaySettings::ruleOn(QDate today) const
{
    HalfDayRule rule;
    rule.noonMinute = noonMinute;
    rule.silence = [today, hours = reasonHours](QDate day) {
        return day.daysTo(today) * kHoursADay <= hours ? Worth::Waiting : Worth::Unjustified;
    };
    return rule;
}

QString shown(const HalfDaySettings &settings)
{
    return QCoreApplication::translate("follow_up",
        "A half-day counts when a whole session of it was missed; the afternoon begins at %1. A "
        "late arrival is no absence. Without a reason it counts as not justified after %2 hours; "
        "exclusions are counted apart.")
        .arg(timetable::formatMinuteOfDay(settings.noonMinute),
            QString::number(settings.reasonHours));
}

Worth worthOf(const absences::Reason &reason)
{
    switch (reason.effect) {
    case absences::Effect::Absence:
        break;
    case absences::Effect::Exclusion:
        return Worth::Excluded;
    case absences::Effect::Elsewhere:
    case absences::Effect::Exempted:
        return Worth::NotMissed;
    }
    switch (reason.standing) {
    case absences::Standing::Legitimate:
    case absences::Standing::Excused:
        return Worth::Justified;
    case absences::Standing::Unjustified:
    case absences::Standing::None:
        return Worth::Unjustified;
    }
    return Worth::Unjustified;
}

std::vector<JudgedAbsence> judged(const std::vector<absences::AbsenceLine> &absences)
{
    std::vector<JudgedAbsence> found;
    for (const absences::AbsenceLine &line : absences) {
        if (line.reason && line.absence.isLiving())
            found.push_back({line.absence.details.span, worthOf(*line.reason)});
    }
    return found;
}

const Step *StudentMonth::stepFor(const Rule &rule) const
{
    const auto step = std::find_if(
        steps.begin(), steps.end(), [&](const Step &one) { return one.details.rule == rule.code; });
    return step == steps.end() ? nullptr : &*step;
}

int StudentMonth::openSteps() const
{
    return int(std::count_if(reached.begin(), reached.end(),
        [this](const ReachedRule &one) { return !stepFor(one.rule); }));
}

int MonthView::openSteps() const
{
    int open = 0;
    for (const StudentMonth &student : students)
        open += student.openSteps();
    return open;
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

QString shownMonth(QDate day)
{
    return QLocale(QLocale::French, QLocale::France).toString(day, u"MMMM yyyy"_s);
}

} // namespace follow_up

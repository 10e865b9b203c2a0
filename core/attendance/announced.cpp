#include "core/attendance/announced.h"

#include <QCoreApplication>

#include <algorithm>

namespace attendance {

namespace {

using absences::Effect;

Mark wholeMark(Effect effect)
{
    switch (effect) {
    case Effect::Absence:
    case Effect::Exclusion:
        return Mark::Absent;
    case Effect::Elsewhere:
        return Mark::Elsewhere;
    case Effect::Exempted:
        return Mark::Exempted;
    }
    return Mark::Absent;
}

bool isAway(Effect effect)
{
    return effect == Effect::Absence || effect == Effect::Exclusion;
}

} // namespace

std::optional<Announced> announcedFor(
    const absences::AbsenceSpan &span, Effect effect, QDate day, const timetable::DaySpan &session)
{
    const auto ofDay = span.on(day);
    if (!ofDay || !ofDay->overlaps(session))
        return std::nullopt;
    Announced announced{
        {}, effect, {std::max(ofDay->starts, session.starts), std::min(ofDay->ends, session.ends)}};
    if (announced.part == session)
        announced.mark = RollMark{wholeMark(effect), {}};
    else if (isAway(effect) && announced.part.starts == session.starts)
        announced.mark = RollMark{Mark::Late, announced.part.length()};
    else if (isAway(effect) && announced.part.ends == session.ends)
        announced.mark = RollMark{Mark::Left, announced.part.length()};
    return announced;
}

QString shown(const Announced &announced)
{
    const QString what = announced.effect == Effect::Absence
        ? QCoreApplication::translate("attendance", "Absence announced")
        : titleOf(announced.effect);
    return QCoreApplication::translate("attendance", "%1, %2")
        .arg(what, timetable::formatSpan(announced.part));
}

} // namespace attendance

#include "core/attendance/roll_key.h"

#include "core/attendance/errors.h"
#include "core/base/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

tl::unexpected<base::Error> badKey(const QString &text)
{
    return base::fail(errors::kBadKey,
        QCoreApplication::translate("attendance",
            "“%1” is not a key of the roll. Enter: present, A: absent, R: late (R25 or R8h25), "
            "S: left early, I: infirmary, D: exempted, L: elsewhere.")
            .arg(text.left(20)));
}

std::optional<Mark> markOfKey(const QString &key)
{
    if (key.isEmpty() || key == u"P" || key == u"E")
        return Mark::Present;
    if (key == u"A")
        return Mark::Absent;
    if (key == u"R")
        return Mark::Late;
    if (key == u"S")
        return Mark::Left;
    if (key == u"I")
        return Mark::Infirmary;
    if (key == u"D")
        return Mark::Exempted;
    if (key == u"L")
        return Mark::Elsewhere;
    return std::nullopt;
}

// From the start for the late, until the end for those who go.
base::Minutes missedAt(Mark mark, const timetable::DaySpan &session, int minuteOfDay)
{
    return base::Minutes(
        mark == Mark::Late ? minuteOfDay - session.starts : session.ends - minuteOfDay);
}

base::Result<base::Minutes> parsedMissed(
    Mark mark, const QString &rest, const timetable::DaySpan &session, int nowMinute)
{
    static const QRegularExpression minutes(u"^([0-9]{1,3})\\s*(?:min|mn|m|')?$"_s);
    if (rest.isEmpty()) {
        return mark == Mark::Infirmary ? base::Minutes() : missedAt(mark, session, nowMinute);
    }
    if (const auto match = minutes.match(rest); match.hasMatch())
        return base::Minutes(match.captured(1).toInt());
    return base::parseTypedTime(rest).map(
        [&](QTime time) { return missedAt(mark, session, timetable::minuteOfDay(time)); });
}

base::Done checkInSession(
    const RollMark &mark, const timetable::DaySpan &session, const QString &text)
{
    if (mark.missed >= base::Minutes() && mark.missed <= session.length())
        return checkMark(mark, session);
    return base::fail(errors::kBadMinutes,
        QCoreApplication::translate(
            "attendance", "“%1” lies outside the session (%2). Type a time in it, or the minutes.")
            .arg(text.isEmpty() ? storedName(mark.mark) : text.left(20),
                timetable::formatSpan(session)));
}

} // namespace

base::Result<RollMark> parseRollKey(
    const QString &text, const timetable::DaySpan &session, int nowMinute)
{
    static const QRegularExpression shape(u"^([A-Za-z]?)\\s*(.*)$"_s);
    const QString trimmed = text.simplified();
    const auto match = shape.match(trimmed);
    const QString key = match.captured(1).toUpper();
    const QString rest = match.captured(2).toLower();
    auto mark = markOfKey(key);
    if (!mark)
        return badKey(trimmed);
    if (key.isEmpty() && !rest.isEmpty())
        mark = Mark::Late;
    if (*mark != Mark::Late && *mark != Mark::Left && *mark != Mark::Infirmary) {
        if (!rest.isEmpty())
            return badKey(trimmed);
        return RollMark{*mark, {}};
    }
    const auto missed = parsedMissed(*mark, rest, session, nowMinute);
    if (!missed)
        return badKey(trimmed);
    const RollMark result{*mark, *missed};
    ET_TRY(checkInSession(result, session, trimmed));
    return result;
}

} // namespace attendance

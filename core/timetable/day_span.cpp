#include "core/timetable/day_span.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/timetable/errors.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

constexpr int kMidnight = 24 * 60;

base::Result<int> parsedMinute(const QString &text)
{
    static const QRegularExpression midnight(u"^24\\s*(?:[hH:.]\\s*(?:00)?)?$"_s);
    if (midnight.match(text.trimmed()).hasMatch())
        return kMidnight;
    return base::parseTypedTime(text).map([](QTime time) { return minuteOfDay(time); });
}

} // namespace

base::Result<DaySpan> DaySpan::between(int starts, int ends)
{
    const DaySpan span{starts, ends};
    if (starts >= 0 && ends <= kMidnight && ends > starts)
        return span;
    if (starts < 0 || starts >= kMidnight || ends <= 0 || ends > kMidnight) {
        return base::fail(errors::kBadTimes,
            QCoreApplication::translate("timetable",
                "A session lies between 0 h and 24 h of one day. One that goes on after midnight "
                "is two sessions."));
    }
    return base::fail(errors::kBadTimes,
        QCoreApplication::translate("timetable",
            "The session would start at %1 and end at %2. Put the end after the start.")
            .arg(formatMinuteOfDay(starts), formatMinuteOfDay(ends)));
}

base::Result<DaySpan> DaySpan::parse(const QString &starts, const QString &ends)
{
    ET_ASSIGN(const int from, parsedMinute(starts));
    ET_ASSIGN(const int to, parsedMinute(ends));
    return between(from, to);
}

QString formatMinuteOfDay(int minute)
{
    return base::formatMinutes(base::Minutes(minute));
}

QString formatSpan(const DaySpan &span)
{
    return formatMinuteOfDay(span.starts) + u" – "_s + formatMinuteOfDay(span.ends);
}

} // namespace timetable

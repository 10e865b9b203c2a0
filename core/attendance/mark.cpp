#include "core/attendance/mark.h"

#include "core/attendance/errors.h"
#include "core/base/stored_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

constexpr base::StoredNames<Mark, 7> kMarkNames{
    {{Mark::Present, u"present"}, {Mark::Absent, u"absent"}, {Mark::Late, u"late"},
        {Mark::Left, u"left"}, {Mark::Infirmary, u"infirmary"}, {Mark::Exempted, u"exempted"},
        {Mark::Elsewhere, u"elsewhere"}}};

const MarkRule &ruleOf(Mark mark)
{
    return kMarkRules[size_t(mark)];
}

// The rules stand in the order of the marks.
constexpr bool inOrder()
{
    for (size_t i = 0; i < kMarkRules.size(); ++i) {
        if (kMarkRules[i].mark != kMarks[i] || size_t(kMarks[i]) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

base::Done badMinutes(const QString &message)
{
    return base::fail(errors::kBadMinutes, message);
}

} // namespace

EntryHours hoursOf(const RollMark &mark, base::Minutes sessionLength)
{
    const MarkRule &rule = ruleOf(mark.mark);
    EntryHours hours{sessionLength, {}, {}};
    if (!rule.delivered)
        return hours;
    hours.delivered = sessionLength;
    switch (rule.attended) {
    case Attended::Whole:
        hours.attended = sessionLength;
        break;
    case Attended::WithoutMissed:
        hours.attended = std::max(base::Minutes(), sessionLength - mark.missed);
        break;
    case Attended::None:
        break;
    }
    return hours;
}

base::Done checkMark(const RollMark &mark, const timetable::DaySpan &session)
{
    const base::Minutes length = session.length();
    switch (mark.mark) {
    case Mark::Present:
    case Mark::Absent:
    case Mark::Exempted:
    case Mark::Elsewhere:
        if (mark.missed == base::Minutes())
            return {};
        return badMinutes(QCoreApplication::translate(
            "attendance", "Minutes go with a late arrival, an early exit or the infirmary only."));
    case Mark::Late:
    case Mark::Left:
        if (mark.missed < base::Minutes(1)) {
            return badMinutes(QCoreApplication::translate(
                "attendance", "Say the time or the minutes: 8h25, or 25. The session is %1.")
                                  .arg(timetable::formatSpan(session)));
        }
        if (mark.missed >= length) {
            return badMinutes(QCoreApplication::translate(
                "attendance", "The session is %1: that would be all of it. Type A for an absence.")
                                  .arg(timetable::formatSpan(session)));
        }
        return {};
    case Mark::Infirmary:
        if (mark.missed >= base::Minutes() && mark.missed <= length)
            return {};
        return badMinutes(QCoreApplication::translate(
            "attendance", "The session is %1: the infirmary cannot take more than all of it.")
                              .arg(timetable::formatSpan(session)));
    }
    return {};
}

QString storedName(Mark mark)
{
    return kMarkNames.of(mark);
}

Mark markFrom(const QString &name)
{
    return kMarkNames.find(name).value_or(Mark::Present);
}

QString titleOf(Mark mark)
{
    switch (mark) {
    case Mark::Present:
        return QCoreApplication::translate("attendance", "Present");
    case Mark::Absent:
        return QCoreApplication::translate("attendance", "Absent");
    case Mark::Late:
        return QCoreApplication::translate("attendance", "Late");
    case Mark::Left:
        return QCoreApplication::translate("attendance", "Left early");
    case Mark::Infirmary:
        return QCoreApplication::translate("attendance", "Infirmary");
    case Mark::Exempted:
        return QCoreApplication::translate("attendance", "Exempted");
    case Mark::Elsewhere:
        return QCoreApplication::translate("attendance", "Elsewhere");
    }
    return {};
}

QString shown(const RollMark &mark)
{
    if (mark.missed == base::Minutes())
        return titleOf(mark.mark);
    return titleOf(mark.mark) + u' ' + QString::number(mark.missed.count()) + QChar::Nbsp
        + u"min"_s;
}

} // namespace attendance

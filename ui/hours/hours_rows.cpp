#include "ui/hours/hours_rows.h"

#include "core/base/format.h"
#include "core/people/student.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Minutes of(hours::Measure measure, const attendance::EntryHours &entry)
{
    switch (measure) {
    case hours::Measure::Planned:
        return entry.planned;
    case hours::Measure::Delivered:
        return entry.delivered;
    case hours::Measure::Attended:
        return entry.attended;
    }
    return {};
}

} // namespace

Tone toneOf(hours::Judgement judgement)
{
    switch (judgement) {
    case hours::Judgement::Undefined:
        return Tone::Neutral;
    case hours::Judgement::Green:
        return Tone::Good;
    case hours::Judgement::Amber:
        return Tone::Warning;
    case hours::Judgement::Red:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

bool isOutside(hours::Judgement judgement)
{
    return judgement == hours::Judgement::Amber || judgement == hours::Judgement::Red;
}

QString nameOf(const hours::Student &student)
{
    return people::listName(student.lastName, student.firstNames);
}

QString shortDay(QDate day)
{
    return day.toString(u"d/M"_s);
}

ListCell minutesCell(base::Minutes minutes)
{
    return {base::formatMinutes(minutes), minutes.count()};
}

documents::TargetBand bandOf(const hours::PracticeTarget &target)
{
    return {{target.greenLow, 1000}, {target.numerator, target.denominator},
        {target.greenHigh, 1000}, shown(target)};
}

const hours::PracticeTarget &HoursShown::targetOf(school::GroupId group) const
{
    if (words.targets.areOfSchoolAlone() || !outlook)
        return words.targets.school();
    std::vector<enrolment::EnrolmentId> members;
    for (const hours::StudentHours &one : outlook->toEnd.students({}, group))
        members.push_back(one.student.enrolment);
    return words.targets.ofAll(members);
}

std::vector<ListCell> HoursWords::figures(
    const hours::HoursSums &sums, const hours::PracticeTarget &target) const
{
    const hours::Split &split = sums.of(measure);
    const base::Ratio share = split.share();
    const hours::Judgement judgement = target.judge(share);
    ListCell bar{u"—"_s, -1};
    if (share.isDefined()) {
        const int permille = int(share.permille());
        bar = {base::formatPercent(share), permille, toneOf(judgement), permille};
    }
    return {bar, minutesCell(split.practice), minutesCell(split.theory), judged(judgement)};
}

ListCell HoursWords::judged(hours::Judgement judgement) const
{
    if (onlyInforms && judgement != hours::Judgement::Undefined)
        return {QCoreApplication::translate("ui::HoursPage", "for information"), {}, Tone::Neutral};
    return {titleOf(judgement), {}, toneOf(judgement)};
}

CellRows::Row HoursWords::group(
    const hours::GroupHours &group, const hours::PracticeTarget &target) const
{
    CellRows::Row row{group.group.group.value(), figures(group.hours, target)};
    row.cells.insert(row.cells.begin(), {group.group.name});
    return row;
}

CellRows::Row HoursWords::student(const hours::StudentHours &student) const
{
    const enrolment::EnrolmentId enrolment = student.student.enrolment;
    CellRows::Row row{enrolment.value(), figures(student.hours, targets.of(enrolment))};
    row.cells.insert(row.cells.begin(), {nameOf(student.student)});
    return row;
}

ListCell HoursWords::share(const hours::HoursSums &sums, const hours::PracticeTarget &target) const
{
    const base::Ratio share = sums.of(measure).share();
    if (!share.isDefined())
        return {u"—"_s, -1};
    return {base::formatPercent(share), int(share.permille()), toneOf(target.judge(share))};
}

ListCell HoursWords::week(const hours::PracticeWeeks &weeks) const
{
    const auto mean = weeks.mean(measure);
    return mean ? minutesCell(*mean) : ListCell{u"—"_s, -1};
}

hours::Judgement HoursWords::judge(const hours::StudentHours &student) const
{
    return targets.of(student.student.enrolment).judge(student.hours.of(measure).share());
}

CellRows::Row HoursWords::session(const hours::SessionBehind &session) const
{
    if (session.opening != 0) {
        return {-session.opening,
            {{QCoreApplication::translate("ui::HoursPage", "until %1")
                     .arg(base::formatDate(session.day)),
                 session.day.startOfDay()},
                {session.natureLabel},
                {QCoreApplication::translate("ui::HoursPage", "Taken over"), {}, Tone::Neutral},
                minutesCell(of(measure, session.hours))}};
    }
    const QString when = u"%1, %2"_s.arg(
        session.day.toString(u"dd/MM"_s), timetable::formatMinuteOfDay(session.span.starts));
    const bool isWhole = session.hours.attended == session.hours.planned;
    return {session.session.value(),
        {{when, session.day.startOfDay().addSecs(session.span.starts * 60)},
            {hours::titleOf(session.countsAs)},
            {attendance::shown(session.mark), {}, isWhole ? Tone::Good : Tone::Warning},
            minutesCell(of(measure, session.hours))}};
}

QString HoursWords::targetText() const
{
    return bandOf(targets.school()).label;
}

} // namespace ui

#include "ui/hours/hours_rows.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

ListCell minutes(base::Minutes minutes)
{
    return {base::formatMinutes(minutes), minutes.count()};
}

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

QString titleOf(timetable::CountsAs countsAs)
{
    switch (countsAs) {
    case timetable::CountsAs::Practice:
        return QCoreApplication::translate("ui::HoursPage", "Practice");
    case timetable::CountsAs::Theory:
        return QCoreApplication::translate("ui::HoursPage", "Theory");
    case timetable::CountsAs::Neither:
        return QCoreApplication::translate("ui::HoursPage", "Neither");
    }
    return {};
}

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

QString titleOf(hours::Judgement judgement)
{
    switch (judgement) {
    case hours::Judgement::Undefined:
        return QCoreApplication::translate("ui::HoursPage", "No hours");
    case hours::Judgement::Green:
        return QCoreApplication::translate("ui::HoursPage", "On target");
    case hours::Judgement::Amber:
        return QCoreApplication::translate("ui::HoursPage", "To watch");
    case hours::Judgement::Red:
        return QCoreApplication::translate("ui::HoursPage", "Out of bounds");
    }
    return {};
}

std::vector<ListCell> HoursWords::figures(const hours::HoursSums &sums) const
{
    const hours::Split &split = sums.of(measure);
    const base::Ratio share = split.share();
    const hours::Judgement judgement = target.judge(share);
    ListCell bar{u"—"_s, -1};
    if (share.isDefined()) {
        const int permille = int(share.permille());
        bar = {base::formatPercent(share), permille, toneOf(judgement), permille};
    }
    return {bar, minutes(split.practice), minutes(split.theory),
        {titleOf(judgement), {}, toneOf(judgement)}};
}

CellRows::Row HoursWords::group(const hours::GroupHours &group) const
{
    CellRows::Row row{group.group.group.value(), figures(group.hours)};
    row.cells.insert(row.cells.begin(), {group.group.name});
    return row;
}

CellRows::Row HoursWords::student(const hours::StudentHours &student) const
{
    CellRows::Row row{student.student.enrolment.value(), figures(student.hours)};
    row.cells.insert(row.cells.begin(),
        {u"%1 %2"_s.arg(student.student.lastName.toUpper(), student.student.firstNames)});
    return row;
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
                minutes(of(measure, session.hours))}};
    }
    const QString when = u"%1, %2"_s.arg(
        session.day.toString(u"dd/MM"_s), timetable::formatMinuteOfDay(session.span.starts));
    const bool isWhole = session.hours.attended == session.hours.planned;
    return {session.session.value(),
        {{when, session.day.startOfDay().addSecs(session.span.starts * 60)},
            {titleOf(session.countsAs)},
            {attendance::shown(session.mark), {}, isWhole ? Tone::Good : Tone::Warning},
            minutes(of(measure, session.hours))}};
}

documents::Chart HoursWords::chart(const std::vector<hours::GroupHours> &groups) const
{
    documents::RatioBars bars;
    // The hours behind a share stand in the table beside.
    for (const hours::GroupHours &group : groups) {
        const base::Ratio share = group.hours.of(measure).share();
        bars.bars.push_back(
            {group.group.name, share, share.isDefined() ? base::formatPercent(share) : QString()});
    }
    bars.target = documents::TargetBand{{target.greenLow, 1000},
        {target.numerator, target.denominator}, {target.greenHigh, 1000}, targetText()};
    return {{}, bars};
}

QString HoursWords::targetText() const
{
    return QCoreApplication::translate("ui::HoursPage", "Target: %1/%2 (%3 to %4)")
        .arg(QString::number(target.numerator), QString::number(target.denominator),
            base::formatPercent({target.greenLow, 1000}),
            base::formatPercent({target.greenHigh, 1000}));
}

} // namespace ui

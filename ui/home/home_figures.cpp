#include "ui/home/home_figures.h"

#include "core/base/format.h"
#include "ui/hours/hours_rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using security::Operation;
using security::Reach;

// Translated in the context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::HomeFigures)
};

HomeFigure enrolled(const std::vector<enrolment::StudentRow> &students, bool isOwn)
{
    int present = 0;
    int coming = 0;
    for (const enrolment::StudentRow &row : students) {
        present += row.state == enrolment::StudentState::Enrolled ? 1 : 0;
        coming += row.state == enrolment::StudentState::Upcoming ? 1 : 0;
    }
    return {u"figureStudents"_s, isOwn ? Words::tr("My students") : Words::tr("In training"),
        base::formatNumber(present),
        coming > 0 ? Words::tr("%n to come", nullptr, coming) : Words::tr("in the school today"),
        Tone::Neutral, {u"students"_s, {}, 0}};
}

base::Result<HomeFigure> presentToday(const HomeServices &services, const base::Clock &clock)
{
    ET_ASSIGN(const auto day, services.attendance.ofDay(clock.today()));
    HomeFigure figure{u"figurePresent"_s, Words::tr("Present today"), u"—"_s, {}, Tone::Neutral,
        {u"roll-call"_s, {}, 0}};
    if (day.called > 0)
        figure.figure =
            u"%1 / %2"_s.arg(base::formatNumber(day.present()), base::formatNumber(day.called));
    if (day.sessions == 0)
        figure.note = Words::tr("no session today");
    else
        figure.note = Words::tr("rolls done: %1 of %2")
                          .arg(base::formatNumber(day.rollsDone), base::formatNumber(day.sessions));
    if (!day.absents.empty())
        figure.tone = Tone::Warning;
    return figure;
}

HomeFigure practiceShare(const HomeFacts &facts)
{
    HomeFigure figure{u"figureShare"_s, Words::tr("Practice share"), u"—"_s,
        Words::tr("of the hours of the year"), Tone::Neutral, {u"hours"_s, {}, 0}};
    HoursWords words;
    words.targets = facts.targets;
    hours::HoursSums sums;
    for (const hours::StudentHours &one : facts.hours)
        sums += one.hours;
    const base::Ratio share = sums.of(words.measure).share();
    if (share.isDefined()) {
        figure.figure = base::formatPercent(share);
        figure.note = words.targetText();
        figure.tone = toneOf(words.targets.school().judge(share));
    }
    return figure;
}

base::Result<HomeFigure> overdue(const HomeServices &services, const base::Clock &clock)
{
    fees::DueFilter filter;
    filter.dueTo = clock.today().addDays(-1);
    ET_ASSIGN(const auto lines, services.fees.dueLines(filter));
    base::Money sum;
    for (const fees::DueLine &line : lines)
        sum += line.open();
    return HomeFigure{u"figureOverdue"_s, Words::tr("Overdue"), base::formatMoney(sum),
        lines.empty() ? Words::tr("every instalment is paid")
                      : Words::tr("%n instalment(s), all years", nullptr, int(lines.size())),
        lines.empty() ? Tone::Good : Tone::Bad, {u"fees"_s, u"overdue"_s, 0}};
}

} // namespace

base::Result<std::vector<HomeFigure>> homeFigures(
    const HomeServices &services, const base::Clock &clock, const HomeFacts &facts)
{
    const security::Workspace &workspace = services.workspace;
    std::vector<HomeFigure> figures;
    if (const Reach reach = workspace.reach(Operation::ReadStudentFile); reach != Reach::None)
        figures.push_back(enrolled(facts.students, reach == Reach::Own));
    if (workspace.reach(Operation::ReadHours) != Reach::None) {
        ET_ASSIGN(HomeFigure present, presentToday(services, clock));
        figures.push_back(std::move(present));
        figures.push_back(practiceShare(facts));
    }
    if (workspace.reach(Operation::ReadFees) != Reach::None) {
        ET_ASSIGN(HomeFigure due, overdue(services, clock));
        figures.push_back(std::move(due));
    }
    return figures;
}

} // namespace ui

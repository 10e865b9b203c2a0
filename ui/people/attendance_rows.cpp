#include "ui/people/attendance_rows.h"

#include "core/absences/absence_state.h"
#include "core/base/format.h"
#include "core/base/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Kind = exchange::ColumnKind;
using follow_up::StudentTrend;

constexpr qint64 kMonthKeys = 1'000'000; // before it: the place of a step in its list

qint64 keyOf(QDate month)
{
    return month.year() * 100 + month.month();
}

ListCell numberCell(int count)
{
    return {QString::number(count), count};
}

ListCell minutesCell(base::Minutes minutes)
{
    return {base::formatMinutes(minutes), minutes.count()};
}

ListCell rateCell(base::Minutes part, base::Minutes whole)
{
    const base::Ratio rate{part.count(), whole.count()};
    return rate.isDefined() ? ListCell{base::formatPercent(rate), int(rate.permille())}
                            : ListCell{u"—"_s, -1};
}

bool isTaken(const StudentTrend &trend, const StudentTrend::Month &month,
    const follow_up::ReachedRule &reached)
{
    return std::any_of(trend.steps.begin(), trend.steps.end(), [&](const follow_up::Step &step) {
        return step.details.month == month.month && step.details.rule == reached.rule.code;
    });
}

} // namespace

std::vector<ListColumn> AttendanceRows::monthColumns()
{
    return {{u"month"_s, tr("Month")}, {u"all"_s, tr("Missed"), Kind::Number},
        {u"whole"_s, tr("whole"), Kind::Number},
        {u"unjustified"_s, tr("No valid reason"), Kind::Number},
        {u"unjustifiedWhole"_s, tr("of them, whole"), Kind::Number},
        {u"waiting"_s, tr("Awaited"), Kind::Number}, {u"excluded"_s, tr("Exclusion"), Kind::Number},
        {u"rate"_s, tr("Share of hours")}};
}

CellRows::Row AttendanceRows::month(const StudentTrend::Month &month)
{
    const follow_up::HalfDayCounts &counts = month.counts;
    return {keyOf(month.month),
        {{follow_up::shownMonth(month.month), month.month}, numberCell(counts.all),
            numberCell(counts.whole), numberCell(counts.unjustified),
            numberCell(counts.unjustifiedWhole), numberCell(counts.waiting),
            numberCell(counts.excluded), rateCell(counts.missed, counts.expected)}};
}

std::vector<ListColumn> AttendanceRows::caseColumns()
{
    return {{u"span"_s, tr("When")}, {u"reason"_s, tr("Reason")}, {u"state"_s, tr("State")}};
}

CellRows::Row AttendanceRows::absence(const absences::AbsenceLine &line)
{
    const absences::AbsenceSpan &span = line.absence.details.span;
    Tone tone = Tone::Warning;
    if (line.reason) {
        const bool isUnjustified = line.reason->standing == absences::Standing::Unjustified;
        tone = isUnjustified ? Tone::Bad : Tone::Good;
    }
    return {line.absence.id.value(),
        {{shown(span), span.fromDay}, {line.reason ? line.reason->label : QString()},
            {absences::stateOf(line), {}, tone}}};
}

std::vector<ListColumn> AttendanceRows::stepColumns()
{
    return {{u"month"_s, tr("Month")}, {u"step"_s, tr("Step")}, {u"state"_s, tr("State")}};
}

std::vector<CellRows::Row> AttendanceRows::steps(const StudentTrend &trend)
{
    std::vector<CellRows::Row> rows;
    const auto add = [&rows](QDate month, const QString &words, const ListCell &state) {
        const qint64 key = (qint64(rows.size()) + 1) * kMonthKeys + keyOf(month);
        rows.push_back({key, {{follow_up::shownMonth(month), month}, {words}, state}});
    };
    for (auto month = trend.months.rbegin(); month != trend.months.rend(); ++month) {
        for (const follow_up::ReachedRule &one : month->reached) {
            if (isTaken(trend, *month, one))
                continue;
            const QString words = u"%1 · %2"_s.arg(titleOf(one.rule.details.step), shown(one.rule));
            add(month->month, words, {tr("to be taken"), 0, Tone::Bad});
        }
    }
    for (auto step = trend.steps.rbegin(); step != trend.steps.rend(); ++step)
        add(step->details.month, base::joined({shown(*step), step->details.note}, u" · "_s),
            {tr("taken"), 1, Tone::Good});
    return rows;
}

QDate AttendanceRows::monthOf(qint64 key)
{
    const int month = int(key % kMonthKeys);
    return {month / 100, month % 100, 1};
}

std::vector<ListColumn> AttendanceRows::lateColumns()
{
    return {{u"when"_s, tr("Session")}, {u"nature"_s, tr("Type")}, {u"group"_s, tr("Group")},
        {u"late"_s, tr("Late"), Kind::Minutes}};
}

CellRows::Row AttendanceRows::late(const hours::SessionBehind &session)
{
    const QString when =
        u"%1, %2"_s.arg(base::formatDate(session.day), timetable::formatSpan(session.span));
    return {session.session.value(),
        {{when, session.day}, {session.natureLabel}, {session.groupName},
            minutesCell(session.mark.missed)}};
}

std::vector<ListColumn> AttendanceRows::natureColumns()
{
    return {{u"counts"_s, tr("Counts as")}, {u"nature"_s, tr("Type")},
        {u"delivered"_s, tr("Given"), Kind::Minutes},
        {u"attended"_s, tr("Attended"), Kind::Minutes}, {u"rate"_s, tr("Rate")}};
}

std::vector<CellRows::Row> AttendanceRows::natures(
    const std::vector<hours::SessionBehind> &sessions)
{
    struct Sum {
        timetable::CountsAs countsAs;
        QString label;
        base::Minutes delivered;
        base::Minutes attended;
    };
    std::vector<Sum> sums;
    for (const hours::SessionBehind &session : sessions) {
        auto sum = std::find_if(sums.begin(), sums.end(),
            [&](const Sum &one) { return one.label == session.natureLabel; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), {session.countsAs, session.natureLabel, {}, {}});
        sum->delivered += session.hours.delivered;
        sum->attended += session.hours.attended;
    }
    std::stable_sort(sums.begin(), sums.end(),
        [](const Sum &a, const Sum &b) { return a.countsAs < b.countsAs; });
    std::vector<CellRows::Row> rows;
    for (const Sum &sum : sums) {
        rows.push_back({qint64(rows.size()) + 1,
            {{hours::titleOf(sum.countsAs), int(sum.countsAs)}, {sum.label},
                minutesCell(sum.delivered), minutesCell(sum.attended),
                rateCell(sum.attended, sum.delivered)}});
    }
    return rows;
}

} // namespace ui

#include "core/registers/student_papers.h"

#include "core/attendance/attendance_rate.h"
#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace registers {

namespace {

using follow_up::HalfDay;
using follow_up::HalfDayCounts;

QString say(const char *text)
{
    return QCoreApplication::translate("registers", text);
}

struct NatureSum {
    QString label;
    int sessions = 0;
    attendance::EntryHours hours;
};

void addTo(attendance::EntryHours &sum, const attendance::EntryHours &more)
{
    sum.planned += more.planned;
    sum.delivered += more.delivered;
    sum.attended += more.attended;
}

QStringList rowOf(const NatureSum &sum)
{
    return {sum.label, sum.sessions > 0 ? QString::number(sum.sessions) : u"—"_s,
        base::formatMinutes(sum.hours.delivered), base::formatMinutes(sum.hours.attended)};
}

// Half-days owed in a month that nobody called are told, not counted as attended.
QStringList rowOf(const QString &label, const HalfDayCounts &counts, base::Minutes uncalled,
    base::Minutes excluded)
{
    const base::Minutes called = counts.expected - uncalled;
    const base::Ratio rate = attendance::attendanceRate(called, counts.missed + excluded);
    return {label, base::formatMinutes(called), base::formatMinutes(base::Minutes(rate.numerator)),
        rate.isDefined() ? base::formatPercent(rate) : u"—"_s, QString::number(counts.all),
        QString::number(counts.unjustified), QString::number(counts.waiting)};
}

struct MonthSum {
    HalfDayCounts counts;
    base::Minutes uncalled;
    base::Minutes excluded;

    void add(const HalfDay &half)
    {
        counts.add(half);
        uncalled += half.uncalled;
        excluded += half.excluded;
    }
};

QStringList rowOf(const QString &label, const MonthSum &sum)
{
    return rowOf(label, sum.counts, sum.uncalled, sum.excluded);
}

} // namespace

std::vector<PaperFact> factsOf(const Attested &about)
{
    std::vector<PaperFact> facts;
    const auto add = [&facts](const char *label, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({say(label), value});
    };
    add(QT_TRANSLATE_NOOP("registers", "Last name"), about.lastName);
    add(QT_TRANSLATE_NOOP("registers", "First names"), about.firstNames);
    const QString born = base::formatDate(about.birthDate);
    add(QT_TRANSLATE_NOOP("registers", "Birth"),
        about.birthPlace.isEmpty()
            ? born
            : say(QT_TRANSLATE_NOOP("registers", "%1 in %2")).arg(born, about.birthPlace));
    add(QT_TRANSLATE_NOOP("registers", "Training"), about.training);
    add(QT_TRANSLATE_NOOP("registers", "Group"), about.group);
    add(QT_TRANSLATE_NOOP("registers", "Period"), base::formatRange({about.from, about.to}));
    return facts;
}

PaperSnapshot hoursAttestation(const QString &schoolName, const Attested &about,
    const std::vector<hours::SessionBehind> &sessions)
{
    PaperSnapshot paper;
    paper.kind = PaperKind::Hours;
    paper.subtitle = base::formatRange({about.from, about.to});
    paper.opening = say(QT_TRANSLATE_NOOP("registers",
                            "The head of %1 attests the hours of training below, from the rolls of "
                            "the school:"))
                        .arg(schoolName);
    paper.facts = factsOf(about);
    std::vector<NatureSum> sums;
    NatureSum total{say(QT_TRANSLATE_NOOP("registers", "Total")), 0, {}};
    bool withOpening = false;
    for (const hours::SessionBehind &session : sessions) {
        auto sum = std::find_if(sums.begin(), sums.end(),
            [&](const NatureSum &one) { return one.label == session.natureLabel; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), NatureSum{session.natureLabel, 0, {}});
        const int one = session.opening == 0 ? 1 : 0;
        withOpening = withOpening || one == 0;
        sum->sessions += one;
        total.sessions += one;
        addTo(sum->hours, session.hours);
        addTo(total.hours, session.hours);
    }
    PaperTable table;
    table.columns = {say(QT_TRANSLATE_NOOP("registers", "Nature")),
        say(QT_TRANSLATE_NOOP("registers", "Sessions")),
        say(QT_TRANSLATE_NOOP("registers", "Hours given")),
        say(QT_TRANSLATE_NOOP("registers", "Hours attended"))};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("registers", "No roll of this period names the student."));
    for (const NatureSum &sum : sums)
        table.rows.push_back(rowOf(sum));
    if (!sums.empty())
        table.total = rowOf(total);
    paper.tables = {table};
    paper.notes = {say(QT_TRANSLATE_NOOP("registers",
        "Counted from the rolls that were done: the length of the sessions, less absences, late "
        "arrivals and early departures. Sessions the student was exempted from are not given."))};
    if (withOpening) {
        paper.notes += say(QT_TRANSLATE_NOOP(
            "registers", "Hours taken over from before the program was used are among them."));
    }
    return paper;
}

PaperSnapshot attendanceStatement(const QString &schoolName, const Attested &about,
    const std::vector<HalfDay> &halfDays, const follow_up::HalfDaySettings &settings)
{
    PaperSnapshot paper;
    paper.kind = PaperKind::Statement;
    paper.subtitle = base::formatRange({about.from, about.to});
    paper.opening =
        say(QT_TRANSLATE_NOOP("registers", "The head of %1 states the attendance below:"))
            .arg(schoolName);
    paper.facts = factsOf(about);
    PaperTable table;
    table.columns = {say(QT_TRANSLATE_NOOP("registers", "Month")),
        say(QT_TRANSLATE_NOOP("registers", "Hours called")),
        say(QT_TRANSLATE_NOOP("registers", "Attended")),
        say(QT_TRANSLATE_NOOP("registers", "Rate")),
        say(QT_TRANSLATE_NOOP("registers", "Half-days missed")),
        say(QT_TRANSLATE_NOOP("registers", "not justified")),
        say(QT_TRANSLATE_NOOP("registers", "waiting"))};
    table.emptyText = say(QT_TRANSLATE_NOOP("registers", "No session of this period is over."));
    MonthSum total;
    for (QDate month = follow_up::firstOfMonth(about.from); month <= about.to;
         month = month.addMonths(1)) {
        MonthSum sum;
        bool isThere = false;
        for (const HalfDay &half : halfDays) {
            if (follow_up::firstOfMonth(half.day) != month)
                continue;
            isThere = true;
            sum.add(half);
            total.add(half);
        }
        if (isThere)
            table.rows.push_back(rowOf(follow_up::shownMonth(month), sum));
    }
    if (!table.rows.empty())
        table.total = rowOf(say(QT_TRANSLATE_NOOP("registers", "Total")), total);
    paper.tables = {table};
    paper.notes = {shown(settings), attendance::attendanceRateRule()};
    if (total.counts.excluded > 0) {
        paper.notes += QCoreApplication::translate(
            "registers", "%n half-day(s) of temporary exclusion.", nullptr, total.counts.excluded);
    }
    if (total.counts.missingRolls > 0) {
        paper.notes += QCoreApplication::translate("registers",
            "%n session(s) without a roll are not in these figures.", nullptr,
            total.counts.missingRolls);
    }
    return paper;
}

} // namespace registers

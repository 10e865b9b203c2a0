#include "core/registers/group_registers.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace registers {

namespace {

using attendance::Mark;
using attendance::RollEntry;
using follow_up::HalfDay;

QString say(const char *text)
{
    return QCoreApplication::translate("registers", text);
}

QString number(int count)
{
    return QString::number(count);
}

QString withOf(const timetable::SessionLine &line)
{
    return line.inChargeName().isEmpty() ? say(QT_TRANSLATE_NOOP("registers", "nobody named"))
                                         : line.inChargeName();
}

// The office's word stands beside the teacher's, never in its place.
QString markWords(const RollEntry &entry)
{
    const QString seen = shown(entry.mark);
    if (!entry.office || *entry.office == entry.mark)
        return seen;
    return say(QT_TRANSLATE_NOOP("registers", "%1 (office: %2)")).arg(seen, shown(*entry.office));
}

QString cellOf(const CalledSession &session, const attendance::ExpectedStudent &student)
{
    if (const RollEntry *entry = session.entryOf(student.enrolment))
        return markWords(*entry);
    const bool isExpected = std::any_of(session.students.begin(), session.students.end(),
        [&](const auto &one) { return one.enrolment == student.enrolment; });
    return isExpected ? say(QT_TRANSLATE_NOOP("registers", "not called")) : u"—"_s;
}

QString doneWords(const CalledSession &session)
{
    if (!session.roll)
        return say(QT_TRANSLATE_NOOP("registers", "Roll not done"));
    const attendance::Roll &roll = *session.roll;
    const QString done = say(QT_TRANSLATE_NOOP("registers", "%1, %2"))
                             .arg(roll.doneByName, base::formatInstant(roll.doneAt));
    if (roll.typedForName.isEmpty())
        return done;
    return say(QT_TRANSLATE_NOOP("registers", "%1, from the sheet signed by %2"))
        .arg(done, roll.typedForName);
}

std::map<enrolment::EnrolmentId, QString> namesIn(const std::vector<CalledSession> &sessions)
{
    const auto everybody = everybodyIn(sessions);
    const QStringList listed = people::distinguished(attendance::named(everybody));
    std::map<enrolment::EnrolmentId, QString> names;
    for (size_t at = 0; at < everybody.size(); ++at)
        names.emplace(everybody[at].enrolment, listed.at(qsizetype(at)));
    return names;
}

PaperTable rollsTable(const std::vector<CalledSession> &sessions)
{
    PaperTable table;
    table.title = say(QT_TRANSLATE_NOOP("registers", "Sessions"));
    table.textColumns = 4;
    table.columns = {say(QT_TRANSLATE_NOOP("registers", "Session")),
        say(QT_TRANSLATE_NOOP("registers", "Subject")), say(QT_TRANSLATE_NOOP("registers", "With")),
        say(QT_TRANSLATE_NOOP("registers", "Roll done by")),
        say(QT_TRANSLATE_NOOP("registers", "State"))};
    for (const CalledSession &one : sessions) {
        const timetable::SessionPlan &plan = one.session.session.plan;
        const bool isClosed = one.roll && one.roll->closed;
        table.rows.push_back({timetable::formatSpan(plan.span),
            base::joined({one.session.natureLabel, plan.subject}, u" · "_s), withOf(one.session),
            doneWords(one),
            isClosed ? say(QT_TRANSLATE_NOOP("registers", "closed"))
                     : say(QT_TRANSLATE_NOOP("registers", "open"))});
    }
    return table;
}

// Two letters a day: morning, afternoon. Capitals: the whole half-day was missed.
QString letterOf(const HalfDay &half)
{
    QString letter;
    if (half.isUnjustified())
        letter = say(QT_TRANSLATE_NOOP("registers", "n"));
    else if (half.waiting > base::Minutes())
        letter = say(QT_TRANSLATE_NOOP("registers", "w"));
    else if (half.isMissed())
        letter = say(QT_TRANSLATE_NOOP("registers", "j"));
    else if (half.excluded > base::Minutes())
        return u"X"_s;
    else if (half.uncalled > base::Minutes())
        return u"?"_s;
    else
        return u"·"_s;
    return half.isMissedWhole() ? letter.toUpper() : letter;
}

QString cellOf(const MonthOf &member, QDate day)
{
    QString morning = u"–"_s;
    QString afternoon = u"–"_s;
    for (const HalfDay &half : member.halfDays) {
        if (half.day == day)
            (half.isAfternoon ? afternoon : morning) = letterOf(half);
    }
    return morning + afternoon;
}

QStringList rowOf(const MonthOf &member, const std::set<QDate> &days)
{
    QStringList row{member.name};
    for (const QDate day : days)
        row += cellOf(member, day);
    follow_up::HalfDayCounts counts;
    for (const HalfDay &half : member.halfDays)
        counts.add(half);
    return row << number(counts.all) << number(counts.unjustified) << number(counts.waiting);
}

} // namespace

PaperSnapshot dailyRegister(
    const QString &groupName, QDate day, const std::vector<CalledSession> &sessions)
{
    PaperSnapshot paper;
    paper.kind = PaperKind::Daily;
    paper.subtitle = base::joined({groupName, base::formatLongDate(day)}, u" · "_s);
    PaperTable table;
    table.columns = {say(QT_TRANSLATE_NOOP("registers", "Student"))};
    table.emptyText = say(QT_TRANSLATE_NOOP("registers", "Nobody was expected."));
    for (const CalledSession &session : sessions)
        table.columns += timetable::formatSpan(session.session.session.plan.span);
    const auto everybody = everybodyIn(sessions);
    const QStringList names = people::distinguished(attendance::named(everybody));
    for (size_t at = 0; at < everybody.size(); ++at) {
        QStringList row{names.at(qsizetype(at))};
        for (const CalledSession &session : sessions)
            row += cellOf(session, everybody[at]);
        table.rows.push_back(row);
    }
    paper.isWide = sessions.size() > 3;
    paper.tables = {table, rollsTable(sessions)};
    paper.notes = {say(QT_TRANSLATE_NOOP("registers",
        "The mark is what the person in charge saw; where the office corrected it, its word stands "
        "in brackets."))};
    paper.signatures = {say(QT_TRANSLATE_NOOP("registers", "In charge of the group")),
        say(QT_TRANSLATE_NOOP("registers", "The head of the school"))};
    return paper;
}

PaperSnapshot monthlyRegister(const QString &groupName, QDate month,
    const std::vector<MonthOf> &members, const follow_up::HalfDaySettings &settings)
{
    PaperSnapshot paper;
    paper.kind = PaperKind::Monthly;
    paper.isWide = true;
    paper.subtitle = base::joined({groupName, follow_up::shownMonth(month)}, u" · "_s);
    std::set<QDate> days;
    int missingRolls = 0;
    for (const MonthOf &member : members) {
        for (const HalfDay &half : member.halfDays) {
            days.insert(half.day);
            missingRolls += half.missingRolls;
        }
    }
    PaperTable table;
    table.columns = {say(QT_TRANSLATE_NOOP("registers", "Student"))};
    for (const QDate day : days)
        table.columns += number(day.day());
    table.columns << say(QT_TRANSLATE_NOOP("registers", "Missed"))
                  << say(QT_TRANSLATE_NOOP("registers", "Not just."))
                  << say(QT_TRANSLATE_NOOP("registers", "Waiting"));
    table.emptyText = say(QT_TRANSLATE_NOOP("registers", "Nobody was expected."));
    for (const MonthOf &member : members)
        table.rows.push_back(rowOf(member, days));
    paper.tables = {table};
    paper.notes = {say(QT_TRANSLATE_NOOP("registers",
                       "Two signs a day, morning then afternoon: · present, j justified, n not "
                       "justified, w waiting for a reason, X excluded, ? roll not done, – no "
                       "session. Capitals: the whole half-day. Totals count half-days.")),
        shown(settings)};
    if (missingRolls > 0) {
        paper.notes += QCoreApplication::translate("registers",
            "Rolls not done are counted as expected and never as missed: %1 for these students.")
                           .arg(number(missingRolls));
    }
    paper.signatures = {say(QT_TRANSLATE_NOOP("registers", "The head of the school"))};
    return paper;
}

PaperSnapshot lateRegister(
    const QString &groupName, QDate from, QDate to, const std::vector<CalledSession> &sessions)
{
    PaperSnapshot paper;
    paper.kind = PaperKind::Late;
    paper.subtitle = base::joined(
        {groupName.isEmpty() ? say(QT_TRANSLATE_NOOP("registers", "All groups")) : groupName,
            base::formatRange({from, to})},
        u" · "_s);
    PaperTable table;
    table.textColumns = 4;
    table.columns = {say(QT_TRANSLATE_NOOP("registers", "Day")),
        say(QT_TRANSLATE_NOOP("registers", "Student")),
        say(QT_TRANSLATE_NOOP("registers", "Session")),
        say(QT_TRANSLATE_NOOP("registers", "Noted by")),
        say(QT_TRANSLATE_NOOP("registers", "Late by"))};
    table.emptyText = say(QT_TRANSLATE_NOOP("registers", "Nobody came late."));
    const auto names = namesIn(sessions);
    base::Minutes total;
    for (const CalledSession &one : sessions) {
        for (const attendance::ExpectedStudent &student : one.students) {
            const RollEntry *entry = one.entryOf(student.enrolment);
            if (!entry || entry->counted().mark != Mark::Late)
                continue;
            total += entry->counted().missed;
            const timetable::SessionPlan &plan = one.session.session.plan;
            table.rows.push_back({base::formatDate(plan.day), names.at(student.enrolment),
                one.session.groupWords() + u", "_s + timetable::formatSpan(plan.span),
                one.roll->typedForName.isEmpty() ? one.roll->doneByName : one.roll->typedForName,
                base::formatMinutes(entry->counted().missed)});
        }
    }
    if (!table.rows.empty()) {
        table.total = {QCoreApplication::translate(
                           "registers", "%n late arrival(s)", nullptr, int(table.rows.size())),
            {}, {}, {}, base::formatMinutes(total)};
    }
    paper.tables = {table};
    paper.signatures = {say(QT_TRANSLATE_NOOP("registers", "The head of the school"))};
    return paper;
}

} // namespace registers

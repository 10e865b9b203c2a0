#include "ui/home/home_lists.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/rollover/roll_over_service.h"
#include "core/safekeeping/backup.h"
#include "ui/hours/hours_rows.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Kind = exchange::ColumnKind;

ListColumn text(const QString &key, const QString &title, Kind kind = Kind::Text)
{
    return {key, title, kind};
}

int minuteOf(const base::Clock &clock)
{
    return timetable::minuteOfDay(clock.nowUtc().toLocalTime().time());
}

// "lun. 7/9, 8 h 00 – 12 h 00"
QString when(QDate day, const timetable::DaySpan &span)
{
    return u"%1, %2 – %3"_s.arg(QLocale(QLocale::French).toString(day, u"ddd d/M"_s),
        timetable::formatMinuteOfDay(span.starts), timetable::formatMinuteOfDay(span.ends));
}

Place student(people::StudentId id)
{
    return {u"students"_s, u"student"_s, id.value()};
}

Place roll(timetable::SessionId id)
{
    return {u"roll-call"_s, u"session"_s, id.value()};
}

} // namespace

HomeLists::HomeLists(const HomeServices &services, const base::Clock &clock)
    : m_services(services)
    , m_clock(clock)
{
}

// The change of year, where somebody may carry it out: when the next year is there or this one ends
// soon, until it was carried out.
base::Done HomeLists::addChangeOfYear(HomeList &list)
{
    security::Workspace &workspace = m_services.workspace;
    if (workspace.reach(security::Operation::ManageEnrolments) == security::Reach::None)
        return {};
    rollover::RollOverService rollOvers(workspace);
    ET_ASSIGN(const auto years, rollOvers.years());
    ET_ASSIGN(const auto done, rollOvers.latest());
    for (const rollover::Years &pair : years.pairs) {
        const QDate lastDay = pair.from.dates.lastDay;
        const qint64 days = m_clock.today().daysTo(lastDay);
        const bool isNear = days <= kYearEndDaysAhead;
        if (pair.from.state != school::YearState::Current || (done && done->from == pair.from.id)
            || (!pair.to && !isNear))
            continue;
        const ListCell how{days < 0 ? tr("since %1").arg(base::formatDate(lastDay))
                                    : tr("by %1").arg(base::formatDate(lastDay)),
            {}, isNear ? Tone::Warning : Tone::Neutral};
        if (pair.to)
            list.lines.push_back({{{tr("Change of year to %1").arg(pair.to->dates.label)}, how},
                {u"roll-over"_s, {}, 0}});
        else
            list.lines.push_back(
                {{{tr("Prepare the next school year")}, how}, {u"settings"_s, u"years"_s, 0}});
    }
    return {};
}

base::Result<HomeList> HomeLists::toSettle()
{
    const Place backups{u"settings"_s, u"backups"_s, 0};
    HomeList list{u"toSettle"_s, tr("To settle"),
        {{HomeColumn::Text, text(u"what"_s, tr("Matter"))},
            {HomeColumn::Pill, text(u"how"_s, tr("State"))}},
        {}, Tone::Bad, Icon::Shield, tr("Everything is in order"),
        tr("The backups are recent and the recovery key is printed."), tr("Backups"), backups};
    security::Workspace &workspace = m_services.workspace;
    ET_ASSIGN(const auto status, safekeeping::Backups(workspace).status());
    ET_ASSIGN(const auto key, safekeeping::Recovery(workspace).key());
    const auto add = [&](const QString &what, const QString &how, Tone tone) {
        list.lines.push_back({{{what}, {how, {}, tone}}, backups});
    };
    if (key.state != safekeeping::BackupKey::State::Current
        && workspace.reach(security::Operation::ManageRecovery) != security::Reach::None)
        add(tr("Print the recovery key of the backups"), tr("To do"), Tone::Bad);
    if (m_services.needsSecondPlace && status.places.secondFolder.isEmpty())
        add(tr("Choose a second place for the backups"), tr("To do"), Tone::Warning);
    if (!status.lastVerified) {
        add(tr("Make a first backup"), tr("None yet"), Tone::Warning);
    } else if (const auto days = status.lastVerified->daysTo(m_clock.nowUtc()); days >= 3) {
        add(tr("Make a backup"), tr("%n day(s) old", nullptr, int(days)), Tone::Bad);
    }
    ET_TRY(addChangeOfYear(list));
    return list;
}

base::Result<HomeList> HomeLists::mySessions()
{
    HomeList list{u"mySessions"_s, tr("My sessions today"),
        {{HomeColumn::Text, text(u"when"_s, tr("When"))},
            {HomeColumn::Text, text(u"group"_s, tr("Group"))},
            {HomeColumn::Pill, text(u"roll"_s, tr("Roll"))}},
        {}, Tone::Accent, Icon::Calendar, tr("No session today"),
        tr("Your sessions of the day stand here, with their rolls."), tr("Timetable"),
        {u"timetable"_s, {}, 0}};
    const QDate today = m_clock.today();
    ET_ASSIGN(const auto sessions, m_services.sessions.mine(today, today));
    for (const timetable::SessionLine &line : sessions) {
        const timetable::SessionPlan &plan = line.session.plan;
        ListCell state{tr("Roll to do"), {}, Tone::Warning};
        if (line.session.state == timetable::SessionState::Held)
            state = {tr("Roll done"), {}, Tone::Good};
        else if (line.session.state == timetable::SessionState::Cancelled)
            state = {tr("Cancelled"), {}, Tone::Neutral};
        else if (plan.span.starts > minuteOf(m_clock))
            state = {tr("To come"), {}, Tone::Neutral};
        list.lines.push_back({{{u"%1 – %2"_s.arg(timetable::formatMinuteOfDay(plan.span.starts),
                                    timetable::formatMinuteOfDay(plan.span.ends)),
                                   plan.span.starts},
                                  {line.groupName}, state},
            roll(line.session.id)});
    }
    return list;
}

base::Result<HomeList> HomeLists::rollsToDo()
{
    HomeList list{u"rollsToDo"_s, tr("Rolls to do"),
        {{HomeColumn::Text, text(u"when"_s, tr("When"))},
            {HomeColumn::Text, text(u"group"_s, tr("Group"))},
            {HomeColumn::Text, text(u"who"_s, tr("In charge"))}},
        {}, Tone::Warning, Icon::RollCall, tr("No roll is waiting"),
        tr("Every session so far has its roll."), tr("Roll-call"), {u"roll-call"_s, {}, 0}};
    const QDate today = m_clock.today();
    ET_ASSIGN(auto rolls, m_services.attendance.toDo(today.addDays(-kRollDaysBack), today));
    std::stable_sort(rolls.begin(), rolls.end(), [](const auto &a, const auto &b) {
        return std::pair(a.day, a.span.starts) > std::pair(b.day, b.span.starts);
    });
    for (const attendance::RollToDo &one : rolls) {
        if (one.day == today && one.span.starts > minuteOf(m_clock))
            continue;
        list.lines.push_back({{{when(one.day, one.span), int(list.lines.size())}, {one.groupName},
                                  {one.staffName.isEmpty() ? tr("nobody named") : one.staffName}},
            roll(one.session)});
    }
    return list;
}

base::Result<HomeList> HomeLists::absents(const HomeFacts &facts)
{
    HomeList list{u"absents"_s, tr("Absent today"),
        {{HomeColumn::Person, text(u"name"_s, tr("Name"))},
            {HomeColumn::Pill, text(u"missed"_s, tr("Missed"))},
            {HomeColumn::Text, text(u"call"_s, tr("To call"))}},
        {}, Tone::Warning, Icon::CheckCircle, tr("Nobody is absent"),
        tr("Who misses a session of the day stands here, with the number to call."),
        tr("Roll-call"), {u"roll-call"_s, {}, 0}};
    ET_ASSIGN(const auto day, m_services.attendance.ofDay(m_clock.today()));
    QHash<qint64, const enrolment::StudentRow *> files;
    for (const enrolment::StudentRow &row : facts.students)
        files.insert(row.id.value(), &row);
    for (const attendance::DayAbsence &absence : day.absents) {
        const enrolment::StudentRow *file = files.value(absence.student.value());
        const QString call = file && !file->contactPhone.isEmpty()
            ? base::shownPhone(file->contactPhone)
            : QString();
        ListCell name{absence.name};
        name.secondary = file && !file->contactName.isEmpty()
            ? u"%1 · %2"_s.arg(absence.groupName, file->contactName)
            : absence.groupName;
        list.lines.push_back(
            {{name, {tr("%n session(s)", nullptr, absence.missed), absence.missed, Tone::Warning},
                 {call}},
                student(absence.student)});
    }
    return list;
}

base::Result<HomeList> HomeLists::filesToComplete(const HomeFacts &facts)
{
    HomeList list{u"filesToComplete"_s, tr("Files to complete"),
        {{HomeColumn::Person, text(u"name"_s, tr("Name"))},
            {HomeColumn::Pill, text(u"missing"_s, tr("Missing"))}},
        {}, Tone::Warning, Icon::CheckCircle, tr("Every file is complete"),
        tr("What the files of enrolled students lack stands here."), tr("Students"),
        {u"students"_s, {}, 0}};
    for (const enrolment::StudentRow &row : facts.students) {
        const QStringList words = enrolment::missingWords(row.flags);
        if (words.isEmpty()
            || (row.state != enrolment::StudentState::Enrolled
                && row.state != enrolment::StudentState::Upcoming))
            continue;
        ListCell name{row.listName()};
        name.secondary = row.workshopName.isEmpty() ? row.theoryName : row.workshopName;
        const ListCell lacks{words.size() == 1
                ? words.front()
                : tr("%1 and %n more", nullptr, int(words.size()) - 1).arg(words.front()),
            int(words.size()), Tone::Warning};
        list.lines.push_back({{name, lacks}, student(row.id)});
    }
    return list;
}

base::Result<HomeList> HomeLists::instalments()
{
    HomeList list{u"instalments"_s, tr("Instalments to follow"),
        {{HomeColumn::Person, text(u"name"_s, tr("Name"))},
            {HomeColumn::Text, text(u"amount"_s, tr("Amount"), Kind::Money)},
            {HomeColumn::Pill, text(u"due"_s, tr("Due"))}},
        {}, Tone::Warning, Icon::CheckCircle, tr("Nothing is due"),
        tr("Instalments overdue, and those of the next two weeks, stand here."),
        tr("Fees and payments"), {u"fees"_s, {}, 0}};
    const QDate today = m_clock.today();
    fees::DueFilter filter;
    filter.dueTo = today.addDays(kInstalmentDaysAhead);
    ET_ASSIGN(const auto lines, m_services.fees.dueLines(filter));
    for (const fees::DueLine &line : lines) {
        ListCell name{line.studentName};
        name.secondary = line.payerName;
        list.lines.push_back({{name, {base::formatMoney(line.open()), line.open().cents()},
                                  {base::formatDate(line.dueOn), line.dueOn,
                                      line.isOverdueOn(today) ? Tone::Bad : Tone::Neutral}},
            {u"fees"_s, u"student"_s, line.student.value()}});
    }
    return list;
}

base::Result<HomeList> HomeLists::studentsToWatch(const HomeFacts &facts)
{
    return balance(facts, true);
}

base::Result<HomeList> HomeLists::myStudents(const HomeFacts &facts)
{
    return balance(facts, false);
}

base::Result<HomeList> HomeLists::balance(const HomeFacts &facts, bool onlyToWatch)
{
    HomeList list{onlyToWatch ? u"toWatch"_s : u"myStudents"_s,
        onlyToWatch ? tr("Balance to watch") : tr("My students"),
        {{HomeColumn::Person, text(u"name"_s, tr("Name"))},
            {HomeColumn::Bar, text(u"share"_s, tr("Share"))},
            {HomeColumn::Pill, text(u"judgement"_s, tr("Balance"))}},
        {}, Tone::Warning, Icon::Balance,
        onlyToWatch ? tr("Everybody is on target") : tr("No hours yet"),
        tr("The practice share of the year stands here as soon as rolls are done."),
        tr("Hours 2/3–1/3"), {u"hours"_s, {}, 0}};
    if (!onlyToWatch)
        list.tone = Tone::Accent;
    HoursWords words;
    words.target = facts.target;
    for (const hours::StudentHours &one : facts.hours) {
        const auto judgement = words.target.judge(one.hours.of(words.measure).share());
        const bool isToWatch =
            judgement == hours::Judgement::Amber || judgement == hours::Judgement::Red;
        if (onlyToWatch && !isToWatch)
            continue;
        CellRows::Row row = words.student(one);
        // The minutes of practice and of theory stand under the name.
        ListCell name = row.cells[0];
        name.secondary = u"%1 / %2"_s.arg(row.cells[2].text, row.cells[3].text);
        list.lines.push_back(
            {{name, row.cells[1], row.cells.back()}, student(one.student.student)});
    }
    return list;
}

} // namespace ui

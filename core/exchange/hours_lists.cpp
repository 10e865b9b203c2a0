#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"
#include "core/hours/hours_service.h"
#include "core/people/student.h"

#include <algorithm>
#include <map>

namespace exchange::lists {

namespace {

using base::Minutes;

QString nameOf(const ::hours::Student &student)
{
    return people::listName(student.lastName, student.firstNames);
}

ExportCell shareOf(const ::hours::Split &split)
{
    const base::Ratio share = split.share();
    return share.isDefined() ? ExportCell(share) : ExportCell();
}

ExportCell yes(bool is)
{
    return is ? ExportCell(QCoreApplication::translate("exchange", "yes")) : ExportCell();
}

// A person's or a group's hours, of sessions whose roll was done.
struct HoursRow {
    QString name;
    int students = 1;
    ::hours::HoursSums hours;
    bool withOpening = false;
    // of the whole year alone
    ::hours::HoursSums atEnd = {};
    ::hours::PracticeTarget target = {};
    // of a week alone
    QDate monday = {};
    int term = 0;
};

constexpr ListColumn<HoursRow> kStudentColumn{"student", QT_TRANSLATE_NOOP("exchange", "Student"),
    ColumnKind::Text, [](const HoursRow &row) -> ExportCell { return row.name; }};
constexpr ListColumn<HoursRow> kGroupColumn{"group", QT_TRANSLATE_NOOP("exchange", "Group"),
    ColumnKind::Text, [](const HoursRow &row) -> ExportCell { return row.name; }};
constexpr ListColumn<HoursRow> kCountColumn{"students", QT_TRANSLATE_NOOP("exchange", "Students"),
    ColumnKind::Number, [](const HoursRow &row) -> ExportCell { return qint64(row.students); }};
constexpr ListColumn<HoursRow> kMondayColumn{"monday",
    QT_TRANSLATE_NOOP("exchange", "Week (Monday)"), ColumnKind::Date,
    [](const HoursRow &row) -> ExportCell { return row.monday; }};
constexpr ListColumn<HoursRow> kTermColumn{"term", QT_TRANSLATE_NOOP("exchange", "Term"),
    ColumnKind::Number, [](const HoursRow &row) -> ExportCell {
        return row.term > 0 ? ExportCell(qint64(row.term)) : ExportCell();
    }};

constexpr ListColumn<HoursRow> kFigures[]{
    {"practice-given", QT_TRANSLATE_NOOP("exchange", "Practice given"), ColumnKind::Minutes,
        [](const HoursRow &row) -> ExportCell { return row.hours.delivered.practice; }},
    {"theory-given", QT_TRANSLATE_NOOP("exchange", "Theory given"), ColumnKind::Minutes,
        [](const HoursRow &row) -> ExportCell { return row.hours.delivered.theory; }},
    {"other-given", QT_TRANSLATE_NOOP("exchange", "Other given"), ColumnKind::Minutes,
        [](const HoursRow &row) -> ExportCell { return row.hours.delivered.neither; }},
    {"practice-attended", QT_TRANSLATE_NOOP("exchange", "Practice attended"), ColumnKind::Minutes,
        [](const HoursRow &row) -> ExportCell { return row.hours.attended.practice; }},
    {"theory-attended", QT_TRANSLATE_NOOP("exchange", "Theory attended"), ColumnKind::Minutes,
        [](const HoursRow &row) -> ExportCell { return row.hours.attended.theory; }},
    {"other-attended", QT_TRANSLATE_NOOP("exchange", "Other attended"), ColumnKind::Minutes,
        [](const HoursRow &row) -> ExportCell { return row.hours.attended.neither; }},
    // In minutes, of practice and theory together.
    {"practice-share", QT_TRANSLATE_NOOP("exchange", "Share of practice attended"),
        ColumnKind::Ratio,
        [](const HoursRow &row) -> ExportCell { return shareOf(row.hours.attended); }},
    {"taken-over", QT_TRANSLATE_NOOP("exchange", "Hours taken over included"), ColumnKind::Text,
        [](const HoursRow &row) -> ExportCell { return yes(row.withOpening); }},
};

constexpr ListColumn<HoursRow> kJudgements[]{
    {"target", QT_TRANSLATE_NOOP("exchange", "Share aimed at"), ColumnKind::Text,
        [](const HoursRow &row) -> ExportCell {
            return QStringLiteral("%1/%2").arg(row.target.numerator).arg(row.target.denominator);
        }},
    {"balance", QT_TRANSLATE_NOOP("exchange", "Balance"), ColumnKind::Text,
        [](const HoursRow &row) -> ExportCell {
            return titleOf(row.target.judge(row.hours.attended.share()));
        }},
    // If every session that is planned is held and everybody comes.
    {"share-at-end", QT_TRANSLATE_NOOP("exchange", "Share expected at the end of the year"),
        ColumnKind::Ratio,
        [](const HoursRow &row) -> ExportCell { return shareOf(row.atEnd.attended); }},
};

std::vector<ListColumn<HoursRow>> joined(std::vector<ListColumn<HoursRow>> first, bool isJudged)
{
    first.insert(first.end(), std::begin(kFigures), std::end(kFigures));
    if (isJudged)
        first.insert(first.end(), std::begin(kJudgements), std::end(kJudgements));
    return first;
}

// One type of session of one person.
struct NatureRow {
    QString name;
    ::hours::NatureHours hours;
};

QString wordFor(timetable::CountsAs countsAs)
{
    switch (countsAs) {
    case timetable::CountsAs::Practice:
        return QCoreApplication::translate("exchange", "practice");
    case timetable::CountsAs::Theory:
        return QCoreApplication::translate("exchange", "theory");
    case timetable::CountsAs::Neither:
        return QCoreApplication::translate("exchange", "neither");
    }
    return {};
}

constexpr ListColumn<NatureRow> kNatureColumns[]{
    {"student", QT_TRANSLATE_NOOP("exchange", "Student"), ColumnKind::Text,
        [](const NatureRow &row) -> ExportCell { return row.name; }},
    {"type", QT_TRANSLATE_NOOP("exchange", "Type of session"), ColumnKind::Text,
        [](const NatureRow &row) -> ExportCell { return row.hours.natureLabel; }},
    {"counts-as", QT_TRANSLATE_NOOP("exchange", "Counts as"), ColumnKind::Text,
        [](const NatureRow &row) -> ExportCell { return wordFor(row.hours.countsAs); }},
    {"planned", QT_TRANSLATE_NOOP("exchange", "Planned"), ColumnKind::Minutes,
        [](const NatureRow &row) -> ExportCell { return row.hours.hours.planned; }},
    {"given", QT_TRANSLATE_NOOP("exchange", "Given"), ColumnKind::Minutes,
        [](const NatureRow &row) -> ExportCell { return row.hours.hours.delivered; }},
    {"attended", QT_TRANSLATE_NOOP("exchange", "Attended"), ColumnKind::Minutes,
        [](const NatureRow &row) -> ExportCell { return row.hours.hours.attended; }},
    {"taken-over", QT_TRANSLATE_NOOP("exchange", "Hours taken over included"), ColumnKind::Text,
        [](const NatureRow &row) -> ExportCell { return yes(row.hours.withOpening); }},
};

constexpr ListColumn<::hours::StaffHours> kStaffColumns[]{
    {"name", QT_TRANSLATE_NOOP("exchange", "Name"), ColumnKind::Text,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.name; }},
    {"planned", QT_TRANSLATE_NOOP("exchange", "Planned"), ColumnKind::Minutes,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.planned(); }},
    {"practice-given", QT_TRANSLATE_NOOP("exchange", "Practice given"), ColumnKind::Minutes,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.given.practice; }},
    {"theory-given", QT_TRANSLATE_NOOP("exchange", "Theory given"), ColumnKind::Minutes,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.given.theory; }},
    {"other-given", QT_TRANSLATE_NOOP("exchange", "Other given"), ColumnKind::Minutes,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.given.neither; }},
    {"without-roll", QT_TRANSLATE_NOOP("exchange", "Past, without a roll"), ColumnKind::Minutes,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.waiting; }},
    {"ahead", QT_TRANSLATE_NOOP("exchange", "Still to come"), ColumnKind::Minutes,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.ahead.total(); }},
    {"replacing", QT_TRANSLATE_NOOP("exchange", "Given in the place of a colleague"),
        ColumnKind::Minutes,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.replacing; }},
    {"replaced", QT_TRANSLATE_NOOP("exchange", "Given by a colleague"), ColumnKind::Minutes,
        [](const ::hours::StaffHours &row) -> ExportCell { return row.replaced; }},
};

std::vector<enrolment::EnrolmentId> membersOf(const ::hours::HoursBook &book, school::GroupId group)
{
    std::vector<enrolment::EnrolmentId> members;
    for (const ::hours::StudentHours &one : book.students({}, group))
        members.push_back(one.student.enrolment);
    return members;
}

} // namespace

// Who left and came back has two stays and one row.
Made hours(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto outlook, ::hours::HoursService(workspace).outlook(year.id));
    std::vector<HoursRow> rows;
    std::map<people::StudentId, size_t> places;
    for (const ::hours::StudentHours &one : outlook.done.students({})) {
        const auto [place, isNew] = places.try_emplace(one.student.student, rows.size());
        if (isNew) {
            rows.push_back({nameOf(one.student), 1, {}, false});
            rows.back().target = outlook.targets.of(one.student.enrolment);
        }
        rows[place->second].hours += one.hours;
        rows[place->second].withOpening = rows[place->second].withOpening || one.withOpening;
    }
    for (const ::hours::StudentHours &one : outlook.toEnd.students({})) {
        if (const auto place = places.find(one.student.student); place != places.end())
            rows[place->second].atEnd += one.hours;
    }
    return listOf<HoursRow>(title, joined({kStudentColumn}, true), rows);
}

Made groupHours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto outlook, ::hours::HoursService(workspace).outlook(year.id));
    std::map<school::GroupId, ::hours::HoursSums> atEnd;
    for (const ::hours::GroupHours &one : outlook.toEnd.groups({}))
        atEnd[one.group.group] = one.hours;
    std::vector<HoursRow> rows;
    for (const ::hours::GroupHours &one : outlook.done.groups({})) {
        rows.push_back(
            {one.group.name, one.students, one.hours, one.withOpening, atEnd[one.group.group],
                outlook.targets.ofAll(membersOf(outlook.done, one.group.group))});
    }
    return listOf<HoursRow>(title, joined({kGroupColumn, kCountColumn}, true), rows);
}

Made weekHours(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto book, ::hours::HoursService(workspace).book(year.id));
    std::vector<HoursRow> rows;
    for (const ::hours::StudentHours &one : book.students({})) {
        for (const ::hours::WeekHours &week : book.weeksOf(one.student.enrolment)) {
            rows.push_back({nameOf(one.student), 1, week.hours, week.isOpening});
            rows.back().monday = week.monday;
            rows.back().term = week.term;
        }
    }
    return listOf<HoursRow>(
        title, joined({kStudentColumn, kMondayColumn, kTermColumn}, false), rows);
}

Made natureHours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ::hours::HoursService service(workspace);
    ET_ASSIGN(const auto students, service.year(year.id));
    ET_ASSIGN(const auto natures, service.natures(year.id));
    std::vector<NatureRow> rows;
    for (const ::hours::StudentHours &one : students) {
        const auto first = std::lower_bound(natures.begin(), natures.end(), one.student.enrolment,
            [](const ::hours::NatureHours &row, enrolment::EnrolmentId id) {
                return row.enrolment < id;
            });
        for (auto row = first; row != natures.end() && row->enrolment == one.student.enrolment;
             ++row)
            rows.push_back({nameOf(one.student), *row});
    }
    return listOf<NatureRow>(title, kNatureColumns, rows);
}

Made staffHours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto rows,
        ::hours::HoursService(workspace).staff(year.dates.firstDay, year.dates.lastDay));
    return listOf<::hours::StaffHours>(title, kStaffColumns, rows);
}

} // namespace exchange::lists

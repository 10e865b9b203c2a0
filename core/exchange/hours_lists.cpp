#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"
#include "core/hours/hours_service.h"
#include "core/people/student.h"

namespace exchange::lists {

namespace {

using base::Minutes;

// A person's or a group's hours of the year, of sessions whose roll was done.
struct HoursRow {
    QString name;
    int students = 1;
    ::hours::HoursSums hours;
};

constexpr ListColumn<HoursRow> kStudentColumn{"student", QT_TRANSLATE_NOOP("exchange", "Student"),
    ColumnKind::Text, [](const HoursRow &row) -> ExportCell { return row.name; }};
constexpr ListColumn<HoursRow> kGroupColumn{"group", QT_TRANSLATE_NOOP("exchange", "Group"),
    ColumnKind::Text, [](const HoursRow &row) -> ExportCell { return row.name; }};
constexpr ListColumn<HoursRow> kCountColumn{"students", QT_TRANSLATE_NOOP("exchange", "Students"),
    ColumnKind::Number, [](const HoursRow &row) -> ExportCell { return qint64(row.students); }};

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
        [](const HoursRow &row) -> ExportCell {
            const base::Ratio share = row.hours.attended.share();
            return share.isDefined() ? ExportCell(share) : ExportCell();
        }},
};

ListExport listOfHours(const QString &title, std::vector<ListColumn<HoursRow>> columns,
    const std::vector<HoursRow> &rows)
{
    columns.insert(columns.end(), std::begin(kFigures), std::end(kFigures));
    return listOf<HoursRow>(title, columns, rows);
}

} // namespace

// Who left and came back has two stays and one row.
Made hours(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto book, ::hours::HoursService(workspace).book(year.id));
    std::vector<HoursRow> rows;
    std::vector<people::StudentId> persons;
    for (const ::hours::StudentHours &one : book.students({})) {
        const auto known = std::find(persons.begin(), persons.end(), one.student.student);
        if (known != persons.end()) {
            rows[size_t(known - persons.begin())].hours += one.hours;
            continue;
        }
        persons.push_back(one.student.student);
        rows.push_back(
            {people::listName(one.student.lastName, one.student.firstNames), 1, one.hours});
    }
    return listOfHours(title, {kStudentColumn}, rows);
}

Made groupHours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto book, ::hours::HoursService(workspace).book(year.id));
    std::vector<HoursRow> rows;
    for (const ::hours::GroupHours &one : book.groups({}))
        rows.push_back({one.group.name, one.students, one.hours});
    return listOfHours(title, {kGroupColumn, kCountColumn}, rows);
}

} // namespace exchange::lists

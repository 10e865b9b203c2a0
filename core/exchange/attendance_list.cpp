#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"
#include "core/follow_up/follow_up_service.h"

namespace exchange::lists {

namespace {

using follow_up::MonthRow;

ExportCell number(int count)
{
    return qint64(count);
}

// The rate stands in minutes: those missed of those owed, as the rolls say; what nobody called is
// among those owed and told beside.
constexpr ListColumn<MonthRow> kColumns[]{
    {"month", QT_TRANSLATE_NOOP("exchange", "Month"), ColumnKind::Date,
        [](const MonthRow &row) -> ExportCell { return row.month; }},
    {"student", QT_TRANSLATE_NOOP("exchange", "Student"), ColumnKind::Text,
        [](const MonthRow &row) -> ExportCell { return row.who.listName(); }},
    {"group", QT_TRANSLATE_NOOP("exchange", "Group"), ColumnKind::Text,
        [](const MonthRow &row) -> ExportCell { return row.who.groupName; }},
    {"half-days", QT_TRANSLATE_NOOP("exchange", "Half-days missed"), ColumnKind::Number,
        [](const MonthRow &row) { return number(row.counts.all); }},
    {"half-days-whole", QT_TRANSLATE_NOOP("exchange", "Half-days missed whole"), ColumnKind::Number,
        [](const MonthRow &row) { return number(row.counts.whole); }},
    {"unjustified", QT_TRANSLATE_NOOP("exchange", "Half-days without a valid reason"),
        ColumnKind::Number, [](const MonthRow &row) { return number(row.counts.unjustified); }},
    {"unjustified-whole", QT_TRANSLATE_NOOP("exchange", "Whole half-days without a valid reason"),
        ColumnKind::Number,
        [](const MonthRow &row) { return number(row.counts.unjustifiedWhole); }},
    {"waiting", QT_TRANSLATE_NOOP("exchange", "Half-days awaiting a reason"), ColumnKind::Number,
        [](const MonthRow &row) { return number(row.counts.waiting); }},
    {"excluded", QT_TRANSLATE_NOOP("exchange", "Half-days of exclusion"), ColumnKind::Number,
        [](const MonthRow &row) { return number(row.counts.excluded); }},
    {"missing-rolls", QT_TRANSLATE_NOOP("exchange", "Rolls not done"), ColumnKind::Number,
        [](const MonthRow &row) { return number(row.counts.missingRolls); }},
    {"owed", QT_TRANSLATE_NOOP("exchange", "Hours owed"), ColumnKind::Minutes,
        [](const MonthRow &row) -> ExportCell { return row.counts.expected; }},
    {"missed", QT_TRANSLATE_NOOP("exchange", "Hours missed"), ColumnKind::Minutes,
        [](const MonthRow &row) -> ExportCell { return row.counts.missed; }},
};

} // namespace

Made attendance(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto rows, follow_up::FollowUpService(workspace).ofYear(year));
    return listOf<MonthRow>(title, kColumns, rows);
}

} // namespace exchange::lists

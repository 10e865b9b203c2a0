#include "core/exams/exam_service.h"
#include "core/exams/marks_service.h"
#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange::lists {

namespace {

using ::exams::DiplomaResults;

// One thing that is counted: a diploma, a group or a unit, with what is known of it.
struct ResultRow {
    int session = 0;
    QString counted; // "Diploma", "Group", "Unit"
    QString name;
    int entered = 0;
    int present = 0; // of a unit: who has a mark
    int absent = 0;
    int passed = 0;                  // admitted, or at 10 or more
    std::optional<int> partial = {}; // not of a unit
    std::optional<int> deferred = {};
    base::Ratio ofPresent = {};
    std::optional<base::Ratio> ofCohort = {}; // of a diploma
};

constexpr ListColumn<ResultRow> kColumns[]{
    {"session", QT_TRANSLATE_NOOP("exchange", "Session"), ColumnKind::Number,
        [](const ResultRow &row) -> ExportCell { return qint64(row.session); }},
    {"counted", QT_TRANSLATE_NOOP("exchange", "Counted by"), ColumnKind::Text,
        [](const ResultRow &row) -> ExportCell { return row.counted; }},
    {"name", QT_TRANSLATE_NOOP("exchange", "Name"), ColumnKind::Text,
        [](const ResultRow &row) -> ExportCell { return row.name; }},
    {"entered", QT_TRANSLATE_NOOP("exchange", "Entered"), ColumnKind::Number,
        [](const ResultRow &row) -> ExportCell { return qint64(row.entered); }},
    {"present", QT_TRANSLATE_NOOP("exchange", "Present"), ColumnKind::Number,
        [](const ResultRow &row) -> ExportCell { return qint64(row.present); }},
    {"absent", QT_TRANSLATE_NOOP("exchange", "Absent"), ColumnKind::Number,
        [](const ResultRow &row) -> ExportCell { return qint64(row.absent); }},
    {"passed", QT_TRANSLATE_NOOP("exchange", "Admitted, or 10 and more"), ColumnKind::Number,
        [](const ResultRow &row) -> ExportCell { return qint64(row.passed); }},
    {"partial", QT_TRANSLATE_NOOP("exchange", "In part"), ColumnKind::Number,
        [](const ResultRow &row) -> ExportCell {
            return row.partial ? ExportCell(qint64(*row.partial)) : ExportCell();
        }},
    {"deferred", QT_TRANSLATE_NOOP("exchange", "Deferred"), ColumnKind::Number,
        [](const ResultRow &row) -> ExportCell {
            return row.deferred ? ExportCell(qint64(*row.deferred)) : ExportCell();
        }},
    {"of-present", QT_TRANSLATE_NOOP("exchange", "Of those who came"), ColumnKind::Ratio,
        [](const ResultRow &row) -> ExportCell { return row.ofPresent; }},
    {"of-entered", QT_TRANSLATE_NOOP("exchange", "Of those entered"), ColumnKind::Ratio,
        [](const ResultRow &row) -> ExportCell {
            return base::Ratio{row.passed, row.entered};
        }},
    {"of-cohort", QT_TRANSLATE_NOOP("exchange", "Of the cohort"), ColumnKind::Ratio,
        [](const ResultRow &row) -> ExportCell {
            return row.ofCohort ? ExportCell(*row.ofCohort) : ExportCell();
        }},
};

ResultRow rowOf(int session, const QString &counted, const DiplomaResults &results)
{
    return {session, counted, results.name, results.registered, results.present, results.absent,
        results.admitted, results.partial, results.deferred, results.ofPresent(), {}};
}

ResultRow rowOf(int session, const ::exams::UnitResults &unit)
{
    return {session, QCoreApplication::translate("exchange", "Unit"),
        u"%1 · %2 %3"_s.arg(unit.diplomaName, unit.code, unit.label), unit.entered, unit.marked,
        unit.absent, unit.passed, {}, {}, unit.ofMarked(), {}};
}

} // namespace

Made results(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    const int session = ::exams::sessionOf(year.dates.lastDay);
    ::exams::ExamService service(workspace);
    ET_ASSIGN(const auto diplomas, service.success(session));
    ET_ASSIGN(const auto lines, service.session(session));
    ET_ASSIGN(const auto units, ::exams::MarksService(workspace).unitResults(session));
    std::vector<ResultRow> rows;
    for (const DiplomaResults &diploma : diplomas) {
        rows.push_back(rowOf(session, QCoreApplication::translate("exchange", "Diploma"), diploma));
        rows.back().ofCohort = diploma.ofCohort();
    }
    for (const DiplomaResults &group : ::exams::resultsByGroup(lines))
        rows.push_back(rowOf(session, QCoreApplication::translate("exchange", "Group"), group));
    for (const ::exams::UnitResults &unit : units)
        rows.push_back(rowOf(session, unit));
    return listOf<ResultRow>(title, kColumns, rows);
}

} // namespace exchange::lists

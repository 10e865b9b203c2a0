#include "core/exams/exam_service.h"
#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"
#include "core/outcomes/leaver_service.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange::lists {

namespace {

using ::exams::ExamLine;
using outcomes::Leaver;
using outcomes::LeaverSituation;

constexpr ListColumn<ExamLine> kExamColumns[]{
    {"session", QT_TRANSLATE_NOOP("exchange", "Session"), ColumnKind::Number,
        [](const ExamLine &line) -> ExportCell { return qint64(line.registration.session); }},
    {"student", QT_TRANSLATE_NOOP("exchange", "Student"), ColumnKind::Text,
        [](const ExamLine &line) -> ExportCell { return line.student; }},
    {"group", QT_TRANSLATE_NOOP("exchange", "Group"), ColumnKind::Text,
        [](const ExamLine &line) -> ExportCell { return line.groupName; }},
    {"diploma", QT_TRANSLATE_NOOP("exchange", "Diploma"), ColumnKind::Text,
        [](const ExamLine &line) -> ExportCell { return line.diplomaName; }},
    {"candidate", QT_TRANSLATE_NOOP("exchange", "Candidate number"), ColumnKind::Text,
        [](const ExamLine &line) -> ExportCell { return line.registration.facts.candidateNumber; }},
    {"standing", QT_TRANSLATE_NOOP("exchange", "Situation"), ColumnKind::Text,
        [](const ExamLine &line) -> ExportCell {
            return ::exams::titleOf(::exams::standingOf(line.registration));
        }},
    {"honours", QT_TRANSLATE_NOOP("exchange", "Honours"), ColumnKind::Text,
        [](const ExamLine &line) -> ExportCell {
            const auto &result = line.registration.result;
            return result && result->honours != ::exams::Honours::None
                ? ::exams::titleOf(result->honours)
                : QString();
        }},
    {"decided-on", QT_TRANSLATE_NOOP("exchange", "Decided on"), ColumnKind::Date,
        [](const ExamLine &line) -> ExportCell {
            return line.registration.result ? line.registration.result->decidedOn : QDate();
        }},
    {"source", QT_TRANSLATE_NOOP("exchange", "Source"), ColumnKind::Text,
        [](const ExamLine &line) -> ExportCell {
            return line.registration.result ? line.registration.result->source : QString();
        }},
};

// A leaver with what is known today; as the report counts it.
struct LeaverRow {
    const Leaver &leaver;
    const LeaverSituation *news; // null: not heard of
};

constexpr ListColumn<LeaverRow> kLeaverColumns[]{
    {"student", QT_TRANSLATE_NOOP("exchange", "Student"), ColumnKind::Text,
        [](const LeaverRow &row) -> ExportCell { return row.leaver.name; }},
    {"group", QT_TRANSLATE_NOOP("exchange", "Group"), ColumnKind::Text,
        [](const LeaverRow &row) -> ExportCell { return row.leaver.group; }},
    {"diploma", QT_TRANSLATE_NOOP("exchange", "Diploma"), ColumnKind::Text,
        [](const LeaverRow &row) -> ExportCell { return row.leaver.diploma; }},
    {"left-on", QT_TRANSLATE_NOOP("exchange", "Left on"), ColumnKind::Date,
        [](const LeaverRow &row) -> ExportCell { return row.leaver.leftOn; }},
    {"reason", QT_TRANSLATE_NOOP("exchange", "Reason"), ColumnKind::Text,
        [](const LeaverRow &row) -> ExportCell { return row.leaver.exitLabel; }},
    {"situation", QT_TRANSLATE_NOOP("exchange", "Situation"), ColumnKind::Text,
        [](const LeaverRow &row) -> ExportCell {
            return row.news ? outcomes::titleOf(row.news->details.status) : QString();
        }},
    {"since", QT_TRANSLATE_NOOP("exchange", "Since"), ColumnKind::Date,
        [](const LeaverRow &row) -> ExportCell {
            return row.news ? row.news->details.from : QDate();
        }},
    {"organisation", QT_TRANSLATE_NOOP("exchange", "Where"), ColumnKind::Text,
        [](const LeaverRow &row) -> ExportCell {
            return row.news ? row.news->details.organisation : QString();
        }},
    {"told-on", QT_TRANSLATE_NOOP("exchange", "Told on"), ColumnKind::Date,
        [](const LeaverRow &row) -> ExportCell {
            return row.news ? row.news->details.toldOn : QDate();
        }},
    {"source", QT_TRANSLATE_NOOP("exchange", "Source"), ColumnKind::Text,
        [](const LeaverRow &row) -> ExportCell {
            return row.news ? outcomes::titleOf(row.news->details.source) : QString();
        }},
};

} // namespace

Made exams(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    const int session = ::exams::sessionOf(year.dates.lastDay);
    ET_ASSIGN(const auto lines, ::exams::ExamService(workspace).session(session));
    return listOf<ExamLine>(title, kExamColumns, lines);
}

Made leavers(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto found, outcomes::LeaverService(workspace).leavers(year.id));
    const QDate today = workspace.clock().today();
    std::vector<LeaverRow> rows;
    for (const Leaver &leaver : found.leavers)
        rows.push_back({leaver, outcomes::outlookOn(leaver.situations, today)});
    return listOf<LeaverRow>(title, kLeaverColumns, rows);
}

} // namespace exchange::lists

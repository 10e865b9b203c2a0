#include "core/enrolment/student_list.h"
#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"
#include "core/progress/progress_service.h"
#include "core/security/workspace.h"

#include <algorithm>

namespace exchange::lists {

namespace {

// One competency of one student: what was decided, and what was seen last.
struct ProgressRow {
    QString name;
    QString group;
    QString diploma;
    QString block;
    QString code;
    QString competency;
    bool isOwn = true;
    QString decided;
    QDate decidedOn;
    QString decidedBy;
    bool isAcquired = false;
    QString seen;
    QDate seenOn;
    QString seenBy;
    int observations = 0;
};

ExportCell yesOrNo(bool is)
{
    return is ? QCoreApplication::translate("exchange", "yes")
              : QCoreApplication::translate("exchange", "no");
}

constexpr ListColumn<ProgressRow> kProgressColumns[]{
    {"student", QT_TRANSLATE_NOOP("exchange", "Student"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.name; }},
    {"group", QT_TRANSLATE_NOOP("exchange", "Group"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.group; }},
    {"diploma", QT_TRANSLATE_NOOP("exchange", "Diploma"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.diploma; }},
    {"block", QT_TRANSLATE_NOOP("exchange", "Block"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.block; }},
    {"code", QT_TRANSLATE_NOOP("exchange", "Code"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.code; }},
    {"competency", QT_TRANSLATE_NOOP("exchange", "Competency"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.competency; }},
    {"own", QT_TRANSLATE_NOOP("exchange", "Part of the path"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return yesOrNo(row.isOwn); }},
    {"level", QT_TRANSLATE_NOOP("exchange", "Level decided"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.decided; }},
    {"decided-on", QT_TRANSLATE_NOOP("exchange", "Decided on"), ColumnKind::Date,
        [](const ProgressRow &row) -> ExportCell { return row.decidedOn; }},
    {"decided-by", QT_TRANSLATE_NOOP("exchange", "Decided by"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.decidedBy; }},
    {"acquired", QT_TRANSLATE_NOOP("exchange", "Acquired"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return yesOrNo(row.isAcquired); }},
    {"seen", QT_TRANSLATE_NOOP("exchange", "Seen last"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.seen; }},
    {"seen-on", QT_TRANSLATE_NOOP("exchange", "Seen on"), ColumnKind::Date,
        [](const ProgressRow &row) -> ExportCell { return row.seenOn; }},
    {"seen-by", QT_TRANSLATE_NOOP("exchange", "Seen by"), ColumnKind::Text,
        [](const ProgressRow &row) -> ExportCell { return row.seenBy; }},
    {"observations", QT_TRANSLATE_NOOP("exchange", "Observations"), ColumnKind::Number,
        [](const ProgressRow &row) -> ExportCell { return qint64(row.observations); }},
};

// day: what was decided or seen later is left out.
ProgressRow rowOf(const ::progress::StudentProgress &whole,
    const ::progress::CompetencyProgress &one, const QString &group, QDate day)
{
    ProgressRow row;
    row.name = whole.listName;
    row.group = group;
    row.diploma = whole.framework.shortName;
    row.isOwn = one.isOwn;
    if (const auto *competency = diplomas::competencyOf(whole.framework, one.competency)) {
        row.code = competency->code;
        row.competency = competency->label;
        if (const auto *block = diplomas::blockOf(whole.framework, competency->blockId))
            row.block = diplomas::nameOf(*block);
    }
    if (const auto *decided = one.decidedUntil(day)) {
        row.decided = whole.scale.nameOf(decided->level);
        row.decidedOn = decided->decidedOn;
        row.decidedBy = decided->authorName;
        row.isAcquired = whole.scale.isAcquired(decided->level);
    }
    for (const ::progress::Observation &seen : one.observations) {
        if (!seen.isLiving() || seen.details.seenOn > day)
            continue;
        if (row.observations++ == 0) {
            row.seen = shownValue(seen.details, whole.scale);
            row.seenOn = seen.details.seenOn;
            row.seenBy = seen.authorName;
        }
    }
    return row;
}

} // namespace

Made progress(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    const QDate day = std::min(workspace.clock().today(), year.dates.lastDay);
    ::progress::ProgressService service(workspace);
    ET_TRY(workspace.require(security::Operation::ReadProgress));
    ET_ASSIGN(const auto students,
        enrolment::studentList(workspace, {.year = year.id, .archived = false}));
    std::vector<ProgressRow> rows;
    for (const enrolment::StudentRow &student : students) {
        ET_ASSIGN(const auto version, service.versionOf(student.id, day));
        if (!version)
            continue;
        ET_ASSIGN(const auto whole, service.ofStudent(student.id, *version));
        for (const ::progress::CompetencyProgress &one : whole.competencies)
            rows.push_back(rowOf(whole, one, student.workshopName, day));
    }
    return listOf<ProgressRow>(title, kProgressColumns, rows);
}

} // namespace exchange::lists

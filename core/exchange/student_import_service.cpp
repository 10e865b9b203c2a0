#include "core/exchange/student_import_service.h"

#include "core/base/text.h"
#include "core/exchange/student_import_writer.h"
#include "core/security/audit_trail.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

using security::Operation;
using security::Permit;
using security::Transaction;

namespace {

bool sameChanges(const PlannedRow &a, const PlannedRow &b)
{
    return std::equal(a.changes.begin(), a.changes.end(), b.changes.begin(), b.changes.end(),
        [](const security::FieldChange &one, const security::FieldChange &other) {
            return one.field == other.field && one.before == other.before
                && one.after == other.after;
        });
}

bool doesTheSame(const ImportPlan &a, const ImportPlan &b)
{
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
        [](const PlannedRow &one, const PlannedRow &other) {
            return one.state == other.state && one.student == other.student
                && sameChanges(one, other);
        });
}

// Planned again on what is there now, if anything was written since; nothing when the preview
// holds.
base::Result<std::optional<ImportPlan>> plannedAgain(
    Transaction &transaction, const ImportPreview &preview)
{
    ET_ASSIGN(const auto head, security::AuditTrail(transaction.database()).head());
    if (head.seq == preview.snapshot->auditHead && transaction.today() == preview.snapshot->today)
        return std::optional<ImportPlan>();
    ET_ASSIGN(const ImportSnapshot now,
        readImportSnapshot(transaction.database(), transaction.permit(), preview.snapshot->year,
            transaction.today()));
    ET_ASSIGN(ImportPlan plan, planImport(preview.source, now));
    if (doesTheSame(plan, preview.plan))
        return std::optional(std::move(plan));
    return base::fail(errors::kChangedSincePreview,
        QCoreApplication::translate("exchange",
            "Something was changed in the school since this list was compared. Nothing was "
            "imported: look at the list again, then import it."));
}

} // namespace

StudentImportService::StudentImportService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<enrolment::Year>> StudentImportService::years()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ImportStudents));
    return importYears(m_workspace.database(), permit);
}

base::Result<std::shared_ptr<const ImportSnapshot>> StudentImportService::snapshot(
    const QString &yearLabel)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ImportStudents));
    ET_ASSIGN(const auto year, importYear(m_workspace.database(), permit, yearLabel));
    ET_ASSIGN(ImportSnapshot snapshot,
        readImportSnapshot(m_workspace.database(), permit, year, m_workspace.clock().today()));
    return std::make_shared<const ImportSnapshot>(std::move(snapshot));
}

base::Result<ImportPreview> StudentImportService::preview(
    const ImportSource &source, const QString &yearLabel)
{
    ET_ASSIGN(auto known, snapshot(yearLabel));
    ET_ASSIGN(ImportPlan plan, planImport(source, *known));
    return ImportPreview{source, std::move(known), std::move(plan)};
}

base::Result<Imported> StudentImportService::apply(
    const ImportPreview &preview, const ImportProgress &progress)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ImportStudents));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto again, plannedAgain(transaction, preview));
    const ImportPlan &plan = again ? *again : preview.plan;
    const bool undoable = int(plan.students.size()) <= kMostUndoableRows;
    ImportWriter writer(transaction, preview.source, plan);
    if (!plan.students.empty()) {
        ET_TRY(writer.write(undoable, progress));
        ET_TRY(transaction.commit());
    }
    Imported imported;
    imported.counts = plan.counts;
    if (preview.source.options.createGroups)
        imported.groups = int(plan.groups.size());
    if (preview.source.options.createDiplomas)
        imported.diplomas = int(plan.diplomas.size());
    if (undoable && !plan.students.empty())
        imported.undo = security::Undo{writer.takeSteps()};
    return imported;
}

base::Done StudentImportService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ImportStudents, undo);
}

ListExport refusedRows(const ImportSource &source, const ImportPlan &plan)
{
    ListExport list;
    list.title = QCoreApplication::translate("exchange", "Refused rows");
    for (const QString &title : {QCoreApplication::translate("exchange", "Line"),
             QCoreApplication::translate("exchange", "Column"),
             QCoreApplication::translate("exchange", "Value"),
             QCoreApplication::translate("exchange", "Reason")})
        list.columns.push_back({title, ColumnKind::Text});
    for (const QString &title : source.sheet.header)
        list.columns.push_back({title, ColumnKind::Text});
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        const PlannedRow &row = plan.rows[i];
        if (row.state != RowState::Refused)
            continue;
        const RowRemark &first = row.refusals.front();
        QStringList reasons;
        for (const RowRemark &refusal : row.refusals)
            reasons += refusal.text;
        const QString place = first.column < 0
            ? QString()
            : base::joined({columnLetters(first.column), first.columnTitle}, u" · "_s);
        std::vector<ExportCell> cells{
            QString::number(row.line), place, first.value, reasons.join(u' ')};
        const QStringList &original = source.sheet.rows[i].cells;
        for (qsizetype column = 0; column < source.sheet.header.size(); ++column)
            cells.push_back(original.value(column));
        list.rows.push_back(std::move(cells));
    }
    return list;
}

} // namespace exchange

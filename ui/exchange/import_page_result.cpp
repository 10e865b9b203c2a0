// What the import page does with a list once it was compared: importing, the result, and files
// beside it.
#include "core/base/safe_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/read_errors.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/plain_text.h"
#include "ui/base/progress_strip.h"
#include "ui/exchange/import_columns_view.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/import_preview_view.h"
#include "ui/exchange/import_source_view.h"
#include "ui/exchange/step_trail.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ImportPlan;

namespace {
constexpr qint64 kLongestMapping = 1'000'000;
}

bool ImportPage::confirmed()
{
    const ImportPlan &plan = m_preview.plan;
    const int count = int(plan.students.size());
    if (count <= exchange::kMostUndoableRows && !plan.changesMuch())
        return true;
    QString text = tr("%n student(s) will be created or updated. An import of this size cannot be "
                      "undone in one go.",
        nullptr, count);
    if (plan.changesMuch())
        text = plan.muchChangedText() + u"\n\n"_s + text;
    return m_desk.dialogs.confirm(
        tr("Import this list?"), text, tr("Import %n student(s)", nullptr, count));
}

void ImportPage::importRows()
{
    if (!confirmed())
        return;
    m_desk.messages.clearMessage();
    const auto imported = m_service.apply(m_preview);
    if (!imported) {
        m_desk.messages.showError(imported.error());
        emit stepReached();
        return;
    }
    showResult(*imported);
    emit stepReached();
}

void ImportPage::showResult(const exchange::Imported &imported)
{
    const auto &counts = imported.counts;
    QStringList lines{tr("%1 created, %2 updated, %3 unchanged, %4 refused.")
                          .arg(QString::number(counts.created), QString::number(counts.updated),
                              QString::number(counts.unchanged), QString::number(counts.refused))};
    if (imported.groups > 0)
        lines += tr("%n group(s) created.", nullptr, imported.groups);
    if (imported.diplomas > 0)
        lines += tr("%n diploma(s) created.", nullptr, imported.diplomas);
    if (counts.refused > 0)
        lines += tr("Save the refused rows, mend them, and import that file.");
    const int done = counts.created + counts.updated;
    m_result->setTexts(tr("%n student(s) imported", nullptr, done), lines.join(u'\n'));
    reach(Step::Result);
    m_students->setFocus();
    if (imported.undo) {
        m_desk.messages.undoable(tr("%n student(s) imported", nullptr, done),
            [this, undo = *imported.undo] { return m_service.undo(undo); });
    } else {
        m_desk.messages.notice(tr("%n student(s) imported", nullptr, done));
    }
}

void ImportPage::saveRefused()
{
    const QString base = QFileInfo(m_name).completeBaseName();
    const auto path = m_desk.dialogs.saveFile(
        tr("Save the refused rows"), {tr("CSV file (*.csv)")}, tr("%1 - refused.csv").arg(base));
    if (!path)
        return;
    const auto bytes = exchange::writeCsv(exchange::refusedRows(m_preview.source, m_preview.plan));
    const auto written = bytes ? base::writeWholeFile(*path, *bytes) : base::fail(bytes.error());
    if (!written)
        m_desk.messages.showError(written.error());
    else
        m_desk.messages.notice(tr("Refused rows saved: %1").arg(QFileInfo(*path).fileName()));
}

void ImportPage::saveMapping()
{
    const auto path = m_desk.dialogs.saveFile(
        tr("Keep this mapping"), {tr("Mapping (*.json)")}, tr("columns.json"));
    if (!path)
        return;
    const auto written = base::writeWholeFile(*path, m_columns->mapping().toJson());
    if (!written)
        m_desk.messages.showError(written.error());
    else
        m_desk.messages.notice(tr("Mapping kept: %1").arg(QFileInfo(*path).fileName()));
}

void ImportPage::loadMapping()
{
    const auto path =
        m_desk.dialogs.openFile(tr("Take a kept mapping"), {tr("Mapping (*.json)")}, {});
    if (!path)
        return;
    m_desk.messages.clearMessage();
    const auto bytes = base::readWholeFile(*path, kLongestMapping);
    if (!bytes) {
        m_desk.messages.showError(bytes.error());
        return;
    }
    const auto mapping = exchange::ColumnMapping::fromJson(
        *bytes, exchange::proposedMapping(m_preview.source.sheet.header));
    if (!mapping)
        m_desk.messages.showError(mapping.error());
    else
        m_columns->setMapping(*mapping);
}

} // namespace ui

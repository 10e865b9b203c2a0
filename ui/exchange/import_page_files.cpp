// The files the import page opens and saves: lists, mappings, refused rows.
#include "core/base/safe_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/read_errors.h"
#include "ui/base/dialogs.h"
#include "ui/exchange/import_columns_view.h"
#include "ui/exchange/import_page.h"

#include <QFileInfo>

namespace ui {

namespace {
constexpr qint64 kLongestMapping = 1'000'000;
} // namespace

void ImportPage::chooseFile()
{
    const auto path = m_desk.dialogs.openFile(tr("Choose the list"),
        {tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm)"), tr("All files (*)")}, {});
    if (path)
        openFile(*path);
}

void ImportPage::openFile(const QString &path)
{
    m_desk.messages.clearMessage();
    const auto bytes = base::readWholeFile(path, exchange::limits::kMaximumBytes);
    if (!bytes) {
        m_desk.messages.showError(bytes.error());
        return;
    }
    forget();
    m_bytes = *bytes;
    m_name = QFileInfo(path).fileName();
    read({});
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

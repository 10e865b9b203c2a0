// Diplomas that are added, and frameworks that come and go as files.
#include "core/base/safe_file.h"
#include "core/exchange/framework_columns.h"
#include "core/exchange/list_file.h"
#include "core/exchange/read_errors.h"
#include "ui/base/dialogs.h"
#include "ui/diplomas/catalogue_dialog.h"
#include "ui/diplomas/diplomas_page.h"
#include "ui/diplomas/framework_list.h"
#include "ui/diplomas/framework_view.h"

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void DiplomasPage::add()
{
    if (!m_services.mayAdd())
        return;
    CatalogueDialog dialog(m_desk.theme, CatalogueDialog::Use::AddDiploma,
        tr("From the catalogue, or of the school's own"), {}, this);
    std::optional<diplomas::Diploma> made;
    dialog.setAct([&]() -> base::Done {
        const QString id = dialog.catalogueId();
        if (!id.isEmpty()) {
            ET_ASSIGN(made, m_services.diplomas.createFromCatalogue(id));
            return {};
        }
        ET_ASSIGN(made,
            m_services.diplomas.createOwn(dialog.kind(), dialog.ownTitle(), dialog.shortName()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !made)
        return;
    m_desk.messages.clearMessage();
    m_desk.messages.notice(tr("%1 is added.").arg(made->shortName));
    reload();
    open(made->versions.back().id.value());
}

void DiplomasPage::paste()
{
    if (m_stack->currentWidget() != m_view) {
        const auto chosen = m_list->current();
        if (!chosen) {
            m_desk.messages.showWarning(
                tr("Choose the diploma whose framework you paste, or add it first."));
            return;
        }
        open(chosen->value());
    }
    const diplomas::Framework *framework = opened();
    if (framework && !m_services.mayWrite(*framework)) {
        m_desk.messages.showWarning(
            tr("This version is verified or retired: begin a new version to paste into."));
        return;
    }
    m_view->paste();
}

void DiplomasPage::importFile()
{
    const auto path = m_desk.dialogs.openFile(
        tr("Import frameworks"), {tr("Frameworks (*.json *.csv *.xlsx)"), tr("All files (*)")}, {});
    if (!path)
        return;
    exchange::FrameworkImportService::Imported imported;
    const auto done = [&]() -> base::Done {
        ET_ASSIGN(
            const QByteArray bytes, base::readWholeFile(*path, exchange::limits::kMaximumBytes));
        ET_ASSIGN(
            const auto incoming, exchange::readFrameworks(bytes, QFileInfo(*path).fileName()));
        ET_ASSIGN(const auto plan, m_services.imports.plan(incoming));
        ET_ASSIGN(imported, m_services.imports.apply(plan));
        return {};
    }();
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    m_desk.messages.clearMessage();
    const auto &counts = imported.counts;
    const QString text = tr("%n unit(s) added", nullptr, counts.units) + u" · "_s
        + tr("%n competency(ies) added", nullptr, counts.competencies) + u" · "_s
        + tr("%n coefficient(s) added", nullptr, counts.coefficients);
    // A diploma that was made stays; what was added to it is taken back.
    m_desk.messages.undoable(
        text, [this, undo = imported.undo] { return m_services.imports.undo(undo); });
    reload();
}

void DiplomasPage::exportFile()
{
    const auto path = m_desk.dialogs.saveFile(tr("Export the frameworks"),
        {tr("Frameworks, for another school (*.json)"), tr("Workbook (*.xlsx)"),
            tr("CSV text (*.csv)")},
        tr("frameworks.json"));
    if (path)
        keepFile(*path);
}

void DiplomasPage::keepFile(const QString &path)
{
    const auto done = [&]() -> base::Done {
        const auto format = exchange::listFormatOf(path);
        if (!format || *format == exchange::ListFormat::Json)
            return base::writeWholeFile(path, exchange::writeFrameworks(m_frameworks));
        ET_ASSIGN(const QByteArray bytes,
            exchange::writeList(exchange::frameworkList(title(), m_frameworks), *format));
        return base::writeWholeFile(path, bytes);
    }();
    if (!done)
        m_desk.messages.showError(done.error());
    else
        m_desk.messages.notice(tr("Written: %1").arg(QFileInfo(path).fileName()));
}

} // namespace ui

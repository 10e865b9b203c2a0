// What is decided about a version as a whole.
#include "ui/base/dialogs.h"
#include "ui/diplomas/catalogue_dialog.h"
#include "ui/diplomas/framework_view.h"
#include "ui/diplomas/version_dialog.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::Framework;
using diplomas::FrameworkState;

namespace {

// The entry a school's own diploma means best, by its short name or its title.
QString entryFor(const Framework &framework)
{
    const auto &catalogue = diplomas::Catalogue::shipped();
    for (const QString &name : {framework.shortName, framework.title}) {
        const auto found = catalogue.named(name);
        if (!found.empty())
            return found.back()->id;
    }
    return {};
}

} // namespace

void FrameworkView::editVersion()
{
    if (!m_framework)
        return;
    const Framework framework = *m_framework; // read again while the dialog stands
    VersionDialog dialog(m_desk.theme, framework, this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const Framework edited, dialog.framework());
        ET_ASSIGN(const auto done, m_services.frameworks.editVersion(edited));
        undo = done.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1: saved.").arg(framework.shortName), undo);
}

void FrameworkView::verify()
{
    if (!m_framework)
        return;
    const Framework framework = *m_framework;
    const auto source = m_desk.dialogs.askText(tr("Verify %1").arg(framework.shortName),
        tr("Which official text you have read it against: decree, date, annex"), framework.source);
    if (!source)
        return;
    const auto verified =
        m_services.frameworks.verify(framework.version, framework.rowVersion, *source);
    if (!verified)
        m_desk.messages.showError(verified.error());
    else
        ended(tr("%1 is verified.").arg(framework.shortName), verified->undo);
}

void FrameworkView::complete()
{
    if (!m_framework)
        return;
    const auto added = m_services.frameworks.completeFromCatalogue(m_framework->version);
    if (!added) {
        m_desk.messages.showError(added.error());
        return;
    }
    ended(tr("%n unit(s) added", nullptr, added->units) + u" · "_s
            + tr("%n competency(ies) added", nullptr, added->competencies),
        added->undo);
}

void FrameworkView::attach()
{
    if (!m_framework)
        return;
    const Framework framework = *m_framework;
    CatalogueDialog dialog(
        m_desk.theme, CatalogueDialog::Use::Attach, nameOf(framework), entryFor(framework), this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const auto attached,
            m_services.frameworks.attach(
                framework.version, framework.rowVersion, dialog.catalogueId()));
        undo = attached.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted) {
        ended(
            tr("%1 follows the catalogue; paths and levels stay.").arg(framework.shortName), undo);
    }
}

void FrameworkView::beginVersion()
{
    if (!m_framework)
        return;
    const Framework framework = *m_framework;
    NewVersionDialog dialog(m_desk.theme, framework, this);
    security::Undo undo;
    qint64 version = 0;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const diplomas::NewDraft draft, dialog.draft());
        ET_ASSIGN(const auto begun, m_services.drafts.begin(draft));
        undo = begun.copied.undo;
        version = begun.id.value();
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(tr("%1: a new version is begun.").arg(framework.shortName),
        [this, undo] { return m_services.drafts.undo(undo); });
    emit opened(version);
}

void FrameworkView::retireOrRestore()
{
    if (!m_framework)
        return;
    const Framework framework = *m_framework;
    const bool isRetired = framework.state == FrameworkState::Retired;
    const auto done =
        m_services.frameworks.setRetired(framework.version, framework.rowVersion, !isRetired);
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    ended((isRetired ? tr("%1 is in use again.")
                     : tr("%1 is retired: it is no longer proposed, and stays as it is."))
              .arg(nameOf(framework)),
        done->undo);
}

} // namespace ui

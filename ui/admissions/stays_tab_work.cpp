// What is done with stays: planned, corrected, concluded, observed, their agreements on paper.
#include "core/reports/school_letterhead.h"
#include "core/reports/stay_agreement_document.h"
#include "core/school/school_service.h"
#include "ui/admissions/grid_dialog.h"
#include "ui/admissions/stay_dialog.h"
#include "ui/admissions/stay_session_dialog.h"
#include "ui/admissions/stays_tab.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/paper.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void StaysTab::ended(const QString &notice, const security::Undo &undo)
{
    emit changed();
    m_desk.messages.undoable(notice, [this, undo]() -> base::Done {
        ET_TRY(m_services.stays.undo(undo));
        emit changed();
        return {};
    });
}

void StaysTab::plan(admissions::ApplicationId application, const QString &name)
{
    const auto proposal = m_services.stays.proposal(application);
    const auto sessions = m_services.stays.sessions();
    const auto workshops = m_services.workshops.workshops();
    if (!proposal || !sessions || !workshops) {
        m_desk.messages.showError(!proposal ? proposal.error()
                : !sessions                 ? sessions.error()
                                            : workshops.error());
        return;
    }
    security::Undo undo;
    StayDialog dialog(
        m_desk.theme, name, *sessions, *workshops, *proposal, m_desk.clock.today(), window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto saved, m_services.stays.plan(application, dialog.typed()));
        undo = std::move(saved.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Stay of %1 planned.").arg(name), undo);
}

void StaysTab::edit()
{
    const admissions::StayRow *row = chosen();
    const auto workshops = m_services.workshops.workshops();
    if (!row || !workshops)
        return;
    const admissions::Stay stay = row->stay;
    const QString name = people::letterName(row->lastName, row->firstName);
    security::Undo undo;
    StayDialog dialog(
        m_desk.theme, name, m_sessions, *workshops, stay.details, m_desk.clock.today(), window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto edited, m_services.stays.edit(stay.id, stay.rowVersion, dialog.typed()));
        undo = std::move(edited.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Stay of %1: saved.").arg(name), undo);
}

void StaysTab::addSession()
{
    const auto workshops = m_services.workshops.workshops();
    if (!workshops)
        return;
    security::Undo undo;
    StaySessionDialog dialog(m_desk.theme, *workshops, {}, m_desk.clock.today(), window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto saved, m_services.stays.addSession(dialog.typed()));
        undo = std::move(saved.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Session added."), undo);
}

void StaysTab::editSession()
{
    const qint64 key = m_sessionRows.keyAt(m_sessionTable->currentSource());
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
        [&](const admissions::SessionRow &one) { return one.session.id.value() == key; });
    const auto workshops = m_services.workshops.workshops();
    if (found == m_sessions.end() || !workshops)
        return;
    const admissions::StaySession session = found->session;
    security::Undo undo;
    StaySessionDialog dialog(
        m_desk.theme, *workshops, session.details, m_desk.clock.today(), window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto edited,
            m_services.stays.editSession(session.id, session.rowVersion, dialog.typed()));
        undo = std::move(edited.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Session: saved."), undo);
}

void StaysTab::conclude(admissions::StayOutcome outcome)
{
    const admissions::StayRow *row = chosen();
    if (!row)
        return;
    const QString name = people::letterName(row->lastName, row->firstName);
    const auto edited = m_services.stays.conclude(row->stay.id, row->stay.rowVersion, outcome);
    if (!edited)
        m_desk.messages.showError(edited.error());
    else
        ended(tr("Stay of %1: %2.").arg(name, titleOf(outcome)), edited->undo);
}

void StaysTab::observe()
{
    const admissions::StayRow *row = chosen();
    if (!row)
        return;
    const admissions::StayId id = row->stay.id;
    const auto grid = m_services.stays.grid(id);
    if (!grid) {
        m_desk.messages.showError(grid.error());
        return;
    }
    security::Undo undo;
    GridDialog dialog(m_desk.theme, *grid, window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(undo, m_services.stays.observe(id, dialog.typed()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    emit changed();
    m_desk.messages.undoable(tr("Grid kept."), [this, id, undo]() -> base::Done {
        ET_TRY(m_services.stays.undoObservation(id, undo));
        emit changed();
        return {};
    });
}

// The one that was issued, else a first one.
std::optional<admissions::StayAgreement> StaysTab::agreement(bool isNew)
{
    const admissions::StayRow *row = chosen();
    if (!row)
        return std::nullopt;
    const admissions::StayId id = row->stay.id;
    if (!isNew) {
        if (auto issued = m_services.stays.agreement(id); issued && *issued)
            return std::move(*issued);
    }
    auto issued = m_services.stays.issue(id);
    if (!issued) {
        m_desk.messages.showError(issued.error());
        return std::nullopt;
    }
    emit changed();
    return std::move(*issued);
}

void StaysTab::saveAgreement()
{
    const auto issued = agreement(false);
    if (!issued)
        return;
    const documents::Logo logo = reports::logoOf(m_services.school.logo().value_or(QByteArray()));
    saveAsPdf(m_desk, documents::FlowDocument(reports::stayAgreement(*issued, logo)),
        tr("Agreement %1").arg(issued->number));
}

void StaysTab::printAgreement()
{
    const auto issued = agreement(false);
    if (!issued)
        return;
    const documents::Logo logo = reports::logoOf(m_services.school.logo().value_or(QByteArray()));
    printOnPaper(m_desk, documents::FlowDocument(reports::stayAgreement(*issued, logo)), window());
}

void StaysTab::issueAgain()
{
    if (const auto issued = agreement(true))
        m_desk.messages.notice(tr("Agreement %1 issued.").arg(issued->number));
}

} // namespace ui

// What is done with stays: planned, corrected, concluded, observed, their agreements on paper.
#include "core/base/format.h"
#include "core/reports/school_letterhead.h"
#include "core/reports/stay_agreement_document.h"
#include "ui/admissions/grid_dialog.h"
#include "ui/admissions/stay_dialog.h"
#include "ui/admissions/stay_session_dialog.h"
#include "ui/admissions/stays_tab.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/paper.h"

#include <QMenu>

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
        if (auto issued = m_services.stays.agreements(id); issued && !issued->empty())
            return std::move(issued->front());
    }
    auto issued = m_services.stays.issue(id);
    if (!issued) {
        m_desk.messages.showError(issued.error());
        return std::nullopt;
    }
    emit changed();
    return std::move(*issued);
}

void StaysTab::save(const admissions::StayAgreement &issued)
{
    saveAsPdf(m_desk,
        documents::FlowDocument(
            reports::stayAgreement(issued, reports::marksOf(m_services.workspace))),
        tr("Agreement %1").arg(issued.number));
}

void StaysTab::print(const admissions::StayAgreement &issued)
{
    printOnPaper(m_desk,
        documents::FlowDocument(
            reports::stayAgreement(issued, reports::marksOf(m_services.workspace))),
        window());
}

void StaysTab::saveAgreement()
{
    if (const auto issued = agreement(false))
        save(*issued);
}

void StaysTab::printAgreement()
{
    if (const auto issued = agreement(false))
        print(*issued);
}

void StaysTab::showIssued(QMenu &menu)
{
    menu.clear();
    const admissions::StayRow *row = chosen();
    const auto issued = row ? m_services.stays.agreements(row->stay.id)
                            : base::Result<std::vector<admissions::StayAgreement>>();
    if (issued) {
        for (const admissions::StayAgreement &one : *issued) {
            QMenu *papers = menu.addMenu(
                tr("%1 of %2").arg(one.number, base::formatDate(one.snapshot.issuedOn)));
            connect(papers->addAction(tr("Print…")), &QAction::triggered, this,
                [this, one] { print(one); });
            connect(papers->addAction(tr("Save as PDF…")), &QAction::triggered, this,
                [this, one] { save(one); });
        }
    }
    menu.menuAction()->setVisible(!menu.isEmpty());
}

void StaysTab::issueAgain()
{
    if (const auto issued = agreement(true))
        m_desk.messages.notice(tr("Agreement %1 issued.").arg(issued->number));
}

} // namespace ui

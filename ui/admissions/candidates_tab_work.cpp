// What is done with candidates: added, moved on, noted, corrected, enrolled.
#include "core/school/calendar_service.h"
#include "core/security/workspace.h"
#include "ui/admissions/admit_dialog.h"
#include "ui/admissions/candidate_dialog.h"
#include "ui/admissions/candidates_tab.h"
#include "ui/admissions/note_dialog.h"
#include "ui/admissions/wish_dialog.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void CandidatesTab::ended(const QString &notice, const security::Undo &undo)
{
    emit changed();
    focusShown();
    m_desk.messages.undoable(notice, [this, undo]() -> base::Done {
        ET_TRY(m_services.applications.undo(undo));
        emit changed();
        return {};
    });
}

void CandidatesTab::addCandidate()
{
    const auto choices = applicationChoices(m_services);
    if (!choices) {
        m_desk.messages.showError(choices.error());
        return;
    }
    std::optional<admissions::SavedApplication> saved;
    CandidateDialog dialog(m_desk.theme, m_services, *choices, m_desk.clock.today(), window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(saved, m_services.applications.add(dialog.typed()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !saved)
        return;
    ended(tr("Candidate added."), saved->undo);
    select(saved->id);
}

void CandidatesTab::changeStep(const QString &state)
{
    const admissions::CandidateRow *row = chosen();
    const auto step = std::find_if(m_codes.states.begin(), m_codes.states.end(),
        [&](const admissions::State &one) { return one.code == state; });
    if (!row || step == m_codes.states.end())
        return;
    const QString name = row->letterName();
    const QString label = step->label;
    admissions::StateChange change{state, m_desk.clock.today(), {}};
    if (admissions::isTurnedAway(step->stage)) {
        const auto reason = m_desk.dialogs.askText(
            label, tr("Why? In a few words, for the figures of the year."), {});
        if (!reason)
            return;
        change.reason = *reason;
    }
    const auto edited = m_services.applications.changeState(row->id, row->rowVersion, change);
    if (!edited)
        m_desk.messages.showError(edited.error());
    else
        ended(tr("%1: %2.").arg(name, label), edited->undo);
}

void CandidatesTab::note()
{
    const admissions::CandidateRow *row = chosen();
    if (!row)
        return;
    const auto candidate = m_services.applications.candidate(row->id);
    if (!candidate) {
        m_desk.messages.showError(candidate.error());
        return;
    }
    const admissions::ApplicationId id = row->id;
    const QString name = row->letterName();
    security::Undo undo;
    NoteDialog dialog(m_desk.theme, name, candidate->details, m_desk.clock.today(), window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto noted,
            m_services.applications.noteAndPlan(
                id, candidate->row.rowVersion, dialog.written(), dialog.details()));
        undo = std::move(noted.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1: noted.").arg(name), undo);
}

void CandidatesTab::correct()
{
    const admissions::CandidateRow *row = chosen();
    const auto choices = applicationChoices(m_services);
    if (!row || !choices)
        return;
    const auto candidate = m_services.applications.candidate(row->id);
    if (!candidate) {
        m_desk.messages.showError(candidate.error());
        return;
    }
    const QString name = row->letterName();
    security::Undo undo;
    WishDialog dialog(m_desk.theme, name, *choices, candidate->details, window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto edited,
            m_services.applications.edit(
                candidate->row.id, candidate->row.rowVersion, dialog.typed()));
        undo = std::move(edited.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1: saved.").arg(name), undo);
}

void CandidatesTab::admit()
{
    const admissions::CandidateRow *row = chosen();
    if (!row)
        return;
    const auto candidate = m_services.applications.candidate(row->id);
    const base::Done done =
        candidate ? admitWith(*candidate) : base::Done(base::fail(candidate.error()));
    if (!done)
        m_desk.messages.showError(done.error());
}

base::Done CandidatesTab::admitWith(const admissions::Candidate &candidate)
{
    ET_ASSIGN(const auto years, m_services.years.years());
    const auto year = std::find_if(years.begin(), years.end(),
        [&](const school::SchoolYear &one) { return one.id == candidate.row.year; });
    if (year == years.end())
        return {};
    AdmitChoices choices{*year, {}, {}, {}, {}, {}, false};
    ET_ASSIGN(choices.entryOn,
        school::CalendarService(m_services.workspace)
            .schoolDayFrom(std::max(m_desk.clock.today(), year->dates.firstDay)));
    ET_ASSIGN(choices.groups, m_services.groups.groups());
    ET_ASSIGN(choices.diplomas, m_services.diplomas.diplomas());
    ET_ASSIGN(choices.codes, m_services.enrolments.codes());
    ET_ASSIGN(choices.places, m_services.applications.places(candidate.row.year));
    choices.mayCharge =
        m_services.workspace.reach(security::Operation::ManageFees) != security::Reach::None;
    std::optional<admissions::Admitted> admitted;
    AdmitDialog dialog(m_desk.theme, candidate, choices, m_desk.clock.today(), window());
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(admitted,
            m_services.applications.admit(
                candidate.row.id, candidate.row.rowVersion, dialog.typed()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !admitted)
        return {};
    ended(tr("%1: enrolled.").arg(candidate.row.letterName()), admitted->undo);
    for (const enrolment::GroupFill &fill : admitted->fills) {
        if (!fill.remark().isEmpty())
            m_desk.messages.showWarning(fill.remark());
    }
    if (dialog.wantsCharging())
        m_desk.navigator.go({u"fees"_s, u"charging"_s, admitted->student.value()});
    return {};
}

} // namespace ui

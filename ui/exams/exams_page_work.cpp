// What is done on the page of the exams: another session, a place, saving, printing, entering.
#include "ui/base/dialogs.h"
#include "ui/base/tabs.h"
#include "ui/exams/adjustments_view.h"
#include "ui/exams/calendar_view.h"
#include "ui/exams/candidates_view.h"
#include "ui/exams/convocations_view.h"
#include "ui/exams/entry_dialog.h"
#include "ui/exams/exams_page.h"
#include "ui/exams/marks_view.h"
#include "ui/exams/results_view.h"
#include "ui/exams/success_view.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

bool ExamsPage::mayGiveUp()
{
    return m_candidates->mayGiveUp() && m_calendar->mayGiveUp()
        && (!m_adjustments || m_adjustments->mayGiveUp());
}

void ExamsPage::giveUp()
{
    m_candidates->giveUp();
    m_calendar->giveUp();
    if (m_adjustments)
        m_adjustments->giveUp();
}

void ExamsPage::chooseSession()
{
    if (!mayGiveUp()) {
        m_sessions->setCurrentIndex(m_sessions->findData(m_session));
        return;
    }
    giveUp();
    m_session = m_sessions->currentData().toInt();
    reload();
}

void ExamsPage::showPlace(const Place &place)
{
    if (place.kind == u"calendar"_s || place.kind == u"adjustments"_s) {
        if (place.key > 0 && mayGiveUp()) {
            giveUp();
            m_session = int(place.key);
            reload();
        }
        m_tabs->setCurrent(place.kind);
        return;
    }
    if (place.kind != u"student"_s || !mayGiveUp())
        return;
    const people::StudentId student(place.key);
    giveUp();
    const auto registrations = m_services.exams.ofStudent(student);
    if (registrations && !registrations->empty())
        m_session = registrations->front().session;
    reload();
    m_tabs->setCurrent(u"candidates"_s);
    m_candidates->select(student);
    if (registrations && registrations->empty())
        m_desk.messages.showWarning(tr("This student is not entered for any session."));
}

void ExamsPage::save()
{
    if (m_tabs->current() == u"calendar"_s)
        m_calendar->save();
    else if (m_tabs->current() == u"adjustments"_s)
        m_adjustments->save();
    else
        m_candidates->save();
}

void ExamsPage::print()
{
    const QString tab = m_tabs->current();
    if (tab == u"success"_s)
        m_results->print();
    else if (tab == u"marks"_s)
        m_marks->print();
    else if (tab == u"results"_s)
        m_detail->print();
    else if (tab == u"convocations"_s)
        m_convocations->print();
    else if (tab == u"calendar"_s)
        m_calendar->print();
    else if (tab == u"adjustments"_s)
        m_adjustments->print();
    else
        m_candidates->print();
}

bool ExamsPage::hasUnsavedWork() const
{
    return m_candidates->hasUnsavedWork() || m_calendar->hasUnsavedWork()
        || (m_adjustments && m_adjustments->hasUnsavedWork());
}

void ExamsPage::enter()
{
    const auto proposals = m_services.exams.proposals(m_session);
    if (!proposals) {
        m_desk.messages.showError(proposals.error());
        return;
    }
    security::Undo undo;
    int entered = 0;
    const auto give = [&](const std::vector<exams::Proposal> &chosen) -> base::Done {
        std::vector<exams::NewRegistration> typed;
        for (const exams::Proposal &one : chosen)
            typed.push_back({one.student, one.diploma, m_session, {}});
        ET_ASSIGN(undo, m_services.exams.enter(typed));
        entered = int(typed.size());
        return {};
    };
    EntryDialog dialog(m_desk.theme, m_session, *proposals, give, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    reload();
    m_desk.messages.undoable(
        tr("%n student(s) entered for session %1.", nullptr, entered).arg(m_session),
        [this, undo]() -> base::Done {
            ET_TRY(m_services.exams.undo(undo));
            reload();
            return {};
        });
}

} // namespace ui

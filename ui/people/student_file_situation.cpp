// How a student's file records a change of situation, and prints what follows from it.
#include "core/families/situation_service.h"
#include "core/fees/statement_service.h"
#include "core/people/family_service.h"
#include "core/reports/school_letterhead.h"
#include "core/reports/statement_document.h"
#include "core/school/year_service.h"
#include "core/security/workspace.h"
#include "ui/base/card.h"
#include "ui/base/dialogs.h"
#include "ui/base/list_output.h"
#include "ui/base/tabs.h"
#include "ui/people/papers_card.h"
#include "ui/people/situation_dialog.h"
#include "ui/people/student_file_page.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void StudentFilePage::changeSituation()
{
    if (!m_id || !mayClose())
        return;
    m_typedBefore = typed();
    const auto file = m_services.files.file(*m_id);
    const auto known = people::FamilyService(m_services.workspace).parties();
    if (!file || !known) {
        m_desk.messages.showError(file ? known.error() : file.error());
        return;
    }
    families::SituationService situations(m_services.workspace);
    const auto housemates = situations.housemates(*m_id, m_desk.clock.today());
    if (!housemates) {
        m_desk.messages.showError(housemates.error());
        return;
    }
    std::optional<families::SituationChanged> changed;
    SituationDialog dialog(m_desk.theme,
        {*file, m_desk.clock.today(), *known, *housemates, m_services.postalCodes,
            [&](QDate from) { return situations.movable(*m_id, from); },
            [&](const families::SituationForm &form) { return situations.preview(form); },
            [&](const families::SituationForm &form) -> base::Done {
                ET_ASSIGN(changed, situations.change(form));
                return {};
            }},
        this);
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !changed)
        return;
    m_desk.messages.undoable(
        tr("The change of situation of %1 is recorded: %n paper(s) to print anew.", nullptr,
            int(changed->done.papers.size()))
            .arg(name()),
        [&workspace = m_services.workspace, undo = changed->undo] {
            return families::SituationService(workspace).undo(undo);
        });
    reload();
    m_tabs->setCurrent(u"identity"_s);
    emit saved();
}

void StudentFilePage::showReprints()
{
    m_reprintsCard->setVisible(m_reprints->show(m_id));
}

void StudentFilePage::printPaper(const families::Paper &paper)
{
    if (paper.kind == families::PaperKind::Labels) {
        m_desk.navigator.go({u"students"_s, u"labels"_s, m_id->value()});
        return;
    }
    if (paper.kind == families::PaperKind::EmergencySheet) {
        const auto *group = stay()
            ? stay()->groupOn(enrolment::GroupKind::Workshop, m_desk.clock.today())
            : nullptr;
        m_desk.navigator.go(
            {u"students"_s, u"emergency-sheet"_s, group ? group->group.value() : qint64(0)});
        return;
    }
    if (!paper.payer) {
        print();
        return;
    }
    const auto year = m_services.years.current();
    if (!year || !*year) {
        m_desk.messages.showWarning(tr("There is no current school year to print a statement of."));
        return;
    }
    const auto statement =
        fees::StatementService(m_services.workspace).statement(*paper.payer, (*year)->id);
    if (!statement) {
        m_desk.messages.showError(statement.error());
        return;
    }
    m_output->print(documents::FlowDocument(
                        reports::contentOf(*statement, reports::marksOf(m_services.workspace))),
        ListOutput::Content::Details);
}

} // namespace ui

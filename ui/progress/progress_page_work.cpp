// What is written from the page of the competencies: seen, decided, withdrawn, proved.
#include "ui/base/dialogs.h"
#include "ui/progress/evidence_view.h"
#include "ui/progress/grid_view.h"
#include "ui/progress/observe_dialog.h"
#include "ui/progress/progress_page.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// What another tool or school had decided is marked so.
bool isTakenOver(const progress::ObservationDetails &work)
{
    return work.context == progress::Context::TakenOver;
}

} // namespace

void ProgressPage::toldUndo(const QString &text, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(text, [this, undo] { return m_services.progress.undo(undo); });
    readGrid();
}

void ProgressPage::observeDigit(int digit)
{
    auto details = about();
    if (!details || !m_services.mayObserve())
        return;
    const progress::Level *level = grid()->scale.ofDigit(digit);
    if (!level) {
        m_desk.messages.showWarning(
            tr("No level has the key %1: %2.").arg(QString::number(digit), grid()->scale.legend()));
        return;
    }
    details->level = level->id;
    note(*details);
}

void ProgressPage::observeLetter(QChar letter)
{
    auto details = about();
    const auto without = std::find_if(progress::kWithouts.begin(), progress::kWithouts.end(),
        [letter](progress::Without one) { return letterOf(one) == QString(letter); });
    if (!details || without == progress::kWithouts.end() || !m_services.mayObserve())
        return;
    details->without = *without;
    note(*details);
}

void ProgressPage::note(const progress::ObservationDetails &details)
{
    const QString words = tr("%1: %2.").arg(nameOfSquare(), shownValue(details, grid()->scale));
    const auto observed = m_services.progress.observe({details});
    if (!observed) {
        m_desk.messages.showError(observed.error());
        return;
    }
    toldUndo(words, observed->undo);
    m_grid->goDown();
}

void ProgressPage::observeInFull()
{
    const auto proposed = about();
    if (!proposed)
        return;
    const QString name = nameOfSquare();
    ObserveDialog dialog(m_desk, name, grid()->scale, *proposed, this);
    security::Undo undo;
    std::optional<progress::ObservationId> noted; // once, even if its photo is refused after
    dialog.setAct([&]() -> base::Done {
        if (!noted) {
            ET_ASSIGN(const auto observed, m_services.progress.observe({dialog.typed()}));
            undo = observed.undo;
            noted = observed.observations.front().id;
        }
        if (dialog.evidence()) {
            ET_TRY(m_services.evidence.add(*noted, *dialog.evidence()));
        }
        return {};
    });
    m_desk.dialogs.run(dialog);
    if (noted)
        toldUndo(tr("%1: noted.").arg(name), undo);
    m_grid->setFocus();
}

void ProgressPage::decideSeen()
{
    const QModelIndex at = m_grid->currentIndex();
    if (!grid() || !at.isValid() || !m_services.mayObserve())
        return;
    const progress::GridCell &cell = m_grid->squares().cellAt(at);
    // The last one that has a level: an absence after it changes nothing.
    const auto known = m_services.progress.history(
        grid()->students.at(size_t(at.row())).student, grid()->columns.at(size_t(at.column())).id);
    if (!known) {
        m_desk.messages.showError(known.error());
        return;
    }
    const auto proposals = proposalsOf(known->observations, grid()->scale);
    if (proposals.empty()) {
        m_desk.messages.showWarning(
            tr("Nothing was seen here yet: type the level first, then Enter decides it."));
        return;
    }
    if (cell.decided != proposals.front().level)
        decide(proposals.front().level, progress::Rule::Last);
    m_grid->goDown();
}

void ProgressPage::decideColumn()
{
    const int column = m_grid->currentIndex().column();
    if (!grid() || column < 0 || !m_services.mayObserve())
        return;
    const diplomas::Competency competency = grid()->columns.at(size_t(column));
    std::vector<progress::Decision> decisions;
    for (const progress::GridStudent &one : grid()->students) {
        const auto known = m_services.progress.history(one.student, competency.id);
        if (!known) {
            m_desk.messages.showError(known.error());
            return;
        }
        const auto proposals = proposalsOf(known->observations, grid()->scale);
        if (proposals.empty()
            || (known->shown() && known->shown()->level == proposals.front().level))
            continue;
        decisions.push_back({one.student, competency.id, proposals.front().level,
            progress::Rule::Last, isTakenOver(*about())});
    }
    if (decisions.empty()) {
        m_desk.messages.showWarning(
            tr("There is nothing to decide in this column: all that was seen is decided."));
        return;
    }
    const auto decided = m_services.progress.decide(decisions);
    if (!decided) {
        m_desk.messages.showError(decided.error());
        return;
    }
    toldUndo(tr("%1: %n level(s) decided.", nullptr, int(decisions.size()))
                 .arg(diplomas::nameOf(competency)),
        decided->undo);
}

void ProgressPage::decide(progress::LevelId level, std::optional<progress::Rule> rule)
{
    const auto square = about();
    if (!square)
        return;
    const QString words = tr("%1: %2 is decided.").arg(nameOfSquare(), grid()->scale.nameOf(level));
    const auto decided = m_services.progress.decide(
        {{square->student, square->competency, level, rule, isTakenOver(*square)}});
    if (!decided) {
        m_desk.messages.showError(decided.error());
        return;
    }
    toldUndo(words, decided->undo);
    m_grid->setFocus();
}

void ProgressPage::withdraw(progress::ObservationId id)
{
    const auto why = m_desk.dialogs.askText(
        tr("Withdraw an observation"), tr("Why? It stays readable, with this reason."), QString());
    if (!why)
        return;
    const auto gone = m_services.progress.withdraw(id, *why);
    if (gone)
        toldUndo(tr("%1: withdrawn.").arg(nameOfSquare()), gone->undo);
    else
        m_desk.messages.showError(gone.error());
    m_grid->setFocus();
}

void ProgressPage::withdraw(progress::DecidedLevelId id)
{
    const auto why = m_desk.dialogs.askText(
        tr("Withdraw a decided level"), tr("Why? It stays readable, with this reason."), QString());
    if (!why)
        return;
    const auto gone = m_services.progress.withdraw(id, *why);
    if (gone)
        toldUndo(tr("%1: withdrawn.").arg(nameOfSquare()), gone->undo);
    else
        m_desk.messages.showError(gone.error());
    m_grid->setFocus();
}

void ProgressPage::openEvidence(progress::EvidenceId id)
{
    const auto file = m_services.evidence.read(id);
    if (!file) {
        m_desk.messages.showError(file.error());
        return;
    }
    EvidenceView view(m_desk, *file, m_services.mayObserve(), this);
    bool isRemoved = false;
    connect(&view, &EvidenceView::removeWanted, this, [&] {
        const base::Done removed = m_services.evidence.remove(id);
        isRemoved = removed.has_value();
        if (removed)
            view.accept();
        else
            m_desk.messages.showError(removed.error());
    });
    m_desk.dialogs.run(view);
    if (isRemoved) {
        m_desk.messages.notice(tr("%1: removed for good.").arg(file->shownName));
        readSquare();
    }
}

void ProgressPage::addEvidence(progress::ObservationId id)
{
    const auto path = m_desk.dialogs.openFile(
        tr("Photo or paper"), {tr("Photos and PDF files (*.jpg *.jpeg *.png *.pdf)")}, QString());
    if (!path)
        return;
    const auto file = progress::evidenceFromFile(*path);
    if (!file) {
        m_desk.messages.showError(file.error());
        return;
    }
    const auto added = m_services.evidence.add(id, *file);
    if (!added) {
        m_desk.messages.showError(added.error());
        return;
    }
    m_desk.messages.undoable(tr("%1: added.").arg(file->shownName),
        [this, undo = added->undo] { return m_services.evidence.undo(undo); });
    readSquare();
}

} // namespace ui

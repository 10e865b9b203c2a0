// How the page of the change of year reads, shows where things stand, and carries it out.
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/safekeeping/recovery.h"
#include "core/school/group_service.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/message_bar.h"
#include "ui/base/metric_card.h"
#include "ui/base/progress_strip.h"
#include "ui/base/search_field.h"
#include "ui/rollover/roll_over_page.h"
#include "ui/rollover/roll_over_panel.h"
#include "ui/rollover/roll_over_together.h"
#include "ui/safekeeping/backup_runner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void RollOverPage::reload()
{
    if (m_isWorking)
        return;
    if (const base::Done done = read(); !done)
        m_desk.messages.showError(done.error());
    showAll();
    emit headingChanged();
}

base::Done RollOverPage::read()
{
    ET_TRY(readYears());
    readChoices();
    ET_ASSIGN(m_record, m_services.rollOvers.latest());
    if (!years() || !years()->to) {
        m_draft.clear();
        return {};
    }
    ET_ASSIGN(auto preview, m_services.rollOvers.preview(years()->from.id, years()->to->id));
    if (m_record && (m_record->from != years()->from.id || m_record->to != years()->to->id))
        m_record.reset();
    m_panel->setChoices(m_choices, preview.to);
    m_together->setChoices(m_choices);
    m_draft.setPreview(std::move(preview));
    return {};
}

base::Done RollOverPage::readYears()
{
    ET_ASSIGN(m_years, m_services.rollOvers.years());
    if (!years() && m_years.preferred < m_years.pairs.size()) {
        m_from = m_years.pairs[m_years.preferred].from.id;
        const bool isOver = years() && years()->from.dates.lastDay < m_desk.clock.today();
        m_makeCurrent->setChecked(isOver);
    }
    const QSignalBlocker silence(m_yearBox);
    m_yearBox->clear();
    for (const rollover::Years &one : m_years.pairs) {
        m_yearBox->addItem(one.to ? u"%1 → %2"_s.arg(one.from.dates.label, one.to->dates.label)
                                  : one.from.dates.label,
            one.from.id.value());
    }
    m_yearBox->setCurrentIndex(m_from ? m_yearBox->findData(m_from->value()) : -1);
    return {};
}

void RollOverPage::readChoices()
{
    if (auto groups = m_services.groups.groups())
        m_choices.groups = std::move(*groups);
    if (auto diplomas = m_services.diplomas.diplomas())
        m_choices.diplomas = std::move(*diplomas);
    if (auto codes = m_services.enrolments.codes())
        m_choices.codes = std::move(*codes);
}

void RollOverPage::chooseYears()
{
    if (m_draft.hasChoicesByHand()
        && !m_desk.dialogs.confirm(tr("Leave these decisions?"),
            tr("What you decided line by line is not carried out yet."), tr("Leave them"))) {
        m_yearBox->setCurrentIndex(m_from ? m_yearBox->findData(m_from->value()) : -1);
        return;
    }
    m_draft.clear();
    m_from = school::SchoolYearId(m_yearBox->currentData().toLongLong());
    const bool isOver = years() && years()->from.dates.lastDay < m_desk.clock.today();
    m_makeCurrent->setChecked(isOver);
    reload();
}

void RollOverPage::showAll()
{
    std::set<QString> names;
    for (const rollover::Line &line : m_draft.lines()) {
        for (const QString &name : line.groups.split(u" · "_s, Qt::SkipEmptyParts))
            names.insert(name);
    }
    {
        const QSignalBlocker silence(m_group);
        const QString before = m_group->currentText();
        m_group->clear();
        m_group->addItem(tr("All groups"));
        for (const QString &name : names)
            m_group->addItem(name);
        m_group->setCurrentIndex(std::max(0, m_group->findText(before)));
    }
    showEmpty();
    showRows();
    showSums();
    showDone();
}

void RollOverPage::showEmpty()
{
    const rollover::Years *shown = years();
    if (!m_draft.lines().empty()) {
        m_empty->setTexts(
            tr("No row matches"), tr("Nobody of this year answers the search and the filters."));
        m_empty->setAction(tr("Show all"), Icon::Users);
    } else if (shown && shown->to) {
        m_empty->setTexts(tr("Nobody was enrolled in %1").arg(shown->from.dates.label),
            tr("There is nobody to carry over. Choose another year at the top."));
        m_empty->setAction({});
    } else {
        m_empty->setTexts(shown
                ? tr("The year after %1 is not prepared yet").arg(shown->from.dates.label)
                : tr("There is no school year yet"),
            tr("Prepare it in the settings: its first and last day are enough. Everybody then "
               "stands here with what is proposed."));
        m_empty->setAction(tr("Prepare a year"));
    }
}

void RollOverPage::mendEmpty()
{
    if (m_draft.lines().empty()) {
        m_desk.navigator.go({u"settings"_s, u"years"_s, 0});
        return;
    }
    m_search->clear();
    m_group->setCurrentIndex(0);
    m_show->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RollOverPage::showSums()
{
    const RollOverDraft::Sums sums = m_draft.sums();
    m_movedUp->setFigure(base::formatNumber(sums.counts.movedUp));
    m_movedUp->setNote(tr("in the next year of the path"));
    m_repeating->setFigure(base::formatNumber(sums.counts.repeating));
    m_repeating->setNote(tr("the same year once more"));
    m_left->setFigure(base::formatNumber(sums.counts.left));
    m_left->setNote(tr("with a reason of departure"));
    m_undecided->setFigure(base::formatNumber(sums.undecided));
    m_undecided->setNote(
        sums.undecided == 0 ? tr("Everybody has a decision") : tr("They stay in the list"),
        sums.undecided == 0 ? Tone::Good : Tone::Warning);
    const rollover::Years *shown = years();
    const bool mayBecomeCurrent =
        shown && shown->to && shown->to->state == school::YearState::Upcoming;
    m_makeCurrent->setVisible(mayBecomeCurrent);
    if (mayBecomeCurrent)
        m_makeCurrent->setText(tr("Make %1 the current year at once").arg(shown->to->dates.label));
    m_carryOut->setEnabled(!m_isWorking && sums.counts.total() > 0);
}

void RollOverPage::showDone()
{
    if (!m_record) {
        m_done->clear();
        m_done->hide();
        return;
    }
    const rollover::Counts &counts = m_record->counts;
    m_done->showMessage(Tone::Good,
        tr("Carried out on %1 by %2. Go on: %3, repeat: %4, leave: %5.")
            .arg(base::formatInstant(m_record->doneAt), m_record->doneBy,
                QString::number(counts.movedUp), QString::number(counts.repeating),
                QString::number(counts.left)));
    m_done->setAction(tr("Take it back"), [this] { takeBack(); });
}

bool RollOverPage::confirmed(bool hasKey)
{
    const RollOverDraft::Sums sums = m_draft.sums();
    QStringList text{
        tr("Go on: %1, repeat: %2, leave on %4: %3.")
            .arg(QString::number(sums.counts.movedUp), QString::number(sums.counts.repeating),
                QString::number(sums.counts.left), base::formatDate(years()->from.dates.lastDay))};
    const QStringList waiting = m_draft.undecidedNames();
    if (!waiting.isEmpty())
        text += tr("To be decided later: %1.").arg(waiting.join(u", "_s));
    text += hasKey
        ? tr("A verified backup is made first. All of it can be taken back until the first entry "
             "of the new year.")
        : tr("This school has no recovery key: no backup can be made first. All of it can still "
             "be taken back until the first entry of the new year.");
    return m_desk.dialogs.confirm(tr("Carry out the change of year?"), text.join(u"\n\n"_s),
        hasKey ? tr("Carry out") : tr("Go on without a backup"));
}

void RollOverPage::carryOut()
{
    if (m_isWorking || !years() || !years()->to)
        return;
    const auto key = safekeeping::Recovery(m_services.workspace).key();
    if (!key) {
        m_desk.messages.showError(key.error());
        return;
    }
    const bool hasKey = key->state != safekeeping::BackupKey::State::None;
    if (!confirmed(hasKey))
        return;
    m_isWorking = true;
    m_carryOut->setEnabled(false);
    m_desk.messages.clearMessage();
    if (hasKey)
        backUpFirst();
    else
        write(false);
}

void RollOverPage::backUpFirst()
{
    m_progress->start(tr("Backup before the change of year"), 100);
    m_backup->start(m_services.schoolName, false);
}

void RollOverPage::write(bool withBackup)
{
    m_isWorking = false;
    const rollover::Wish wish{years()->from.id, years()->to->id,
        m_makeCurrent->isVisibleTo(this) && m_makeCurrent->isChecked(), withBackup,
        m_draft.chosen()};
    const auto done = m_services.rollOvers.carryOut(wish);
    if (!done) {
        reload();
        m_desk.messages.showError(done.error());
        return;
    }
    reload();
    if (!done->id) {
        m_desk.messages.notice(tr("There was nothing left to do."));
        return;
    }
    m_desk.messages.undoable(
        tr("The change of year is carried out for %n young people.", nullptr, done->counts.total()),
        [this, id = *done->id]() -> base::Done {
            ET_TRY(m_services.rollOvers.undo(id));
            reload();
            return {};
        });
    QStringList remarks;
    for (const enrolment::GroupFill &fill : done->fills)
        remarks += fill.remark();
    if (!remarks.isEmpty())
        m_desk.messages.showWarning(remarks.join(u'\n'));
}

void RollOverPage::takeBack()
{
    if (!m_record
        || !m_desk.dialogs.confirm(tr("Take the change of year back?"),
            tr("Enrolments of the new year that it made are removed, departures it recorded are "
               "taken back. What was decided line by line has to be decided again."),
            tr("Take it back")))
        return;
    const base::Done undone = m_services.rollOvers.undo(m_record->id);
    reload();
    if (!undone)
        m_desk.messages.showError(undone.error());
    else
        m_desk.messages.notice(tr("The change of year is taken back."));
}

} // namespace ui

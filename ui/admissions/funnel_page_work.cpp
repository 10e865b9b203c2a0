// What is shown of the words of the admissions, and what is done with them.
#include "ui/admissions/funnel_page.h"
#include "ui/base/buttons.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using admissions::Word;
using admissions::WordList;

void FunnelPage::reload()
{
    auto words = m_funnel.words(list());
    const auto terms = m_funnel.placementTerms();
    if (!words || !terms) {
        m_desk.messages.showError(words ? terms.error() : words.error());
        return;
    }
    m_words = std::move(*words);
    const bool isTyped = m_text->toPlainText() != m_terms;
    m_terms = *terms;
    if (!isTyped)
        m_text->setPlainText(m_terms);
    m_saveText->setEnabled(m_text->toPlainText() != m_terms);
    showWords();
    emit headingChanged();
}

void FunnelPage::showWords()
{
    std::vector<CellRows::Row> rows;
    // Sorted by their place, whatever they are called.
    for (size_t at = 0; at < m_words.size(); ++at) {
        const Word &word = m_words[at];
        const ListCell state = word.retired ? ListCell{tr("Retired"), 1, Tone::Neutral}
                                            : ListCell{tr("In use"), 0, Tone::Good};
        rows.push_back({qint64(at) + 1,
            {{word.label, int(at)}, {list() == WordList::Steps ? titleOf(word.stage) : QString()},
                {QString::number(word.uses), word.uses}, state}});
    }
    m_rows.setRows(std::move(rows));
    m_list->table().setHiddenColumns(
        list() == WordList::Steps ? QStringList() : QStringList{u"stage"_s});
    m_list->panel().form().setFieldVisible(u"wordStage"_s, list() == WordList::Steps);
    m_list->reloaded();
    showActs();
}

std::optional<size_t> FunnelPage::edited() const
{
    const auto key = m_list->edited();
    if (!key || *key < 1 || *key > qint64(m_words.size()))
        return std::nullopt;
    return size_t(*key) - 1;
}

void FunnelPage::fill()
{
    const auto place = edited();
    const Word word = place ? m_words[*place] : Word();
    m_list->panel().setTitle(place ? word.label : tr("New wording"));
    m_label->setText(word.label);
    m_stage->setCurrentIndex(m_stage->findData(int(word.stage)));
    m_stage->setEnabled(!place);
    showActs();
}

void FunnelPage::showActs()
{
    const auto place = edited();
    const bool isLevels = list() == WordList::Levels;
    const bool isLast = place && *place + 1 == m_words.size();
    m_up->setEnabled(place && *place > 0 && !isLevels);
    m_down->setEnabled(place && !isLast && !isLevels);
    m_retire->setVisible(place && !isLevels);
    m_remove->setVisible(place && m_words[*place].uses == 0 && (!isLevels || isLast));
    if (place)
        m_retire->setText(m_words[*place].retired ? tr("Bring back") : tr("Retire"));
}

void FunnelPage::keep(const std::vector<Word> &wanted, size_t place, const QString &notice)
{
    const auto undo = m_funnel.save(list(), m_words, wanted);
    if (!undo) {
        m_list->panel().showError(undo.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    if (place < m_words.size())
        m_list->saved(qint64(place) + 1);
    m_desk.messages.undoable(notice, [this, undo = *undo]() -> base::Done {
        ET_TRY(m_funnel.undo(undo));
        reload();
        return {};
    });
}

void FunnelPage::save()
{
    if (isTerms()) {
        saveTerms();
        return;
    }
    const auto place = edited();
    if ((place && !m_list->panel().isDirty()) || !m_list->panel().check())
        return;
    std::vector<Word> wanted = m_words;
    const QString label = m_label->text().trimmed();
    if (place) {
        wanted[*place].label = label;
        keep(wanted, *place, tr("%1: saved.").arg(label));
        return;
    }
    wanted.push_back({{}, label, admissions::Stage(m_stage->currentData().toInt())});
    keep(wanted, wanted.size() - 1, tr("%1 is added.").arg(label));
}

void FunnelPage::saveTerms()
{
    const auto undo = m_funnel.savePlacementTerms(m_terms, m_text->toPlainText());
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    m_terms = m_text->toPlainText();
    reload();
    m_text->setPlainText(m_terms);
    m_desk.messages.undoable(
        tr("The text of the agreement is saved."), [this, undo = *undo]() -> base::Done {
            ET_TRY(m_funnel.undo(undo));
            reload();
            return {};
        });
}

void FunnelPage::move(int by)
{
    const auto place = edited();
    const qint64 to = place ? qint64(*place) + by : -1;
    if (to < 0 || to >= qint64(m_words.size()) || !m_list->mayGiveUp())
        return;
    std::vector<Word> wanted = m_words;
    std::swap(wanted[*place], wanted[size_t(to)]);
    keep(wanted, size_t(to), tr("%1 has another place.").arg(m_words[*place].label));
}

void FunnelPage::retireOrBringBack()
{
    const auto place = edited();
    if (!place || !m_list->mayGiveUp())
        return;
    std::vector<Word> wanted = m_words;
    Word &word = wanted[*place];
    word.retired = !word.retired;
    keep(wanted, *place,
        (word.retired ? tr("%1 is retired: what was written with it stays.")
                      : tr("%1 is in use again."))
            .arg(word.label));
}

void FunnelPage::takeAway()
{
    const auto place = edited();
    if (!place || !m_list->mayGiveUp())
        return;
    std::vector<Word> wanted = m_words;
    const QString label = wanted[*place].label;
    wanted.erase(wanted.begin() + qsizetype(*place));
    keep(wanted, *place, tr("%1 is taken away.").arg(label));
}

} // namespace ui

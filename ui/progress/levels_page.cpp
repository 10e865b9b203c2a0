#include "ui/progress/levels_page.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestName = 40;

} // namespace

LevelsPage::LevelsPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Levels of competencies"),
        {{u"name"_s, tr("Level")}, {u"digit"_s, tr("Key"), exchange::ColumnKind::Number},
            {u"acquired"_s, tr("Counts as")}, {u"state"_s, tr("State")}},
        parent)
    , m_service(workspace)
    , m_name(new QLineEdit)
    , m_digit(new QComboBox)
    , m_acquired(new QCheckBox(tr("Counts as ac&quired")))
    , m_retire(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    m_name->setMaxLength(kLongestName);
    for (int digit = 0; digit <= 9; ++digit)
        m_digit->addItem(QString::number(digit), digit);
    EditPanel &panel = list().panel();
    panel.addField(u"levelName"_s, tr("Name of the level"), m_name, Presence::Required,
        tr("A level that was used keeps its name: retire it and add another one."));
    panel.addField(u"levelDigit"_s, tr("Key in the grid"), m_digit);
    panel.addWidget(m_acquired);
    panel.mapError(progress::errors::kBadLevel, u"levelName"_s);
    panel.mapError(progress::errors::kLevelUsed, u"levelName"_s);
    panel.mapError(progress::errors::kDigitTaken, u"levelDigit"_s);
    m_retire->setObjectName(u"retireLevel"_s);
    panel.addAction(m_retire);
    auto *up = new IconButton(desk.theme, Icon::ChevronUp, tr("One step lower in the scale"));
    auto *down = new IconButton(desk.theme, Icon::ChevronDown, tr("One step higher in the scale"));
    up->setObjectName(u"levelLower"_s);
    down->setObjectName(u"levelHigher"_s);
    list().card().addAction(up);
    list().card().addAction(down);
    list().setAddLabel(tr("Add a level"));
    list().addOutput(
        output, {u"settings.levels"_s, tr("Levels of competencies"), ListOutput::Content::Plain});
    list().table().setItemDelegateForColumn(2, new PillDelegate(desk.theme, this));
    list().table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    connect(&list(), &ListEditor::fillWanted, this, &LevelsPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &LevelsPage::save);
    connect(m_retire, &QPushButton::clicked, this, &LevelsPage::retireOrTakeUp);
    connect(up, &IconButton::clicked, this, [this] { move(-1); });
    connect(down, &IconButton::clicked, this, [this] { move(1); });
}

QString LevelsPage::title() const
{
    return tr("Levels of competencies");
}

QSet<QString> LevelsPage::shows() const
{
    return {u"level"_s, u"observation"_s, u"decided-level"_s};
}

void LevelsPage::reload()
{
    auto scale = m_service.scale();
    if (!scale) {
        desk().messages.showError(scale.error());
        return;
    }
    m_scale = std::move(*scale);
    std::vector<CellRows::Row> rows;
    int rank = 0;
    for (const progress::Level &level : m_scale.levels()) {
        const bool isAcquired = level.details.isAcquired;
        const ListCell state = level.retired ? ListCell{tr("Retired"), 1, Tone::Neutral}
                                             : ListCell{tr("In use"), 0, Tone::Good};
        rows.push_back({level.id.value(),
            {{level.details.name, rank++},
                {QString::number(level.details.digit), level.details.digit},
                {isAcquired ? tr("acquired") : tr("not yet acquired"), isAcquired ? 1 : 0,
                    isAcquired ? Tone::Good : Tone::Accent},
                state}});
    }
    setRows(std::move(rows));
}

const progress::Level *LevelsPage::edited() const
{
    const auto key = list().edited();
    return key ? m_scale.find(progress::LevelId(*key)) : nullptr;
}

void LevelsPage::fill()
{
    const progress::Level *level = edited();
    list().panel().setTitle(level ? level->details.name : tr("New level"));
    m_name->setText(level ? level->details.name : QString());
    m_name->setReadOnly(level && level->isUsed);
    m_acquired->setEnabled(!level || !level->isUsed);
    m_acquired->setChecked(level && level->details.isAcquired);
    m_digit->setCurrentIndex(level ? level->details.digit : 0);
    m_retire->setVisible(level);
    m_retire->setText(level && level->retired ? tr("Take up again") : tr("Retire"));
}

void LevelsPage::save()
{
    const progress::Level *before = edited();
    if ((before && !hasUnsavedWork()) || !list().panel().check())
        return;
    const progress::LevelDetails details{
        m_digit->currentData().toInt(), m_name->text(), m_acquired->isChecked()};
    const QString name = details.name.trimmed();
    if (before) {
        progress::Level wanted = *before;
        wanted.details = details;
        ended(wanted.id.value(), tr("%1: saved.").arg(name), m_service.edit(wanted));
        return;
    }
    const auto added = m_service.addLevel(details);
    if (!added) {
        refuse(added.error());
        return;
    }
    list().panel().setClean();
    reload();
    list().saved(added->value());
    desk().messages.notice(tr("%1 is added.").arg(name));
}

void LevelsPage::move(int by)
{
    const progress::Level *level = edited();
    if (!level || !list().mayGiveUp())
        return;
    const QString notice = tr("%1 has another place in the scale.").arg(level->details.name);
    const auto id = level->id; // the list is read again when it has moved
    ended(id.value(), notice, m_service.move(id, by));
}

void LevelsPage::retireOrTakeUp()
{
    const progress::Level *level = edited();
    if (!level || !list().mayGiveUp())
        return;
    const QString notice = level->retired
        ? tr("%1 can be chosen again.")
        : tr("%1 can no longer be chosen: what was decided stays.");
    progress::Level wanted = *level;
    wanted.retired = !level->retired;
    ended(wanted.id.value(), notice.arg(wanted.details.name), m_service.edit(wanted));
}

void LevelsPage::ended(qint64 key, const QString &notice, const base::Result<security::Undo> &undo)
{
    if (!undo) {
        refuse(undo.error());
        return;
    }
    if (undo->steps.empty())
        return; // at the end of the scale: nothing moved
    keep(key, notice, [this, back = *undo] { return m_service.undo(back); });
}

} // namespace ui

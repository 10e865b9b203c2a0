#include "ui/base/list_editor.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/edit_panel.h"
#include "ui/base/item_roles.h"
#include "ui/base/search_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kNarrowestPanel = 300;
}

ListEditor::ListEditor(
    const Desk &desk, const QString &name, QAbstractItemModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_card(new Card(desk.theme, name, this))
    , m_table(new DataTable(desk.theme, name))
    , m_panel(new EditPanel(desk.theme, this))
{
    m_table->setSource(&model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_card, 1);
    row->addWidget(m_panel);
    const auto measure = [this, row] {
        row->setSpacing(m_desk.theme.px(14));
        sharePlace();
    };
    measure();
    connect(&desk.theme, &Theme::changed, this, measure);
    connect(m_table, &DataTable::rowChosen, this, &ListEditor::choose);
    connect(m_table, &DataTable::rowActivated, m_panel, &EditPanel::focusFirst);
    connect(m_panel, &EditPanel::saveWanted, this, &ListEditor::saveWanted);
    connect(m_panel, &EditPanel::cancelWanted, this, &ListEditor::giveUp);
    connect(m_panel, &EditPanel::escaped, this, [this] {
        if (mayGiveUp())
            giveUp();
    });
}

void ListEditor::setAddLabel(const QString &label)
{
    m_add = makeButton(m_desk.theme, label, ButtonLook::Secondary, Icon::Plus);
    m_add->setObjectName(u"add"_s);
    m_card->addAction(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (mayGiveUp())
            startNew();
    });
}

void ListEditor::addSearch(const QString &hint)
{
    m_search = new SearchField(m_desk.theme, hint);
    m_search->setObjectName(u"search"_s);
    m_search->setMinimumWidth(m_desk.theme.px(140));
    m_card->addAction(m_search);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table,
        [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void ListEditor::addOutput(ListOutput &output, const ShownList::Subject &subject)
{
    m_shown = new ShownList(m_desk, output, *m_table, subject);
    m_shown->setNote([this] { return m_search ? m_search->text().trimmed() : QString(); });
    m_shown->addButtons(*m_card);
}

void ListEditor::print()
{
    m_shown->print();
}

void ListEditor::setPanelWidth(int pixels)
{
    m_panelWidth = pixels;
    sharePlace();
}

void ListEditor::sharePlace()
{
    const Theme &theme = m_desk.theme;
    const int share =
        std::clamp(width() * 9 / 20, theme.px(kNarrowestPanel), theme.px(m_panelWidth));
    m_panel->setFixedWidth(std::max(share, m_panel->minimumSizeHint().width()));
}

bool ListEditor::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        sharePlace();
    return isHandled;
}

void ListEditor::fill()
{
    m_panel->setNew(!m_edited);
    emit fillWanted();
    m_panel->setClean();
}

void ListEditor::startNew()
{
    m_edited.reset();
    m_isNew = true;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    fill();
    m_panel->focusFirst();
}

void ListEditor::reloaded()
{
    if (m_panel->isDirty() || m_isNew)
        return;
    const QModelIndex first = m_model.index(0, 0);
    const bool isThere = m_edited && first.isValid()
        && !m_model.match(first, KeyRole, QVariant(*m_edited), 1, Qt::MatchExactly).isEmpty();
    if (!isThere) {
        m_edited.reset();
        const QModelIndexList shown = m_table->shownSource();
        if (!shown.isEmpty())
            m_edited = shown.first().data(KeyRole).toLongLong();
    }
    // A row that is current already stays so: choosing it again would end a selection of several.
    if (m_edited
        && m_table->currentSource().siblingAtColumn(0).data(KeyRole) != QVariant(*m_edited)) {
        const QScopedValueRollback moving(m_isMoving, true);
        m_table->selectKey(*m_edited);
    }
    fill();
}

void ListEditor::saved(qint64 key)
{
    m_edited = key;
    m_isNew = false;
    m_panel->setClean();
    reloaded();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListEditor::choose(const QModelIndex &row)
{
    if (m_isMoving || !row.isValid())
        return;
    const qint64 key = row.siblingAtColumn(0).data(KeyRole).toLongLong();
    if (m_edited == key)
        return;
    if (!mayGiveUp()) {
        const QScopedValueRollback moving(m_isMoving, true);
        if (m_edited)
            m_table->selectKey(*m_edited);
        else
            m_table->clearSelection();
        return;
    }
    m_edited = key;
    m_isNew = false;
    fill();
}

bool ListEditor::mayGiveUp()
{
    return !m_panel->isDirty()
        || m_desk.dialogs.confirm(tr("Give up what you typed?"),
            tr("What you typed at the right is not saved yet."), tr("Give up"));
}

void ListEditor::giveUp()
{
    m_panel->setClean();
    m_isNew = false;
    if (m_edited)
        fill();
    else
        reloaded();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace ui

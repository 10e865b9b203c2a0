#include "ui/base/side_rail.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/rail_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SideRail::SideRail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    buildHead(*column);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new QWidget(m_scroll);
    m_items = new QVBoxLayout(list);
    m_items->addStretch();
    m_scroll->setWidget(list);
    column->addWidget(m_scroll, 1);
    buildFoot(*column);
    arrange();
    connect(&theme, &Theme::changed, this, &SideRail::arrange);
}

void SideRail::buildHead(QVBoxLayout &column)
{
    m_head = new QHBoxLayout;
    m_logo = new QLabel(this);
    m_names = new QWidget(this);
    m_program = new ElidedLabel(QString(), LabelLook::Heading, m_names);
    m_school = new ElidedLabel(QString(), LabelLook::Caption, m_names);
    auto *names = new QVBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addWidget(m_program);
    names->addWidget(m_school);
    m_head->addWidget(m_logo);
    m_head->addWidget(m_names, 1);
    column.addLayout(m_head);
}

void SideRail::buildFoot(QVBoxLayout &column)
{
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_user = new RailUser(m_theme, this);
    m_user->hide();
    m_fold = new IconButton(m_theme, Icon::Sidebar, tr("Fold the menu"), this);
    m_fold->setObjectName(u"railFold"_s);
    m_foot->addWidget(m_user, 1);
    m_foot->addWidget(m_fold, 0, Qt::AlignCenter);
    column.addLayout(m_foot);
    connect(m_user, &RailUser::clicked, this, &SideRail::userChosen);
    connect(m_fold, &IconButton::clicked, this, [this] {
        setCollapsed(!m_isCollapsed);
        emit collapsedChanged(m_isCollapsed);
    });
}

void SideRail::setIdentity(const QString &program, const QString &school)
{
    m_program->setFullText(program);
    m_school->setFullText(school);
}

void SideRail::setUser(const QString &name, const QString &role)
{
    m_user->setPerson(name, role);
    m_user->setVisible(!name.isEmpty());
}

void SideRail::addGroup(const QString &caption)
{
    auto *widget = new RailCaption(m_theme, caption, m_scroll->widget());
    widget->setCollapsed(m_isCollapsed);
    m_captions += widget;
    m_items->insertWidget(m_items->count() - 1, widget);
    widget->show();
}

void SideRail::addItem(const QString &key, Icon icon, const QString &text)
{
    auto *button = new RailButton(m_theme, key, icon, text, m_scroll->widget());
    button->setCollapsed(m_isCollapsed);
    button->installEventFilter(this);
    m_buttons += button;
    m_items->insertWidget(m_items->count() - 1, button);
    button->show();
    shareHeight();
    offerTabStop();
    connect(button, &RailButton::clicked, this, [this, key] {
        // A click never unchecks: the page that is shown stays marked until setCurrent().
        setCurrent(m_current);
        emit itemChosen(key);
    });
}

void SideRail::clearItems()
{
    qDeleteAll(m_buttons);
    qDeleteAll(m_captions);
    m_buttons.clear();
    m_captions.clear();
    m_current.clear();
}

void SideRail::setBadge(const QString &key, const QString &text)
{
    for (RailButton *button : std::as_const(m_buttons)) {
        if (button->key() == key)
            button->setBadge(text);
    }
}

void SideRail::setCurrent(const QString &key)
{
    m_current = key;
    for (RailButton *button : std::as_const(m_buttons)) {
        button->setChecked(button->key() == key);
        if (button->key() == key)
            m_scroll->ensureWidgetVisible(button, 0, m_theme.px(8));
    }
    offerTabStop();
}

void SideRail::offerTabStop()
{
    const bool hasCurrent = std::any_of(m_buttons.begin(), m_buttons.end(),
        [this](const RailButton *button) { return button->key() == m_current; });
    for (RailButton *button : std::as_const(m_buttons)) {
        const bool isStop = hasCurrent ? button->key() == m_current : button == m_buttons.first();
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void SideRail::setCollapsed(bool isCollapsed)
{
    if (m_isCollapsed == isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    for (RailButton *button : std::as_const(m_buttons))
        button->setCollapsed(isCollapsed);
    for (RailCaption *caption : std::as_const(m_captions))
        caption->setCollapsed(isCollapsed);
    m_user->setCollapsed(isCollapsed);
    m_fold->setText(isCollapsed ? tr("Unfold the menu") : tr("Fold the menu"));
    arrange();
}

void SideRail::arrange()
{
    const int logo = m_theme.px(26);
    m_logo->setPixmap(iconPixmap(Icon::Logo, m_theme.tokens().accent, logo, devicePixelRatioF()));
    m_names->setVisible(!m_isCollapsed);
    const int side = m_theme.px(m_isCollapsed ? 10 : 12);
    m_head->setContentsMargins(m_isCollapsed ? (m_theme.px(64) - logo) / 2 : m_theme.px(16),
        m_theme.px(18), m_theme.px(4), m_theme.px(14));
    m_head->setSpacing(m_theme.px(8));
    m_items->setContentsMargins(side, 0, side, m_theme.px(8));
    m_items->setSpacing(m_theme.px(2));
    m_foot->setDirection(m_isCollapsed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(side, m_theme.px(8), side, m_theme.px(12));
    m_foot->setSpacing(m_theme.px(4));
    setFixedWidth(m_theme.px(m_isCollapsed ? 64 : 232));
    shareHeight();
    update();
}

void SideRail::shareHeight()
{
    if (m_buttons.isEmpty())
        return;
    // A little lower rows are better than a scroll bar; below 32 pixels they are hard to hit.
    const auto buttons = static_cast<int>(m_buttons.size());
    int room = m_scroll->height() - m_items->contentsMargins().bottom() - 1
        - m_items->spacing() * static_cast<int>(m_buttons.size() + m_captions.size());
    for (const RailCaption *caption : std::as_const(m_captions))
        room -= caption->sizeHint().height();
    for (RailButton *button : std::as_const(m_buttons))
        button->setRowHeight(std::clamp(room / buttons, m_theme.px(32), m_theme.px(38)));
}

void SideRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    shareHeight();
}

void SideRail::moveFocus(const QObject *from, int step)
{
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), from);
    const auto next = std::distance(m_buttons.begin(), at) + step;
    if (next < 0 || next >= m_buttons.size())
        return;
    m_buttons[next]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_buttons[next], 0, m_theme.px(8));
}

bool SideRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        moveFocus(watched, key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<RailButton *>(watched)->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SideRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    painter.setPen(m_theme.tokens().border);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace ui

#include "ui/shell/top_bar.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/search_field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kTitleWidth = 220; // longer ones give way to the actions

QString searchHint()
{
    return TopBar::tr("Search a student, a group, a page…");
}

} // namespace

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel({}, LabelLook::Title, this))
    , m_subtitle(new ElidedLabel({}, LabelLook::Muted, this))
    , m_search(new SearchField(theme, searchHint(), this))
    , m_lockKey(new IconButton(theme, Icon::Lock, tr("Lock (Ctrl+L)"), this))
    , m_themeKey(new IconButton(theme, Icon::Moon, tr("Dark theme"), this))
    , m_actionBox(new QWidget(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_search->setMinimumWidth(theme.px(220));
    m_search->setMaximumWidth(theme.px(340));
    m_lockKey->setObjectName(u"lockKey"_s);
    m_themeKey->setObjectName(u"themeKey"_s);
    m_lockKey->setFramed(true);
    m_themeKey->setFramed(true);

    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    m_actionRow = new QHBoxLayout(m_actionBox);
    m_actionRow->setContentsMargins(0, 0, 0, 0);
    m_actionRow->setSpacing(theme.px(8));
    m_line = new QHBoxLayout;
    m_line->setSpacing(theme.px(8));
    m_line->addLayout(heading, 1);
    m_line->addWidget(m_search, 1);
    m_line->addWidget(m_lockKey);
    m_line->addWidget(m_themeKey);
    m_line->addWidget(m_actionBox);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme.px(8));
    m_lines->addLayout(m_line);

    connect(m_lockKey, &IconButton::clicked, this, &TopBar::lockWanted);
    connect(m_themeKey, &IconButton::clicked, this, &TopBar::themeWanted);
    connect(&theme, &Theme::changed, this, &TopBar::followTheme);
    followTheme();
}

// The school calls its students otherwise.
void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_search->setPlaceholderText(searchHint());
        m_search->setAccessibleName(searchHint());
    }
    QWidget::changeEvent(event);
}

// A layout asks for itself again: an action came, went, or has other words.
bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeActions();
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeActions();
}

int TopBar::wantedWidth() const
{
    const int title = std::min(m_title->sizeHint().width(), m_theme.px(kTitleWidth));
    const int keys = m_lockKey->sizeHint().width() + m_themeKey->sizeHint().width();
    return title + m_search->minimumWidth() + keys + m_actionBox->sizeHint().width()
        + 4 * m_line->spacing();
}

void TopBar::placeActions()
{
    const bool isFolded = wantedWidth() > width();
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    if (isFolded) {
        m_line->removeWidget(m_actionBox);
        m_lines->addWidget(m_actionBox, 0, Qt::AlignRight);
    } else {
        m_lines->removeWidget(m_actionBox);
        m_line->addWidget(m_actionBox);
    }
}

void TopBar::followTheme()
{
    const bool dark = m_theme.kind() == ThemeKind::Dark;
    m_themeKey->setIconName(dark ? Icon::Sun : Icon::Moon);
    m_themeKey->setText(dark ? tr("Light theme") : tr("Dark theme"));
}

void TopBar::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setFullText(title);
    m_subtitle->setFullText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void TopBar::setActions(const QList<QWidget *> &actions)
{
    // Headings change at every key of a search: the same actions stay where they are.
    if (std::equal(m_actions.begin(), m_actions.end(), actions.begin(), actions.end()))
        return;
    for (QWidget *action : std::as_const(m_actions)) {
        if (!action) // gone with its page
            continue;
        m_actionRow->removeWidget(action);
        action->hide();
    }
    m_actions.clear();
    for (QWidget *action : actions) {
        m_actions += action;
        m_actionRow->addWidget(action);
        action->show();
    }
}

} // namespace ui

#include "ui/base/tabs.h"

#include "ui/base/labels.h"
#include "ui/base/plain_text.h"
#include "ui/base/tab_chain.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

Tabs::Tabs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("Tabs"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(m_bar);
    auto *area = new QScrollArea(this);
    area->setWidget(m_pages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    setStyleProperty(*area, "look", QStringLiteral("flat"));
    column->addWidget(area, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        showPage(index);
        emit currentChanged(current());
    });
    connect(&theme, &Theme::changed, this, [this] { layout()->setSpacing(m_theme.px(12)); });
}

void Tabs::addTab(const QString &key, const QString &text, QWidget *page)
{
    // The page first: the first tab is chosen, and told about, as soon as it is added.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->addWidget(page);
    page->setProperty("tabKey", key);
    m_bar->addTab(escapedMnemonic(text));
}

// Only the page that is shown says how much room there must be.
void Tabs::showPage(int index)
{
    if (QWidget *before = m_pages->currentWidget())
        before->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->setCurrentIndex(index);
    if (QWidget *page = m_pages->currentWidget())
        page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Tabs::setTabText(const QString &key, const QString &text)
{
    if (const int index = indexOf(key); index >= 0)
        m_bar->setTabText(index, escapedMnemonic(text));
}

void Tabs::setCurrent(const QString &key)
{
    if (const int index = indexOf(key); index >= 0)
        m_bar->setCurrentIndex(index);
}

void Tabs::turn(int step)
{
    if (count() == 0)
        return;
    m_bar->setCurrentIndex((m_bar->currentIndex() + step + count()) % count());
    QWidget *page = m_pages->currentWidget();
    if (page->focusProxy() && page->focusProxy()->isVisible())
        page->setFocus(Qt::OtherFocusReason);
    else if (QWidget *first = firstInTabs(*page))
        first->setFocus(Qt::OtherFocusReason);
}

QString Tabs::current() const
{
    const QWidget *page = m_pages->currentWidget();
    return page ? page->property("tabKey").toString() : QString();
}

QWidget *Tabs::page(const QString &key) const
{
    return m_pages->widget(indexOf(key));
}

int Tabs::indexOf(const QString &key) const
{
    for (int index = 0; index < m_pages->count(); ++index) {
        if (m_pages->widget(index)->property("tabKey").toString() == key)
            return index;
    }
    return -1;
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().border);
    const int y = m_bar->geometry().bottom();
    painter.drawLine(0, y, width(), y);
}

} // namespace ui

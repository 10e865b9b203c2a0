#include "ui/base/tabs.h"

#include "ui/base/plain_text.h"

#include <QPainter>
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
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        emit currentChanged(current());
    });
    connect(&theme, &Theme::changed, this, [this] { layout()->setSpacing(m_theme.px(12)); });
}

void Tabs::addTab(const QString &key, const QString &text, QWidget *page)
{
    // The page first: the first tab is chosen, and told about, as soon as it is added.
    m_pages->addWidget(page);
    page->setProperty("tabKey", key);
    m_bar->addTab(escapedMnemonic(text));
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

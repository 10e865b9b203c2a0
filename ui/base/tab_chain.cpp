#include "ui/base/tab_chain.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <vector>

namespace ui {

namespace {

using Chain = std::vector<QWidget *>;

void add(Chain &chain, QWidget *widget);

void add(Chain &chain, const QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget())
            add(chain, item->widget());
        else if (item->layout())
            add(chain, *item->layout());
    }
}

void add(Chain &chain, QWidget *widget)
{
    if (!widget)
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
        chain.push_back(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        add(chain, area->widget());
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            add(chain, splitter->widget(i));
    } else if (widget->layout() && !qobject_cast<QAbstractItemView *>(widget)) {
        add(chain, *widget->layout());
    }
}

Chain chainOf(QWidget &root)
{
    Chain chain;
    add(chain, &root);
    return chain;
}

} // namespace

void orderTabs(QWidget &root)
{
    const Chain chain = chainOf(root);
    for (size_t i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain[i - 1], chain[i]);
}

QWidget *firstInTabs(QWidget &root)
{
    for (QWidget *widget : chainOf(root)) {
        if (widget != &root && widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

} // namespace ui

#include "ui/base/tab_chain.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
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

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
        && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

Chain chainOf(QWidget &root)
{
    Chain chain;
    add(chain, &root);
    return chain;
}

// What is painted over the others, or sits in a list: a notice, the act of an empty list.
void addOutsiders(Chain &chain, const QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isScroller = qobject_cast<QTabBar *>(widget->parentWidget()) != nullptr;
        if (takesTab(*widget) && !isScroller && widget->window() == root.window()
            && std::find(chain.begin(), chain.end(), widget) == chain.end())
            chain.push_back(widget);
    }
}

// Where the keys go now: in a part itself, or in something it is made of.
Chain::iterator placeOf(Chain &chain, const QWidget *focus)
{
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        const auto at = std::find(chain.begin(), chain.end(), widget);
        if (at != chain.end())
            return at;
    }
    return chain.end();
}

} // namespace

bool moveFocus(QWidget &root, bool forwards)
{
    Chain chain = chainOf(root);
    std::erase_if(chain, [](const QWidget *widget) { return !takesTab(*widget); });
    addOutsiders(chain, root);
    if (chain.empty())
        return false;
    const auto at = placeOf(chain, QApplication::focusWidget());
    const size_t count = chain.size();
    size_t next = forwards ? 0 : count - 1;
    if (at != chain.end())
        next = (size_t(at - chain.begin()) + (forwards ? 1 : count - 1)) % count;
    chain[next]->setFocus(forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
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

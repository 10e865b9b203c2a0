#pragma once

#include "core/security/operation.h"
#include "ui/base/desk.h"
#include "ui/base/icons.h"

#include <QSet>
#include <QWidget>

#include <functional>

namespace ui {

// A key and what it does here.
struct KeyHelp {
    QString key; // "Ctrl+S"
    QString what;
};

// One page of the window. The window shows its title and actions, calls reload() when it is first
// shown and when data it depends on changed, and hands it Ctrl+S, Ctrl+P and the way to one object.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    // Widgets for the right of the top bar, the main action last; the page owns them.
    [[nodiscard]] virtual QList<QWidget *> topBarActions() const { return {}; }

    // Reads what is shown anew; selection, scroll and what is being typed stay.
    virtual void reload() = 0;
    // The kinds of data ("student", "payment") after whose change the window calls reload().
    [[nodiscard]] virtual QSet<QString> shows() const { return {}; }

    virtual void showPlace(const Place &) { }
    virtual void save() { }
    // What F1 tells besides the keys of every page.
    [[nodiscard]] virtual QList<KeyHelp> keys() const { return {}; }
    // Ctrl+P: what is shown, on paper. A page that shows nothing to print says so.
    virtual void print() { emit nothingToPrint(); }
    // Typed and not yet saved: leaving asks first.
    [[nodiscard]] virtual bool hasUnsavedWork() const { return false; }

signals:
    void headingChanged();
    void nothingToPrint();
};

// How the window knows a page before it is made. Pages nobody may use are not shown.
struct PageEntry {
    QString key;
    QString group; // translated caption in the rail
    QString title;
    Icon icon;
    security::Operation needs;
    std::function<Page *(const Desk &)> make;
    bool isInRail = true; // false: opened from other pages and found by the search
};

} // namespace ui

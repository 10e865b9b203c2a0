#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace ui {

class Dialogs;
class Preferences;
class Theme;

// Where a page tells how things went: errors stand in the bar at the place of work, what was done
// in a notice that offers to undo it.
class Messages {
public:
    virtual ~Messages() = default;
    virtual void showError(const base::Error &error) = 0;
    virtual void showWarning(const QString &text) = 0;
    virtual void clearMessage() = 0;
    virtual void notice(const QString &text) = 0;
    // undo is a use case of its own; when it is refused its error is shown.
    virtual void undoable(const QString &text, std::function<base::Done()> undo) = 0;
};

// A page of the window and, on it, one object: "students", key 12. The kind says what key counts.
struct Place {
    QString page;
    QString kind;
    qint64 key = 0;
};

class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void go(const Place &place) = 0;
};

// What every page is given to work with; it outlives the pages.
struct Desk {
    Theme &theme;
    Dialogs &dialogs;
    Preferences &preferences;
    Messages &messages;
    Navigator &navigator;
    const base::Clock &clock;
};

} // namespace ui

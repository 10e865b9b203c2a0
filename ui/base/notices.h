#pragma once

#include "ui/base/theme.h"

#include <QStack>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class IconButton;

// The notice at the bottom of the window that says what was just done and offers to undo it, with
// Ctrl+Z too. The newest is shown; once it is closed, what could be undone before it comes back.
// Its time stands still while the mouse or the keyboard is on it.
class Notices final : public QWidget {
    Q_OBJECT

public:
    // Laid over host, at its bottom, and moving with it.
    Notices(const Theme &theme, QWidget *host);

    void add(const QString &text);
    void addUndoable(const QString &text, std::function<void()> undo);
    void addWithAction(const QString &text, const QString &label, std::function<void()> action);

    void setDuration(int milliseconds) { m_duration = milliseconds; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] qsizetype waiting() const { return m_earlier.size(); }

public slots:
    void dismiss(); // the one that is shown; the one before it comes back
    void clear();   // what could be undone was done elsewhere, or by somebody else

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Notice {
        QString text;
        QString label;
        std::function<void()> action;
    };
    void showShown();
    void act();
    void place();
    void measure();
    void pauseOrGoOn();

    const Theme &m_theme;
    QLabel *m_text;
    QPushButton *m_button;
    IconButton *m_close;
    std::optional<Notice> m_shown;
    QStack<Notice> m_earlier;
    QTimer m_timer;
    int m_duration = 8000;
};

} // namespace ui

#pragma once

#include "core/timetable/day_span.h"
#include "ui/base/theme.h"

#include <QAbstractButton>

namespace ui {

// What a week shows of one slot or session.
struct WeekGridBlock {
    qint64 key = 0;
    int column = 0; // of the days that are shown
    timetable::DaySpan span;
    QString title;
    QString detail;
    QString spoken; // the whole, read out and as a tool tip
    Tone tone = Tone::Neutral;
    bool isPale = false;   // cancelled, or not of these weeks
    bool isMovable = true; // by mouse and keys
};

// One block of a week: chosen with Space or a click, opened with Enter or a double click. It tells
// what is wanted of it and leaves it to the week to do it.
class WeekBlock final : public QAbstractButton {
    Q_OBJECT

public:
    WeekBlock(const Theme &theme, const WeekGridBlock &block, QWidget *parent);
    [[nodiscard]] const WeekGridBlock &block() const { return m_block; }
    void showSpan(const timetable::DaySpan &span); // while it is carried

signals:
    void opened();
    void removeWanted();
    void neighbourWanted(int columns, int rows);
    void stepWanted(int columns, int startSteps, int endSteps);
    void carried(const QPoint &by, bool isEndAlone); // in pixels, from where it was taken
    void dropped(const QPoint &by, bool isEndAlone);
    void putBack();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isAtEnd(const QPoint &place) const;
    [[nodiscard]] bool keyMoves(const QKeyEvent &event);

    const Theme &m_theme;
    WeekGridBlock m_block;
    timetable::DaySpan m_shown;
    QPoint m_taken;
    bool m_isPressed = false;
    bool m_isCarried = false;
    bool m_isEndAlone = false;
};

} // namespace ui

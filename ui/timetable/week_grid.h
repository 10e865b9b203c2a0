#pragma once

#include "ui/timetable/week_block.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

// A week as a sheet of days and hours. Blocks are moved and stretched with the mouse or, from the
// one in focus, with Alt and Shift and the arrows; a new one is drawn on a free place. It changes
// nothing itself: it tells what is wanted, and shows what it is given next.
class WeekGrid final : public QWidget {
    Q_OBJECT

public:
    // name is what it is a week of, read out.
    WeekGrid(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void setDays(const QStringList &titles);
    void setBlocks(const std::vector<WeekGridBlock> &blocks);
    void setDrawable(bool isDrawable); // whether new ones may be drawn
    void setEmptyText(const QString &text);

    [[nodiscard]] std::optional<qint64> current() const { return m_current; }
    void setCurrent(std::optional<qint64> key);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void chosen(qint64 key);
    void opened(qint64 key);
    void removeWanted(qint64 key);
    void moveWanted(qint64 key, int column, int starts, int ends);
    void drawn(int column, int starts, int ends);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Drawing {
        int column;
        int from;
        int to;
        [[nodiscard]] timetable::DaySpan span() const;
    };
    struct Lane {
        int number = 0;
        int of = 1;
    };
    void add(const WeekGridBlock &block);
    void connectBlock(WeekBlock &block);
    void arrange();
    void measureHours();
    [[nodiscard]] std::vector<Lane> lanes() const;
    [[nodiscard]] QRect place(int column, const timetable::DaySpan &span, Lane lane) const;
    [[nodiscard]] QRect sheet() const; // without titles and hours
    [[nodiscard]] int columnAt(int x) const;
    [[nodiscard]] int minuteAt(int y) const; // on a step
    [[nodiscard]] int minutesOf(int pixels) const;
    [[nodiscard]] std::pair<int, timetable::DaySpan> target(
        const WeekGridBlock &block, const QPoint &by, bool isEndAlone) const;
    void carry(WeekBlock &block, const QPoint &by, bool isEndAlone);
    void drop(const WeekGridBlock &block, const QPoint &by, bool isEndAlone);
    void step(const WeekGridBlock &block, int columns, int startSteps, int endSteps);
    void goToNeighbour(const WeekBlock &from, int columns, int rows);

    const Theme &m_theme;
    QStringList m_days;
    std::vector<WeekBlock *> m_blocks;
    QString m_emptyText;
    std::optional<qint64> m_current;
    std::optional<Drawing> m_drawing;
    int m_first = 450;
    int m_last = 1080;
    bool m_isDrawable = false;
    bool m_owesFocus = false; // to the block that follows the one that had it
};

} // namespace ui

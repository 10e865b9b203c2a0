#pragma once

#include "ui/base/square_table.h"
#include "ui/progress/grid_model.h"

namespace ui {

// The grid on screen: names and competencies stay in sight, every square says in figures what its
// colour says. Arrows move, a digit or letter says what was seen, Enter decides.
class GridView final : public SquareTable {
    Q_OBJECT

public:
    explicit GridView(const Theme &theme, QWidget *parent = nullptr);
    // Keeps the square that is chosen, and the scroll.
    void setGrid(progress::Grid grid);
    void clear();
    [[nodiscard]] const GridModel &squares() const { return *m_model; }
    void goTo(int row, int column);
    void goDown(); // to the next student, from the last to the first of the next competency

signals:
    void digitTyped(int digit);
    void letterTyped(QChar letter);
    void decideWanted();
    void squareChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measure();

    const Theme &m_theme;
    GridModel *m_model;
};

} // namespace ui

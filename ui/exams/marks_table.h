#pragma once

#include "ui/base/square_table.h"
#include "ui/exams/marks_model.h"

namespace ui {

// A sheet of marks by keyboard: names and units stay in sight, arrows move, what is typed begins a
// mark, Enter keeps it and goes to the next candidate (and stays where it is no mark), Del takes it
// back.
class MarksTable final : public SquareTable {
    Q_OBJECT

public:
    // model is the caller's and outlives the table.
    MarksTable(const Theme &theme, MarksModel &model, QWidget *parent = nullptr);
    // The cell that is current, and the scroll, stay over it.
    void setSheet(GradeSheet sheet);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void selectKey(qint64 key);

signals:
    void rowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measure();
    void goDown();

    const Theme &m_theme;
    MarksModel &m_model;
    bool m_isRefused = false; // what was typed last
};

} // namespace ui

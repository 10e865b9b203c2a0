#pragma once

#include "ui/base/theme.h"

#include <QTableView>

class QStyledItemDelegate;

namespace ui {

// A table of small squares, one a person or group and column: one is chosen at a time, the names at
// the left stay in sight, the middle of a long one gives way, and what the model says of a square
// or a head is shown as plain text.
class SquareTable : public QTableView {
    Q_OBJECT

protected:
    SquareTable(const Theme &theme, const QString &name, QWidget *parent);
    // Once, by the table itself. columns: the heads, of fixed widths; null for Qt's own.
    void setSquares(QAbstractItemModel &model, QStyledItemDelegate *squares, QHeaderView *columns);

private:
    const Theme &m_theme;
};

} // namespace ui

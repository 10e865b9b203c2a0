#pragma once

#include <QObject>

class QHelpEvent;
class QTableView;

namespace ui {

// What the model of a table says of a cell, or of the head of a row or a column, shown as plain
// text, whoever typed it. Belongs to the table; set once its heads are.
class PlainToolTips final : public QObject {
    Q_OBJECT

public:
    explicit PlainToolTips(QTableView &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString textAt(const QObject *viewport, const QHelpEvent &event) const;

    QTableView &m_table;
};

} // namespace ui

#pragma once

#include "core/attendance/roll.h"

#include <QAbstractTableModel>

namespace ui {

// The rows of one roll in the order of lists, with what is being typed beside one of them.
class RollModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StudentColumn, MarkColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<attendance::RollRow> rows);
    void setMark(int row, const attendance::RollMark &mark);
    void setTyped(int row, const QString &typed); // shown instead of the mark until it is empty
    [[nodiscard]] const std::vector<attendance::RollRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant studentData(const attendance::RollRow &row, int role) const;
    [[nodiscard]] QVariant markData(int row, int role) const;
    void touched(int row);

    std::vector<attendance::RollRow> m_rows;
    int m_typedRow = -1;
    QString m_typed;
};

} // namespace ui

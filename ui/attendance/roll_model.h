#pragma once

#include "core/attendance/roll.h"

#include <QAbstractTableModel>

namespace ui {

// The rows of one roll in the order of lists, with what is being typed beside one of them. Young
// people on a stay stand beneath them, under a line of their own that nobody can mark.
class RollModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StudentColumn, MarkColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(
        std::vector<attendance::RollRow> rows, std::vector<attendance::TraineeRow> trainees = {});
    void setMark(int row, const attendance::RollMark &mark);
    void setTyped(int row, const QString &typed); // shown instead of the mark until it is empty
    [[nodiscard]] const std::vector<attendance::RollRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<attendance::TraineeRow> &trainees() const { return m_trainees; }

    [[nodiscard]] bool isMarkable(int row) const;
    [[nodiscard]] const attendance::RollMark &markAt(int row) const;
    [[nodiscard]] int headingRow() const; // -1: nobody is on a stay

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const attendance::TraineeRow *traineeAt(int row) const;
    [[nodiscard]] QVariant studentData(const attendance::RollRow &row, int role) const;
    [[nodiscard]] QVariant traineeData(const attendance::TraineeRow &row, int role) const;
    [[nodiscard]] QVariant headingData(int column, int role) const;
    [[nodiscard]] QVariant markData(int row, int role) const;
    void touched(int row);

    std::vector<attendance::RollRow> m_rows;
    std::vector<attendance::TraineeRow> m_trainees;
    int m_typedRow = -1;
    QString m_typed;
};

} // namespace ui

#pragma once

#include "core/attendance/roll.h"

#include <QAbstractTableModel>

namespace ui {

// The rows of one roll in the order of lists, with what is being typed beside one of them. Young
// people on a stay stand beneath them, under a line of their own that nobody can mark.
class RollModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StudentColumn, MarkColumn, OfficeColumn };
    // Whose column the marks go into.
    enum class Writer { Teacher, Office };

    using QAbstractTableModel::QAbstractTableModel;
    // The office's column is there where the office has a word, or may have one.
    void setRows(std::vector<attendance::RollRow> rows,
        std::vector<attendance::TraineeRow> trainees = {}, bool hasOffice = false);
    void setWriter(Writer writer);
    [[nodiscard]] Writer writer() const { return m_writer; }
    void setMark(int row, const attendance::RollMark &mark);
    void takeOfficeBack(int row);                 // the teacher's mark counts again
    void setTyped(int row, const QString &typed); // shown instead of the mark until it is empty
    [[nodiscard]] const std::vector<attendance::RollRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<attendance::TraineeRow> &trainees() const { return m_trainees; }

    [[nodiscard]] bool isMarkable(int row) const;
    // Of the column that is written: the teacher's mark where the office has no word.
    [[nodiscard]] const attendance::RollMark &markAt(int row) const;
    // Why plain keys leave a row alone; nothing where they do not.
    [[nodiscard]] const attendance::Announced *heldAt(int row) const;
    [[nodiscard]] bool hasHeldRows() const;
    [[nodiscard]] int headingRow() const; // -1: nobody is on a stay

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const attendance::TraineeRow *traineeAt(int row) const;
    [[nodiscard]] QVariant studentData(int row, int role) const;
    [[nodiscard]] QVariant traineeData(const attendance::TraineeRow &row, int role) const;
    [[nodiscard]] QVariant headingData(int column, int role) const;
    [[nodiscard]] QVariant markData(int row, int column, int role) const;
    [[nodiscard]] QString markText(int row, int column) const;
    [[nodiscard]] const attendance::RollMark *markIn(int row, int column) const;
    void touched(int row);

    std::vector<attendance::RollRow> m_rows;
    QStringList m_names; // of the rows
    std::vector<attendance::TraineeRow> m_trainees;
    Writer m_writer = Writer::Teacher;
    bool m_hasOffice = false;
    int m_typedRow = -1;
    QString m_typed;
};

} // namespace ui

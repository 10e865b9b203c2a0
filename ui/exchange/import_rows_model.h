#pragma once

#include "core/exchange/student_import_plan.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

// Which rows of an import are shown.
enum class ImportFilter { All, Created, Updated, Unchanged, Refused, WithWarnings };

// The rows of a planned import: line, name, what becomes of it, and what is said or
// changes.
class ImportRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Name, State, Facts, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<exchange::PlannedRow> rows);
    void setFilter(ImportFilter filter);
    [[nodiscard]] const exchange::PlannedRow *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] QString text(const exchange::PlannedRow &row, int column) const;

    std::vector<exchange::PlannedRow> m_rows;
    std::vector<size_t> m_shown;
    ImportFilter m_filter = ImportFilter::All;
};

} // namespace ui

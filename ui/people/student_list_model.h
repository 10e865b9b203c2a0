#pragma once

#include "core/enrolment/student_list.h"
#include "core/exchange/list_export.h"

#include <QAbstractTableModel>

namespace ui {

// The rows of the student list, and the words for what stands in them.
class StudentListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Workshop,
        Theory,
        Path,
        BirthDate,
        Phone,
        Contact,
        ContactPhone,
        Missing,
        State,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<enrolment::StudentRow> rows);
    [[nodiscard]] const enrolment::StudentRow &row(int row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] exchange::ExportCell exported(int row, int column) const;

    // Birth dates and phones: taken out of the program with a password only.
    [[nodiscard]] static bool isDetail(int column);
    [[nodiscard]] static QString pathText(const QString &diploma, int yearOfPath, int plannedYears);
    [[nodiscard]] static QString ageText(int age);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const enrolment::StudentRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const enrolment::StudentRow &row, int column) const;
    std::vector<enrolment::StudentRow> m_rows;
};

} // namespace ui

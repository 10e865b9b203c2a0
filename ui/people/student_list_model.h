#pragma once

#include "core/exchange/student_columns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QImage>

#include <functional>

namespace ui {

// The rows of the student list under the columns that its files have too.
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
    // How a photo is read, as a JPEG; those read before are forgotten.
    void setPhotos(std::function<QByteArray(people::StudentId)> read);
    [[nodiscard]] const std::vector<enrolment::StudentRow> &rows() const { return m_rows; }
    [[nodiscard]] const enrolment::StudentRow &row(int row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] static exchange::StudentColumn columnAt(int column);
    [[nodiscard]] static QString ageText(int age);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QImage photo(people::StudentId student) const;
    [[nodiscard]] static QString secondary(const enrolment::StudentRow &row);
    [[nodiscard]] QString toolTip(const enrolment::StudentRow &row, int column) const;
    [[nodiscard]] exchange::ExportCell exported(const enrolment::StudentRow &row, int column) const;
    [[nodiscard]] QString text(const enrolment::StudentRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const enrolment::StudentRow &row, int column) const;
    std::vector<enrolment::StudentRow> m_rows;
    std::function<QByteArray(people::StudentId)> m_readPhoto;
    mutable QHash<qint64, QImage> m_photos; // of the rows that were drawn
};

} // namespace ui

#pragma once

#include <QAbstractTableModel>
#include <QMainWindow>

#include <vector>

namespace benchmarks {

// The floor of a list of students: one password check, one SELECT, and the rows in a plain table of
// Qt's own, painted once.
class PlainList {
public:
    explicit PlainList(const QString &path);
    void show(const QString &password);
    [[nodiscard]] int rows() const { return int(m_model.rows.size()); }

private:
    struct Model final : QAbstractTableModel {
        [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
        [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
        [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
        std::vector<QStringList> rows;
    };

    QString m_path;
    Model m_model;
    QMainWindow m_window;
};

} // namespace benchmarks

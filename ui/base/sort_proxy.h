#pragma once

#include <QSortFilterProxyModel>

namespace ui {

// Sorts by SortRole (texts in French order, whole numbers, dates, times; empty ones last) and keeps
// the rows in which every word typed is found, without accents, in any column.
class SortProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SortProxy(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_text; }
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QStringList m_words; // folded
};

} // namespace ui

#pragma once

#include <QAbstractProxyModel>
#include <QStringList>

#include <vector>

namespace ui {

// Sorts the rows of a flat model by SortRole (texts in French order, whole numbers, dates, times;
// empty ones last) and keeps those in which every word typed is found, without accents, in any
// column. The order is made once for a column, so that a key typed only walks through it: ten
// thousand rows are narrowed within a frame. A row that changes stays at its place.
class SortProxy final : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit SortProxy(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *model) override;
    void setFilterText(const QString &text);
    // One for each row of the source: who knows better than the words which rows are meant. None:
    // all of them. Forgotten with the rows.
    void setShown(std::vector<bool> isShown);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow(QAbstractItemModel &model);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void arrange();
    void narrow();
    [[nodiscard]] bool isShown(int sourceRow);
    [[nodiscard]] QString searched(int sourceRow) const;

    int m_column = -1; // below zero: the order of the source
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QStringList m_words; // folded
    std::vector<bool> m_isShown;
    std::vector<QString> m_searched; // folded, of each row; empty: not read yet
    std::vector<int> m_sorted;       // all rows of the source
    std::vector<int> m_rows;         // those that are shown
    std::vector<int> m_places;       // of each row of the source among them, else -1
};

} // namespace ui

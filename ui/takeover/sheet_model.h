#pragma once

#include "ui/base/tokens.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace ui {

// Cells of text as in a spreadsheet, and beside each row what is thought of it. The last row is
// always an empty one to type in.
class SheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    // What stands in the last column of a row.
    struct Verdict {
        QString text;
        Tone tone = Tone::Neutral;
    };
    using Rows = std::vector<QStringList>; // each with as many cells as there are titles

    SheetModel(QStringList titles, const QString &verdictTitle, QObject *parent = nullptr);
    [[nodiscard]] const Rows &rows() const { return m_rows; } // without the empty one at the end
    void setRows(Rows rows);
    // Writes a block of cells from one on; what passes the last column is left out.
    void put(const QModelIndex &from, const std::vector<QStringList> &block);
    void append(const Rows &rows);
    void remove(const QList<int> &rows);
    // Of the rows, in their order.
    void setVerdicts(std::vector<Verdict> verdicts);
    [[nodiscard]] int verdictColumn() const { return int(m_titles.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(); // cells are others now

private:
    void dropEmptyEnd();
    QStringList m_titles;
    QString m_verdictTitle;
    Rows m_rows;
    std::vector<Verdict> m_verdicts;
};

} // namespace ui

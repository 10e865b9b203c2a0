#pragma once

#include "core/security/history.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

// Who changed what in a file, newest first, in the words of the trade.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<security::HistoryLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<security::HistoryLine> m_lines;
};

} // namespace ui

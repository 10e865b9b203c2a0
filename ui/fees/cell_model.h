#pragma once

#include "ui/base/tokens.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

// One cell as it is shown: plain text, at will what it is sorted by, a second line and a tone.
struct FeeCell {
    QString text;
    QVariant sort = {};
    std::optional<Tone> tone = {};
    QString secondary = {};
};

// A row and the place of its value in the list it was made of.
struct FeeRow {
    QVariant key;
    std::vector<FeeCell> cells;
};

struct FeeColumn {
    QString key; // what its width and visibility are remembered by
    QString title;
    bool isFigure = false; // aligned to the right
};

// A list made of ready cells: what the lists of the fees show. Row n is value n of the caller's.
class CellModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CellModel(std::vector<FeeColumn> columns, QObject *parent = nullptr);
    void setRows(std::vector<FeeRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FeeColumn> m_columns;
    std::vector<FeeRow> m_rows;
};

} // namespace ui

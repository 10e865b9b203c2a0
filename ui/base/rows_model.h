#pragma once

#include "ui/base/tokens.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

// One cell of a list: its plain text, and at will what it is sorted by instead, how it is coloured
// and a second line.
struct RowCell {
    RowCell() = default;
    RowCell(QString words, QVariant order = {}, std::optional<Tone> mood = {})
        : text(std::move(words))
        , sort(std::move(order))
        , tone(mood)
    {
    }
    QString text;
    QVariant sort;
    std::optional<Tone> tone;
    QString second;
};

struct ListRow {
    qint64 key;
    std::vector<RowCell> cells;
};

// The rows of a short list, as a page writes them from its values. The first cell carries the key.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString key; // a name in code
        QString title;
    };

    explicit RowsModel(std::vector<Column> columns, QObject *parent = nullptr);
    void setRows(std::vector<ListRow> rows);
    [[nodiscard]] const std::vector<ListRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<ListRow> m_rows;
};

} // namespace ui

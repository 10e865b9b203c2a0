#pragma once

#include "core/exchange/list_export.h"
#include "ui/base/tokens.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

// One cell of a list: what is shown, and for its delegate a tone, a filled part, a second line.
struct ListCell {
    QString text;
    QVariant sort = {}; // the text when empty
    std::optional<Tone> tone = {};
    std::optional<int> permille = {};
    QString secondary = {};
    QString secondaryFact = {}; // what a file takes of it, where that is shorter
};

// kind tells how a figure is aligned and what a file takes: the sort value of a date, of money in
// cents, of minutes or of a number.
struct ListColumn {
    QString key;
    QString title;
    exchange::ColumnKind kind = exchange::ColumnKind::Text;
    QString secondaryTitle = {}; // of the second lines, where they are no repetition
};

// Rows of finished cells, each known by a key: what a short list needs of a model.
class CellRows final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        qint64 key = 0;
        std::vector<ListCell> cells; // as many as there are columns
    };

    explicit CellRows(std::vector<ListColumn> columns, QObject *parent = nullptr);
    void setRows(std::vector<Row> rows);
    void setColumnTitle(int column, const QString &title);
    [[nodiscard]] qint64 keyAt(const QModelIndex &index) const; // 0 where there is no row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] exchange::ExportCell exported(const ListCell &cell, int column) const;
    std::vector<ListColumn> m_columns;
    std::vector<Row> m_rows;
};

} // namespace ui

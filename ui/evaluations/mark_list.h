#pragma once

#include "core/evaluations/evaluation.h"
#include "ui/base/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace ui {

// The young people of one evaluation with their marks. It writes nothing: it tells what was typed
// and waits to be filled again.
class MarkListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kMarkColumn = 1;

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<evaluations::MarkRow> rows, int outOfHundredths, bool mayEdit);
    [[nodiscard]] const evaluations::MarkRow *rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void typed(const evaluations::MarkRow &row);
    void refused(const base::Error &error);

private:
    std::vector<evaluations::MarkRow> m_rows;
    int m_outOf = 2000;
    bool m_mayEdit = false;
};

// Marks by keyboard: what is typed begins a mark, Enter keeps it and goes to the next, Del takes it
// back.
class MarkListView final : public QTableView {
    Q_OBJECT

public:
    // model is the caller's and outlives the view.
    MarkListView(const Theme &theme, MarkListModel &model, QWidget *parent = nullptr);
    void begin(); // at the first mark

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goDown();

    MarkListModel &m_model;
    bool m_isRefused = false; // what was typed last
};

} // namespace ui

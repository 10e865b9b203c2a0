#pragma once

#include "ui/base/square_table.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace ui {

// One group's week: its share of practice in percent, empty without hours, what it is worth, and
// all of it in words. Ahead: planned alone.
struct HeatCell {
    QString percent = {};
    Tone tone = Tone::Neutral;
    bool isAhead = false;
    QString told = {};
};
struct HeatLine {
    qint64 key = 0;
    QString name;
    std::vector<HeatCell> cells; // as many as there are weeks
};

// Weeks × groups, as a model of cells.
class HeatModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<QDate> mondays, std::vector<HeatLine> lines);
    [[nodiscard]] const HeatCell &cellAt(const QModelIndex &index) const;
    [[nodiscard]] qint64 keyAt(int row) const { return m_lines.at(size_t(row)).key; }
    [[nodiscard]] QDate mondayAt(int column) const { return m_mondays.at(size_t(column)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QDate> m_mondays;
    std::vector<HeatLine> m_lines;
};

// The heat map of a year: the figure stands in every cell, so that colour is never the only mark.
// As high as its groups, up to ten. By mouse and by the arrow keys; a click or Enter opens what a
// cell is made of.
class HeatMap final : public SquareTable {
    Q_OBJECT

public:
    explicit HeatMap(const Theme &theme, QWidget *parent = nullptr);
    void setLines(std::vector<QDate> mondays, std::vector<HeatLine> lines);
    [[nodiscard]] const HeatModel &cells() const { return *m_model; }

signals:
    void weekChosen(qint64 group, QDate monday);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    [[nodiscard]] int namesWidth() const;
    void open(const QModelIndex &cell);

    const Theme &m_theme;
    HeatModel *m_model;
};

} // namespace ui

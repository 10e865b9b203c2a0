#pragma once

#include "core/progress/grid.h"
#include "ui/base/tokens.h"

#include <QAbstractTableModel>

namespace ui {

// What one square says in figures; painted for each square, so no words are made.
struct GridFace {
    QString main;   // "3", decided; "(2)", seen only; "A"; "—", not part of the path
    QString corner; // "2": seen last, where it is not what was decided
    Tone tone = Tone::Neutral;
    bool isDecided = false;
    bool isFromEarlier = false;
};
[[nodiscard]] GridFace faceOf(const progress::GridCell &cell, const progress::Scale &scale);
// The same and more in words.
[[nodiscard]] QString wordsOf(const progress::GridCell &cell, const progress::Scale &scale);

// Students × competencies, as a model of squares; the own path of nobody in it is longer than its
// columns.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setGrid(progress::Grid grid);
    void clear();
    [[nodiscard]] const progress::Grid *grid() const { return m_grid ? &*m_grid : nullptr; }
    [[nodiscard]] const progress::GridCell &cellAt(const QModelIndex &index) const;
    [[nodiscard]] int columnOf(diplomas::CompetencyId competency) const; // -1: none
    [[nodiscard]] int rowOf(people::StudentId student) const;
    // "DUPONT Léa · C1.1 Percer"
    [[nodiscard]] QString nameOf(const QModelIndex &index) const;
    [[nodiscard]] bool startsBlock(int column) const;
    [[nodiscard]] QString blockName(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<progress::Grid> m_grid;
};

} // namespace ui

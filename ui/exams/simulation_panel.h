#pragma once

#include "core/exams/simulation.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class DataTable;
class PillLabel;

// The computation of one candidate's result, line by line, with what it was compared with. It never
// passes for a decision: that is the jury's.
class SimulationPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SimulationPanel(const Desk &desk, QWidget *parent = nullptr);
    // Null: nobody is chosen.
    void show(const QString &name, const exams::Simulation *simulation, diplomas::PassRule rule,
        const QString &warning);
    using QWidget::show;
    // Below the computation; the panel owns it.
    void addAction(QPushButton *button);
    using QWidget::addAction;

private:
    const Desk &m_desk;
    Card *m_card;
    PillLabel *m_verdict;
    QLabel *m_warning;
    QLabel *m_words;
    CellRows m_lines;
    DataTable *m_table;
};

} // namespace ui

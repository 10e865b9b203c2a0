#pragma once

#include "core/exams/marks_service.h"
#include "ui/base/desk.h"
#include "ui/exams/exams_services.h"
#include "ui/exams/marks_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class ListOutput;
class MarksTable;
class SimulationPanel;

// The marks of one diploma in a session: typed cell by cell, saved at once, and what the rule makes
// of them beside the table. The page reads again after each change.
class MarksView final : public QWidget {
    Q_OBJECT

public:
    MarksView(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);
    void setSession(int session); // reads; the diploma and the cell stay
    void print();

private:
    void build();
    void read();
    void showRow();
    void record(qint64 key, diplomas::ExamUnitId unit, const exams::UnitMark &mark);
    void chooseUnits();
    void typeControl();
    void chooseModes();
    void chooseRules();
    void printSimulation();
    void ended(const QString &notice, const security::Undo &undo);
    [[nodiscard]] const exams::MarksRow *row() const;
    [[nodiscard]] const exams::MarksRow *rowOf(qint64 key) const;

    const Desk m_desk;
    const ExamsServices m_services;
    exams::MarksService m_marks;
    const bool m_mayRecord;
    int m_session = 0;
    std::optional<exams::MarksSheet> m_sheet;
    MarksModel m_model;
    Card *m_card;
    QComboBox *m_diploma;
    QLabel *m_hint;
    MarksTable *m_table;
    SimulationPanel *m_simulation;
    ListOutput *m_output;
    QPushButton *m_units;
    QPushButton *m_control;
    QPushButton *m_modes;
    QPushButton *m_rules;
    QPushButton *m_print;
};

} // namespace ui

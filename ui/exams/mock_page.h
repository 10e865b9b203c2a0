#pragma once

#include "core/exams/adjustment_service.h"
#include "core/exams/mock_service.h"
#include "ui/base/page.h"
#include "ui/exams/marks_model.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

class Card;
class EmptyState;
class ListOutput;
class MarksTable;
class SimulationPanel;

// The page "mock-exams": the sheet of marks of one mock exam, as that of an exam, for teachers and
// masters with their own students.
class MockPage final : public Page {
    Q_OBJECT

public:
    MockPage(const Desk &desk, security::Workspace &workspace, security::AccountService &accounts,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override;

private:
    void build();
    void connectAll();
    void fillExams(const std::vector<exams::MockExam> &exams);
    void read();
    void showRow();
    // What a candidate is to be given on the day too, or is asked for; never why.
    [[nodiscard]] QString adjustmentsAt(int row);
    void add();
    void edit();
    void remove();
    void record(qint64 key, diplomas::ExamUnitId unit, const exams::UnitMark &mark);
    void ended(const QString &notice, const security::Undo &undo);
    [[nodiscard]] const exams::MockRow *rowOf(qint64 key) const;

    const Desk m_desk;
    exams::MockService m_mocks;
    exams::AdjustmentService m_adjustments;
    std::optional<exams::MockExamId> m_chosen;
    std::optional<exams::MockSheet> m_sheet;
    MarksModel m_model;
    ListOutput *m_output;
    QComboBox *m_exams;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    Card *m_card;
    MarksTable *m_table;
    EmptyState *m_empty;
    QLabel *m_hint;
    SimulationPanel *m_simulation;
};

} // namespace ui

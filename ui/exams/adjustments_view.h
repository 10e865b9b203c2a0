#pragma once

#include "core/exams/adjustment_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/exams/exams_services.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class DateField;
class ListEditor;

// What is asked for each candidate to sit the exam fairly, and where the request stands. Never why.
class AdjustmentsView final : public QWidget {
    Q_OBJECT

public:
    AdjustmentsView(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);
    void setSession(int session); // reads; what is being typed stays
    void save();
    void print();
    [[nodiscard]] bool hasUnsavedWork() const;
    [[nodiscard]] bool mayGiveUp();
    void giveUp();

private:
    void build();
    void read();
    void fillStudents();
    void fill();
    void remove();
    void ended(std::optional<qint64> key, const QString &notice, const security::Undo &undo);
    [[nodiscard]] const exams::AdjustmentLine *edited() const;
    [[nodiscard]] exams::AdjustmentDetails typed() const;

    const Desk m_desk;
    exams::AdjustmentService m_adjustments;
    int m_session = 0;
    std::vector<exams::AdjustmentLine> m_lines;
    CellRows m_rows;
    ListEditor *m_list;
    QComboBox *m_student;
    QComboBox *m_kind;
    QLineEdit *m_detail;
    QComboBox *m_state;
    DateField *m_decidedOn;
    QPushButton *m_remove;
};

} // namespace ui

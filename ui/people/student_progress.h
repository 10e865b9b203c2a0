#pragma once

#include "core/progress/conduct.h"
#include "core/progress/progress_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace security {
class Workspace;
}

namespace ui {

class Card;
class DataTable;

// In a student's file ("Progression"): every competency of the diploma in view with the level that
// counts and what was seen last, filled in by the same keys as the grid of a group; and
// know-how-to-be over the last months.
class StudentProgressView final : public QWidget {
    Q_OBJECT

public:
    StudentProgressView(
        const Desk &desk, security::Workspace &workspace, QWidget *parent = nullptr);
    void show(std::optional<people::StudentId> student);

private:
    [[nodiscard]] base::Done read();
    [[nodiscard]] base::Done readConduct();
    void showRows();
    void showTrends(const std::vector<progress::ConductTrend> &trends);
    [[nodiscard]] CellRows::Row rowOf(const progress::CompetencyProgress &one) const;
    [[nodiscard]] const progress::CompetencyProgress *current() const;
    [[nodiscard]] QString nameOf(const progress::CompetencyProgress &one) const;
    void observeDigit(int digit);
    void observeLetter(QChar letter);
    void note(progress::ObservationDetails details);
    void decideSeen();
    void keep(const QString &text, const security::Undo &undo);
    void goDown();

    const Desk m_desk;
    security::Workspace &m_workspace;
    progress::ProgressService m_service;
    std::optional<people::StudentId> m_student;
    std::optional<progress::StudentProgress> m_progress;
    CellRows *m_model;
    Card *m_card;
    DataTable *m_table;
    QLabel *m_sum;
    CellRows *m_conductModel;
    DataTable *m_conductTable;
};

} // namespace ui

#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/exams/exams_services.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class CandidatePanel;
class EmptyState;
class ListEditor;
class PillLabel;
class SearchField;
class ShownList;

// The candidates of a session: the list with its filters, what is done with those chosen, and the
// panel of one.
class CandidatesView final : public QWidget {
    Q_OBJECT

public:
    CandidatesView(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);

    // Selection, scroll, filters and what is typed stay.
    void setLines(std::vector<exams::ExamLine> lines, int session);
    void filterStanding(std::optional<exams::Standing> standing);
    void select(people::StudentId student);
    void save();
    void print();
    [[nodiscard]] bool hasUnsavedWork() const;
    // Asks before what was typed is given up.
    [[nodiscard]] bool mayGiveUp();
    void giveUp();

signals:
    void changed(); // something was written: read again
    void enterWanted();
    void callWanted(const std::vector<exams::ExamLine> &candidates);

private:
    void buildTable();
    [[nodiscard]] QWidget *makeFilters();
    void addSelectionActions();
    void fillChoices();
    void filter();
    void fill();
    void showCount();
    void remove();
    void markPresent(std::optional<bool> present);
    void decide();
    void printSheets();
    [[nodiscard]] std::vector<exams::ExamLine> chosenLines() const;
    [[nodiscard]] exams::ExamFilter chosenFilter() const;
    [[nodiscard]] QString filterNote() const;
    [[nodiscard]] const exams::ExamLine *edited() const;
    [[nodiscard]] const exams::ExamLine *like(const exams::ExamLine &line) const;
    [[nodiscard]] std::vector<exams::VersionedRegistration> chosen() const;
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const ExamsServices m_services;
    const bool m_mayRecord;
    int m_session = 0;
    std::vector<exams::ExamLine> m_lines;
    CellRows m_rows;
    SearchField *m_search;
    QComboBox *m_diploma;
    QComboBox *m_group;
    QComboBox *m_standing;
    PillLabel *m_count;
    QPushButton *m_presence;
    QPushButton *m_result;
    QPushButton *m_sheets;
    QPushButton *m_call;
    ListEditor *m_list;
    CandidatePanel *m_panel;
    ShownList *m_shown;
    EmptyState *m_empty;
};

} // namespace ui

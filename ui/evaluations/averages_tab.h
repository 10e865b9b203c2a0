#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/evaluations/evaluation_services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Card;
class DataTable;
class EmptyState;
class ListOutput;
class ShownList;

// The term averages of a group by subject; from here bulletins are issued.
class AveragesTab final : public QWidget {
    Q_OBJECT

public:
    AveragesTab(const Desk &desk, const EvaluationServices &services, QWidget *parent = nullptr);

    // group: none: averages are those of one group.
    void showTerm(std::optional<school::TermId> term, std::optional<school::GroupId> group);
    void reload();
    void print();
    // The young people that are chosen, else all that are shown.
    [[nodiscard]] std::vector<enrolment::EnrolmentId> chosen() const;

private:
    void showRows(const std::vector<evaluations::StudentMarks> &students);

    const Desk m_desk;
    const EvaluationServices m_services;
    std::optional<school::TermId> m_term;
    std::optional<school::GroupId> m_group;
    ListOutput *m_output;
    Card *m_card;
    CellRows *m_rows = nullptr; // its columns are the subjects of the group
    QStringList m_subjects;
    DataTable *m_table;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
};

} // namespace ui

#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/evaluations/evaluation_services.h"
#include "ui/evaluations/mark_list.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class DataTable;
class EmptyState;
class ListOutput;
class ShownList;

// The evaluations of a term, and beside the list the marks of the one that is chosen.
class EvaluationsTab final : public QWidget {
    Q_OBJECT

public:
    EvaluationsTab(const Desk &desk, const EvaluationServices &services, QWidget *parent = nullptr);

    void showTerm(std::optional<school::TermId> term, std::optional<school::GroupId> group);
    void reload();
    void print();
    void addNew();

signals:
    void changed();

private:
    void buildTable();
    [[nodiscard]] QWidget *makeMarks();
    void showMarks();
    [[nodiscard]] const evaluations::Evaluation *current() const;
    void edit();
    void remove();
    void keepMark(const evaluations::MarkRow &row);
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const EvaluationServices m_services;
    std::optional<school::TermId> m_term;
    std::optional<school::GroupId> m_group;
    std::vector<evaluations::Evaluation> m_evaluations;
    CellRows m_rows;
    MarkListModel m_marks;
    ListOutput *m_output;
    DataTable *m_table;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
    Card *m_marksCard;
    MarkListView *m_markList;
    QLabel *m_help;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace ui

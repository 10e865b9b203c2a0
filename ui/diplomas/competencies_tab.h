#pragma once

#include "ui/base/desk.h"
#include "ui/diplomas/competency_dialog.h"
#include "ui/diplomas/diploma_services.h"
#include "ui/diplomas/framework_rows.h"

#include <QWidget>

class QPushButton;

namespace ui {

class DataTable;
class EmptyState;
class IconButton;
class ListOutput;
class SearchField;
class ShownList;

// Blocks and competencies of one version, and what is done to one of them.
class CompetenciesTab final : public QWidget {
    Q_OBJECT

public:
    CompetenciesTab(const Desk &desk, const DiplomaServices &services, QWidget *parent = nullptr);

    // known: the versions an equivalent may stand in.
    void setFramework(
        const diplomas::Framework &framework, const std::vector<diplomas::Framework> &known);
    void paste();
    void print();

signals:
    void changed();

private:
    void buildTable();
    void buildActions();
    void enableActions();
    [[nodiscard]] const diplomas::Competency *current() const;
    // Of the current row; also one without a competency, which has a row of its own.
    [[nodiscard]] const diplomas::CompetencyBlock *currentBlock() const;
    [[nodiscard]] std::vector<RetireDialog::Candidate> candidates(
        const diplomas::Competency &competency) const;
    void edit();
    void retireOrRestore();
    void remove();
    void removeBlock(const diplomas::CompetencyBlock &block);
    void renameBlock();
    void move(int places);
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const DiplomaServices m_services;
    std::optional<diplomas::Framework> m_framework;
    std::vector<diplomas::Framework> m_known;
    QSet<diplomas::CompetencyId> m_inUse;
    CellRows m_rows;
    ListOutput *m_output;
    DataTable *m_table;
    SearchField *m_search;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
    QPushButton *m_block;
    QPushButton *m_edit;
    QPushButton *m_retire;
    QPushButton *m_remove;
    IconButton *m_up;
    IconButton *m_down;
};

} // namespace ui

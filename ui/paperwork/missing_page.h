#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/page.h"
#include "ui/paperwork/paperwork_services.h"

class QComboBox;
class QPushButton;

namespace ui {

class DataTable;
class EmptyState;
class ListOutput;
class MetricCard;
class PillLabel;
class SearchField;
class ShownList;

// What is missing in the files across the school: a line for each file, and one act for a paper
// that several bring at once.
class MissingPage final : public Page {
    Q_OBJECT

public:
    MissingPage(const Desk &desk, const PaperworkServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;

private:
    enum Which { Lacking, Ending, All };
    void build();
    [[nodiscard]] QWidget *makeFilters();
    void fillChoices();
    void showRows();
    void showFigures();
    void enableActions();
    [[nodiscard]] bool isShown(const paperwork::IncompleteFile &file) const;
    [[nodiscard]] std::vector<people::StudentId> chosen() const;
    void writeLetters();
    void receive();
    void openFile(const QModelIndex &row);

    const Desk m_desk;
    PaperworkServices m_services;
    bool m_mayEdit;
    paperwork::MissingList m_list;
    CellRows m_model;
    ListOutput *m_output;
    DataTable *m_table;
    ShownList *m_shown = nullptr;
    EmptyState *m_empty;
    MetricCard *m_incomplete;
    MetricCard *m_missing;
    MetricCard *m_ended;
    MetricCard *m_ending;
    PillLabel *m_count;
    SearchField *m_search;
    QComboBox *m_which;
    QComboBox *m_paper;
    QComboBox *m_group;
    QComboBox *m_kind;
    QPushButton *m_write;
    QPushButton *m_receive;
};

} // namespace ui

#pragma once

#include "ui/base/page.h"
#include "ui/rollover/roll_over_rows.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui {

class BackupRunner;
class Card;
class DataTable;
class EmptyState;
class MessageBar;
class MetricCard;
class ProgressStrip;
class RollOverPanel;
class RollOverTogether;
class SearchField;
class ShownList;

// The change of school year (passage d'année): everybody of the closing year once, with what is
// proposed and why; decided line by line, carried out after a backup, taken back as one.
class RollOverPage final : public Page {
    Q_OBJECT

public:
    RollOverPage(const Desk &desk, const RollOverServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    using Show = RollOverRows::Show;

    void build();
    void buildTable();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] base::Done read();
    [[nodiscard]] base::Done readYears();
    void readChoices();
    void chooseYears();
    void showAll();
    void showRows();
    void showEmpty();
    void mendEmpty(); // what the empty list offers
    void showSums();
    void showDone();
    void showCurrentLine();
    [[nodiscard]] std::vector<const rollover::Line *> chosenLines() const; // not settled
    void narrowTo(Show show);
    [[nodiscard]] const rollover::Years *years() const;

    void choose(qint64 enrolment, const rollover::Choice &choice);
    void decideTogether(rollover::Action action, const QString &exitCode);
    void backToProposals();
    void changed(const RollOverDraft &before, const QString &notice);
    void carryOut();
    [[nodiscard]] bool confirmed(bool hasKey);
    void backUpFirst();
    void write(bool withBackup);
    void takeBack();

    const Desk &m_desk;
    const RollOverServices m_services;
    rollover::YearChoices m_years;
    std::optional<school::SchoolYearId> m_from;
    RollOverChoices m_choices;
    RollOverDraft m_draft;
    std::optional<rollover::Record> m_record; // of these years
    CellRows m_rows;
    bool m_isWorking = false;

    QComboBox *m_yearBox;
    QPushButton *m_carryOut;
    QCheckBox *m_makeCurrent;
    MetricCard *m_movedUp;
    MetricCard *m_repeating;
    MetricCard *m_left;
    MetricCard *m_undecided;
    SearchField *m_search;
    QComboBox *m_show;
    QComboBox *m_group;
    MessageBar *m_done;
    Card *m_card;
    DataTable *m_table;
    RollOverPanel *m_panel;
    RollOverTogether *m_together;
    EmptyState *m_empty;
    ProgressStrip *m_progress;
    ShownList *m_list;
    BackupRunner *m_backup;
};

} // namespace ui

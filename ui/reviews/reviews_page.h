#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/page.h"
#include "ui/reviews/review_services.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace documents {
class Document;
}

namespace ui {

class DataTable;
class EmptyState;
class ListOutput;
class PaperView;
class PillLabel;
class ReviewSheetView;
class SearchField;
class ShownList;

// Term reviews (bilans de trimestre): who has written, the review of one young person beside, and
// final reviews and slips on paper.
class ReviewsPage final : public Page {
    Q_OBJECT

public:
    ReviewsPage(const Desk &desk, const ReviewServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    [[nodiscard]] QSet<QString> shows() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void reload() override;
    void showPlace(const Place &place) override; // "enrolment"
    void save() override;
    void print() override;

private:
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeList();
    void buildTable();
    void readTerms();
    void readRows();
    void fillGroups();
    void showRows();
    void showWindow();
    void showChosen();
    [[nodiscard]] const reviews::TermWindow *chosenTerm() const;
    [[nodiscard]] bool isShown(const reviews::ReviewRow &row) const;
    [[nodiscard]] std::vector<const reviews::ReviewRow *> shownRows() const;
    void chooseDays();
    void showPaper(std::unique_ptr<documents::Document> paper, const QString &name);
    void printFinal(const std::vector<enrolment::EnrolmentId> &enrolments);
    void printShownFinal();
    void printSlips();

    const Desk m_desk;
    const ReviewServices m_services;
    std::vector<reviews::TermWindow> m_terms;
    std::vector<reviews::ReviewRow> m_reviews;
    std::vector<reviews::Meeting> m_meetings;
    CellRows m_rows;
    ListOutput *m_output;
    QPushButton *m_slips;
    QPushButton *m_papers;
    QPushButton *m_days;
    QPushButton *m_marks;
    QStackedWidget *m_stack;
    QWidget *m_work;
    PaperView *m_paper;
    QComboBox *m_term;
    QComboBox *m_group;
    QCheckBox *m_onlyOpen;
    SearchField *m_search;
    QLabel *m_window;
    PillLabel *m_count;
    DataTable *m_table;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
    ReviewSheetView *m_sheet;
};

} // namespace ui

#pragma once

#include "core/school/year_service.h"
#include "core/security/account_service.h"
#include "core/statutory/statutory_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/list_output.h"
#include "ui/base/page.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace documents {
struct Content;
} // namespace documents

namespace ui {

class Card;
class DataTable;

// What the page of the lists works with. All of it outlives the page.
struct StatutoryServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    statutory::StatutoryService &lists;
    school::YearService &years;
};

// The lists a school owes the mayors and the authorities: which are due, and the papers that were
// made, as they were issued.
class StatutoryPage final : public Page {
    Q_OBJECT

public:
    StatutoryPage(const Desk &desk, const StatutoryServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override;

private:
    [[nodiscard]] Card *makeDueCard();
    [[nodiscard]] Card *makePapersCard();
    void fillYears();
    void showDue();
    void showPapers();
    void enableActions();
    void make();
    void noteElsewhere();
    [[nodiscard]] std::vector<statutory::DueList> chosenDue() const;
    void changeSettings();
    void savePdf();
    void exportList(ListOutput::Format format);
    // The chosen papers as issued; nothing, with the error shown, where one cannot be read.
    [[nodiscard]] std::vector<statutory::ListPaper> chosen();
    [[nodiscard]] std::vector<documents::Content> contents(
        const std::vector<statutory::ListPaper> &papers);
    void select(const std::vector<statutory::ListPaper> &papers);

    const Desk m_desk;
    StatutoryServices m_services;
    ListOutput *m_output;
    std::vector<statutory::DueList> m_due;
    std::vector<statutory::MadeList> m_made;
    CellRows m_dueModel;
    CellRows m_paperModel;
    DataTable *m_dueTable;
    DataTable *m_paperTable;
    QComboBox *m_year;
    QPushButton *m_make;
    QPushButton *m_elsewhere;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_export;
};

} // namespace ui

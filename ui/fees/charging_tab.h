#pragma once

#include "core/enrolment/student_list.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DataTable;
class Form;
class MoneyField;
class ProposalView;
class RowList;
class ShownList;

// Who is enrolled in a year and owes nothing for it yet: charged from the year's plan, one by one
// or all that are chosen, with how it is worked out, the payers and the due dates shown before.
class ChargingTab final : public QWidget {
    Q_OBJECT

public:
    ChargingTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload(std::optional<school::SchoolYearId> year);
    void setMayCharge(bool mayCharge);
    // False: nobody of that key is waiting to be charged in the year that is shown.
    [[nodiscard]] bool select(people::StudentId student);
    void print();

private:
    void build();
    [[nodiscard]] QWidget *makePreview();
    void fillForm();
    [[nodiscard]] RowList *makeSchedule();
    [[nodiscard]] base::Done read();
    void showDiscounts();
    void show();
    void showPreview();
    void showPayers(const enrolment::StudentRow &row);
    void showProposal(const enrolment::StudentRow &row);
    void choosePayer();
    void chooseCount();
    void charge();
    [[nodiscard]] std::vector<size_t> chosen() const;
    [[nodiscard]] const enrolment::StudentRow *current() const;
    [[nodiscard]] std::optional<people::PartyId> payerOf(people::StudentId student) const;
    [[nodiscard]] bool hasShares(people::StudentId student) const;
    [[nodiscard]] bool isPaid(people::StudentId student) const; // somebody is known to pay
    [[nodiscard]] bool isFree() const;                          // days and amounts are typed
    [[nodiscard]] fees::ProposalChoice choiceFor(people::StudentId student) const;
    [[nodiscard]] std::vector<fees::Instalment> schedule() const;
    [[nodiscard]] bool check();
    void checkReduction();

    const Desk &m_desk;
    FeesServices m_services;
    CellRows *m_model;
    DataTable *m_table;
    ShownList *m_shown = nullptr;
    QPushButton *m_charge;
    QLabel *m_name;
    QComboBox *m_payer;
    QComboBox *m_count;
    RowList *m_schedule = nullptr;
    QLabel *m_sum;
    QVBoxLayout *m_discounts = nullptr;
    std::vector<QCheckBox *> m_discountBoxes; // in the order of the rules
    MoneyField *m_reduction;
    QLineEdit *m_reason;
    Form *m_form;
    ProposalView *m_preview;
    base::Money m_owed; // of who is shown
    std::optional<school::SchoolYearId> m_year;
    bool m_hasPlan = false;
    fees::FeeRules m_rules;
    std::vector<enrolment::StudentRow> m_students;
    QHash<qint64, std::vector<people::Contact>> m_contacts; // by student
    QHash<qint64, fees::FeeProposal> m_proposals;           // by student, as agreed
    QHash<qint64, qint64> m_payers;                         // chosen, by student; 0: the shares
};

} // namespace ui

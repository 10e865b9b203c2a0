#pragma once

#include "core/enrolment/student_list.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DataTable;
class Form;
class MoneyField;
class ShownList;

// Who is enrolled in a year and owes nothing for it yet: charged from the year's plan, one by one
// or all that are chosen, with the payer and the due dates shown before.
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
    [[nodiscard]] base::Done read();
    void show();
    void showPreview();
    void choosePayer();
    void charge();
    [[nodiscard]] base::Result<std::vector<fees::ChargeId>> chargeOne(
        const enrolment::StudentRow &row);
    [[nodiscard]] std::vector<size_t> chosen() const;
    [[nodiscard]] std::optional<people::PartyId> payerOf(people::StudentId student) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] std::vector<fees::ChargeLine> lines() const; // with the reduction
    [[nodiscard]] bool checkReduction();
    [[nodiscard]] QString datesOf(const enrolment::StudentRow &row);

    const Desk &m_desk;
    FeesServices m_services;
    CellRows *m_model;
    DataTable *m_table;
    ShownList *m_shown = nullptr;
    QPushButton *m_charge;
    QLabel *m_name;
    QComboBox *m_payer;
    QComboBox *m_count;
    MoneyField *m_reduction;
    QLineEdit *m_reason;
    Form *m_form;
    QLabel *m_preview;
    std::optional<school::SchoolYearId> m_year;
    fees::FeePlan m_plan{school::SchoolYearId(0), {}, 0, {}};
    std::vector<enrolment::StudentRow> m_students;
    QHash<qint64, std::vector<people::Contact>> m_contacts; // by student
    QHash<qint64, qint64> m_payers;                         // chosen, by student
};

} // namespace ui

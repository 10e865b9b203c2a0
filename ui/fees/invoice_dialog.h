#pragma once

#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class DateField;
class Form;
class MessageBar;

// A new invoice: to whom, for what, and what the payer wants to read on it. It is issued from here:
// what is refused is told beside what was typed.
class InvoiceDialog final : public QDialog {
    Q_OBJECT

public:
    // payers: with something to invoice, at least one.
    InvoiceDialog(const Desk &desk, const FeesServices &services,
        const std::vector<fees::BillablePayer> &payers, QWidget *parent = nullptr);
    [[nodiscard]] const std::optional<fees::Invoice> &issued() const { return m_issued; }
    void accept() override;

private:
    void build();
    void fillForm();
    void choosePayer();
    void showTotal();
    void showGaps(); // before anything is issued
    [[nodiscard]] fees::InvoiceDraft typed() const;

    const Desk &m_desk;
    FeesServices m_services;
    Form *m_form;
    QComboBox *m_payer;
    QVBoxLayout *m_lines = nullptr;
    QLabel *m_total;
    MessageBar *m_gaps;
    QLabel *m_problem;
    QLineEdit *m_siret;
    QLineEdit *m_service;
    QLineEdit *m_engagement;
    DateField *m_due;
    QLineEdit *m_mention;
    std::vector<fees::BillableCharge> m_charges;
    std::vector<QCheckBox *> m_boxes; // in the order of the charges
    std::optional<fees::InvoiceDraft> m_draft;
    std::optional<fees::Invoice> m_issued;
};

} // namespace ui

#pragma once

#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class DateField;
class RowList;

// Who pays which share of a student's fees from a day on: a part of the whole, or a fixed amount.
class SharesDialog final : public QDialog {
    Q_OBJECT

public:
    struct Payer {
        people::PartyId id;
        QString name;
    };

    // sets: what is agreed already, the earliest first.
    SharesDialog(const Desk &desk, enrolment::EnrolmentId enrolment, QDate proposed,
        std::vector<fees::ShareSet> sets, std::vector<Payer> payers, QWidget *parent = nullptr);

    [[nodiscard]] fees::ShareSet typed() const;
    // What stood there; none for a new one.
    [[nodiscard]] std::optional<fees::ShareSet> before() const;
    [[nodiscard]] bool wantsRemoval() const { return m_wantsRemoval; }
    void accept() override;

private:
    void fillHead();
    [[nodiscard]] RowList *makeRows();
    void addShare(const fees::PayerShare &share);
    void choose();
    void showParts();
    [[nodiscard]] QString problem() const;

    const Desk &m_desk;
    enrolment::EnrolmentId m_enrolment;
    QDate m_proposed;
    std::vector<fees::ShareSet> m_sets;
    std::vector<Payer> m_payers;
    QComboBox *m_which;
    DateField *m_from;
    RowList *m_rows = nullptr;
    QLabel *m_parts;
    QLabel *m_problem;
    QPushButton *m_remove;
    bool m_wantsRemoval = false;
};

} // namespace ui

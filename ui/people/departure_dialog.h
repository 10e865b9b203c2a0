#pragma once

#include "core/enrolment/departure.h"
#include "ui/base/theme.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class DateField;
class Form;

// What a last day does to the account, in words.
struct LeavingFees {
    QString stays;   // still to be paid after it
    QString details; // how that is worked out
    QString relief;  // an offer to take off what is no longer owed; empty: nothing is
};

// What the dialog is about.
struct DepartureFacts {
    QString name;
    QDate birthDate;
    QString phone;
    QDate today;
    QStringList equipment;
    std::vector<enrolment::EnrolmentCode> codes;
    // Asks for another list of what is returned; empty where somebody may not change it.
    std::function<std::optional<QStringList>()> changeEquipment = {};
    // Empty where somebody may not see the fees.
    std::function<LeavingFees(QDate lastDay)> fees = {};
};

// A departure in one step: last day, reason, phone for the surveys, what comes back, which notices
// are due by age, what stays to be paid after that day and whether the rest is taken off, and
// whether the certificate of leaving is made at once.
class DepartureDialog final : public QDialog {
    Q_OBJECT

public:
    DepartureDialog(const Theme &theme, const DepartureFacts &facts, QWidget *parent = nullptr);
    // Without the enrolment, which the caller knows.
    [[nodiscard]] enrolment::DepartureForm form() const;
    [[nodiscard]] bool wantsCertificate() const;
    [[nodiscard]] bool wantsRelief() const;
    void accept() override; // only when all can be read

private:
    void buildForm();
    void buildChecks(QVBoxLayout &column);
    void showEquipment();
    void buildFees(QVBoxLayout &column);
    void showFees();
    void showNotices();
    void buildButtons(QVBoxLayout &column);

    const Theme &m_theme;
    DepartureFacts m_facts;
    Form *m_form;
    DateField *m_lastDay;
    QComboBox *m_code;
    QLineEdit *m_reason;
    QLineEdit *m_phone;
    QVBoxLayout *m_equipmentRows;
    std::vector<QCheckBox *> m_equipment;
    QLabel *m_noticesTitle;
    QVBoxLayout *m_noticeRows;
    std::vector<QCheckBox *> m_notices;
    QLabel *m_balance;
    QLabel *m_feeDetails;
    QCheckBox *m_relief;
    QCheckBox *m_certificate;
};

} // namespace ui

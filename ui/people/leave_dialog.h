#pragma once

#include "core/enrolment/enrolment.h"
#include "ui/base/theme.h"

#include <QDialog>

class QComboBox;

namespace ui {

class DateField;
class Form;

// Asks for a student's last day and why he or she goes.
class LeaveDialog final : public QDialog {
    Q_OBJECT

public:
    LeaveDialog(const Theme &theme, const QString &name, QDate today,
        const std::vector<enrolment::EnrolmentCode> &codes, QWidget *parent = nullptr);
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QString code() const;
    void accept() override; // only when both can be read

private:
    Form *m_form;
    DateField *m_lastDay;
    QComboBox *m_code;
};

} // namespace ui

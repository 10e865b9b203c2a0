#pragma once

#include "core/people/majority.h"
#include "ui/base/theme.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace ui {

class DateField;
class Form;

// The choice of a young person who comes of age: who is written to from then on.
class MajorityDialog final : public QDialog {
    Q_OBJECT

public:
    struct Facts {
        QString name; // Léa Dupont
        QDate birthDate;
        QDate today;
    };
    MajorityDialog(const Theme &theme, const Facts &facts, QWidget *parent = nullptr);
    [[nodiscard]] people::MajorityChoice choice() const;
    void accept() override; // only when it can be kept

private:
    const Facts m_facts;
    Form *m_form;
    QRadioButton *m_alone;
    QRadioButton *m_parents;
    QLineEdit *m_evidence;
    DateField *m_from;
};

} // namespace ui

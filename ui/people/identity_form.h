#pragma once

#include "core/people/address.h"
#include "core/people/student.h"
#include "ui/base/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace people {
class PostalCodes;
}

namespace ui {

class AddressFields;
class DateField;
class Form;

// Who the student is and where he or she lives. Says all that is wrong at once, beside the fields.
class IdentityForm final : public QWidget {
    Q_OBJECT

public:
    IdentityForm(const Theme &theme, QDate today, const people::PostalCodes &codes,
        QWidget *parent = nullptr);
    void set(const people::StudentDetails &details, const people::PostalAddress &home);
    [[nodiscard]] people::StudentDetails details() const;
    [[nodiscard]] people::PostalAddress home() const;
    bool check();
    // False when the error is about none of these fields.
    bool showError(const base::Error &error);
    void focusFirstError();

private:
    using Check = base::Result<QString> (*)(const QString &);
    QLineEdit *addLine(const QString &key, const QString &label, bool isRequired = false);
    void addChecked(const QString &key, QLineEdit *line, Check judge);
    bool checkField(const QString &key, const QLineEdit &line, Check judge);

    Form *m_form;
    QLineEdit *m_lastName;
    QLineEdit *m_usedName;
    QLineEdit *m_firstNames;
    QLineEdit *m_usedFirstName;
    DateField *m_birthDate;
    QComboBox *m_sex;
    QLineEdit *m_birthPlace;
    QLineEdit *m_birthInseeCode;
    QLineEdit *m_birthCountry;
    QLineEdit *m_ine;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    AddressFields *m_home;
};

} // namespace ui

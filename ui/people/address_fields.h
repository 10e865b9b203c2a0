#pragma once

#include "core/people/address.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace people {
class PostalCodes;
}

namespace ui {

class Form;

// The fields of one postal address inside a form. A French postal code proposes its communes.
class AddressFields final : public QObject {
    Q_OBJECT

public:
    // prefix tells the keys of the fields from those of another address in the same form.
    AddressFields(Form &form, const QString &prefix, const people::PostalCodes &codes);
    void set(const people::PostalAddress &address);
    [[nodiscard]] people::PostalAddress address() const;
    bool check(); // an error is shown beside its field

private:
    void proposeCommunes();
    Form &m_form;
    const QString m_prefix;
    const people::PostalCodes &m_codes;
    QLineEdit *m_line1;
    QLineEdit *m_line2;
    QLineEdit *m_postalCode;
    QComboBox *m_commune;
    QLineEdit *m_country;
};

} // namespace ui

#pragma once

#include "core/enrolment/student_file.h"
#include "ui/base/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace people {
class PostalCodes;
}

namespace ui {

class ContactCard;

// The adults and services beside a student, in the order of call.
class ContactsForm final : public QWidget {
    Q_OBJECT

public:
    ContactsForm(const Theme &theme, QDate today, const people::PostalCodes &codes,
        QWidget *parent = nullptr);
    void set(const std::vector<enrolment::FileContact> &contacts);
    void setKnown(std::vector<people::Party> known); // who may be chosen instead of typed again
    void setReadOnly();
    [[nodiscard]] std::vector<enrolment::ContactForm> contacts() const;
    // Where one of them lives from the form's day on; none: as it was.
    void setHome(people::PartyId party, const std::optional<people::PostalAddress> &home);
    // What is typed or marked here, for telling whether anything changed.
    [[nodiscard]] QString marks() const;
    bool check();
    void focusFirstError();

private:
    ContactCard *addCard();
    void addNew();

    const Theme &m_theme;
    QDate m_today;
    const people::PostalCodes &m_codes;
    std::vector<people::Party> m_known;
    std::vector<ContactCard *> m_cards;
    ContactCard *m_faulty = nullptr;
    bool m_isReadOnly = false;
    QVBoxLayout *m_column;
    QWidget *m_none;
    QPushButton *m_add;
};

} // namespace ui

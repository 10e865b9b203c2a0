#pragma once

#include "core/enrolment/student_file.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace people {
class PostalCodes;
}

namespace ui {

class AddressFields;
class ElidedLabel;
class Form;
class IconButton;
class PillLabel;

// One adult or service beside a student: a summary that opens into a form.
class ContactCard final : public QWidget {
    Q_OBJECT

public:
    ContactCard(const Theme &theme, const people::PostalCodes &codes, QWidget *parent = nullptr);
    void set(const enrolment::FileContact &contact, QDate today);
    // A new contact, which may be somebody the school knows already.
    void startNew(const std::vector<people::Party> &known, int rank);
    void setOpen(bool isOpen);
    void setReadOnly();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isNew() const { return !m_link; }
    [[nodiscard]] std::optional<people::PartyId> party() const { return m_party; }
    void setHome(const std::optional<people::PostalAddress> &home); // none: as it was
    [[nodiscard]] bool isEnded() const { return m_ended; }
    [[nodiscard]] enrolment::ContactForm form() const;
    bool check();
    void focusFirstError();

signals:
    void removeWanted(); // a new contact is given up
    void touched();

private:
    enum Right { Legal, Authority, LivesWith, Mail, Pays, Restricted };
    static constexpr int kPerson = -1; // in the choice of kinds, beside the kinds of organisation
    static constexpr int kLowestRank = 9;

    void buildPerson();
    void buildRole();
    void buildHead();
    void fill(const people::PartyDetails &details, const people::PostalAddress &home);
    void fillRole(const people::LinkDetails &role);
    void useKnown();
    void remove();
    void followKind();
    void showSummary();
    [[nodiscard]] people::PartyDetails details() const;
    [[nodiscard]] people::LinkDetails role() const;

    const Theme &m_theme;
    std::optional<people::StudentPartyId> m_link;
    int m_linkVersion = 0;
    std::optional<people::PartyId> m_party;
    int m_partyVersion = 0;
    people::PostalAddress m_homeBefore;
    QString m_dates; // of a link that has not begun, or will end
    std::vector<people::Party> m_known;
    bool m_ended = false;

    ElidedLabel *m_name;
    PillLabel *m_warning;
    ElidedLabel *m_marks;
    IconButton *m_toggle;
    IconButton *m_remove;
    Form *m_form;
    QComboBox *m_knownChoice;
    QComboBox *m_kind;
    QComboBox *m_relation;
    QLineEdit *m_lastName;
    QLineEdit *m_firstName;
    QLineEdit *m_phone;
    QLineEdit *m_secondPhone;
    QLineEdit *m_email;
    QLineEdit *m_inCharge;
    QLineEdit *m_inChargePhone;
    QSpinBox *m_rank;
    std::array<QCheckBox *, Restricted + 1> m_rights{};
    QLineEdit *m_decision;
    AddressFields *m_home;
};

} // namespace ui

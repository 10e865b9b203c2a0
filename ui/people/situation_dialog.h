#pragma once

#include "core/families/situation.h"
#include "ui/base/theme.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace people {
class PostalCodes;
}

namespace ui {

class AddressFields;
class ContactsForm;
class DateField;
class Form;
class MessageBar;
class MoversList;
class SituationPreviewView;

// A change of situation, step by step: from which day and where, who is beside the young person,
// who pays what remains, and what all that changes. Nothing typed is lost by a refusal.
class SituationDialog final : public QDialog {
    Q_OBJECT

public:
    struct Facts {
        enrolment::StudentFile file;
        QDate today;
        std::vector<people::Party> known;
        std::vector<families::Housemate> housemates;
        const people::PostalCodes &postalCodes;
        std::function<base::Result<std::vector<families::MovableCharge>>(QDate)> movable;
        std::function<base::Result<families::SituationPreview>(const families::SituationForm &)>
            preview;
        std::function<base::Done(const families::SituationForm &)> carryOut;
    };
    SituationDialog(const Theme &theme, Facts facts, QWidget *parent = nullptr);
    void accept() override; // the next step; the last one carries the change out

protected:
    void keyPressEvent(QKeyEvent *event) override; // Esc: the step before, and out of the first

private:
    enum Step { Where, Who, Money, Preview };

    [[nodiscard]] QWidget *makeWhere();
    [[nodiscard]] QWidget *makeWho();
    [[nodiscard]] QWidget *makeMovers();
    [[nodiscard]] QWidget *makeMoney();
    [[nodiscard]] QWidget *makeButtons();
    void reach(int step);
    void goBack();
    bool checkWhere();
    void moveAlong();      // who was chosen to move gets the new home, where it can be seen
    bool offersToFollow(); // a parent who lives with the student moves: the student too?
    bool readMoney();      // what may move from that day on, and who may pay
    bool readPreview();
    void followPayer();
    [[nodiscard]] families::SituationForm form() const;

    const Theme &m_theme;
    const Facts m_facts;
    people::PostalAddress m_homeBefore;
    std::vector<people::PartyId> m_moved; // whose card has the new home
    bool m_hasOfferedToFollow = false;
    std::vector<families::MovableCharge> m_charges;
    std::vector<QCheckBox *> m_chargeBoxes;
    QLabel *m_heading;
    MessageBar *m_message;
    QStackedWidget *m_steps;
    Form *m_form;
    DateField *m_from;
    QLineEdit *m_reason;
    AddressFields *m_home;
    QWidget *m_moving; // only when the home changes
    MoversList *m_movers;
    ContactsForm *m_contacts;
    QComboBox *m_payer;
    QVBoxLayout *m_chargeRows;
    SituationPreviewView *m_preview;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ui

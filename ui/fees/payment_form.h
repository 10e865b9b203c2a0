#pragma once

#include "core/fees/payment_service.h"
#include "ui/base/desk.h"
#include "ui/fees/name_completer.h"
#include "ui/fees/settles_view.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
class DateField;
class Form;

// A payment while it is typed: who hands it over, how much and how, and the instalments it settles,
// of any students and payers. Its uuid is made when the form opens, so that sending it twice is
// harmless. It calls no service: draft() is what to send.
class PaymentForm final : public QWidget {
    Q_OBJECT

public:
    explicit PaymentForm(const Desk &desk, QWidget *parent = nullptr);

    // A new payment. open: all that is open in the school; chosen: what it is opened for.
    void start(std::vector<fees::DueLine> open, const std::vector<NamedChoice> &parties,
        const std::vector<fees::DueLine> &chosen);
    // The same payment over newer instalments; what is typed stays.
    void refresh(std::vector<fees::DueLine> open);

    [[nodiscard]] fees::PaymentDraft draft() const;
    [[nodiscard]] bool hasUnsavedWork() const;
    // An error of the service, beside its field where there is one; false if it has none.
    [[nodiscard]] bool showError(const base::Error &error);
    void trySave(); // ready() if nothing is missing; otherwise the fields say what

signals:
    void ready();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields(Form &form);
    [[nodiscard]] QWidget *makeSettles();
    void chooseRemitter(qint64 key);
    void setMeans();
    void goOn();
    [[nodiscard]] fees::Means means() const;
    [[nodiscard]] std::optional<people::PartyId> remitter() const;
    [[nodiscard]] bool checkFields();

    const Desk &m_desk;
    Form *m_form;
    QLineEdit *m_remitter;
    NameCompleter *m_parties;
    DateField *m_date;
    MoneyField *m_amount;
    QComboBox *m_means;
    QLineEdit *m_bank;
    QLineEdit *m_reference;
    DateField *m_cashOn;
    SettlesView *m_settles;
    QPushButton *m_save;
    std::vector<NamedChoice> m_choices;
    QString m_uuid;
};

} // namespace ui

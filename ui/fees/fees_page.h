#pragma once

#include "ui/base/page.h"
#include "ui/fees/fees_services.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class ChargingTab;
class DueTab;
class PaymentForm;
class PaymentsTab;
class PlanTab;
class ReceiptView;
class StudentFeesView;
class Tabs;

// Fees and payments: what is due, what came in, who is still to be charged, what the school asks.
// A payment is typed, and a receipt shown, over the lists.
class FeesPage final : public Page {
    Q_OBJECT

public:
    FeesPage(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // {"fees", "student", id}: that student's file; {"fees", "payment", id}: its receipt; {"fees",
    // "charging", id}: that student ready to be charged.
    void showPlace(const Place &place) override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void build();
    void connectParts();
    void reloadTab();
    void startPayment();
    void savePayment();
    void closePayment();
    void showReceipt(fees::PaymentId payment);
    void showLists();
    void showStudent(people::StudentId student);
    void showCharging(people::StudentId student);
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] std::vector<fees::DueLine> linesToPay() const;

    const Desk &m_desk;
    FeesServices m_services;
    QPushButton *m_receive;
    QStackedWidget *m_stack;
    Tabs *m_tabs;
    DueTab *m_due;
    PaymentsTab *m_payments;
    ChargingTab *m_charging;
    PlanTab *m_plan;
    StudentFeesView *m_student;
    PaymentForm *m_form;
    ReceiptView *m_receipt;
    QWidget *m_behind; // what a payment or a receipt closes to
};

} // namespace ui

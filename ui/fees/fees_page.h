#pragma once

#include "core/documents/document.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/page.h"
#include "ui/fees/fees_services.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace ui {

class ChargingTab;
class ChequesTab;
class DueTab;
class InvoicesTab;
class PaperView;
class PaymentForm;
class PaymentsTab;
class PlanTab;
class ReceiptView;
class RemindersTab;
class RulesTab;
class StudentFeesView;
class Tabs;

// Fees and payments: what is due, what came in, the cheques, who is written to, who is still to be
// charged, what the school asks. A payment is typed, and papers are shown, over the lists.
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
    void connectPapers();
    void reloadTab();
    void startPayment();
    void savePayment();
    void closePayment();
    void showReceipt(fees::PaymentId payment);
    [[nodiscard]] reports::SchoolMarks marks();
    void showPaper(
        std::unique_ptr<documents::Document> paper, const QString &title, const QString &facts);
    void showStatements(const std::vector<fees::DueLine> &lines); // of their payers
    void showDeposit(fees::DepositId id);
    void showReminders(const QList<qint64> &reminders);
    void showInvoice(fees::InvoiceId id);
    void showJournal(QDate from, QDate to);
    void closePaper();
    void showLists();
    void showTab(const QString &kind);
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
    ChequesTab *m_cheques;
    RemindersTab *m_reminders;
    InvoicesTab *m_invoices;
    ChargingTab *m_charging;
    PlanTab *m_plan;
    RulesTab *m_rules;
    StudentFeesView *m_student;
    PaymentForm *m_form;
    ReceiptView *m_receipt;
    PaperView *m_paper;
    QWidget *m_behind; // what a payment or a receipt closes to
};

} // namespace ui

#pragma once

#include "core/enrolment/student_list.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QHash>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class DataTable;
class MetricCard;
class ListOutput;
class ShownList;
class Tabs;

// All that touches one young person over all years: balance, instalments, charges, payments, and
// the family's other students.
class StudentFeesView final : public QWidget {
    Q_OBJECT

public:
    StudentFeesView(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void open(people::StudentId student);
    void reload();
    void setMayManage(bool mayManage);
    // The year whose agreements are changed here.
    void setYear(std::optional<school::SchoolYearId> year) { m_year = year; }
    void print();
    [[nodiscard]] std::vector<fees::DueLine> openLines() const;
    [[nodiscard]] const std::vector<fees::DueLine> &lines() const { return m_fees.instalments; }
    [[nodiscard]] QString name() const { return m_studentName; }

signals:
    void closed();
    void receiptRequested(qint64 payment);
    void statementsRequested(); // of everybody who pays for the student

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFigures();
    DataTable *addList(const QString &key, const QString &title, CellRows *model, int pill,
        const QList<QWidget *> &own = {});
    [[nodiscard]] fees::PaymentLine currentPayment() const;
    void showSiblings();
    void enableActions();
    void voidCharge();
    void findName();
    [[nodiscard]] QWidget *makeAgreements();
    void findEnrolment();

    const Desk &m_desk;
    FeesServices m_services;
    QLabel *m_name;
    QWidget *m_siblings;
    MetricCard *m_charged;
    MetricCard *m_settled;
    MetricCard *m_outstanding;
    MetricCard *m_overdue;
    QPushButton *m_voidCharge;
    QPushButton *m_voidPayment;
    QPushButton *m_advance;
    QPushButton *m_statement;
    QPushButton *m_agreements;
    QAction *m_move = nullptr;
    Tabs *m_tabs;
    CellRows *m_due;
    CellRows *m_charges;
    CellRows *m_payments;
    DataTable *m_chargeTable = nullptr;
    DataTable *m_paymentTable = nullptr;
    ListOutput *m_output;
    QHash<QString, ShownList *> m_lists; // by tab
    fees::StudentFees m_fees;
    people::StudentId m_student{0};
    std::optional<school::SchoolYearId> m_year;
    std::optional<enrolment::StudentRow> m_enrolled; // in that year
    QString m_studentName;
    bool m_mayManage = true;
};

} // namespace ui

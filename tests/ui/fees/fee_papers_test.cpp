// Statements, cheques, refunds and reminders as the office handles them in the window.
#include "tests/support/printed.h"
#include "tests/ui/fees/fees_bench.h"
#include "ui/base/data_table.h"
#include "ui/base/money_field.h"
#include "ui/base/tabs.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::must;
using tests::FeesBench;

namespace {

// The paper that is shown, saved as PDF and read back.
QString paperOf(FeesBench &bench)
{
    const QString path = bench.file.folder() + u"/papier.pdf"_s;
    bench.desk.dialogs.answerText(path);
    bench.press(u"paperPdf"_s);
    return tests::printedText(path).replace(QChar::Nbsp, u' ');
}

void choose(FeesBench &bench, const QString &tab)
{
    bench.page->findChild<ui::Tabs *>(u"feesTabs"_s)->setCurrent(tab);
    QApplication::processEvents();
}

fees::PaymentId cheque(FeesBench &bench, base::Money amount, std::optional<QDate> cashOn = {},
    std::vector<fees::Allocation> allocations = {})
{
    auto draft = bench.school.draft(amount, std::move(allocations));
    draft.bank = u"Crédit Mutuel"_s;
    draft.reference = u"0451227"_s;
    draft.cashOn = cashOn;
    return must(bench.school.payments.receive(draft)).payment;
}

} // namespace

TEST_CASE("the account of a payer is shown from the due list and saved as PDF")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(300), 3);
    bench.school.charge(bench.school.tomYear, bench.school.father, euros(80), 1);
    const auto line = bench.school.due({.payer = bench.school.mother}).front();
    must(bench.school.payments.receive(
        bench.school.draft(euros(100), {{line.instalment, euros(100)}})));
    bench.open();
    CHECK_FALSE(bench.find<QPushButton>(u"dueStatements"_s).isEnabled());
    auto &table = bench.find<ui::DataTable>(u"dueTable"_s);
    const auto open = bench.school.due({.payer = bench.school.mother}).front();
    table.selectKey(open.instalment.value());
    bench.press(u"dueStatements"_s);
    CHECK(bench.find<QWidget>(u"paperView"_s).isVisible());
    CHECK(bench.find<QLabel>(u"paperTitle"_s).text() == u"Account of Marie Dupont"_s);
    CHECK(bench.find<QLabel>(u"paperFacts"_s).text().contains(u"200,00"_s));
    const QString paper = paperOf(bench);
    for (const QString &words : {u"Marie Dupont"_s, u"DUPONT Léa"_s, u"Jeanne Martin"_s,
             u"R2026-0001"_s, u"300,00 €"_s, u"200,00 €"_s, u"2026-2027"_s}) {
        INFO(words.toStdString());
        CHECK(paper.contains(words));
    }
    CHECK_FALSE(paper.contains(u"Paul Dupont"_s));
    bench.key(Qt::Key_Escape);
    CHECK(bench.find<QWidget>(u"dueTable"_s).isVisible());

    bench.page->showPlace({u"fees"_s, u"student"_s, bench.school.tom.value()});
    bench.press(u"studentStatement"_s);
    CHECK(bench.find<QLabel>(u"paperTitle"_s).text() == u"Account of Paul Dupont"_s);
    bench.press(u"paperClose"_s);
    CHECK(bench.find<QWidget>(u"studentFees"_s).isVisible());
}

TEST_CASE("cheques whose day has come go to the bank on one slip")
{
    FeesBench bench;
    cheque(bench, euros(250));
    cheque(bench, euros(90));
    const auto later = cheque(bench, euros(70), QDate(2026, 12, 5));
    bench.open();
    choose(bench, u"cheques"_s);
    auto &table = bench.find<ui::DataTable>(u"chequeTable"_s);
    CHECK(table.shownRows() == 3);
    table.clearSelection();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"depositDialog"_s);
        dialog.findChild<QPushButton *>(u"act"_s)->click();
    });
    bench.press(u"chequeBank"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.desk.messages.notices().last().contains(u"B2026-0001"_s));
    CHECK(bench.find<QWidget>(u"paperView"_s).isVisible());
    const QString paper = paperOf(bench);
    CHECK(paper.contains(u"340,00 €"_s));
    CHECK(paper.contains(u"0451227"_s));
    CHECK_FALSE(paper.contains(u"70,00"_s));
    bench.press(u"paperClose"_s);
    CHECK(table.shownRows() == 1);
    bench.find<QComboBox>(u"chequeWhich"_s).setCurrentIndex(1);
    CHECK(bench.find<ui::DataTable>(u"depositTable"_s).shownRows() == 1);

    bench.find<QComboBox>(u"chequeWhich"_s).setCurrentIndex(0);
    table.selectKey(later.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"cashDay"_s)->setText(u"15/11/2026"_s);
        dialog.findChild<QPushButton *>(u"act"_s)->click();
    });
    bench.press(u"chequeDay"_s);
    CHECK(must(bench.school.cheques.drawer()).front().readyOn() == QDate(2026, 11, 15));
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.cheques.drawer()).front().readyOn() == QDate(2026, 12, 5));
    table.selectKey(later.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QPushButton *>(u"act"_s)->click();
        CHECK(dialog.isVisible()); // not before its day
        dialog.reject();
    });
    bench.press(u"chequeBank"_s);
    CHECK(must(bench.school.cheques.deposits()).size() == 1);
}

TEST_CASE("the day a cheque is to be cashed on is typed with the payment")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(100));
    bench.open();
    bench.press(u"feesReceive"_s);
    bench.find<QLineEdit>(u"remitter"_s).setText(u"Jeanne Martin"_s);
    bench.find<QLineEdit>(u"amount"_s).setText(u"100"_s);
    bench.find<QLineEdit>(u"cashOn"_s).setText(u"1/9/2026"_s);
    bench.page->save();
    CHECK_FALSE(bench.find<QLabel>(u"cashOnNote"_s).text().isEmpty());
    CHECK(bench.journal().empty());
    bench.find<QLineEdit>(u"cashOn"_s).setText(u"5/1/2027"_s);
    bench.page->save();
    REQUIRE(bench.journal().size() == 1);
    CHECK(bench.journal()[0].cashOn == QDate(2027, 1, 5));
}

TEST_CASE("an unpaid cheque and a refund are told from the journal")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(100));
    const auto line = bench.school.due().front();
    const auto paid = cheque(bench, euros(130), {}, {{line.instalment, euros(100)}});
    bench.open();
    choose(bench, u"payments"_s);
    auto &table = bench.find<ui::DataTable>(u"paymentTable"_s);
    const auto trigger = [&](const QString &name) {
        auto &action = bench.find<QAction>(name);
        REQUIRE(action.isEnabled());
        action.trigger();
        bench.page->reload(); // as the window does
    };
    table.selectKey(paid.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"refundDialog"_s);
        CHECK(dialog.findChild<ui::MoneyField *>(u"refundAmount"_s)->amount() == euros(30));
        dialog.findChild<QPushButton *>(u"act"_s)->click(); // the reason is missing
        CHECK(dialog.isVisible());
        dialog.findChild<QLineEdit *>(u"refundReason"_s)->setText(u"trop versé"_s);
        dialog.findChild<QPushButton *>(u"act"_s)->click();
    });
    trigger(u"paymentRefund"_s);
    REQUIRE(bench.journal().size() == 2);
    CHECK(bench.journal()[1].amount == euros(-30));

    // The refund did not take place; then the cheque comes back.
    table.selectKey(-bench.journal()[1].refund->value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"questionLine"_s)->setText(u"virement refusé"_s);
        dialog.accept();
    });
    bench.press(u"paymentVoid"_s);
    bench.page->reload();
    table.selectKey(paid.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"unpaidDialog"_s);
        dialog.findChild<QLineEdit *>(u"unpaidFees"_s)->setText(u"15"_s);
        dialog.findChild<QPushButton *>(u"act"_s)->click();
    });
    trigger(u"paymentUnpaid"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
    const auto due = bench.school.due();
    REQUIRE(due.size() == 2);
    CHECK(due[0].open() + due[1].open() == euros(115));

    bench.find<QComboBox>(u"paymentPeriod"_s).setCurrentIndex(0); // today
    bench.find<QAction>(u"paymentJournal"_s).trigger();
    const QString paper = paperOf(bench);
    CHECK(paper.contains(u"Cash journal"_s));
    CHECK(paper.contains(u"lundi 7 septembre 2026"_s));
    CHECK(paper.contains(u"Jeanne Martin"_s));
    CHECK(paper.contains(u"−130,00 €"_s));
}

TEST_CASE("letters to payers who are late are written in one batch and shown")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(100));
    bench.school.charge(bench.school.tomYear, bench.school.father, euros(80));
    bench.file.clock.set(QDate(2026, 10, 20));
    bench.open();
    choose(bench, u"reminders"_s);
    CHECK(bench.find<ui::DataTable>(u"reminderTable"_s).shownRows() == 2);
    CHECK(bench.find<QLabel>(u"reminderTotals"_s).text().contains(u"180,00"_s));
    bench.find<ui::DataTable>(u"reminderTable"_s).clearSelection();
    bench.press(u"reminderWrite"_s); // asked, and not answered
    CHECK(must(bench.school.reminders.sent()).empty());
    bench.desk.dialogs.answerConfirm(true);
    bench.press(u"reminderWrite"_s);
    CHECK(must(bench.school.reminders.sent()).size() == 2);
    CHECK(bench.find<QWidget>(u"paperView"_s).isVisible());
    const QString paper = paperOf(bench);
    for (const QString &words : {u"Marie Dupont"_s, u"Paul Dupont"_s, u"DUPONT Léa"_s,
             u"100,00 €"_s, u"80,00 €"_s, u"L2026-0001"_s, u"L2026-0002"_s}) {
        INFO(words.toStdString());
        CHECK(paper.contains(words));
    }
    CHECK(bench.find<QAbstractButton>(u"paperForward"_s).isEnabled());
    bench.press(u"paperForward"_s);
    CHECK_FALSE(bench.find<QAbstractButton>(u"paperForward"_s).isEnabled());
    bench.press(u"paperClose"_s);
    CHECK(bench.find<ui::DataTable>(u"reminderTable"_s).shownRows() == 0);
    bench.find<QComboBox>(u"reminderWhich"_s).setCurrentIndex(1);
    auto &sent = bench.find<ui::DataTable>(u"sentTable"_s);
    CHECK(sent.shownRows() == 2);
    sent.selectRow(0);
    bench.press(u"reminderOpen"_s);
    CHECK(bench.find<QLabel>(u"paperTitle"_s).text() == u"Letter L2026-0002"_s);
    bench.press(u"paperClose"_s);
    bench.find<QComboBox>(u"reminderWhich"_s).setCurrentIndex(2);
    CHECK(bench.find<ui::DataTable>(u"agedTable"_s).shownRows() == 2);
    CHECK(bench.find<QLabel>(u"reminderTotals"_s).text().contains(u"180,00"_s));
}

TEST_CASE("the journal stands as it was written inside a day, the newest first")
{
    FeesBench bench;
    for (int i = 0; i < 3; ++i)
        (void)must(bench.school.payments.receive(bench.school.draft(euros(10 + i))));
    bench.open();
    choose(bench, u"payments"_s);
    auto &table = bench.find<ui::DataTable>(u"paymentTable"_s);
    const auto numbers = [&] {
        QStringList all;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            all += table.model()->index(row, 1).data().toString();
        return all;
    };
    const QStringList written{u"R2026-0001"_s, u"R2026-0002"_s, u"R2026-0003"_s};
    table.sortByColumn(0, Qt::AscendingOrder);
    CHECK(numbers() == written);
    table.sortByColumn(0, Qt::DescendingOrder);
    CHECK(numbers() == QStringList(written.rbegin(), written.rend()));
}

// A bounced cheque, through the real window: it settles an instalment, goes to the bank, comes back
// unpaid; the instalment and the bank's fees are due, the payer is written to, and pays.
#include "tests/journeys/one_group.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

void showTab(Program &at, const QString &tab)
{
    at.find<ui::Tabs>(u"feesTabs"_s).setCurrent(tab);
    QApplication::processEvents();
}

// 800 € in three, the first 266,67 € on 5 October.
void charge(Program &at)
{
    at.go(u"fees"_s);
    showTab(at, u"plan"_s);
    at.press(u"planAdd"_s);
    at.fill(u"planLabel0"_s, u"Scolarité"_s);
    at.fill(u"planAmount0"_s, u"800"_s);
    at.key(Qt::Key_S, Qt::ControlModifier);
    showTab(at, u"charging"_s);
    at.press(u"chargingGo"_s);
}

void pay(Program &at, const QString &amount)
{
    at.press(u"feesReceive"_s);
    at.type(u"Anne Martin"_s);
    at.key(Qt::Key_Return); // the name that is proposed
    at.key(Qt::Key_Return);
    at.type(amount);
    at.key(Qt::Key_Return);
    at.type(u"zoe"_s);
    at.key(Qt::Key_Return);
    CHECK(at.find<QLabel>(u"paymentRest"_s).text() == u"Everything is allocated."_s);
    at.key(Qt::Key_Return);
    CHECK(at.find<QLabel>(u"receiptTitle"_s).isVisible());
    at.press(u"receiptClose"_s);
}

void takeToBank(Program &at)
{
    showTab(at, u"cheques"_s);
    CHECK(at.find<ui::DataTable>(u"chequeTable"_s).shownRows() == 1);
    at.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"depositDialog"_s);
        dialog.accept();
    });
    at.press(u"chequeBank"_s);
    CHECK(at.find<QLabel>(u"paperTitle"_s).text().contains(u"B2026-0001"));
    at.press(u"paperClose"_s);
}

void comeBackUnpaid(Program &at)
{
    showTab(at, u"payments"_s);
    auto &journal = at.find<ui::DataTable>(u"paymentTable"_s);
    journal.selectRow(0);
    at.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"unpaidDialog"_s);
        dialog.findChild<QLineEdit *>(u"unpaidFees"_s)->setText(u"15"_s);
        dialog.findChild<QPushButton *>(u"act"_s)->click();
    });
    at.find<QAction>(u"paymentUnpaid"_s).trigger();
    QApplication::processEvents();
    CHECK(journal.shownRows() == 2);
}

// What is open of Zoé's fees, the earliest first.
std::vector<fees::DueLine> open(Program &at)
{
    return must(at.school().services().feeLists.dueLines({}));
}

QString writeTo(Program &at)
{
    showTab(at, u"reminders"_s);
    CHECK(at.find<ui::DataTable>(u"reminderTable"_s).shownRows() == 1);
    at.dialogs.answerConfirm(true);
    at.press(u"reminderWrite"_s);
    const QString letter = at.file(u"relance.pdf"_s);
    at.dialogs.answerText(letter);
    at.press(u"paperPdf"_s);
    at.press(u"paperClose"_s);
    return tests::textOfPdf(letter);
}

} // namespace

TEST_CASE("a bounced cheque: paid, deposited, returned unpaid, written about, paid again")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    at.go(u"students"_s);
    tests::enrolZoe(at);
    charge(at);
    REQUIRE(open(at).size() == 3);
    pay(at, u"266,67"_s);
    REQUIRE(open(at).size() == 2);
    takeToBank(at);
    comeBackUnpaid(at);

    auto due = open(at);
    REQUIRE(due.size() == 4); // the three of the year, and the bank's fees
    base::Money sum;
    for (const fees::DueLine &line : due)
        sum += line.open();
    CHECK(sum == base::Money::fromCents(81500));
    // Nothing is written on a day before it is late, nor in the name of a paid instalment.
    at.clock.set(QDate(2026, 10, 20));
    at.go(u"home"_s);
    at.go(u"fees"_s);
    const QString letter = writeTo(at);
    CHECK(letter.contains(u"266,67"));
    CHECK(letter.contains(u"15,00"));
    CHECK(letter.contains(u"Anne Martin"));

    pay(at, u"281,67"_s);
    due = open(at);
    CHECK(due.size() == 2);
    const auto journal = must(at.school().services().feeLists.payments({}));
    REQUIRE(journal.size() == 3);
    CHECK(journal[0].receiptNumber == u"R2026-0001"_s);
    CHECK(journal[1].isUnpaid);
    CHECK(journal[2].receiptNumber == u"R2026-0002"_s);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
}

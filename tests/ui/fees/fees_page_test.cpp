// The page of the fees as the office works in it: by keyboard, over a real school file.
#include "tests/support/printed.h"
#include "tests/ui/fees/fees_bench.h"
#include "ui/base/data_table.h"
#include "ui/base/labels.h"
#include "ui/base/money_field.h"
#include "ui/base/tabs.h"
#include "ui/fees/name_completer.h"
#include "ui/fees/proposal_view.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::must;
using tests::FeesBench;

namespace {

// 400 € from a grandmother for two students with different payers, typed without the mouse.
void typeGrandmother(FeesBench &bench)
{
    bench.press(u"feesReceive"_s);
    bench.type(u"Jeanne Martin"_s);
    bench.key(Qt::Key_Return);
    bench.type(u"400"_s);
    bench.key(Qt::Key_Return);
    bench.type(u"lea"_s);
    bench.key(Qt::Key_Return);
    bench.type(u"tom"_s);
    bench.key(Qt::Key_Return);
}

} // namespace

TEST_CASE("each list of the fees is printed as it is shown, and what is no list says so")
{
    FeesBench bench;
    tests::choosePassword(bench.file);
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(800), 3);
    bench.school.charge(bench.school.tomYear, bench.school.father, euros(700), 1);
    must(bench.school.payments.receive(bench.school.draft(euros(50))));
    ui::FeesPage &page = bench.open();
    const QString paper = bench.file.folder() + u"/liste.pdf"_s;
    const auto printed = [&] {
        tests::printInto(bench.desk.dialogs, paper);
        page.print();
        return tests::printedText(paper);
    };
    bench.desk.dialogs.answerText(support::kPassword); // once for all of it
    bench.find<QLineEdit>(u"dueSearch"_s).setText(u"lea"_s);
    const QString due = printed();
    CHECK(due.contains(u"DUPONT Léa"_s));
    CHECK(due.contains(u"Marie Dupont"_s));
    CHECK_FALSE(due.contains(u"DUPONT Tom"_s));
    auto *tabs = page.findChild<ui::Tabs *>();
    tabs->setCurrent(u"payments"_s);
    CHECK(printed().contains(u"Jeanne Martin"_s));
    page.showPlace({u"fees"_s, u"student"_s, bench.school.tom.value()});
    const QString account = printed();
    CHECK(account.contains(u"DUPONT Tom"_s));
    CHECK(account.contains(u"700,00 €"_s));
    page.showPlace({u"fees"_s, {}, 0});
    tabs->setCurrent(u"plan"_s);
    const QSignalSpy nothing(&page, &ui::Page::nothingToPrint);
    page.print();
    CHECK(nothing.count() == 1);
}

TEST_CASE("what is left of a payment goes to an instalment later, and comes back")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(300), 1);
    must(bench.school.payments.receive(bench.school.draft(euros(50))));
    ui::FeesPage &page = bench.open();
    page.findChild<ui::Tabs *>()->setCurrent(u"payments"_s);
    auto &table = bench.find<ui::DataTable>(u"paymentTable"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    const auto open = [&] { return bench.school.dueOf(bench.school.lea).front().open(); };
    bench.desk.dialogs.answerRun([&](QDialog &dialog) {
        auto *go = dialog.findChild<QPushButton *>(u"advanceGo"_s);
        go->click(); // nothing is chosen yet
        CHECK_FALSE(dialog.findChild<QLabel *>(u"advanceProblem"_s)->text().isEmpty());
        auto *student = dialog.findChild<QLineEdit *>(u"paymentStudent"_s);
        student->setFocus();
        QTest::keyClicks(student, u"lea"_s);
        QTest::keyClick(student, Qt::Key_Return);
        QApplication::processEvents();
        CHECK(dialog.findChild<ui::MoneyField *>(u"settle0"_s)->amount() == euros(50));
        go->click();
    });
    bench.press(u"paymentAdvance"_s);
    CHECK(open() == euros(250));
    CHECK(bench.journal().front().advance.isZero());
    page.reload(); // as the window does
    CHECK_FALSE(bench.find<QPushButton>(u"paymentAdvance"_s).isEnabled());
    must(bench.desk.messages.undo());
    CHECK(open() == euros(300));
}

TEST_CASE("a student is charged with a reduction and its reason")
{
    FeesBench bench;
    must(bench.school.plans.save(bench.school.year, 0,
        {{fees::FeeKind::Tuition, u"Scolarité"_s, euros(700)},
            {fees::FeeKind::Other, u"Assurance"_s, euros(20)}}));
    people::LinkDetails pays;
    pays.relation = people::Relation::Mother;
    pays.pays = true;
    must(bench.families.link(bench.school.lea, bench.school.mother, pays, QDate(2026, 9, 1)));
    bench.open();
    bench.page->findChild<ui::Tabs *>()->setCurrent(u"charging"_s);
    auto &table = bench.find<ui::DataTable>(u"chargingTable"_s);
    table.selectKey(bench.school.lea.value());
    bench.find<QLineEdit>(u"chargingReduction"_s).setText(u"100"_s);
    bench.press(u"chargingGo"_s);
    CHECK(bench.find<QLabel>(u"reasonNote"_s).text().contains(u"Say why"_s));
    bench.find<QLineEdit>(u"chargingReason"_s).setText(u"Fratrie"_s);
    CHECK(bench.find<ui::ProposalView>(u"chargingPreview"_s).text().contains(u"620,00"_s));
    bench.press(u"chargingGo"_s);
    const auto student = must(bench.school.lists.studentFees(bench.school.lea));
    REQUIRE(student.charges.size() == 2);
    CHECK(student.balance.charged == euros(620));
    CHECK(student.charges[0].reduction + student.charges[1].reduction == euros(100));
}

TEST_CASE("a grandmother's cheque of 400 € settles instalments of two payers by keyboard alone")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(800), 3);
    bench.school.charge(bench.school.tomYear, bench.school.father, euros(800), 3);
    bench.open();
    typeGrandmother(bench);
    CHECK(bench.find<QLabel>(u"paymentRest"_s).text() == u"Everything is allocated."_s);
    bench.key(Qt::Key_Return);

    const auto journal = bench.journal();
    REQUIRE(journal.size() == 1);
    CHECK(journal[0].remitterName == u"Jeanne Martin"_s);
    CHECK(journal[0].amount == euros(400));
    CHECK(journal[0].students.size() == 2);
    CHECK(journal[0].advance.isZero());
    CHECK(bench.find<QWidget>(u"receiptView"_s).isVisible());
    CHECK(bench.find<QLabel>(u"receiptTitle"_s).text().contains(journal[0].receiptNumber));
    CHECK(bench.desk.messages.notices().last().contains(journal[0].receiptNumber));
    CHECK(bench.desk.messages.errors().isEmpty());

    bench.desk.dialogs.answerText(bench.file.folder() + u"/recu.pdf"_s);
    bench.press(u"receiptPdf"_s);
    QFile pdf(bench.file.folder() + u"/recu.pdf"_s);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(4) == "%PDF");
}

TEST_CASE("a payer who is chosen brings the open instalments, and what is over is an advance")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(100));
    bench.open();
    bench.press(u"feesReceive"_s);
    bench.type(u"marie dupont"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Escape); // the list of proposed names
    bench.find<QLineEdit>(u"amount"_s).setFocus();
    bench.type(u"120,5"_s);
    CHECK(bench.find<ui::MoneyField>(u"settle0"_s).amount() == euros(100));
    CHECK(bench.find<QLabel>(u"paymentRest"_s).text().contains(u"20,50"_s));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.journal().size() == 1);
    CHECK(bench.journal()[0].advance == euros(20, 50));
    CHECK(
        bench.school.number(u"SELECT count(*) FROM payment WHERE remitter_id IS NOT NULL"_s) == 1);
}

TEST_CASE("instalments that take more than the payment are refused beside the amount")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(800), 3);
    bench.school.charge(bench.school.tomYear, bench.school.father, euros(800), 3);
    bench.open();
    typeGrandmother(bench);
    bench.find<QLineEdit>(u"settle1"_s).setFocus();
    bench.find<QLineEdit>(u"settle1"_s).selectAll();
    bench.type(u"250"_s);
    bench.key(Qt::Key_Return);
    CHECK(bench.journal().empty());
    CHECK_FALSE(bench.find<QLabel>(u"amountNote"_s).text().isEmpty());
    CHECK(bench.find<QLineEdit>(u"settle1"_s).text().startsWith(u"250"_s));
    CHECK(bench.page->hasUnsavedWork());

    SECTION("and so is more than an instalment has left")
    {
        bench.find<QLineEdit>(u"settle1"_s).setText(u"300"_s);
        bench.find<QLineEdit>(u"amount"_s).setText(u"900"_s);
        bench.page->save();
        CHECK(bench.journal().empty());
        CHECK_FALSE(bench.find<QLabel>(u"settle1Note"_s).isHidden());
    }
    SECTION("and Esc asks before the typed payment is given up")
    {
        bench.key(Qt::Key_Escape);
        CHECK(bench.desk.dialogs.asked().size() == 1);
        CHECK(bench.find<QWidget>(u"paymentForm"_s).isVisible());
        bench.desk.dialogs.answerConfirm(true);
        bench.key(Qt::Key_Escape);
        CHECK_FALSE(bench.find<QWidget>(u"paymentForm"_s).isVisible());
    }
}

TEST_CASE("a payment is cancelled with its reason, and never without one")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(100));
    const auto line = bench.school.dueOf(bench.school.lea).front();
    const auto received = must(bench.school.payments.receive(
        bench.school.draft(euros(100), {{line.instalment, euros(100)}})));
    bench.open();
    bench.page->findChild<ui::Tabs *>()->setCurrent(u"payments"_s);
    bench.find<ui::DataTable>(u"paymentTable"_s).selectKey(received.payment.value());

    bench.desk.dialogs.answerRun([](QDialog &dialog) { dialog.accept(); });
    bench.press(u"paymentVoid"_s);
    CHECK(bench.desk.messages.errors().size() == 1);
    CHECK(bench.journal().size() == 1);

    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"questionLine"_s)->setText(u"Chèque sans provision"_s);
        dialog.accept();
    });
    bench.press(u"paymentVoid"_s);
    bench.page->reload();
    CHECK(bench.journal().size() == 2);
    CHECK(bench.school.dueOf(bench.school.lea).front().open() == euros(100));
    CHECK_FALSE(bench.find<QPushButton>(u"paymentVoid"_s).isEnabled());
}

TEST_CASE("names that look like mark-up or place holders are shown as they are")
{
    FeesBench bench;
    const auto payer = support::rows::party(bench.file.database(), u"<b>O’%1</b>"_s, u"A & B"_s);
    bench.school.charge(bench.school.leaYear, payer, euros(100), 1, u"<i>%2</i> & co"_s);
    bench.open();
    auto &table = bench.find<ui::DataTable>(u"dueTable"_s);
    CHECK(table.model()->index(0, 1).data().toString() == u"<i>%2</i> & co"_s);
    bench.press(u"feesReceive"_s);
    bench.key(Qt::Key_F, Qt::ControlModifier);
    bench.find<QLineEdit>(u"paymentStudent"_s).setFocus();
    bench.type(u"lea"_s);
    bench.key(Qt::Key_Return);
    int found = 0;
    for (const auto *label : bench.page->findChildren<ui::ElidedLabel *>()) {
        if (!label->fullText().contains(u"<b>O’%1</b>"_s))
            continue;
        CHECK(label->textFormat() == Qt::PlainText);
        ++found;
    }
    CHECK(found > 0);
}

TEST_CASE("who is enrolled and owes nothing is charged from the plan, and it can be undone")
{
    FeesBench bench;
    must(bench.school.plans.save(bench.school.year, 0,
        {{fees::FeeKind::Tuition, u"Scolarité"_s, euros(700)},
            {fees::FeeKind::Equipment, u"Tenue"_s, euros(100)}}));
    people::LinkDetails pays;
    pays.relation = people::Relation::Mother;
    pays.pays = true;
    must(bench.families.link(bench.school.lea, bench.school.mother, pays, QDate(2026, 9, 1)));
    bench.open();
    bench.page->findChild<ui::Tabs *>()->setCurrent(u"charging"_s);
    bench.press(u"chargingAll"_s);
    CHECK(bench.find<ui::ProposalView>(u"chargingPreview"_s).text().contains(u"266,6"_s));
    bench.press(u"chargingGo"_s);
    // Nobody pays for the brother: he is named, and left.
    CHECK(bench.desk.messages.warnings().last().contains(u"Tom"_s));
    CHECK(bench.school.dueOf(bench.school.lea).size() == 6);
    CHECK(bench.school.dueOf(bench.school.tom).empty());
    must(bench.desk.messages.undo());
    CHECK(bench.school.dueOf(bench.school.lea).empty());
}

TEST_CASE("the fees of the year are saved with Ctrl+S, and told about above the ceiling")
{
    FeesBench bench;
    bench.open();
    bench.page->findChild<ui::Tabs *>()->setCurrent(u"plan"_s);
    bench.press(u"planAdd"_s);
    bench.page->save();
    CHECK_FALSE(bench.find<QLabel>(u"planProblem"_s).isHidden());
    bench.type(u"Tuition"_s);
    bench.find<QLineEdit>(u"planAmount0"_s).setText(u"900"_s);
    CHECK(bench.page->hasUnsavedWork());
    bench.page->save();
    CHECK_FALSE(bench.page->hasUnsavedWork());
    const auto answer = must(bench.school.plans.plan(bench.school.year));
    CHECK(answer.plan.total() == euros(900));
    CHECK(answer.warning);
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.plans.plan(bench.school.year)).plan.lines.empty());
}

TEST_CASE("a place opens one student's fees, with the family's others beside them")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(800), 3);
    bench.school.charge(bench.school.tomYear, bench.school.mother, euros(500));
    bench.open();
    bench.page->showPlace({u"fees"_s, u"student"_s, bench.school.lea.value()});
    CHECK(bench.find<QLabel>(u"studentName"_s).text() == u"DUPONT Léa"_s);
    CHECK(bench.find<ui::DataTable>(u"student-due"_s).shownRows() == 3);
    bench.press(u"sibling%1"_s.arg(bench.school.tom.value()));
    CHECK(bench.find<QLabel>(u"studentName"_s).text() == u"DUPONT Tom"_s);
    bench.press(u"feesReceive"_s);
    CHECK(bench.find<QLineEdit>(u"remitter"_s).text() == u"Marie Dupont"_s);
    CHECK(bench.find<QLineEdit>(u"settle0"_s).isVisible());
}

TEST_CASE("who has no right to the fees is offered nothing on their page")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(100));
    bench.file.signIn(u"prof"_s, {security::Role::Teacher});
    bench.open();
    CHECK(bench.page->topBarActions().isEmpty());
    CHECK(bench.find<QPushButton>(u"paymentVoid"_s).isHidden());
    CHECK(bench.find<ui::DataTable>(u"dueTable"_s).shownRows() == 0);
    CHECK_FALSE(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("links of the home page open the tab and the rows they speak of")
{
    FeesBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(800), 3);
    for (const QString &name : {u"Jeanne Martin"_s, u"%_ <b>Roux</b>"_s}) {
        auto cheque = bench.school.draft(euros(50));
        cheque.remitterName = name;
        must(bench.school.payments.receive(cheque));
    }
    ui::FeesPage &page = bench.open();
    auto *tabs = page.findChild<ui::Tabs *>();
    REQUIRE(tabs);
    page.showPlace({u"fees"_s, u"cheques"_s, 0});
    CHECK(tabs->current() == u"cheques"_s);
    auto &cheques = bench.find<ui::DataTable>(u"chequeTable"_s);
    CHECK(cheques.shownRows() == 2);
    bench.find<QLineEdit>(u"chequeSearch"_s).setText(u"roux"_s);
    CHECK(cheques.shownRows() == 1);
    page.showPlace({u"fees"_s, u"overdue"_s, 0});
    CHECK(tabs->current() == u"due"_s);
    CHECK(bench.find<QComboBox>(u"dueWhich"_s).currentIndex() == 1);
    page.showPlace({u"fees"_s, u"reminders"_s, 0});
    CHECK(tabs->current() == u"reminders"_s);
}

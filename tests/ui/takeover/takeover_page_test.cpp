// The page of the takeover as the secretary works at it.
#include "core/base/format.h"
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/ui/takeover/takeover_bench.h"
#include "ui/base/tabs.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using midyear::euros;
using support::must;
using tests::TakeoverBench;

namespace {

// What is typed over the current cell, with Enter behind it.
void type(ui::SheetView &sheet, int row, int column, const QString &text)
{
    sheet.setFocus();
    sheet.setCurrentIndex(sheet.model()->index(row, column));
    QTest::keyClick(&sheet, Qt::Key_Return);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->insert(text); // as typed: keyClicks() knows ASCII alone
    QTest::keyClick(editor, Qt::Key_Return);
    // The editor commits in a queued call.
    REQUIRE(QTest::qWaitFor(
        [&] { return sheet.model()->index(row, column).data().toString() == text; }, 5000));
}

} // namespace

TEST_CASE("lines are typed cell by cell, judged at once, taken over and taken back")
{
    TakeoverBench bench;
    bench.open();
    CHECK_FALSE(bench.find<QPushButton>(u"takeOver"_s).isEnabled());
    type(bench.balances(), 0, 0, u"ABADIE Léa"_s);
    CHECK(TakeoverBench::cell(bench.balances(), 0, 5).contains(u"No amount"_s));
    CHECK(bench.balances().model()->rowCount() == 2);
    type(bench.balances(), 0, 2, u"120"_s);
    CHECK(TakeoverBench::cell(bench.balances(), 0, 5) == u"Right"_s);
    CHECK(bench.figure(u"figureOwed"_s).contains(base::formatMoney(euros(120))));
    QTest::keyClicks(&bench.find<QLineEdit>(u"nextReceipt"_s), u"124"_s);
    CHECK(bench.page->hasUnsavedWork());
    bench.find<QPushButton>(u"takeOver"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.desk.dialogs.asked().isEmpty());
    CHECK(bench.school.balance(bench.school.mother).charged == euros(120));
    CHECK_FALSE(bench.page->hasUnsavedWork());
    REQUIRE(bench.desk.messages.offersUndo());
    must(bench.desk.messages.undo());
    CHECK(bench.school.balance(bench.school.mother) == fees::Balance());
    CHECK(TakeoverBench::cell(bench.balances(), 0, 0) == u"ABADIE Léa"_s);
    CHECK(bench.find<QLineEdit>(u"nextReceipt"_s).text() == u"124"_s);
}

TEST_CASE("cells of a spreadsheet are pasted, with titles or from a cell on")
{
    TakeoverBench bench;
    bench.open();
    QApplication::clipboard()->setText(
        u"Classe\tNom\tPrénom\tSolde\tAvance\r\nU1\tAbadie\tLéa\t1 120,50 €\t\r\nU1\t<b>Gras</b> & "
        "fils\t%1\t5\t\r\n"_s);
    auto &sheet = bench.balances();
    sheet.setFocus();
    QTest::keyClick(&sheet, Qt::Key_V, Qt::ControlModifier);
    CHECK(sheet.model()->rowCount() == 3);
    CHECK(TakeoverBench::cell(sheet, 0, 0) == u"Abadie Léa"_s);
    CHECK(TakeoverBench::cell(sheet, 0, 5) == u"Right"_s);
    CHECK(TakeoverBench::cell(sheet, 1, 0) == u"<b>Gras</b> & fils %1"_s);
    CHECK(TakeoverBench::cell(sheet, 1, 5).contains(u"<b>Gras</b> & fils %1"_s));
    CHECK(bench.figure(u"figureRefused"_s).contains(u'1'));
    must(bench.desk.messages.undo());
    CHECK(sheet.model()->rowCount() == 1);

    QApplication::clipboard()->setText(u"Léa Élan\tPaul Élan\t\t80\nAbadie Léa\t\t60\t"_s);
    sheet.setCurrentIndex(sheet.model()->index(0, 0));
    QTest::keyClick(&sheet, Qt::Key_V, Qt::ControlModifier);
    CHECK(TakeoverBench::cell(sheet, 0, 3) == u"80"_s);
    CHECK(TakeoverBench::cell(sheet, 1, 2) == u"60"_s);
    CHECK(TakeoverBench::cell(sheet, 1, 5) == u"Right"_s);
}

TEST_CASE("whatever is pasted is text in its cell, and no more than a list", "[BI-09][BI-33]")
{
    TakeoverBench bench;
    bench.open();
    auto &sheet = bench.balances();
    const QStringList hostile{u"=1+1"_s, u"@SUM(A1)"_s, u"\u202eAbadie Léa"_s, QString(500, u'W'),
        u"a"_s + QChar(0) + u"b"_s, u"<img src=x>"_s, QString(QChar(0xD800))};
    QApplication::clipboard()->setText(hostile.join(u'\n'));
    sheet.setFocus();
    QTest::keyClick(&sheet, Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.figure(u"figureRefused"_s).contains(u'7'));
    CHECK_FALSE(bench.find<QPushButton>(u"takeOver"_s).isEnabled());
    must(bench.desk.messages.undo());

    QApplication::clipboard()->setText(QString(3'000'000, u'9'));
    QTest::keyClick(&sheet, Qt::Key_V, Qt::ControlModifier);
    CHECK(sheet.model()->rowCount() == 1);
    CHECK(bench.desk.messages.warnings().size() == 1);
}

TEST_CASE("a line that is refused stays to be corrected, the others are taken over after a yes")
{
    TakeoverBench bench;
    bench.open();
    QApplication::clipboard()->setText(u"Abadie Léa\t\t60\nNemo Jean\t\t60"_s);
    bench.find<QPushButton>(u"balancePaste"_s).click();
    bench.find<QPushButton>(u"takeOver"_s).click();
    REQUIRE(bench.desk.dialogs.asked().size() == 1);
    CHECK(bench.school.balance(bench.school.mother) == fees::Balance());
    bench.desk.dialogs.answerConfirm(true);
    bench.find<QPushButton>(u"takeOver"_s).click();
    CHECK(bench.school.balance(bench.school.mother).charged == euros(60));
    CHECK(TakeoverBench::cell(bench.balances(), 0, 0) == u"Nemo Jean"_s);
    CHECK(bench.page->hasUnsavedWork());
    bench.desk.dialogs.answerConfirm(true);
    auto *bar = bench.page->findChild<QWidget *>(u"takenOver"_s);
    REQUIRE(bar);
    REQUIRE(bar->isVisible());
    bar->findChild<QPushButton *>()->click();
    CHECK(bench.school.balance(bench.school.mother) == fees::Balance());
    CHECK(TakeoverBench::cell(bench.balances(), 0, 0) == u"Nemo Jean"_s);
}

TEST_CASE("a file is read by its titles, and one without them says which are wanted")
{
    TakeoverBench bench;
    bench.open();
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    bench.desk.dialogs.answerText(write(u"soldes.csv"_s, "A;B\n1;2\n"));
    bench.find<QPushButton>(u"balanceFile"_s).click();
    REQUIRE(bench.desk.messages.warnings().size() == 1);
    CHECK(bench.desk.messages.warnings().front().contains(u"Still owed"_s));
    bench.desk.dialogs.answerText(write(u"heures.csv"_s,
        "Élève;Nature;Heures\nAbadie Léa;workshop-order;240\nÉlan Léa;theory-general;80,5\n"));
    bench.find<QPushButton>(u"hoursFile"_s).click();
    CHECK(TakeoverBench::cell(bench.hours(), 1, 5) == u"Right"_s);
    CHECK(bench.figure(u"figureHours"_s).contains(base::formatMinutes(base::Minutes(19230))));
}

TEST_CASE("a wrong day or number is told beneath its field, and the lines are checked all the same")
{
    TakeoverBench bench;
    bench.open();
    const auto &takeOver = bench.find<QPushButton>(u"takeOver"_s);
    const auto &dayNote = bench.find<QLabel>(u"untilNote"_s);
    const auto &numberNote = bench.find<QLabel>(u"numberNote"_s);
    const QString hint = dayNote.text();
    auto &until = bench.find<QLineEdit>(u"takeoverUntil"_s);
    auto &number = bench.find<QLineEdit>(u"nextReceipt"_s);
    const auto typeDay = [&](const QString &day) {
        until.setFocus();
        until.selectAll();
        QTest::keyClicks(&until, day);
        number.setFocus();
        QApplication::processEvents();
    };
    typeDay(u"01/08/2026"_s);
    CHECK(dayNote.text().contains(u"01/09/2026"_s));

    // The figures follow what is pasted while the day is wrong.
    QApplication::clipboard()->setText(u"Abadie Léa\t\t60\nNemo Jean\t\t60"_s);
    bench.find<QPushButton>(u"balancePaste"_s).click();
    CHECK(TakeoverBench::cell(bench.balances(), 0, 5) == u"Right"_s);
    CHECK(TakeoverBench::cell(bench.balances(), 1, 5).contains(u"Nemo Jean"_s));
    CHECK(bench.figure(u"figureOwed"_s).contains(base::formatMoney(euros(60))));
    CHECK_FALSE(takeOver.isEnabled());

    typeDay(u"31/02/2027"_s);
    CHECK(dayNote.text() != hint);
    CHECK_FALSE(takeOver.isEnabled());
    typeDay(u"31/12/2026"_s);
    CHECK(dayNote.text() == hint);
    CHECK(takeOver.isEnabled());

    QTest::keyClicks(&number, u"0"_s);
    CHECK(numberNote.text().contains(u"“0”"_s));
    CHECK(TakeoverBench::cell(bench.balances(), 0, 5) == u"Right"_s);
    CHECK_FALSE(takeOver.isEnabled());
    bench.page->save();
    CHECK(bench.school.balance(bench.school.mother) == fees::Balance());
    CHECK(bench.desk.dialogs.asked().isEmpty());
    CHECK(number.hasFocus());
}

TEST_CASE("the page of the takeover is drawn with lines and after, in both themes")
{
    TakeoverBench bench;
    tests::LookWindow look(bench.file, bench.desk,
        {{u"takeover"_s, u"Gestion"_s, u"Reprise en cours d’année"_s, ui::Icon::Download,
            security::Operation::ManageEnrolments, [&](const ui::Desk &desk) -> ui::Page * {
                return new ui::TakeoverPage(desk, bench.services());
            }}});
    QApplication::clipboard()->setText(
        u"Abadie Léa\t\t120,00\t\t05/02/2027\nÉlan Léa\tPaul Élan\t\t80\nÉlan Léa\t\t15\nNemo "
        "Jean\t\t60"_s);
    look.find<QPushButton>(u"balancePaste"_s).click();
    look.find<QLineEdit>(u"nextReceipt"_s).setText(u"0"_s);
    emit look.find<QLineEdit>(u"nextReceipt"_s).textEdited(u"0"_s);
    look.draw(u"takeover-balances"_s);
    look.find<QLineEdit>(u"nextReceipt"_s).clear();
    must(bench.school.takeovers.carryOut(bench.school.wish()).map([](const auto &) {}));
    look.find<ui::TakeoverPage>(u"takeover"_s).reload();
    look.find<ui::Tabs>(u"takeoverTabs"_s).setCurrent(u"hours"_s);
    QApplication::clipboard()->setText(
        u"Abadie Léa\tworkshop-order\t\t\t10\nÉlan Léa\tExam\t\t5\t6"_s);
    look.find<QPushButton>(u"hoursPaste"_s).click();
    look.draw(u"takeover-hours"_s);
}

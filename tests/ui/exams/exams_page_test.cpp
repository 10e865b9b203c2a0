// The page of the exams as the office works at it: entering, presence, the jury's results.
#include "tests/support/catch.h"
#include "tests/ui/exams/exam_bench.h"
#include "ui/base/form.h"
#include "ui/base/metric_card.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using exams::Standing;
using security::Role;
using support::must;
using tests::ExamBench;

TEST_CASE("an empty session proposes whom to enter, and all who stay chosen are entered at once")
{
    ExamBench bench;
    bench.open();
    CHECK(bench.table().shownRows() == 0);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *proposals = dialog.findChild<ui::DataTable *>(u"proposals"_s);
        REQUIRE(proposals);
        CHECK(proposals->selectedSource().size() == 3);
        QTest::keyClick(proposals, Qt::Key_Home);
        QTest::keyClick(proposals, Qt::Key_Down, Qt::ShiftModifier);
        CHECK(proposals->selectedSource().size() == 2);
        QTest::keyClick(proposals, Qt::Key_Return);
    });
    bench.table().findChild<QPushButton *>(u"emptyAction"_s)->click();
    CHECK(bench.column(0).size() == 2);
    CHECK(bench.desk.messages.errors().isEmpty());
    REQUIRE(bench.desk.messages.offersUndo());
    must(bench.desk.messages.undo());
    CHECK(bench.table().shownRows() == 0);
}

TEST_CASE("presence and one result of the jury are noted for several, and taken back")
{
    ExamBench bench;
    bench.enterAll();
    bench.open();
    REQUIRE(bench.table().shownRows() == 3);
    bench.table().setFocus();
    QTest::keyClick(&bench.table(), Qt::Key_A, Qt::ControlModifier);
    bench.act(u"presenceMenu"_s, 0);
    CHECK(bench.column(3) == QStringList(3, u"Yes"_s));
    CHECK(bench.table().selectedSource().size() == 3); // ready for what comes next
    must(bench.desk.messages.undo());
    CHECK(bench.column(3) == QStringList(3, u"To be noted"_s));

    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"resultDialog"_s);
        QTest::keyClick(dialog.findChild<QComboBox *>(u"outcome"_s), Qt::Key_Down);
        QTest::keyClick(dialog.findChild<QComboBox *>(u"outcome"_s), Qt::Key_Up);
        dialog.findChild<QPushButton *>(u"recordResult"_s)->click();
    });
    bench.find<QPushButton>(u"recordResults"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    for (const auto id : bench.students)
        CHECK(standingOf(bench.registration(id)) == Standing::Admitted);
    CHECK(bench.find<ui::MetricCard>(u"figureSuccess"_s).accessibleName().contains(u"3/3"_s));
    must(bench.desk.messages.undo());
    CHECK(standingOf(bench.registration(bench.students[0])) == Standing::PresenceUnknown);
}

TEST_CASE("one candidate is typed in the panel: number, result, honours, saved with Ctrl+S")
{
    ExamBench bench;
    bench.enterAll();
    auto &page = bench.open();
    bench.table().selectKey(bench.registration(bench.students[0]).id.value());
    QTest::keyClick(&bench.table(), Qt::Key_Return); // Enter goes on to the panel
    auto &number = bench.find<QLineEdit>(u"candidateNumber"_s);
    CHECK(number.hasFocus());
    QTest::keyClicks(&number, u"0123 456"_s);
    CHECK(page.hasUnsavedWork());
    CHECK_FALSE(bench.find<QComboBox>(u"honours"_s).isVisible());
    bench.choose(u"outcome"_s, 1);
    CHECK(bench.find<QComboBox>(u"present"_s).currentIndex() == 1); // whoever has a result came
    bench.choose(u"honours"_s, 2);
    page.save();
    CHECK_FALSE(page.hasUnsavedWork());
    const auto saved = bench.registration(bench.students[0]);
    CHECK(saved.facts.candidateNumber == u"0123 456"_s);
    REQUIRE(saved.result);
    CHECK(saved.result->honours == exams::Honours::Good);
    CHECK(saved.result->decidedOn == QDate(2026, 7, 6));

    // Taking the result back and marking absent is one step as well, and so is its undoing.
    bench.choose(u"outcome"_s, 0);
    bench.choose(u"present"_s, 2);
    page.save();
    CHECK(standingOf(bench.registration(bench.students[0])) == Standing::Absent);
    must(bench.desk.messages.undo());
    CHECK(standingOf(bench.registration(bench.students[0])) == Standing::Admitted);
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("what the jury cannot have decided is said beside its field, and nothing typed is lost")
{
    ExamBench bench;
    bench.enterAll();
    auto &page = bench.open();
    bench.table().selectKey(bench.registration(bench.students[0]).id.value());
    bench.choose(u"outcome"_s, 1);
    auto &day = bench.find<QLineEdit>(u"decidedOn"_s);
    day.setFocus();
    day.selectAll();
    QTest::keyClicks(&day, u"1/9/26"_s);
    page.save();
    CHECK_FALSE(bench.find<QLabel>(u"decidedOnNote"_s).text().isEmpty());
    CHECK(day.text() == u"01/09/2026"_s);
    CHECK(page.hasUnsavedWork());
    CHECK(bench.desk.messages.notices().isEmpty());

    // Another candidate asks first.
    bench.table().selectKey(bench.registration(bench.students[2]).id.value());
    CHECK(bench.desk.dialogs.asked().back().kind == u"confirm"_s);
    CHECK(day.text() == u"01/09/2026"_s);
}

TEST_CASE("filters, figures and the search narrow the list; names are shown as they are")
{
    ExamBench bench;
    bench.enterAll();
    const auto first = bench.registration(bench.students[0]);
    must(bench.service.markPresent({{first.id, first.rowVersion}}, true));
    bench.open();
    CHECK(bench.column(0).contains(u"<B>GRAS</B> & FILS Noé"_s));
    CHECK(bench.column(0).contains(u"%1 POURCENT Noé"_s));
    bench.find<ui::MetricCard>(u"figureAwaited"_s).click();
    CHECK(bench.column(0) == QStringList{u"BENALI Noé"_s});
    bench.find<ui::MetricCard>(u"figureEntered"_s).click();
    auto &search = bench.find<QLineEdit>(u"candidateSearch"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"pourc"_s);
    CHECK(bench.column(0) == QStringList{u"%1 POURCENT Noé"_s});
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(bench.table().shownRows() == 3);
}

TEST_CASE("a registration made by mistake is taken away, one with a result is not")
{
    ExamBench bench;
    bench.enterAll();
    bench.open();
    bench.table().selectKey(bench.registration(bench.students[0]).id.value());
    bench.find<QPushButton>(u"removeCandidate"_s).click();
    CHECK(bench.table().shownRows() == 2);
    must(bench.desk.messages.undo());
    CHECK(bench.table().shownRows() == 3);
    const auto made = bench.registration(bench.students[0]);
    must(bench.service.save(made.id, made.rowVersion, {{}, true},
        exams::OfficialResult{exams::Outcome::Deferred, {}, QDate(2026, 7, 3), u"PV"_s}));
    bench.table().selectKey(made.id.value());
    bench.find<QPushButton>(u"removeCandidate"_s).click();
    REQUIRE(bench.desk.messages.errors().size() == 1);
    CHECK(bench.desk.messages.errors().front().code == exams::errors::kHasResult);
}

TEST_CASE("success is counted per diploma with n/N, and goes to a file as shown")
{
    ExamBench bench;
    bench.enterAll();
    const auto made = bench.registration(bench.students[0]);
    must(bench.service.save(made.id, made.rowVersion, {{}, true},
        exams::OfficialResult{exams::Outcome::Admitted, {}, QDate(2026, 7, 3), u"PV"_s}));
    bench.open();
    auto &table = bench.find<ui::DataTable>(u"successTable"_s);
    REQUIRE(table.shownRows() == 1);
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells += table.model()->index(0, column).data().toString();
    CHECK(cells
        == QStringList{u"CAP Métallier"_s, u"3"_s, u"1"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"1/1"_s,
            u"1/3"_s, u"1/3"_s});
}

TEST_CASE("the list goes to a file as it is shown: filtered, with the columns that are shown")
{
    ExamBench bench;
    bench.enterAll();
    bench.open();
    auto &search = bench.find<QLineEdit>(u"candidateSearch"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"gras"_s);
    const QString path = QDir(bench.file.folder()).filePath(u"candidats.csv"_s);
    bench.desk.dialogs.answerText(path);
    bench.exportAs(u"exams-export"_s, 1);
    CHECK(bench.desk.messages.errors().isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"<B>GRAS</B> & FILS Noé;Métallerie;CAP Métallier;"_s));
    CHECK_FALSE(text.contains(u"BENALI"_s));
    CHECK(text.count(u'\n') == 2);
    bench.page->print(); // the dialog of the printer is asked for, and given up
    CHECK(bench.desk.dialogs.asked().back().text == u"printDialog"_s);
}

TEST_CASE("a role that only reads sees the list and nothing to change it with")
{
    ExamBench bench(Role::Referent);
    bench.enterAll();
    auto &page = bench.open();
    CHECK(bench.table().shownRows() == 3);
    for (const QString &name : {u"markPresence"_s, u"recordResults"_s, u"enterStudents"_s})
        CHECK_FALSE(bench.find<QPushButton>(name).isVisible());
    CHECK(page.topBarActions().size() == 1);
    bench.table().setFocus();
    QTest::keyClick(&bench.table(), Qt::Key_Return);
    CHECK_FALSE(bench.find<QLineEdit>(u"candidateNumber"_s).isVisible());
}

TEST_CASE("from a student the page opens at the session entered for, and back to the file")
{
    ExamBench bench;
    bench.enterAll();
    auto &page = bench.open();
    page.showPlace({u"exams"_s, u"student"_s, bench.students[1].value()});
    CHECK(bench.table().currentSource().data().toString() == u"<B>GRAS</B> & FILS Noé"_s);
    bench.find<QPushButton>(u"openFile"_s).click();
    REQUIRE(bench.desk.navigator.places().size() == 1);
    CHECK(bench.desk.navigator.places().front().key == bench.students[1].value());
}

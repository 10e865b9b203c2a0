// Marks by keyboard, units, the simulation, the calendar and the adjustments of a session.
#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_service.h"
#include "tests/support/catch.h"
#include "tests/ui/exams/marks_bench.h"
#include "ui/base/date_field.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;
using tests::MarksBench;

TEST_CASE("marks are typed down a column, saved at once and taken back")
{
    MarksBench bench;
    auto &table = bench.openMarks();
    REQUIRE(table.model()->rowCount() == 3);
    REQUIRE(table.model()->columnCount() == 3); // two units and the simulation
    bench.type(table, u"12,5"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(table.currentIndex().row() == 1);
    bench.type(table, u"a"_s);
    bench.type(table, u"J"_s);
    CHECK(bench.markOf(0, bench.up1) == exams::UnitMark{exams::UnitResult::Mark, 1250, {}});
    CHECK(bench.markOf(1, bench.up1).result == exams::UnitResult::Absent);
    CHECK(bench.markOf(2, bench.up1).result == exams::UnitResult::AbsentJustified);
    must(bench.desk.messages.undo());
    CHECK(bench.markOf(2, bench.up1) == exams::UnitMark());

    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(bench.markOf(0, bench.up1) == exams::UnitMark());
}

TEST_CASE("what is no mark is refused and nothing is kept")
{
    MarksBench bench;
    auto &table = bench.openMarks();
    bench.type(table, u"21"_s);
    CHECK(bench.markOf(0, bench.up1) == exams::UnitMark());
    CHECK(table.currentIndex().row() == 0); // to be typed again
    bench.type(table, u"x"_s);
    CHECK(bench.markOf(0, bench.up1) == exams::UnitMark());
    CHECK(bench.markOf(1, bench.up1) == exams::UnitMark());
}

TEST_CASE("the simulation stands beside, line by line, and says who decides")
{
    MarksBench bench;
    auto &table = bench.openMarks();
    bench.type(table, u"12"_s);
    table.setCurrentIndex(table.model()->index(0, 1));
    bench.type(table, u"6"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    CHECK(table.model()->index(0, 2).data().toString()
        == titleOf(exams::Verdict::Admitted)); // 30 points for 3
    CHECK(bench.cells(0, u"simulationLines"_s) == QStringList{u"UP1"_s, u"UG1"_s});
    CHECK(bench.find<QLabel>(u"simulationWarning"_s).text().contains(u"jury"_s));
    CHECK(bench.find<QLabel>(u"simulationWords"_s).text().contains(u"10"_s));
}

TEST_CASE("an unknown coefficient leaves no simulation and says what to type")
{
    MarksBench bench;
    must(bench.file.database().runDirectly(
        u"UPDATE exam_unit SET coefficient_hundredths = NULL WHERE code = 'UG1'"_s));
    bench.openMarks();
    CHECK(bench.cells(0, u"simulationLines"_s).isEmpty());
    CHECK(bench.find<QLabel>(u"simulationWords"_s).text().contains(u"UG1"_s));
}

TEST_CASE("the units of a registration are chosen in a dialog")
{
    MarksBench bench;
    bench.openMarks();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"unitsDialog"_s);
        auto *standing = dialog.findChild<QComboBox *>(u"standing-UG1"_s);
        REQUIRE(standing);
        standing->setCurrentIndex(standing->findData(int(exams::UnitStanding::Kept)));
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected); // no mark is kept yet
        dialog.findChild<QLineEdit *>(u"kept-UG1"_s)->setText(u"13"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"units"_s).click();
    CHECK(bench.markOf(0, bench.ug1).mark == 1300);
    must(bench.desk.messages.undo());
    CHECK(bench.markOf(0, bench.ug1) == exams::UnitMark());
}

TEST_CASE("the mode of a unit is chosen for all the candidates of the session")
{
    MarksBench bench;
    bench.openMarks();
    const auto modeOf = [&bench](size_t at) {
        exams::MarksService marks(bench.file.workspace());
        const auto entries = must(marks.unitsOf(bench.registration(bench.students[at]).id));
        return entryOf(entries, bench.up1)->mode;
    };
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"modesDialog"_s);
        auto *mode = dialog.findChild<QComboBox *>(u"mode-UP1"_s);
        REQUIRE(mode);
        mode->setCurrentIndex(mode->findData(int(diplomas::ExamMode::Continuous)));
        dialog.accept();
    });
    bench.find<QPushButton>(u"modes"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    for (size_t at = 0; at < bench.students.size(); ++at)
        CHECK(modeOf(at) == diplomas::ExamMode::Continuous);
    must(bench.desk.messages.undo());
    CHECK(modeOf(0) == diplomas::ExamMode::Terminal);
    bench.desk.dialogs.answerRun([](QDialog &dialog) { dialog.accept(); });
    bench.find<QPushButton>(u"modes"_s).click(); // nothing was chosen
    CHECK(bench.desk.messages.notices().size() == 2);
}

TEST_CASE("the referent reads the marks and types none")
{
    MarksBench bench(Role::Referent);
    auto &table = bench.openMarks();
    QTest::keyClicks(&table, u"1"_s);
    CHECK_FALSE(table.findChild<QLineEdit *>());
    CHECK_FALSE(bench.find<QPushButton>(u"units"_s).isVisible());
}

TEST_CASE("a date of the session is typed with its source and stands in the list")
{
    MarksBench bench;
    bench.open();
    bench.find<ui::Tabs>(u"examTabs"_s).setCurrent(u"calendar"_s);
    auto &list = bench.find<ui::DataTable>(u"examDates"_s);
    list.findChild<QPushButton *>(u"emptyAction"_s)->click();
    bench.find<ui::DateField>(u"dateDay"_s).setDate(QDate(2026, 7, 10));
    bench.find<QLineEdit>(u"dateSource"_s).setText(u"Circulaire"_s);
    bench.page->save();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(list.shownRows() == 1);
    exams::CalendarService calendar(bench.file.workspace());
    CHECK(must(calendar.dates(2026)).size() == 1);
    must(bench.desk.messages.undo());
    CHECK(list.shownRows() == 0);
}

TEST_CASE("an adjustment is asked for and its state followed")
{
    MarksBench bench;
    bench.open();
    bench.find<ui::Tabs>(u"examTabs"_s).setCurrent(u"adjustments"_s);
    auto &list = bench.find<ui::DataTable>(u"adjustments"_s);
    list.findChild<QPushButton *>(u"emptyAction"_s)->click();
    bench.find<QComboBox>(u"adjusted"_s).setCurrentIndex(0);
    bench.page->save();
    CHECK(list.shownRows() == 1);
    auto &state = bench.find<QComboBox>(u"adjustmentState"_s);
    state.setCurrentIndex(state.findData(int(exams::AdjustmentState::Sent)));
    bench.page->save();
    exams::AdjustmentService adjustments(bench.file.workspace());
    CHECK(must(adjustments.ofSession(2026)).front().adjustment.details.state
        == exams::AdjustmentState::Sent);
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("several candidates are called at once from their list")
{
    MarksBench bench;
    bench.open();
    bench.table().setFocus();
    QTest::keyClick(&bench.table(), Qt::Key_A, Qt::ControlModifier);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"convocationDialog"_s);
        dialog.findChild<ui::DateField *>(u"callDay"_s)->setDate(QDate(2026, 6, 2));
        dialog.findChild<QLineEdit *>(u"callPlace"_s)->setText(u"<b>Lycée</b> & fils"_s);
        dialog.accept();
    });
    bench.find<QPushButton>(u"callCandidates"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.cells(6, u"convocations"_s) == QStringList(3, u"<b>Lycée</b> & fils"_s));

    // each takes the days and places along
    QTemporaryDir folder;
    const QString path = folder.filePath(u"epreuves.pdf"_s);
    bench.find<ui::Tabs>(u"examTabs"_s).setCurrent(u"convocations"_s);
    auto &calls = bench.find<ui::DataTable>(u"convocations"_s);
    calls.setFocus();
    QTest::keyClick(&calls, Qt::Key_A, Qt::ControlModifier);
    bench.desk.dialogs.answerText(path);
    bench.find<QPushButton>(u"handOut"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(QFile::exists(path));
    must(bench.desk.messages.undo());
    CHECK(bench.cells(6, u"convocations"_s).isEmpty());
}

TEST_CASE("the sheets of the candidates chosen are one file, and their day is noted")
{
    MarksBench bench;
    bench.open();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fiches.pdf"_s);
    bench.table().setFocus();
    QTest::keyClick(&bench.table(), Qt::Key_A, Qt::ControlModifier);
    bench.desk.dialogs.answerText(path);
    bench.find<QPushButton>(u"candidateSheets"_s).click();
    CHECK(QFile::exists(path));
    for (const auto id : bench.students)
        CHECK(bench.registration(id).facts.confirmation.printedOn == QDate(2026, 7, 6));
}

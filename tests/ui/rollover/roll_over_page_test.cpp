// The page of the change of year as the office works at it.
#include "tests/support/catch.h"
#include "tests/ui/rollover/roll_over_bench.h"
#include "ui/base/item_roles.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::RollOverBench;

TEST_CASE("everybody stands on the list with a proposal and its reason; names are literal")
{
    RollOverBench bench;
    static_cast<void>(bench.school.pupil(u"<b>Gras</b> & fils"_s, 1));
    static_cast<void>(bench.school.pupil(u"%1 Pourcent"_s, 2));
    static_cast<void>(bench.school.pupil(u"Zidane"_s, 1, 2, QDate(2025, 11, 14)));
    bench.open();
    CHECK(bench.table().shownRows() == 3);
    CHECK(bench.column(0).filter(u"<B>GRAS</B> & FILS"_s).size() == 1);
    CHECK(bench.figure(u"figureMovedUp"_s).contains(u'1'));
    CHECK(bench.figure(u"figureUndecided"_s).contains(u'1'));
    auto &search = bench.find<QLineEdit>(u"rollOverSearch"_s);
    QTest::keyClicks(&search, u"pourcent"_s);
    CHECK(bench.table().shownRows() == 1);
    search.clear();
    bench.find<ui::MetricCard>(u"figureMovedUp"_s).click();
    CHECK(bench.table().shownRows() == 1);
    CHECK(bench.table().model()->index(0, 0).data(ui::SecondaryRole).toString()
        == u"First year of 2"_s);
}

TEST_CASE("decided line by line: the choice is kept, shown, and goes back to the proposal")
{
    RollOverBench bench;
    const auto pupil = bench.school.pupil(u"Abadie"_s, 1);
    const auto later = bench.school.pupil(u"Benali"_s, 2);
    bench.open();
    bench.table().selectKey(pupil.enrolment.value());
    CHECK_FALSE(bench.find<QComboBox>(u"exitCode"_s).isVisible());
    bench.choose(u"action"_s, 2); // leaves
    CHECK(bench.figure(u"figureLeaving"_s).contains(u'1'));
    REQUIRE(bench.find<QComboBox>(u"exitCode"_s).isVisible());
    bench.choose(u"exitCode"_s, bench.find<QComboBox>(u"exitCode"_s).findData(u"moved"_s));
    CHECK(bench.column(2).contains(u"moved"_s));
    CHECK(bench.page->hasUnsavedWork());
    // Somebody else’s work elsewhere takes nothing away.
    bench.page->reload();
    CHECK(bench.column(2).contains(u"moved"_s));
    bench.find<QPushButton>(u"backToProposal"_s).click();
    CHECK(bench.figure(u"figureMovedUp"_s).contains(u'1'));
    CHECK_FALSE(bench.page->hasUnsavedWork());

    bench.table().selectKey(later.enrolment.value());
    CHECK(bench.find<QComboBox>(u"action"_s).currentIndex() == 0); // to decide
    bench.choose(u"action"_s, 2);                                  // repeats
    CHECK(bench.find<QSpinBox>(u"nextYearOfPath"_s).value() == 2);
    bench.find<QSpinBox>(u"nextPlannedYears"_s).setValue(3);
    CHECK(bench.column(2).filter(u"year 2 of 3"_s).size() == 1);
}

TEST_CASE("without a recovery key it is said plainly, and nothing happens without a yes")
{
    RollOverBench bench;
    const auto pupil = bench.school.pupil(u"Abadie"_s, 1);
    const auto waiting = bench.school.pupil(u"Benali"_s, 2);
    bench.open();
    CHECK(bench.find<QCheckBox>(u"makeCurrent"_s).isChecked()); // the closing year is over
    bench.find<QPushButton>(u"carryOut"_s).click();
    REQUIRE(bench.desk.dialogs.asked().size() == 1);
    const QString asked = bench.desk.dialogs.asked().front().text;
    CHECK(asked.contains(u"no recovery key"));
    CHECK(asked.contains(u"Go on without a backup"));
    CHECK(asked.contains(u"BENALI Noé"));
    CHECK(must(bench.school.files.file(pupil.id)).enrolments.size() == 1);

    bench.desk.dialogs.answerConfirm(true);
    bench.find<QPushButton>(u"carryOut"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(must(bench.school.files.file(pupil.id)).enrolments.size() == 2);
    CHECK(must(bench.school.files.file(waiting.id)).enrolments.size() == 1);
    CHECK(bench.find<QWidget>(u"carriedOut"_s).isVisible());
    CHECK(bench.table().shownRows() == 2); // the settled one and the one who waits
    CHECK_FALSE(bench.find<QPushButton>(u"carryOut"_s).isEnabled());
    REQUIRE(bench.desk.messages.offersUndo());
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.files.file(pupil.id)).enrolments.size() == 1);
    CHECK_FALSE(bench.find<QWidget>(u"carriedOut"_s).isVisible());
}

TEST_CASE("without a next year the page says what to do first")
{
    RollOverBench bench;
    static_cast<void>(bench.school.pupil(u"Abadie"_s, 1));
    storage::Statement remove(bench.file.database(), u"DELETE FROM school_year WHERE id = ?"_s);
    must(remove.run(bench.school.to));
    bench.open();
    CHECK(bench.table().shownRows() == 0);
    bench.find<QPushButton>(u"emptyAction"_s).click();
    REQUIRE(bench.desk.navigator.places().size() == 1);
    CHECK(bench.desk.navigator.places().front().kind == u"years"_s);
}

TEST_CASE("a filter that nobody answers says so, and shows everybody again")
{
    RollOverBench bench;
    static_cast<void>(bench.school.pupil(u"Abadie"_s, 1));
    bench.open();
    QTest::keyClicks(&bench.find<QLineEdit>(u"rollOverSearch"_s), u"zzz"_s);
    CHECK(bench.table().shownRows() == 0);
    auto &all = bench.find<QPushButton>(u"emptyAction"_s);
    CHECK(all.isVisible());
    CHECK(all.text() == u"Show all");
    all.click();
    CHECK(bench.desk.navigator.places().isEmpty());
    CHECK(bench.find<QLineEdit>(u"rollOverSearch"_s).text().isEmpty());
    CHECK(bench.table().shownRows() == 1);
}

TEST_CASE("several are decided together with one reason, and that is taken back as one")
{
    RollOverBench bench;
    static_cast<void>(bench.school.pupil(u"Abadie"_s, 1));
    static_cast<void>(bench.school.pupil(u"Benali"_s, 2));
    static_cast<void>(bench.school.pupil(u"Moreau"_s, 1));
    static_cast<void>(bench.school.pupil(u"Zidane"_s, 1, 2, QDate(2025, 11, 14))); // gone
    auto &page = bench.open();
    auto *together = page.findChild<QWidget *>(u"decideTogether"_s);
    REQUIRE(together);
    CHECK_FALSE(together->isVisible());
    bench.table().setFocus();
    bench.table().selectAll();
    QApplication::processEvents();
    REQUIRE(together->isVisible());
    auto &action = bench.find<QComboBox>(u"togetherAction"_s);
    CHECK_FALSE(bench.find<QComboBox>(u"togetherExitCode"_s).isVisible());
    action.setFocus();
    QTest::keyClick(&action, Qt::Key_End); // leaves
    auto &reason = bench.find<QComboBox>(u"togetherExitCode"_s);
    REQUIRE(reason.isVisible());
    reason.setCurrentIndex(reason.findData(u"moved"_s));
    bench.find<QPushButton>(u"decideTogether"_s).click();
    CHECK(bench.figure(u"figureLeaving"_s).contains(u'3'));
    CHECK(bench.figure(u"figureUndecided"_s).contains(u'0'));
    CHECK(bench.column(2).count(u"moved"_s) == 3);
    CHECK(together->isVisible()); // they stay chosen
    must(bench.desk.messages.undo());
    CHECK(bench.figure(u"figureMovedUp"_s).contains(u'2'));
    CHECK(bench.figure(u"figureUndecided"_s).contains(u'1'));
    action.setCurrentIndex(1); // repeats
    bench.find<QPushButton>(u"decideTogether"_s).click();
    CHECK(bench.figure(u"figureRepeating"_s).contains(u'3'));
    bench.find<QPushButton>(u"backToProposals"_s).click();
    CHECK(bench.figure(u"figureRepeating"_s).contains(u'0'));
    CHECK_FALSE(page.hasUnsavedWork());
}

// The page of the leavers: news told, confirmed, corrected and taken back; whom to call; the rates.
#include "tests/support/catch.h"
#include "tests/ui/outcomes/leaver_bench.h"
#include "ui/base/metric_card.h"
#include "ui/base/tabs.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using outcomes::LeaverStatus;
using security::Role;
using support::must;
using tests::LeaverBench;

namespace {

constexpr int kStatus = 3;
constexpr int kState = 8;
const QString kList = u"leaverTable"_s;

QString stateOf(const LeaverBench &bench, size_t student)
{
    bench.table().selectKey(bench.students[student].value());
    return bench.table().currentIndex().siblingAtColumn(kState).data().toString();
}

void typeJob(const LeaverBench &bench)
{
    auto &status = bench.find<QComboBox>(u"status"_s);
    status.setFocus();
    QTest::keyClick(&status, Qt::Key_Down); // the first: a permanent contract
    bench.type(u"organisation"_s, u"Ateliers du Rhône"_s);
    bench.type(u"from"_s, u"24/8/26"_s);
    bench.type(u"toldBy"_s, u"Sa mère"_s);
}

} // namespace

TEST_CASE("the office calls who is without news, tells it, and takes it back")
{
    LeaverBench bench;
    auto &page = bench.open();
    CHECK(bench.column(kState, kList) == QStringList(3, u"No news"_s));
    CHECK(bench.column(0, u"callTable"_s).size() == 3);
    bench.page->findChild<ui::Tabs *>()->setCurrent(u"calls"_s);
    auto &calls = bench.find<ui::DataTable>(u"callTable"_s);
    calls.setFocus();
    calls.selectKey(bench.students[0].value());
    QTest::keyClick(&calls, Qt::Key_Return); // opens the form of whom one calls
    CHECK(bench.find<QComboBox>(u"status"_s).hasFocus());
    typeJob(bench);
    CHECK(page.hasUnsavedWork());
    page.save();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK_FALSE(page.hasUnsavedWork());
    REQUIRE(bench.told(bench.students[0]).size() == 1);
    const auto situation = bench.told(bench.students[0]).front();
    CHECK(situation.confirmed);
    CHECK(situation.details.status == LeaverStatus::PermanentJob);
    CHECK(situation.details.toldOn == QDate(2026, 9, 7));
    CHECK(bench.column(kStatus, kList).contains(u"Permanent contract · Ateliers du Rhône"_s));
    CHECK(bench.column(0, u"callTable"_s).size() == 2);
    CHECK(bench.find<ui::MetricCard>(u"figureEmployed"_s).accessibleName().contains(u"1/1"_s));
    must(bench.desk.messages.undo());
    CHECK(bench.told(bench.students[0]).empty());
    CHECK(bench.column(0, u"callTable"_s).size() == 3);
}

TEST_CASE("a master tells news of the own group, which the office confirms")
{
    LeaverBench bench;
    bench.file.signIn(u"maitre"_s, {Role::Master});
    auto &page = bench.open();
    CHECK(bench.table().shownRows() == 3);
    CHECK_FALSE(bench.find<ui::MetricCard>(u"figureEmployed"_s).isVisible());
    CHECK(bench.page->findChild<ui::Tabs *>()->count() == 2); // no rates
    bench.table().selectKey(bench.students[0].value());
    QTest::keyClick(&bench.table(), Qt::Key_Return);
    typeJob(bench);
    page.save();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(stateOf(bench, 0) == u"To be confirmed"_s);
    CHECK_FALSE(bench.page->findChild<QToolButton *>(u"confirm1"_s));

    bench.page.reset();
    bench.file.signIn(u"sec3"_s, {Role::Secretary});
    bench.open();
    bench.table().selectKey(bench.students[0].value());
    bench.find<QToolButton>(u"confirm1"_s).click();
    QApplication::processEvents();
    CHECK(bench.told(bench.students[0]).front().confirmed);
    CHECK(stateOf(bench, 0) == u"Confirmed"_s);
    must(bench.desk.messages.undo());
    CHECK(stateOf(bench, 0) == u"To be confirmed"_s);
}

TEST_CASE("a situation is corrected from the history, or removed, and both are taken back")
{
    LeaverBench bench;
    must(bench.service.report(bench.students[0], LeaverBench::job()).map([](auto &&) {}));
    auto &page = bench.open();
    bench.table().selectKey(bench.students[0].value());
    CHECK_FALSE(bench.find<QPushButton>(u"removeSituation"_s).isVisible());
    bench.find<QToolButton>(u"correct1"_s).click();
    QApplication::processEvents();
    CHECK(bench.find<QLineEdit>(u"organisation"_s).text() == u"Ateliers du Rhône"_s);
    bench.type(u"organisation"_s, u"<i>Forges</i> & %1"_s);
    page.save();
    CHECK(bench.told(bench.students[0]).front().details.organisation == u"<i>Forges</i> & %1"_s);
    CHECK(bench.find<QLineEdit>(u"organisation"_s).text().isEmpty()); // ready for further news
    must(bench.desk.messages.undo());
    CHECK(bench.told(bench.students[0]).front().details.organisation == u"Ateliers du Rhône"_s);

    bench.find<QToolButton>(u"correct1"_s).click();
    QApplication::processEvents();
    bench.find<QPushButton>(u"removeSituation"_s).click();
    CHECK(bench.told(bench.students[0]).empty());
    must(bench.desk.messages.undo());
    CHECK(bench.told(bench.students[0]).size() == 1);
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("what cannot be is said beside its field, and nothing typed is lost")
{
    LeaverBench bench;
    auto &page = bench.open();
    bench.table().selectKey(bench.students[0].value());
    typeJob(bench);
    bench.type(u"from"_s, u"1/9/2029"_s);
    page.save();
    CHECK_FALSE(bench.find<QLabel>(u"fromNote"_s).text().isEmpty());
    CHECK(bench.find<QLineEdit>(u"organisation"_s).text() == u"Ateliers du Rhône"_s);
    CHECK(page.hasUnsavedWork());
    CHECK(bench.told(bench.students[0]).empty());
    // Another leaver asks first.
    bench.table().selectKey(bench.students[1].value());
    CHECK(bench.desk.dialogs.asked().back().kind == u"confirm"_s);
    CHECK(page.hasUnsavedWork());
}

TEST_CASE("figures open their rows, the search finds without accents, names stay as they are")
{
    LeaverBench bench;
    must(bench.service.report(bench.students[0], LeaverBench::job()).map([](auto &&) {}));
    bench.open();
    CHECK(bench.column(0, kList).contains(u"<B>GRAS</B> & FILS Noé"_s));
    CHECK(bench.column(0, kList).contains(u"%1 POURCENT Noé"_s));
    bench.find<ui::MetricCard>(u"figureEmployed"_s).click();
    CHECK(bench.column(0, kList) == QStringList{u"BENALI Noé"_s});
    bench.find<ui::MetricCard>(u"figureLeavers"_s).click();
    auto &search = bench.find<QLineEdit>(u"leaverSearch"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"rhone"_s);
    CHECK(bench.column(0, kList) == QStringList{u"BENALI Noé"_s});
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(bench.table().shownRows() == 3);
}

TEST_CASE("the rates of 10.2 of the domain: on answers, on all, and the response")
{
    LeaverBench bench;
    for (int i = 3; i < 12; ++i)
        bench.students.push_back(bench.student(u"Leaver %1"_s.arg(i)));
    const auto tell = [&](size_t first, size_t count, LeaverStatus status) {
        for (size_t i = first; i < first + count; ++i) {
            auto details = LeaverBench::job();
            details.status = status;
            must(bench.service.report(bench.students[i], details).map([](auto &&) {}));
        }
    };
    tell(0, 4, LeaverStatus::PermanentJob);
    tell(4, 1, LeaverStatus::LongContract);
    tell(5, 1, LeaverStatus::Temping);
    tell(6, 3, LeaverStatus::Apprenticeship);
    tell(9, 1, LeaverStatus::JobSeeking);
    bench.open();
    const auto cells = [&](int column) {
        QStringList texts = bench.column(column, u"rateTable"_s);
        for (QString &text : texts)
            text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
        return texts;
    };
    CHECK(cells(1)
        == QStringList{
            u"—"_s, u"9/10 (90,0 %)"_s, u"0/10 (0,0 %)"_s, u"9/10 (90,0 %)"_s, u"9/9 (100,0 %)"_s});
    CHECK(cells(2)
        == QStringList{u"10/12 (83,3 %)"_s, u"9/12 (75,0 %)"_s, u"0/12 (0,0 %)"_s,
            u"9/12 (75,0 %)"_s, u"—"_s});
    CHECK(bench.column(1, u"situationTable"_s)
        == QStringList{u"4"_s, u"1"_s, u"1"_s, u"3"_s, u"1"_s, u"2"_s});

    // A wave that has come is asked for strictly that day.
    bench.file.clock.set(QDate(2027, 1, 4));
    bench.page->reload();
    auto &day = bench.find<QComboBox>(u"leaverDay"_s);
    REQUIRE(day.count() == 2);
    CHECK(day.itemData(1).toDate() == QDate(2026, 12, 30));
    CHECK(bench.column(0, u"callTable"_s).size() == 12); // nobody was heard of since
}

TEST_CASE("phones leave the program with the password only; rates without")
{
    LeaverBench bench;
    bench.open();
    bench.page->findChild<ui::Tabs *>()->setCurrent(u"calls"_s);
    bench.page->print();
    REQUIRE(bench.desk.dialogs.asked().size() == 1);
    CHECK(bench.desk.dialogs.asked().back().kind == u"askPassword"_s);
    for (const QString &tab : {u"leavers"_s, u"rates"_s}) {
        bench.page->findChild<ui::Tabs *>()->setCurrent(tab);
        bench.page->print();
        CHECK(bench.desk.dialogs.asked().back().text == u"printDialog"_s);
    }
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("from a student the page opens in the year of leaving, and back to the file")
{
    LeaverBench bench;
    auto &page = bench.open();
    page.showPlace({u"leavers"_s, u"student"_s, bench.students[1].value()});
    CHECK(bench.table().currentSource().data().toString() == u"<B>GRAS</B> & FILS Noé"_s);
    bench.find<QPushButton>(u"openFile"_s).click();
    REQUIRE(bench.desk.navigator.places().size() == 1);
    CHECK(bench.desk.navigator.places().front().key == bench.students[1].value());
    const auto stranger = support::rows::student(bench.file.database(), u"Inconnu"_s, u"Zoé"_s);
    page.showPlace({u"leavers"_s, u"student"_s, stranger.value()});
    CHECK(bench.desk.messages.warnings().size() == 1);
}

// The lists for the authorities in the window: made, kept, printed again.
#include "tests/support/any_school.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/fake_desk.h"
#include "tests/support/printed.h"
#include "tests/support/rows.h"
#include "tests/support/school_file.h"
#include "ui/base/data_table.h"
#include "ui/statutory/statutory_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using support::must;
using ui::DataTable;
namespace rows = support::rows;

namespace {

struct Bench {
    Bench()
        : year((file.clock.set(QDate(2026, 11, 23)), rows::school(file.database()),
            rows::year(file.database(), u"2026-2027"_s, QDate(2026, 9, 1), QDate(2027, 7, 2),
                u"current"_s)))
        , desk(file.clock)
        , accounts(file.workspace())
        , lists(file.workspace())
        , years(file.workspace())
    {
        file.signIn(u"sec"_s, {security::Role::Secretary});
        const auto lea = rows::student(file.database(), u"<b>Martin</b>"_s, u"Léa"_s);
        (void)rows::enrolment(file.database(), lea, year, QDate(2026, 9, 1));
        page = std::make_unique<ui::StatutoryPage>(
            desk.desk, ui::StatutoryServices{file.workspace(), accounts, lists, years});
        page->reload();
        tests::showActive(*page);
    }
    template <class T> T &find(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void choose(int row) const
    {
        auto &table = find<DataTable>(u"dueLists"_s);
        table.setCurrentIndex(table.model()->index(row, 0));
    }

    support::SchoolFile file;
    school::SchoolYearId year;
    tests::FakeDesk desk;
    security::AccountService accounts;
    statutory::StatutoryService lists;
    school::YearService years;
    std::unique_ptr<ui::StatutoryPage> page;
};

} // namespace

TEST_CASE("the page says what is due, and making a list shows whom no mayor is told of")
{
    Bench bench;
    auto &due = bench.find<DataTable>(u"dueLists"_s);
    CHECK(due.shownRows() == 4); // pupils, staff, September and October
    bench.choose(0);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(
            dialog.findChild<QLabel *>(u"listWarning"_s)->text().contains(u"<B>MARTIN</B> Léa"_s));
        auto *day = dialog.findChild<QLineEdit *>(u"listDay"_s);
        REQUIRE(day);
        day->setText(u"7/9/26"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"makeList"_s).click();
    const auto made = must(bench.lists.made(bench.year));
    REQUIRE(made.size() == 1);
    CHECK(made[0].asOf == QDate(2026, 9, 7));
    auto &papers = bench.find<DataTable>(u"listPapers"_s);
    CHECK(papers.shownRows() == 1);
    CHECK(papers.selectedSource().size() == 1); // what was just made is chosen
    CHECK(bench.find<QPushButton>(u"listPdf"_s).isEnabled());
    const QString out = bench.file.folder() + u"/liste.pdf"_s;
    bench.desk.dialogs.answerText(out);
    bench.find<QPushButton>(u"listPdf"_s).click();
    CHECK(tests::printedText(out).contains(u"<b>Martin</b>"_s));
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("a month without changes makes one paper that says so")
{
    Bench bench;
    bench.choose(3);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QLineEdit *>(u"listDay"_s)->isVisible());
        dialog.accept();
    });
    auto &table = bench.find<DataTable>(u"dueLists"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    const auto made = must(bench.lists.made(bench.year));
    REQUIRE(made.size() == 1);
    CHECK(made[0].month == QDate(2026, 10, 1));
    CHECK(must(bench.lists.paper(made[0].papers[0].document)).snapshot.pupils.empty());
}

TEST_CASE("lists that were made elsewhere are noted, said on the page, and due again")
{
    Bench bench;
    auto &due = bench.find<DataTable>(u"dueLists"_s);
    auto &elsewhere = bench.find<QPushButton>(u"listElsewhere"_s);
    due.selectionModel()->select(QItemSelection(due.model()->index(2, 0), due.model()->index(3, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    CHECK_FALSE(bench.find<QPushButton>(u"makeList"_s).isEnabled());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *day = dialog.findChild<QLineEdit *>(u"elsewhereDay"_s);
        REQUIRE(day);
        day->setText(u"3/10/26"_s); // October is not over
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        day->setText(u"5/11/26"_s);
        dialog.findChild<QLineEdit *>(u"elsewhereBy"_s)->setText(u"<b>mairie</b>"_s);
        dialog.accept();
    });
    elsewhere.click();
    CHECK_FALSE(must(bench.lists.due())[3].isOpen());
    CHECK(due.model()->index(3, 3).data().toString().contains(u"<b>mairie</b>"_s));
    must(bench.desk.messages.undo());
    CHECK(must(bench.lists.due())[3].isOpen());

    (void)must(bench.lists.noteElsewhere({must(bench.lists.due())[2]}, QDate(2026, 11, 5), {}));
    bench.page->reload();
    bench.choose(2);
    elsewhere.click();
    CHECK(must(bench.lists.due())[2].isOpen());
}

TEST_CASE("the rules of the lists are changed with their source, a wrong one is told beside it")
{
    Bench bench;
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *days = dialog.findChild<QLineEdit *>(u"statutory.pupils-days"_s);
        REQUIRE(days);
        days->setText(u"bientôt"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        days->setText(u"15"_s);
        dialog.accept();
    });
    bench.find<QPushButton>(u"listSettings"_s).click();
    CHECK(must(bench.lists.due())[0].by == QDate(2026, 9, 16));
}

// The page of the mock exams, as a master works at it.
#include "core/storage/statement.h"
#include "tests/support/catch.h"
#include "tests/support/page_bench.h"
#include "tests/support/rows.h"
#include "ui/exams/marks_table.h"
#include "ui/exams/mock_page.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

struct MockBench : tests::PageBench<ui::MockPage> {
    MockBench()
    {
        namespace rows = support::rows;
        file.clock.set(QDate(2026, 3, 2));
        auto &database = file.database();
        rows::school(database);
        const auto year = rows::year(
            database, u"2025-2026"_s, QDate(2025, 9, 1), QDate(2026, 7, 3), u"current"_s);
        const auto cap = rows::diplomaVersion(database, u"CAP Métallier"_s);
        must(database.runDirectly(u"UPDATE diploma_version SET pass_rule = 'cap'"_s));
        storage::Statement unit(database,
            u"INSERT INTO exam_unit (uuid, version_id, code, kind, coefficient_hundredths, "
            "position) VALUES ('u', ?, 'UP1', 'professional', 100, 1)"_s);
        must(unit.run(cap));
        for (const QString &name : {u"Benali"_s, u"<b>Gras</b> & fils"_s}) {
            const auto student = rows::student(database, name, u"Noé"_s);
            const auto enrolment = rows::enrolment(database, student, year, QDate(2025, 9, 1));
            rows::path(database, enrolment, cap, 2, 2, QDate(2025, 9, 1));
        }
        file.signIn(u"sec"_s, {security::Role::Secretary});
    }
    ui::MockPage &open()
    {
        return showPage(std::make_unique<ui::MockPage>(desk.desk, file.workspace(), accounts));
    }
    void addMock()
    {
        desk.dialogs.answerRun([](QDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"mockName"_s)->setText(u"Blanc de mars"_s);
            dialog.accept();
        });
        find<QPushButton>(u"addMock"_s).click();
    }

private:
    GoesFirst goesFirst{page};
};

} // namespace

TEST_CASE("a mock exam is made, marked by keyboard and judged by the rule of the diploma")
{
    MockBench bench;
    auto &page = bench.open();
    bench.addMock();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(page.subtitle().contains(u"Blanc de mars"_s));
    auto &table = bench.find<ui::MarksTable>(u"marksTable"_s);
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.model()->headerData(0, Qt::Vertical).toString().contains(u"<B>GRAS</B>"_s));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClicks(&table, u"9"_s);
    QTest::keyClick(table.findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !table.findChild<QLineEdit *>(); }));
    CHECK(table.model()->index(0, 0).data().toString() == u"9"_s);
    CHECK(table.model()->index(0, 1).data().toString() == titleOf(exams::Verdict::Deferred));

    bench.find<QPushButton>(u"removeMock"_s).click(); // it has a mark
    CHECK(bench.desk.messages.errors().size() == 1);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    bench.find<QPushButton>(u"removeMock"_s).click();
    CHECK(bench.find<QComboBox>(u"mockExams"_s).count() == 0);
    must(bench.desk.messages.undo());
    CHECK(bench.find<QComboBox>(u"mockExams"_s).count() == 1);
}

TEST_CASE("a mock exam without a name stays in its dialog")
{
    MockBench bench;
    bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        dialog.reject();
    });
    bench.find<QPushButton>(u"addMock"_s).click();
    CHECK(bench.find<QComboBox>(u"mockExams"_s).count() == 0);
}

// A session from the registration to the jury's result: units from the path, marks by keyboard, the
// simulation beside, a block certificate, the official word.
#include "core/exams/marks_service.h"
#include "core/storage/statement.h"
#include "tests/journeys/one_group.h"
#include "tests/support/rows.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"
#include "ui/exams/marks_table.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

// A CAP of two units, and Zoé in the last year of her path to it.
void planExam(Program &at)
{
    auto &workspace = at.school().workspace();
    storage::Database &database = workspace.database();
    const auto cap = support::rows::diplomaVersion(database, u"CAP Métallier"_s);
    must(database.runDirectly(u"UPDATE diploma_version SET pass_rule = 'cap'"_s));
    const auto unit = [&](const QString &code, const QString &kind, int coefficient) {
        storage::Statement row(database,
            u"INSERT INTO exam_unit (uuid, version_id, code, label, kind, "
            "coefficient_hundredths, position) VALUES (?, ?, ?, 'Unité', ?, ?, 1)"_s);
        must(row.run(code, cap, code, kind, coefficient));
    };
    unit(u"UP1"_s, u"professional"_s, 200);
    unit(u"UG1"_s, u"general"_s, 100);
    storage::Statement enrolment(database, u"SELECT max(id) FROM enrolment"_s);
    must(enrolment.run());
    const enrolment::EnrolmentId id(must(storage::singleInteger(enrolment)));
    must(database.runDirectly(u"DELETE FROM path"_s));
    support::rows::path(database, id, cap, 1, 1, QDate(2026, 9, 7));
}

void typeMark(ui::MarksTable &table, const QString &mark)
{
    QTest::keyClicks(&table, mark.left(1));
    auto *editor = table.findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, mark.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !table.findChild<QLineEdit *>(); }));
}

} // namespace

TEST_CASE("a session goes from the registration to the jury's result")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    at.go(u"students"_s);
    tests::enrolZoe(at);
    planExam(at);

    at.go(u"exams"_s);
    at.dialogs.answerRun([](QDialog &dialog) {
        auto *proposals = dialog.findChild<ui::DataTable *>(u"proposals"_s);
        REQUIRE(proposals->shownRows() == 1);
        QTest::keyClick(proposals, Qt::Key_Return);
    });
    at.press(u"enterStudents"_s);
    at.find<ui::Tabs>(u"examTabs"_s).setCurrent(u"marks"_s);
    auto &marks = at.find<ui::MarksTable>(u"marksTable"_s);
    REQUIRE(marks.model()->rowCount() == 1);
    marks.setFocus();
    marks.setCurrentIndex(marks.model()->index(0, 0));
    typeMark(marks, u"12,5"_s);
    marks.setCurrentIndex(marks.model()->index(0, 1));
    typeMark(marks, u"4"_s);
    // 29 points for 3: below ten over all, UP1 above it
    CHECK(at.find<QLabel>(u"simulationWords"_s).text().contains(u"9,66"_s));
    CHECK(at.find<QLabel>(u"simulationWarning"_s).text().contains(u"jury"_s));

    at.find<ui::Tabs>(u"examTabs"_s).setCurrent(u"candidates"_s);
    at.clock.set(QDate(2027, 7, 6));
    at.find<ui::DataTable>(u"candidateTable"_s).selectRow(0);
    at.dialogs.answerRun([](QDialog &dialog) {
        auto *outcome = dialog.findChild<QComboBox *>(u"outcome"_s);
        outcome->setCurrentIndex(2); // deferred
        emit outcome->activated(2);
        dialog.findChild<QPushButton *>(u"recordResult"_s)->click();
    });
    at.press(u"recordResults"_s);
    at.find<ui::Tabs>(u"examTabs"_s).setCurrent(u"results"_s);
    at.find<QComboBox>(u"resultsChoice"_s).setCurrentIndex(2);
    auto &certificates = at.find<ui::DataTable>(u"results-certificates"_s);
    REQUIRE(certificates.shownRows() == 1);
    CHECK(certificates.model()->index(0, 3).data().toString() == u"UP1"_s);
    CHECK(certificates.model()->index(0, 5).data().toString() == u"12,5"_s);
}

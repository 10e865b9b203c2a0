// The page of the marks in theory: switched on, marks by keyboard, averages, bulletins.
#include "tests/core/reviews/reviewed_school.h"
#include "tests/support/look_window.h"
#include "tests/support/page_bench.h"
#include "ui/base/empty_state.h"
#include "ui/base/tabs.h"
#include "ui/evaluations/evaluations_page.h"
#include "ui/evaluations/mark_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

struct Bench : tests::PageBench<ui::EvaluationsPage> {
    Bench()
        : school(file)
        , evaluations(file.workspace())
        , bulletins(file.workspace())
        , staff(file.workspace())
        , goesFirst{page}
    {
        school.inClass();
    }
    void switchOn()
    {
        school.director();
        (void)must(evaluations.setOn(true));
        school.inClass();
    }
    ui::EvaluationsPage &open()
    {
        return showPage(std::make_unique<ui::EvaluationsPage>(desk.desk,
            ui::EvaluationServices{
                file.workspace(), accounts, evaluations, bulletins, school.reviews, staff}));
    }
    ::evaluations::EvaluationId fractions()
    {
        ::evaluations::EvaluationDetails details;
        details.group = school.general;
        details.subject = u"Maths <b>&"_s;
        details.title = u"Fractions %1"_s;
        details.takenOn = QDate(2026, 11, 10);
        return must(evaluations.add(details)).evaluation.id;
    }
    void press(const QString &keys)
    {
        auto &list = find<ui::MarkListView>(u"markList"_s);
        list.setFocus();
        QTest::keyClicks(&list, keys.left(1));
        if (auto *editor = list.findChild<QLineEdit *>()) {
            QTest::keyClicks(editor, keys.mid(1));
            QTest::keyClick(editor, Qt::Key_Return);
            CHECK(QTest::qWaitFor([&] { return !list.findChild<QLineEdit *>(); }));
        }
    }

    support::ReviewedSchool school;
    ::evaluations::EvaluationService evaluations;
    ::evaluations::BulletinService bulletins;
    ::school::StaffService staff;
    tests::PageBench<ui::EvaluationsPage>::GoesFirst goesFirst;
};

} // namespace

TEST_CASE("marks are off at first; the direction switches them on from the empty page")
{
    Bench bench;
    bench.school.director();
    bench.open();
    CHECK_FALSE(bench.find<QPushButton>(u"newEvaluation"_s).isEnabled());
    bench.find<ui::EmptyState>(u"marksOff"_s).findChild<QPushButton *>(u"emptyAction"_s)->click();
    CHECK(must(bench.evaluations.isOn()));
    CHECK(bench.find<QPushButton>(u"newEvaluation"_s).isEnabled());
    must(bench.desk.messages.undo());
    CHECK_FALSE(must(bench.evaluations.isOn()));
}

TEST_CASE("an evaluation is added, marked by keyboard, and a mark taken back")
{
    Bench bench;
    bench.switchOn();
    bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QComboBox *>(u"evaluationSubject"_s)->setEditText(u"Maths"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected); // about what?
        dialog.findChild<QLineEdit *>(u"evaluationTitle"_s)->setText(u"Fractions"_s);
        dialog.findChild<QLineEdit *>(u"evaluationDay"_s)->setText(u"10/11/26"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"newEvaluation"_s).click();
    QApplication::processEvents();
    CHECK(bench.cells(0, u"evaluationTable"_s) == QStringList{u"Fractions"_s});
    bench.press(u"15"_s);
    bench.press(u"a"_s);
    const auto evaluation = must(bench.evaluations.ofTerm(bench.school.first)).front();
    auto marks = must(bench.evaluations.marks(evaluation.id));
    CHECK(marks.at(0).mark == ::evaluations::Mark{1500, {}});
    CHECK(marks.at(1).mark == ::evaluations::Mark{{}, ::evaluations::Without::Absent});
    must(bench.desk.messages.undo());
    CHECK(must(bench.evaluations.marks(evaluation.id)).at(1).mark.isEmpty());
    auto &list = bench.find<ui::MarkListView>(u"markList"_s);
    list.setCurrentIndex(list.model()->index(0, ui::MarkListModel::kMarkColumn));
    bench.press(u"21"_s);
    CHECK(bench.desk.messages.errors().back().code == ::evaluations::errors::kMarkTooHigh);
    CHECK(list.currentIndex().row() == 0); // to be typed again
    bench.press(u"12"_s);
    CHECK(list.currentIndex().row() == 1);
}

TEST_CASE("bulletins are issued from the averages, kept and shown as pages")
{
    Bench bench;
    bench.switchOn();
    const auto id = bench.fractions();
    (void)must(bench.evaluations.setMarks(
        id, 1, {{bench.school.students.front(), people::StudentId(0), {}, {1500, {}}}}));
    bench.open();
    bench.find<ui::Tabs>(u"evaluationTabs"_s).setCurrent(u"average"_s);
    CHECK(bench.cells(1, u"averageTable"_s) == QStringList{u"15"_s});
    bench.desk.dialogs.answerConfirm(true);
    bench.find<QPushButton>(u"issueBulletins"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    const auto kept =
        must(bench.bulletins.issuedTo(bench.school.studentOf(bench.school.students.front())));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().snapshot.subjects.front().subject == u"Maths <b>&"_s);
}

TEST_CASE("the page of the marks is drawn in both themes", "[look]")
{
    support::SchoolFile file;
    support::ReviewedSchool school(file);
    evaluations::EvaluationService marks(file.workspace());
    evaluations::BulletinService bulletins(file.workspace());
    ::school::StaffService staff(file.workspace());
    school.director();
    (void)must(marks.setOn(true));
    evaluations::EvaluationDetails details;
    details.group = school.general;
    details.subject = u"Maths"_s;
    details.title = u"Fractions et proportions"_s;
    details.takenOn = QDate(2026, 11, 10);
    details.staff = school.teacherStaff;
    const auto id = must(marks.add(details)).evaluation.id;
    (void)must(marks.setMarks(id, 1,
        {{school.students.at(0), people::StudentId(0), {}, {1450, {}}},
            {school.students.at(1), people::StudentId(0), {},
                {{}, evaluations::Without::Absent}}}));
    tests::FakeDesk desk(file.clock);
    security::AccountService accounts(file.workspace());
    const ui::EvaluationServices services{
        file.workspace(), accounts, marks, bulletins, school.reviews, staff};
    tests::LookWindow look(file, desk,
        {{u"evaluations"_s, u"Formation"_s, u"Notes et bulletins"_s, ui::Icon::Edit,
            security::Operation::ReadReviews, [&](const ui::Desk &at) -> ui::Page * {
                return new ui::EvaluationsPage(at, services);
            }}});
    look.find<ui::DataTable>(u"evaluationTable"_s).selectKey(id.value());
    QApplication::processEvents();
    look.draw(u"evaluations"_s);
}

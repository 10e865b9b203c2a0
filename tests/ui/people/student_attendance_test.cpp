// The attendance and hours of one young person, in the student's file.
#include "core/base/format.h"
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/student_file.h"
#include "core/people/postal_codes.h"
#include "core/people/student_service.h"
#include "core/school/group_service.h"
#include "core/school/year_service.h"
#include "tests/core/follow_up/followed_school.h"
#include "tests/support/look_window.h"
#include "tests/support/page_bench.h"
#include "tests/support/printed.h"
#include "ui/base/metric_card.h"
#include "ui/base/tabs.h"
#include "ui/people/students_page.h"

#include <QLabel>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using support::kMonday;
using support::must;

namespace {

const QDate kLater(2026, 9, 25);

struct Bench : tests::PageBench<ui::StudentsPage> {
    Bench()
        : school(file)
        , files(file.workspace())
        , enrolments(file.workspace())
        , students(file.workspace())
        , groups(file.workspace())
        , years(file.workspace())
        , diplomas(file.workspace())
        , goesFirst{page}
    {
        file.clock.set(kLater);
    }
    [[nodiscard]] ui::PeopleServices services()
    {
        return {file.workspace(), accounts, files, enrolments, students, groups, years, diplomas,
            codes};
    }
    // Four half-days of the first student without a word, a fifth with one, and late once.
    void absentAndLate()
    {
        school.missed(kMonday, 2);
        (void)school.held(kMonday.addDays(2), 480, 720, {{Mark::Absent, {}}});
        (void)school.held(kMonday.addDays(3), 480, 720, {{Mark::Late, base::Minutes(30)}});
        absences::AbsenceDetails details;
        details.span = absences::AbsenceSpan::days(kMonday.addDays(2), kMonday.addDays(2));
        details.reason = u"illness"_s;
        must(school.absences.follow(school.student(0), details));
    }
    void openTab(people::StudentId student)
    {
        showPage(std::make_unique<ui::StudentsPage>(desk.desk, services()));
        page->showPlace({u"students"_s, u"attendance"_s, student.value()});
        QApplication::processEvents();
    }
    [[nodiscard]] ui::Place placeAfter(const QString &figure)
    {
        find<ui::MetricCard>(figure).click();
        REQUIRE_FALSE(desk.navigator.places().isEmpty());
        return desk.navigator.places().constLast();
    }
    [[nodiscard]] ui::Place placeOfRow(const QString &table)
    {
        auto &list = find<ui::DataTable>(table);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        REQUIRE_FALSE(desk.navigator.places().isEmpty());
        return desk.navigator.places().constLast();
    }

    FollowedSchool school;
    enrolment::StudentFileService files;
    enrolment::EnrolmentService enrolments;
    people::StudentService students;
    school::GroupService groups;
    school::YearService years;
    diplomas::DiplomaService diplomas;
    people::PostalCodes codes;
    GoesFirst goesFirst;
};

} // namespace

TEST_CASE("a student's file tells six months of half-days, with both counts and the rule")
{
    Bench bench;
    bench.absentAndLate();
    bench.openTab(bench.school.student(0));
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.cells(0, u"studentMonths"_s) == QStringList{u"septembre 2026"_s});
    const auto month = must(bench.school.followUp.month(kLater)).students.front().counts;
    CHECK(bench.cells(1, u"studentMonths"_s).constFirst() == u"5"_s);
    CHECK(bench.cells(2, u"studentMonths"_s).constFirst() == QString::number(month.whole));
    CHECK(bench.cells(3, u"studentMonths"_s).constFirst() == u"4"_s);
    CHECK(
        bench.cells(4, u"studentMonths"_s).constFirst() == QString::number(month.unjustifiedWhole));
    CHECK(bench.find<QLabel>(u"studentRule"_s).text()
        == shown(must(bench.school.followUp.settings())));
    CHECK(bench.cells(1, u"studentLates"_s).size() == 1);
    CHECK(bench.cells(1, u"studentCases"_s).size() == 1);
    CHECK(bench.cells(2, u"studentSteps"_s) == QStringList{u"to be taken"_s});
    REQUIRE(bench.cells(2, u"studentNatures"_s).size() == 1);
    CHECK(bench.cells(2, u"studentNatures"_s).constFirst()
        == base::formatMinutes(base::Minutes(1440)));
    CHECK(bench.cells(3, u"studentNatures"_s).constFirst()
        == base::formatMinutes(base::Minutes(210)));
    CHECK(bench.find<QLabel>(u"studentBalance"_s)
              .text()
              .contains(base::formatMinutes(base::Minutes(210))));
}

TEST_CASE("every figure of a student's attendance opens onto the rows it is made of")
{
    Bench bench;
    bench.absentAndLate();
    const auto student = bench.school.student(0);
    bench.openTab(student);
    ui::Place place = bench.placeAfter(u"figureMonth"_s);
    CHECK(place.page == u"absences"_s);
    CHECK(place.kind == u"month-2026-09"_s);
    CHECK(place.key == student.value());
    place = bench.placeAfter(u"figureFollowed"_s);
    CHECK(place.kind == u"cases"_s);
    place = bench.placeAfter(u"figureShare"_s);
    CHECK(place.page == u"hours"_s);
    CHECK(place.key == bench.school.students.front().value());
    place = bench.placeOfRow(u"studentSteps"_s);
    CHECK(place.kind == u"month-2026-09"_s);
    place = bench.placeOfRow(u"studentLates"_s);
    CHECK(place.page == u"roll-call"_s);
    CHECK(place.kind == u"session"_s);
    CHECK(place.key > 0);
}

TEST_CASE("what is noted elsewhere comes into the student's file, printed as it is shown")
{
    Bench bench;
    bench.absentAndLate();
    const auto student = bench.school.student(0);
    bench.openTab(student);
    const auto reached = must(bench.school.followUp.month(kLater)).students.front().reached.front();
    must(bench.school.followUp.take(student,
        {kMonday, reached.rule.code, reached.rule.details.step, kLater,
            follow_up::StepChannel::Call, u"Claire Martin"_s, {}}));
    QApplication::processEvents();
    CHECK(bench.cells(2, u"studentSteps"_s) == QStringList{u"taken"_s});
    const QString paper = QDir(bench.file.folder()).filePath(u"mois.pdf"_s);
    tests::printInto(bench.desk.dialogs, paper);
    bench.page->print();
    const QString text = tests::printedText(paper);
    CHECK(text.contains(u"ABADIE Léa"_s));
    CHECK(text.contains(u"septembre 2026"_s));
    CHECK(text.contains(shown(must(bench.school.followUp.settings())).left(60)));
}

TEST_CASE("without a session that is over, the tab says what it is for")
{
    Bench bench;
    bench.openTab(bench.school.student(1));
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK_FALSE(bench.find<ui::DataTable>(u"studentMonths"_s).isVisible());
}

TEST_CASE("a student's attendance is looked at in both themes")
{
    Bench bench;
    bench.absentAndLate();
    (void)bench.school.planned(bench.school.theory(kMonday.addDays(4), 480, 720));
    const auto services = bench.services();
    tests::LookWindow look(bench.file, bench.desk,
        {{u"students"_s, u"Quotidien"_s, u"Élèves"_s, ui::Icon::Students,
            security::Operation::ReadStudentFile, [services](const ui::Desk &desk) -> ui::Page * {
                return new ui::StudentsPage(desk, services);
            }}});
    look.window().go({u"students"_s, u"attendance"_s, bench.school.student(0).value()});
    look.draw(u"student-attendance"_s);
    look.window().go({u"students"_s, u"attendance"_s, bench.school.student(1).value()});
    look.draw(u"student-attendance-other"_s);
}

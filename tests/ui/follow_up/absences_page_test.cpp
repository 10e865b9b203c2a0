// The page of the absences: whom to call, the cases, the month.
#include "core/base/contact_formats.h"
#include "tests/support/look_window.h"
#include "tests/support/printed.h"
#include "tests/ui/follow_up/absences_bench.h"
#include "ui/base/tabs.h"
#include "ui/follow_up/absences_page.h"
#include "ui/follow_up/morning_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using support::kMonday;
using support::must;
using Bench = tests::AbsencesBench<ui::AbsencesPage>;

namespace {

const RollMark kAbsent{Mark::Absent, {}};

// Two absent, one late, in the session that runs.
void morning(Bench &bench)
{
    (void)bench.school.held(kMonday, 480, 720, {kAbsent, {Mark::Late, base::Minutes(15)}, kAbsent});
}

void choose(Bench &bench, const QString &table, qint64 key)
{
    bench.find<ui::DataTable>(table).selectKey(key);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("one click says who was told, and is taken back")
{
    Bench bench;
    morning(bench);
    bench.open();
    CHECK(bench.cells(0, u"absentTable"_s)
        == QStringList{u"ABADIE Léa"_s, u"ÉLAN Léa"_s, u"ŒUVRARD Léa"_s});
    choose(bench, u"absentTable"_s, bench.school.student(0).value());
    CHECK(bench.find<QLabel>(u"calls"_s).text().contains(base::shownPhone(u"+33611223340"_s)));
    CHECK(bench.find<QLabel>(u"calls"_s).text().contains(u"<b>Dupont</b> & %1"_s));
    bench.find<QPushButton>(u"noAnswer"_s).click();
    auto absent = must(bench.school.days.day(kMonday)).absents.front();
    REQUIRE(absent.notices.size() == 1);
    CHECK(absent.notices.front().details.outcome == absences::NoticeOutcome::NoAnswer);
    CHECK(absent.notices.front().details.party);
    CHECK(bench.find<QLabel>(u"notices"_s).text().contains(u"secretariat"_s));
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.days.day(kMonday)).absents.front().notices.empty());
    bench.find<QPushButton>(u"told"_s).click();
    CHECK(must(bench.school.days.day(kMonday)).untold() == 1);
}

TEST_CASE("a reason that was given stands in the absence, with who gave it")
{
    Bench bench;
    morning(bench);
    bench.open();
    choose(bench, u"absentTable"_s, bench.school.student(0).value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *reason = dialog.findChild<QComboBox *>(u"reason"_s);
        REQUIRE(reason);
        reason->setCurrentIndex(reason->findData(u"transport"_s));
        CHECK(dialog.findChild<QLineEdit *>(u"toldBy"_s)->text().contains(u"Dupont"_s));
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"reasonGiven"_s).click();
    const auto absent = must(bench.school.days.day(kMonday)).absents.front();
    REQUIRE(absent.absence);
    CHECK(absent.absence->absence.details.reason == u"transport"_s);
}

TEST_CASE("the message is copied; who arrives is late and gets a slip")
{
    Bench bench;
    morning(bench);
    bench.open();
    choose(bench, u"absentTable"_s, bench.school.student(0).value());
    bench.find<QPushButton>(u"copyMessage"_s).click();
    CHECK(QGuiApplication::clipboard()->text().contains(u"Léa Abadie"_s));
    const QString slip = bench.file.folder() + u"/billet.pdf"_s;
    tests::printInto(bench.desk.dialogs, slip);
    bench.find<QPushButton>(u"arriveNow"_s).click();
    CHECK(tests::printedText(slip).contains(u"ABADIE Léa"_s));
    const auto view = must(bench.school.days.day(kMonday));
    CHECK(view.absents.size() == 1);
    CHECK(view.late.front().late() == base::Minutes(70));
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.days.day(kMonday)).absents.size() == 2);
}

TEST_CASE("an absence is announced, changed, classed and withdrawn")
{
    Bench bench;
    auto &page = bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *student = dialog.findChild<QComboBox *>(u"student"_s);
        REQUIRE(student);
        student->setEditText(u"Personne"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        auto *note = dialog.findChild<QLabel *>(u"studentNote"_s);
        REQUIRE(note);
        CHECK(note->isVisible());
        student->setEditText(u"zidane léa"_s);
        CHECK_FALSE(note->isVisible()); // nothing is wrong with that one
        dialog.findChild<QLineEdit *>(u"toDay"_s)->setText(u"9/9/26"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"announceAbsence"_s).click();
    auto lines = must(bench.school.absences.absences({kMonday, kMonday}));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().absence.details.span
        == absences::AbsenceSpan::days(kMonday, QDate(2026, 9, 9)));

    bench.find<ui::Tabs>(u"absenceTabs"_s).setCurrent(u"cases"_s);
    choose(bench, u"caseTable"_s, lines.front().absence.id.value());
    auto &classIt = bench.find<QPushButton>(u"classAbsence"_s);
    CHECK_FALSE(classIt.isEnabled()); // nobody has said why
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *reason = dialog.findChild<QComboBox *>(u"reason"_s);
        reason->setCurrentIndex(reason->findData(u"illness"_s));
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"editAbsence"_s).click();
    CHECK(classIt.isEnabled());
    bench.desk.dialogs.answerRun([](QDialog &dialog) { dialog.accept(); });
    bench.find<QPushButton>(u"addProof"_s).click();
    CHECK(must(bench.school.absences.absences({kMonday, kMonday})).front().justifications == 1);
    classIt.click();
    CHECK(must(bench.school.absences.absences({kMonday, kMonday})).front().absence.classedAt);
    must(bench.desk.messages.undo());
    page.reload();
    choose(bench, u"caseTable"_s, lines.front().absence.id.value());
    bench.desk.dialogs.answerText(u"Erreur"_s);
    bench.find<QPushButton>(u"withdrawAbsence"_s).click();
    CHECK(must(bench.school.absences.absences({kMonday, kMonday})).empty());
}

TEST_CASE("an absence is announced for the one of two students of a name who is meant")
{
    Bench bench;
    bench.school.execute(u"UPDATE student SET last_name = 'Abadie', birth_date = '2009-05-21' "
                         "WHERE id = %1"_s.arg(bench.school.student(1).value()));
    bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *student = dialog.findChild<QComboBox *>(u"student"_s);
        REQUIRE(student);
        student->setEditText(u"abadie léa"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        student->setEditText(u"abadie léa (21/05/2009)"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"announceAbsence"_s).click();
    const auto lines = must(bench.school.absences.absences({kMonday, kMonday}));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().student == bench.school.student(1));
}

TEST_CASE("the month tells the number that was reached, and keeps the step that was taken")
{
    Bench bench;
    bench.file.clock.set(QDate(2026, 9, 25), QTime(9, 10));
    bench.school.missed(kMonday, 2);
    bench.open();
    bench.find<ui::Tabs>(u"absenceTabs"_s).setCurrent(u"month"_s);
    CHECK(bench.cells(0, u"monthTable"_s) == QStringList{u"ABADIE Léa"_s});
    CHECK(bench.cells(2, u"monthTable"_s) == QStringList{u"4"_s});
    choose(bench, u"monthTable"_s, bench.school.student(0).value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.findChild<QLineEdit *>(u"by"_s)->text() == u"secretariat"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"take-warning"_s).click();
    CHECK(must(bench.school.followUp.month(kMonday)).openSteps() == 0);
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.followUp.month(kMonday)).openSteps() == 1);
    bench.find<QAbstractButton>(u"monthBack"_s).click();
    CHECK(bench.cells(0, u"monthTable"_s).isEmpty());
}

TEST_CASE("steps of earlier months wait beside the month, one button from the oldest")
{
    Bench bench;
    bench.file.clock.set(QDate(2026, 10, 2), QTime(9, 10));
    bench.school.missed(kMonday, 2);
    auto &page = bench.open();
    bench.find<ui::Tabs>(u"absenceTabs"_s).setCurrent(u"month"_s);
    CHECK(bench.cells(0, u"monthTable"_s).isEmpty());
    auto &earlier = bench.find<QPushButton>(u"monthEarlier"_s);
    CHECK(earlier.isVisible());
    CHECK(earlier.text().contains(u'1'));
    QSignalSpy heading(&page, &ui::Page::headingChanged);
    earlier.click();
    CHECK(bench.cells(0, u"monthTable"_s) == QStringList{u"ABADIE Léa"_s});
    CHECK_FALSE(earlier.isVisible());
    CHECK(heading.count() > 0);
    CHECK(page.subtitle().startsWith(u"septembre 2026"_s));
    heading.clear();
    bench.find<QAbstractButton>(u"monthForward"_s).click();
    CHECK(heading.count() > 0);
    CHECK(page.subtitle().startsWith(u"octobre 2026"_s));
}

TEST_CASE("a teacher sees the own absents and notes nothing that is the office's")
{
    Bench bench;
    morning(bench);
    bench.school.signInAs(u"referent"_s, security::Role::Referent);
    bench.open();
    CHECK(bench.cells(0, u"absentTable"_s).size() == 3);
    choose(bench, u"absentTable"_s, bench.school.student(0).value());
    CHECK_FALSE(bench.find<QPushButton>(u"told"_s).isVisible());
}

TEST_CASE("the morning page is read and printed")
{
    tests::AbsencesBench<ui::MorningPageView> bench;
    (void)bench.school.held(kMonday, 480, 720, {kAbsent});
    auto &page = bench.open();
    CHECK(page.subtitle().contains(u"1"_s));
    const QString paper = bench.file.folder() + u"/matin.pdf"_s;
    tests::printInto(bench.desk.dialogs, paper);
    page.print();
    CHECK(bench.desk.messages.notices().constLast() == u"The PDF is saved."_s);
    CHECK(tests::printedText(paper).contains(u"ABADIE Léa"_s));
}

TEST_CASE("the pages of the absences are drawn")
{
    Bench bench;
    bench.file.clock.set(QDate(2026, 9, 9), QTime(9, 10));
    bench.school.missed(kMonday, 2);
    bench.school.missed(QDate(2026, 9, 3), 1);
    (void)bench.school.held(
        QDate(2026, 9, 9), 480, 720, {kAbsent, {Mark::Late, base::Minutes(15)}, kAbsent});
    must(bench.school.days.tell(bench.school.student(0), QDate(2026, 9, 9),
        {{absences::Channel::Call, absences::NoticeOutcome::LeftMessage, {}, {}}}));
    absences::AbsenceDetails details;
    details.span = absences::AbsenceSpan::days(QDate(2026, 9, 9), QDate(2026, 9, 11));
    details.reason = u"illness"_s;
    must(bench.school.absences.announce(bench.school.student(3), details));
    const auto services = bench.services();
    tests::LookWindow look(bench.file, bench.desk,
        {{u"absences"_s, u"Quotidien"_s, u"Absences"_s, ui::Icon::Bell,
             security::Operation::ReadAbsences,
             [services](const ui::Desk &desk) -> ui::Page * {
                 return new ui::AbsencesPage(desk, services);
             }},
            {u"morning"_s, {}, u"Page du matin"_s, ui::Icon::Sun, security::Operation::ReadAbsences,
                [services](const ui::Desk &desk) -> ui::Page * {
                    return new ui::MorningPageView(desk, services);
                },
                false}});
    look.window().go({u"absences"_s, u"day"_s, bench.school.student(0).value()});
    look.draw(u"absents-of-the-day"_s);
    look.find<ui::Tabs>(u"absenceTabs"_s).setCurrent(u"cases"_s);
    look.draw(u"absences-followed"_s);
    look.find<ui::Tabs>(u"absenceTabs"_s).setCurrent(u"month"_s);
    look.draw(u"attendance-month"_s);
    look.window().go({u"morning"_s, {}, 0});
    look.draw(u"morning-page"_s);
}

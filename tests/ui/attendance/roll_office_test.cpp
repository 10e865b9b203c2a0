// What the office does on the page of the roll-call, and what it told the teacher beforehand.
#include "core/absences/absence_service.h"
#include "core/attendance/errors.h"
#include "tests/support/catch.h"
#include "tests/support/class_of_twelve.h"
#include "ui/attendance/close_period_dialog.h"
#include "ui/attendance/roll_call_page.h"
#include "ui/attendance/roll_sheet_view.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::kMonday;
using support::must;
using ui::DataTable;

namespace {

const RollMark kAbsent{Mark::Absent, {}};

struct AtWork : tests::ClassOfTwelve {
    void open(const QString &login, Role role)
    {
        school.signInAs(login, role);
        page = std::make_unique<ui::RollCallPage>(desk.desk,
            ui::RollCallServices{
                file.workspace(), accounts, school.sessions, school.attendance, staff, groups});
        page->reload();
        tests::showActive(*page);
    }
    void announce(size_t student, const absences::AbsenceSpan &span)
    {
        school.signInAs(u"sec"_s, Role::Secretary);
        absences::AbsenceDetails details;
        details.span = span;
        const people::StudentId who(
            school.count(u"SELECT student_id FROM enrolment WHERE id = %1"_s.arg(
                must(school.attendance.sheet(running)).rows[student].student.enrolment.value())));
        must(absences::AbsenceService(file.workspace()).announce(who, details));
    }
    void callRoll(const std::vector<RollMark> &marks = {})
    {
        school.signInAs(u"maitre"_s, Role::Master);
        must(school.attendance.take(school.roll(running, marks)));
    }
    template <class Widget> Widget &part(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return *found;
    }
    DataTable &roll() { return part<DataTable>(u"rollTable"_s); }
    void type(const QString &keys) { QTest::keyClicks(&roll(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&roll(), key, modifiers);
    }
    QString cell(int row, int column)
    {
        return roll().model()->index(row, column).data().toString();
    }
    attendance::RollRow row(size_t at) { return must(school.attendance.sheet(running)).rows[at]; }
    // The texts of a menu that is about to show.
    QList<QAction *> actions(const QString &button)
    {
        QMenu *menu = part<QPushButton>(button).menu();
        emit menu->aboutToShow();
        QList<QAction *> found;
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator())
                found += action;
        }
        return found;
    }

    std::unique_ptr<ui::RollCallPage> page;
};

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts += action->text();
    return texts;
}

} // namespace

TEST_CASE(
    "what the office was told is marked, and plain keys leave it alone until somebody insists")
{
    AtWork at;
    at.announce(0, absences::AbsenceSpan::days(kMonday, kMonday));
    at.announce(1, {kMonday, 0, kMonday, 540});
    at.open(u"maitre"_s, Role::Master);
    CHECK(at.cell(0, 1) == u"Absent"_s);
    CHECK(at.cell(1, 1).startsWith(u"Late 60"_s));
    CHECK(at.part<QPushButton>(u"keyAllTheSame"_s).isVisible());
    CHECK_FALSE(at.page->hasUnsavedWork());

    at.type(u"r"_s);
    REQUIRE(at.desk.messages.errors().size() == 1);
    CHECK(at.desk.messages.errors().last().code == attendance::errors::kHeld);
    CHECK(at.cell(0, 1) == u"Absent"_s);
    at.press(Qt::Key_Return); // goes on
    at.press(Qt::Key_Return);
    CHECK(at.cell(0, 1) == u"Absent"_s);
    CHECK(at.cell(1, 1).startsWith(u"Late 60"_s));
    CHECK_FALSE(at.page->hasUnsavedWork());

    at.roll().selectRow(0);
    at.type(u"!"_s);
    CHECK(at.cell(0, 1) == u"Present"_s);
    at.type(u"r8h10"_s);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.desk.messages.errors().size() == 1);
    CHECK(at.row(0).mark == RollMark{Mark::Late, Minutes(10)});
    CHECK(at.row(1).mark == RollMark{Mark::Late, Minutes(60)});
    CHECK(at.row(2).mark == RollMark{});
}

TEST_CASE("the office types its word beside what the teacher saw")
{
    AtWork at;
    at.callRoll({kAbsent, kAbsent});
    at.open(u"sec"_s, Role::Secretary);
    CHECK(at.roll().model()->columnCount() == 3);
    CHECK(at.part<QComboBox>(u"typedFor"_s).currentIndex() == 0);
    at.press(Qt::Key_Return); // says nothing of anybody
    CHECK_FALSE(at.page->hasUnsavedWork());
    at.roll().selectRow(0);
    at.type(u"r25"_s);
    at.press(Qt::Key_Return);
    at.type(u"e"_s);
    CHECK(at.cell(0, 1) == u"Absent"_s);
    CHECK(at.cell(0, 2).startsWith(u"Late 25"_s));
    CHECK(at.cell(1, 2) == u"Present"_s);
    CHECK(at.page->hasUnsavedWork());
    CHECK_FALSE(at.part<QComboBox>(u"typedFor"_s).isEnabled());
    at.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.desk.messages.errors().isEmpty());
    CHECK(at.row(0).mark == kAbsent);
    CHECK(at.row(0).office == RollMark{Mark::Late, Minutes(25)});
    CHECK(at.row(1).office == RollMark{});
    CHECK_FALSE(at.page->hasUnsavedWork());

    SECTION("it is taken back, one or all")
    {
        at.roll().selectRow(0);
        at.type(u"="_s);
        at.page->save();
        CHECK_FALSE(at.row(0).office);
        must(at.desk.messages.undo());
        CHECK(at.row(0).office == RollMark{Mark::Late, Minutes(25)});
    }
    SECTION("the teacher sees it beside the own mark")
    {
        at.open(u"maitre"_s, Role::Master);
        CHECK(at.roll().model()->columnCount() == 3);
        at.type(u"s11h30"_s);
        at.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(at.row(0).mark == RollMark{Mark::Left, Minutes(30)});
        CHECK(at.row(0).office == RollMark{Mark::Late, Minutes(25)});
    }
    SECTION("a signed sheet is typed into the teacher's column")
    {
        auto &signer = at.part<QComboBox>(u"typedFor"_s);
        signer.setCurrentIndex(signer.findData(at.school.masterStaff.value()));
        emit signer.activated(signer.currentIndex());
        at.roll().selectRow(3);
        at.type(u"a"_s);
        at.page->save();
        CHECK(at.desk.messages.errors().isEmpty());
        CHECK(at.row(3).mark == kAbsent);
        CHECK_FALSE(at.row(3).office);
    }
}

TEST_CASE("who replaces is chosen in one gesture, from the sheet and from the rolls not done")
{
    AtWork at;
    const auto forgotten = at.school.planned(at.school.plan(kMonday.addDays(-3), 480, 720));
    at.school.planned(at.school.theory(kMonday, 480, 600));
    at.open(u"dir"_s, Role::Director);
    at.page->showPlace({u"roll-call"_s, u"session"_s, at.running.value()});
    // Busy ones stand last, with what they have.
    CHECK(textsOf(at.actions(u"replace"_s)) == QStringList{u"Alex Durand (has Général)"_s});
    at.actions(u"replace"_s)[0]->trigger();
    CHECK(
        must(at.school.sessions.session(at.running)).session.replacedBy == at.school.teacherStaff);
    CHECK(at.desk.messages.warnings().size() == 1);
    CHECK(textsOf(at.actions(u"replace"_s)).first() == u"Alex Petit is there after all"_s);
    must(at.desk.messages.undo());
    CHECK_FALSE(must(at.school.sessions.session(at.running)).session.replacedBy);

    CHECK(textsOf(at.actions(u"replaceForgotten"_s)).size() == 1);
    CHECK_FALSE(at.actions(u"replaceForgotten"_s)[0]->isEnabled());
    at.part<DataTable>(u"forgottenTable"_s).selectKey(forgotten.id.value());
    const auto choices = at.actions(u"replaceForgotten"_s);
    CHECK(textsOf(choices) == QStringList{u"Alex Durand"_s});
    choices[0]->trigger();
    CHECK(must(at.school.sessions.session(forgotten.id)).session.replacedBy
        == at.school.teacherStaff);
}

TEST_CASE("a teacher steps in for a colleague, and out again")
{
    AtWork at;
    at.open(u"prof"_s, Role::Teacher);
    CHECK(at.page->topBarActions().contains(&at.part<QPushButton>(u"standIn"_s)));
    CHECK_FALSE(at.page->topBarActions().contains(&at.part<QPushButton>(u"closePeriod"_s)));
    auto actions = at.actions(u"standIn"_s);
    REQUIRE(actions.size() == 1);
    CHECK(actions[0]->text().contains(u"Alex Petit"));
    actions[0]->trigger();
    CHECK(at.desk.messages.errors().isEmpty());
    CHECK(at.roll().model()->rowCount() == 12);
    actions = at.actions(u"replace"_s);
    CHECK(textsOf(actions) == QStringList{u"Alex Petit is there after all"_s});
    actions[0]->trigger();
    CHECK_FALSE(must(at.school.sessions.session(at.running)).session.replacedBy);
    at.page->reload();
    CHECK(at.part<DataTable>(u"dayTable"_s).model()->rowCount() == 0);
}

TEST_CASE("the office closes a period, sees what stays open, and opens it again")
{
    AtWork at;
    at.callRoll();
    at.school.planned(at.school.theory(kMonday.addDays(-3), 480, 600));
    at.open(u"sec"_s, Role::Secretary);
    at.desk.dialogs.answerRun([&](QDialog &dialog) {
        auto &from = *dialog.findChild<ui::DateField *>(u"closeFrom"_s);
        auto &to = *dialog.findChild<ui::DateField *>(u"closeTo"_s);
        CHECK(from.date() == QDate(2026, 8, 1));
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"act"_s)->isEnabled());
        from.setFocus();
        from.setText(u"1/9/2026"_s);
        from.readNow();
        to.setText(u"7/9/2026"_s);
        to.readNow();
        CHECK(
            dialog.findChild<QLabel *>(u"closeState"_s)->text().contains(u"1 roll(s) to close"_s));
        CHECK(dialog.findChild<DataTable *>(u"closeMissing"_s)->model()->rowCount() == 1);
        dialog.accept();
    });
    at.part<QPushButton>(u"closePeriod"_s).click();
    CHECK(must(at.school.attendance.sheet(at.running)).roll->closed);
    must(at.desk.messages.undo());
    CHECK_FALSE(must(at.school.attendance.sheet(at.running)).roll->closed);
}

TEST_CASE("the office's column and what was announced are drawn in both themes")
{
    AtWork at;
    at.announce(2, absences::AbsenceSpan::days(kMonday, kMonday));
    at.announce(4, {kMonday, 0, kMonday, 540});
    at.school.planned(at.school.theory(kMonday.addDays(-3), 480, 600));
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<ui::RollCallPage>(at.desk.desk,
            ui::RollCallServices{at.file.workspace(), at.accounts, at.school.sessions,
                at.school.attendance, at.staff, at.groups});
        page->reload();
        return page;
    };
    at.school.signInAs(u"maitre"_s, Role::Master);
    tests::keepLook(at.desk, make, u"roll-announced"_s);
    at.callRoll({kAbsent, {}, kAbsent});
    at.school.signInAs(u"sec"_s, Role::Secretary);
    must(at.school.attendance.correct(
        at.running, 1, {{at.row(0).student.enrolment, RollMark{Mark::Late, Minutes(25)}}}));
    tests::keepLook(at.desk, make, u"roll-office"_s);
}

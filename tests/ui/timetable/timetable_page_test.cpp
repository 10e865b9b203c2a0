#include "core/base/format.h"
#include "core/school/group_service.h"
#include "tests/support/catch.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/printed.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/message_bar.h"
#include "ui/timetable/timetable_page.h"
#include "ui/timetable/week_grid.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::kMonday;
using support::must;
using ui::DataTable;

namespace {

struct AtWork : tests::ClassOfTwelve {
    AtWork(const QString &login, Role role)
        : groups(file.workspace())
        , rooms(file.workspace())
        , calendars(file.workspace())
        , pattern(file.workspace())
        , generation(file.workspace())
        , parts(file.workspace())
    {
        school.signInAs(login, role);
        page = make();
        tests::showActive(*page);
    }
    std::unique_ptr<ui::TimetablePage> make()
    {
        auto made = std::make_unique<ui::TimetablePage>(desk.desk,
            ui::TimetableServices{file.workspace(), accounts, school.sessions, pattern, generation,
                parts, groups, staff, rooms, calendars});
        made->reload();
        return made;
    }
    template <class Widget> Widget &part(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return *found;
    }
    int rows() { return part<DataTable>(u"weekTable"_s).model()->rowCount(); }
    QString cell(int row, int column)
    {
        return part<DataTable>(u"weekTable"_s).model()->index(row, column).data().toString();
    }
    void click(const QString &name) { part<QPushButton>(name).click(); }
    void show(int choice)
    {
        part<QComboBox>(u"shown"_s).setCurrentIndex(choice);
        page->reload();
    }

    school::GroupService groups;
    school::RoomService rooms;
    school::CalendarService calendars;
    timetable::PatternService pattern;
    timetable::GenerationService generation;
    enrolment::GroupPartService parts;
    std::unique_ptr<ui::TimetablePage> page;
};

template <class Widget> Widget &in(QDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    REQUIRE(found);
    return *found;
}

void fillSession(QDialog &dialog, const QString &from, const QString &until, const QString &last)
{
    in<QLineEdit>(dialog, u"from"_s).setText(from);
    in<QLineEdit>(dialog, u"until"_s).setText(until);
    if (!last.isEmpty())
        in<ui::DateField>(dialog, u"repeatUntil"_s).setText(last);
    in<QPushButton>(dialog, u"saveSession"_s).click();
}

} // namespace

TEST_CASE("of one hour, the second group stands before the tenth")
{
    AtWork at(u"dir"_s, Role::Director);
    for (const QString &name : {u"Usinage 10"_s, u"Usinage 2"_s}) {
        auto plan = at.school.plan(kMonday, 480, 720);
        plan.group = support::rows::group(at.file.database(), name);
        plan.staff.reset();
        (void)at.school.planned(plan);
    }
    at.page->reload();
    CHECK(QStringList{at.cell(0, 2), at.cell(1, 2), at.cell(2, 2)}
        == QStringList{u"Usinage"_s, u"Usinage 2"_s, u"Usinage 10"_s});
}

TEST_CASE("the week is printed as it is shown")
{
    AtWork at(u"dir"_s, Role::Director);
    const QString paper = at.file.folder() + u"/semaine.pdf"_s;
    tests::printInto(at.desk.dialogs, paper);
    at.page->print();
    const QString text = tests::printedText(paper);
    CHECK(text.contains(u"Usinage"_s));
    CHECK(text.contains(base::formatDate(kMonday)));
}

TEST_CASE("the office adds a session, once and each week, and takes it back")
{
    AtWork at(u"sec"_s, Role::Secretary);
    REQUIRE(at.rows() == 1);
    SECTION("once, after a time that cannot be")
    {
        at.desk.dialogs.answerRun([](QDialog &dialog) {
            fillSession(dialog, u"15"_s, u"13h30"_s, {});
            CHECK(dialog.isVisible());
            fillSession(dialog, u"13h30"_s, u"15"_s, {});
        });
        at.click(u"addSession"_s);
        CHECK(at.rows() == 2);
        must(at.desk.messages.undo());
        at.page->reload();
        CHECK(at.rows() == 1);
    }
    SECTION("each week, and the days off are named")
    {
        at.desk.dialogs.answerRun(
            [](QDialog &dialog) { fillSession(dialog, u"13h30"_s, u"15"_s, u"02/11/2026"_s); });
        at.click(u"addSession"_s);
        CHECK(at.rows() == 2);
        REQUIRE(at.desk.messages.warnings().size() == 1);
        CHECK(at.desk.messages.warnings().front().contains(u"Toussaint"_s));
        must(at.desk.messages.undo());
    }
}

TEST_CASE("a week is copied, and what stands there already is left out and named")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.desk.dialogs.answerText(u"14/9/26"_s);
    at.click(u"copyWeek"_s);
    CHECK(at.part<ui::DateField>(u"week"_s).date() == kMonday.addDays(7));
    CHECK(at.rows() == 1);
    at.page->showPlace({u"timetable"_s, u"session"_s, at.running.value()});
    at.desk.dialogs.answerText(u"14/9/26"_s);
    at.click(u"copyWeek"_s);
    CHECK(at.rows() == 1);
    CHECK(at.desk.messages.warnings().size() == 1);
}

TEST_CASE("a session is changed and somebody replaces, and one undo takes both back")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.page->showPlace({u"timetable"_s, u"session"_s, at.running.value()});
    at.desk.dialogs.answerRun([](QDialog &dialog) {
        in<QLineEdit>(dialog, u"subject"_s).setText(u"<i>Fraisage</i> %1"_s);
        auto &by = in<QComboBox>(dialog, u"replacement"_s);
        by.setCurrentIndex(by.findText(u"Alex Durand"_s));
        in<QPushButton>(dialog, u"saveSession"_s).click();
    });
    at.click(u"editSession"_s);
    CHECK(at.cell(0, 4) == u"<i>Fraisage</i> %1"_s);
    CHECK(at.cell(0, 5) == u"Alex Durand, replacing Alex Petit"_s);
    must(at.desk.messages.undo());
    at.page->reload();
    CHECK(at.cell(0, 4).isEmpty());
    CHECK(at.cell(0, 5) == u"Alex Petit"_s);
}

TEST_CASE("a session is cancelled with its reason, or not at all")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.page->showPlace({u"timetable"_s, u"session"_s, at.running.value()});
    at.desk.dialogs.answerText(u" "_s);
    at.click(u"cancelSession"_s);
    CHECK(at.desk.messages.errors().size() == 1);
    at.desk.dialogs.answerText(u"Panne & grève"_s);
    at.click(u"cancelSession"_s);
    CHECK(at.cell(0, 6) == u"Cancelled: Panne & grève"_s);
    CHECK_FALSE(at.part<QPushButton>(u"editSession"_s).isEnabled());
    must(at.desk.messages.undo());
}

TEST_CASE("a cancelled session is given back, and what was done is said")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.page->showPlace({u"timetable"_s, u"session"_s, at.running.value()});
    at.desk.dialogs.answerText(u"Pièce 4 & <b>réglage</b>"_s);
    at.click(u"whatWasDone"_s);
    CHECK(must(at.school.sessions.session(at.running)).session.doneText
        == u"Pièce 4 & <b>réglage</b>"_s);
    must(at.desk.messages.undo());
    CHECK(must(at.school.sessions.session(at.running)).session.doneText.isEmpty());
    at.desk.dialogs.answerText(u"Panne"_s);
    at.click(u"cancelSession"_s);
    CHECK(at.part<QPushButton>(u"cancelSession"_s).text() == u"Give it back"_s);
    CHECK_FALSE(at.part<QPushButton>(u"whatWasDone"_s).isEnabled());
    at.click(u"cancelSession"_s);
    CHECK(at.cell(0, 6) == u"Planned"_s);
}

TEST_CASE("on the sheet a session is moved with a reason, and goes back when none is given")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.part<QAbstractButton>(u"asSheet"_s).setChecked(true);
    const QString name = u"block%1"_s.arg(at.running.value());
    QTest::keyClick(&at.part<ui::WeekBlock>(name), Qt::Key_Right, Qt::AltModifier);
    CHECK(must(at.school.sessions.session(at.running)).session.plan.day == kMonday);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    at.desk.dialogs.answerText(u"Visite d’entreprise"_s);
    QTest::keyClick(&at.part<ui::WeekBlock>(name), Qt::Key_Right, Qt::AltModifier);
    const auto moved = must(at.school.sessions.session(at.running)).session;
    CHECK(moved.plan.day == kMonday.addDays(1));
    CHECK(moved.reason == u"Visite d’entreprise"_s);
    must(at.desk.messages.undo());
    CHECK(must(at.school.sessions.session(at.running)).session.plan.day == kMonday);
}

TEST_CASE("the sessions of a group go to a calendar file")
{
    AtWork at(u"sec"_s, Role::Secretary);
    const QString target = at.file.folder() + u"/usinage.ics"_s;
    at.desk.dialogs.answerText(target);
    at.part<QAbstractButton>(u"exportCalendar"_s).click();
    QFile written(target);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.startsWith("BEGIN:VCALENDAR"));
    CHECK(text.count("BEGIN:VEVENT") == 1);
    CHECK(at.desk.messages.notices().size() == 1);
}

TEST_CASE("a day that asks too much of minors is told above the week")
{
    AtWork at(u"sec"_s, Role::Secretary);
    CHECK(at.part<ui::MessageBar>(u"weekFindings"_s).text().isEmpty());
    (void)at.school.planned(at.school.plan(kMonday, 730, 1020));
    at.page->reload();
    CHECK(at.part<ui::MessageBar>(u"weekFindings"_s).text().contains(u"Usinage"_s));
}

TEST_CASE("a teacher reads every group's week and plans nothing")
{
    AtWork at(u"prof"_s, Role::Teacher);
    CHECK(at.rows() == 0); // the own sessions first
    at.show(1);
    CHECK(at.rows() == 1);
    CHECK(at.part<QPushButton>(u"addSession"_s).isHidden());
    CHECK(at.part<QPushButton>(u"copyWeek"_s).isHidden());
}

TEST_CASE("the timetable is drawn in both themes")
{
    AtWork at(u"sec"_s, Role::Secretary);
    for (int day = 0; day < 5; ++day) {
        at.school.planned(at.school.theory(kMonday.addDays(day), 780, 900));
        if (day > 0)
            at.school.planned(at.school.plan(kMonday.addDays(day), 480, 720));
    }
    tests::keepLook(
        at.desk, [&]() -> std::unique_ptr<QWidget> { return at.make(); }, u"timetable"_s);
    at.desk.preferences.setChosenView(u"timetable"_s, u"sheet"_s);
    tests::keepLook(
        at.desk, [&]() -> std::unique_ptr<QWidget> { return at.make(); }, u"timetable-sheet"_s);
}

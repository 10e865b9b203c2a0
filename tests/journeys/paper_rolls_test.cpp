// Rolls that are called on paper: the sheets are printed, come back signed, and are typed from
// their code by the office; the register of the day is issued.
#include "tests/journeys/one_group.h"
#include "tests/support/printed.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using security::Role;
using support::must;
using tests::Program;

namespace {

const QDate kFirstDay(2026, 9, 1);

struct Planned {
    school::GroupId group{0};
    school::StaffId master{0};
    std::vector<timetable::SessionId> sessions;
};

// Three in Usinage 1, with a session this morning and one this afternoon, and a secretary.
Planned prepare(Program &at)
{
    app::Services &services = at.school().services();
    Planned planned;
    planned.group = must(services.groups.groups()).front().id;
    const auto year = must(services.years.current());
    REQUIRE(year);
    for (const QString &name : {u"Arnaud"_s, u"Benali"_s, u"Carpentier"_s}) {
        people::StudentDetails details;
        details.lastName = name;
        details.firstNames = u"Tom"_s;
        details.birthDate = QDate(2010, 3, 4);
        const auto student = must(services.students.add(details)).id;
        const auto enrolment =
            must(services.enrolments.enrol({student, year->id, kFirstDay, u"new"_s}));
        (void)must(services.enrolments.changeGroup(
            enrolment.id, enrolment.rowVersion, planned.group, kFirstDay));
    }
    school::StaffDetails details;
    details.lastName = u"Vernay"_s;
    details.firstName = u"Michel"_s;
    planned.master = must(services.staff.add(details));
    for (const int starts : {360, 420}) {
        const auto added = must(services.sessions.add({at.clock.today(), {starts, starts + 60},
            timetable::natures::kWorkshopOrder, planned.group, planned.master, {}}));
        planned.sessions.push_back(added.added.front().after.id);
    }
    security::AccountService &accounts = at.school().accounts();
    const QString secretary =
        must(accounts.create(u"n.ferrand"_s, u"Nadia Ferrand"_s, {Role::Secretary}));
    must(accounts.chooseFirstPassword(u"n.ferrand"_s, secretary, tests::kPersonPassword));
    at.signOut();
    return planned;
}

} // namespace

TEST_CASE("signed sheets are printed, typed from their code, and the register is issued")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    const Planned planned = prepare(at);
    at.signIn(u"n.ferrand"_s, tests::kPersonPassword);
    at.go(u"roll-call"_s);
    at.find<QAction>(u"typeFromPaper"_s).trigger();

    const QString sheets = at.file(u"feuilles.pdf"_s);
    tests::printInto(at.dialogs, sheets);
    at.find<QAction>(u"rollSheets"_s).trigger();
    const QString code = u"APPEL-%1-20260907"_s.arg(planned.group.value());
    CHECK(tests::printedText(sheets).contains(code));

    // The sheet comes back: the first session lacks Benali, in the second all were there.
    at.find<QLineEdit>(u"sheetCode"_s).setFocus();
    at.type(code);
    at.key(Qt::Key_Return);
    at.type(u"2a"_s);
    at.key(Qt::Key_Return);
    at.key(Qt::Key_Return);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
    auto &attendance = at.school().services().attendance;
    const auto first = must(attendance.sheet(planned.sessions[0]));
    REQUIRE(first.roll);
    CHECK(first.roll->typedFor == planned.master);
    CHECK(first.rows[1].mark == RollMark{Mark::Absent, {}});
    CHECK(first.rows[0].mark == RollMark{});
    CHECK(must(attendance.sheet(planned.sessions[1])).roll);

    at.go(u"roll-call"_s);
    const QString paper = at.file(u"registre.pdf"_s);
    at.dialogs.answerText(paper);
    at.dialogs.answerRun([](QDialog &dialog) { dialog.accept(); });
    at.find<QAction>(u"registers"_s).trigger();
    const QString text = tests::textOfPdf(paper);
    CHECK(text.contains(u"BENALI Tom"_s));
    CHECK(text.contains(u"Michel Vernay"_s));
}

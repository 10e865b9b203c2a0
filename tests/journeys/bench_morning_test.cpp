// A master records a morning at the bench: the blank grid is printed, filled in by hand, and typed
// back by its code; levels are decided, know-how-to-be is touched, and the student's file knows it.
#include "tests/journeys/one_group.h"
#include "tests/support/printed.h"
#include "ui/base/tabs.h"
#include "ui/progress/grid_view.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;
using tests::Program;

namespace {

const QDate kFirstDay(2026, 9, 1);

struct Prepared {
    school::GroupId group{0};
    diplomas::DiplomaVersionId version{0};
    std::vector<people::StudentId> students;
};

// Three in Usinage 1 on the way to a diploma of two competencies, and their master.
Prepared prepare(Program &at)
{
    app::Services &services = at.school().services();
    Prepared prepared;
    prepared.group = must(services.groups.groups()).front().id;
    prepared.version = must(
        services.diplomas.createOwn(diplomas::DiplomaKind::Cap, u"CAP Serrurier"_s, u"CAP SER"_s))
                           .versions.front()
                           .id;
    (void)must(services.drafts.add(prepared.version,
        {{},
            {{u"B1"_s, u"Façonner"_s, {}, {}, {},
                {{u"C1.1"_s, u"Percer"_s}, {u"C1.2"_s, u"Limer"_s}}}}}));
    const auto year = must(services.years.current());
    REQUIRE(year);
    for (const QString &name : {u"Arnaud"_s, u"Benali"_s, u"Carpentier"_s}) {
        people::StudentDetails details;
        details.lastName = name;
        details.firstNames = u"Tom"_s;
        details.birthDate = QDate(2010, 3, 4);
        prepared.students.push_back(must(services.students.add(details)).id);
        const auto stay = must(
            services.enrolments.enrol({prepared.students.back(), year->id, kFirstDay, u"new"_s}));
        const auto moved = must(
            services.enrolments.changeGroup(stay.id, stay.rowVersion, prepared.group, kFirstDay));
        (void)must(services.enrolments.changePath(
            stay.id, moved.rowVersion, {prepared.version, 1, 2}, kFirstDay));
    }
    security::AccountService &accounts = at.school().accounts();
    const QString first = must(accounts.create(u"m.vernay"_s, u"Michel Vernay"_s, {Role::Master}));
    school::StaffDetails master;
    master.lastName = u"Vernay"_s;
    master.firstName = u"Michel"_s;
    master.kind = school::StaffKind::Master;
    for (const security::Account &account : must(accounts.accounts())) {
        if (account.login == u"m.vernay"_s)
            master.account = account.id;
    }
    const auto staff = must(services.staff.add(master));
    (void)must(services.groups.assign(
        {prepared.group, staff, school::GroupRole::Master, {kFirstDay, std::nullopt}}));
    must(accounts.chooseFirstPassword(u"m.vernay"_s, first, tests::kPersonPassword));
    at.signOut();
    return prepared;
}

} // namespace

TEST_CASE("a master types a morning at the bench from the sheet, decides, and the file knows it")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    const Prepared prepared = prepare(at);
    at.signIn(u"m.vernay"_s, tests::kPersonPassword);
    at.go(u"competencies"_s);

    const QString sheet = at.file(u"grille.pdf"_s);
    tests::printInto(at.dialogs, sheet);
    at.find<QAction>(u"printBlankGrid"_s).trigger();
    const QString text = tests::printedText(sheet);
    CHECK(text.contains(u"ARNAUD Tom"_s));
    const QString code = text.mid(text.indexOf(u"GRILLE-"_s)).section(u' ', 0, 0);

    at.find<QLineEdit>(u"gridCode"_s).setFocus();
    at.type(code);
    at.key(Qt::Key_Return);
    at.type(u"3a2"_s); // the first column: Arnaud, Benali, Carpentier
    auto &grid = at.find<ui::GridView>(u"progressGrid"_s);
    grid.goTo(0, 0);
    at.key(Qt::Key_Return);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());

    progress::ProgressService &service = at.school().services().progress;
    const auto shown = must(service.grid(prepared.group, prepared.version, at.clock.today()));
    CHECK(shown.cell(0, 0).decided.has_value());
    CHECK(shown.students[0].acquired == base::Ratio{1, 2});
    CHECK(shown.cell(1, 0).without == progress::Without::Absent);
    CHECK_FALSE(shown.cell(2, 0).decided);

    at.find<ui::Tabs>(u"progressTabs"_s).setCurrent(u"conduct"_s);
    const auto aspect = must(at.school().services().conduct.aspects()).front();
    at.find<QToolButton>(u"conduct-2-%1-good"_s.arg(aspect.id.value())).click();
    CHECK(must(at.school().services().conduct.ofDay(prepared.students, at.clock.today())).size()
        == 1);
}

#include "tests/journeys/one_group.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;

namespace tests {

namespace {

const QDate kFirstDay(2026, 9, 1);

void enrolTom(Program &at, const QString &lastName)
{
    app::Services &services = at.school().services();
    people::StudentDetails details;
    details.lastName = lastName;
    details.firstNames = u"Tom"_s;
    details.birthDate = QDate(2010, 3, 4);
    const auto student = must(services.students.add(details)).id;
    const auto year = must(services.years.current());
    REQUIRE(year);
    const auto enrolment =
        must(services.enrolments.enrol({student, year->id, kFirstDay, u"new"_s}));
    const auto group = must(services.groups.groups()).front();
    (void)must(
        services.enrolments.changeGroup(enrolment.id, enrolment.rowVersion, group.id, kFirstDay));
}

// With an account of his own, and the group.
school::StaffId addMaster(Program &at)
{
    app::Services &services = at.school().services();
    school::StaffDetails details;
    details.lastName = u"Vernay"_s;
    details.firstName = u"Michel"_s;
    for (const auto &account : must(at.school().accounts().accounts())) {
        if (account.login == u"m.vernay")
            details.account = account.id;
    }
    const auto staff = must(services.staff.add(details));
    const auto group = must(services.groups.groups()).front();
    (void)must(
        services.groups.assign({group.id, staff, school::GroupRole::Master, {kFirstDay, {}}}));
    return staff;
}

} // namespace

void signInWithOneGroup(Program &at)
{
    at.signIn(u"c.moreau"_s, kDirectorPassword);
    app::Services &services = at.school().services();
    school::WorkshopDetails workshop;
    workshop.name = u"Usinage"_s;
    const auto id = must(services.workshops.add(workshop));
    school::GroupDetails group;
    group.name = u"Usinage 1"_s;
    group.workshop = id;
    static_cast<void>(must(services.groups.add(group)));
}

void enrolZoe(Program &at)
{
    at.press(u"enrolStudent"_s);
    at.fill(u"lastName"_s, u"Martin"_s);
    at.fill(u"firstNames"_s, u"Zoé"_s);
    at.fill(u"birthDate"_s, u"14/03/2010"_s);
    auto &workshop = at.find<QComboBox>(u"workshop"_s);
    workshop.setCurrentIndex(workshop.findText(u"Usinage 1"_s));
    at.press(u"addContact"_s);
    at.fill(u"contactLastName"_s, u"Martin"_s);
    at.fill(u"contactFirstName"_s, u"Anne"_s);
    at.fill(u"contactPhone"_s, u"0612345678"_s);
    at.find<QCheckBox>(u"pays"_s).setChecked(true);
    at.key(Qt::Key_S, Qt::ControlModifier);
}

timetable::SessionId planWorkshopMorning(Program &at)
{
    for (const QString &name : {u"Arnaud"_s, u"Benali"_s, u"Carpentier"_s})
        enrolTom(at, name);
    security::AccountService &accounts = at.school().accounts();
    const QString secretary =
        must(accounts.create(u"n.ferrand"_s, u"Nadia Ferrand"_s, {Role::Secretary}));
    const QString master = must(accounts.create(u"m.vernay"_s, u"Michel Vernay"_s, {Role::Master}));
    must(accounts.chooseFirstPassword(u"n.ferrand"_s, secretary, kPersonPassword));
    must(accounts.chooseFirstPassword(u"m.vernay"_s, master, kPersonPassword));
    at.window.leave();
    at.signIn(u"c.moreau"_s, kDirectorPassword);
    app::Services &services = at.school().services();
    const auto staff = addMaster(at);
    const auto group = must(services.groups.groups()).front();
    const auto planned = must(services.sessions.add({at.clock.today(), {480, 720},
        timetable::natures::kWorkshopOrder, group.id, staff, u"Carter de pompe"_s}));
    at.signOut();
    return planned.added.front().after.id;
}

} // namespace tests

#include "tests/journeys/one_group.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace tests {

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

} // namespace tests

#include "core/security/policy.h"
#include "core/storage/statement.h"
#include "tests/core/rosters/on_a_day.h"
#include "tests/support/both_engines.h"
#include "tests/support/well_said.h"

using namespace Qt::Literals::StringLiterals;
using namespace rosters;
using rosters_test::OnADay;
using security::Role;
using support::AnySchool;
using support::must;
using wishing::kToday;

namespace {

QStringList namesIn(const ClassList &list)
{
    QStringList names;
    for (const ClassList::Face &face : list.faces)
        names += face.who.listName();
    return names;
}

// Somebody in charge of Usinage 1, with the ownership the program is composed with.
void signInMaster(OnADay &day)
{
    day.school.signInMaster(day.school.usinage1);
    auto chain = std::make_unique<enrolment::OwnershipByKind>();
    const auto own = std::make_shared<enrolment::OwnStudents>(day.any().database());
    chain->add(security::Scope::Kind::Group, own);
    chain->add(security::Scope::Kind::Student, own);
    day.any().workspace().setOwnership(std::move(chain));
}

people::Contact contact(people::Relation relation, const QString &phone, bool restricted = false)
{
    people::PartyDetails details;
    details.lastName = u"Dupont"_s;
    details.firstName = people::titleOf(relation);
    details.phone = phone;
    people::LinkDetails link;
    link.relation = relation;
    link.restricted = restricted;
    const base::DateRange always{QDate(2020, 1, 1), std::nullopt};
    return {
        {people::StudentPartyId(1), {}, people::StudentId(1), people::PartyId(1), link, always, 1},
        {people::PartyId(1), {}, details, {}, 1}};
}

} // namespace

TEST_CASE("a class list names the members of the group on that day, in the order of lists")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        const auto gone = day.enrolled(u"Abadie"_s, u"Zoé"_s, day.school.usinage1);
        must(on.database().runDirectly(
            u"UPDATE group_membership SET valid_to = '2026-10-01' WHERE enrolment_id IN (SELECT id "
            "FROM enrolment WHERE student_id = %1)"_s.arg(gone.value())));
        const ClassList list = must(day.rosters.classList(day.group()));
        CHECK(list.heading.title == u"Usinage 1"_s);
        CHECK(list.heading.workshop == u"Usinage"_s);
        CHECK(namesIn(list) == QStringList{u"DUPONT Hugo"_s, u"DUPONT Léa"_s});
        CHECK(list.faces[1].who.initials() == u"LD"_s);
        CHECK(list.faces[1].photo.isEmpty());
        RosterQuery before = day.group();
        before.day = QDate(2026, 9, 15);
        CHECK(namesIn(must(day.rosters.classList(before))).size() == 3);

        // Those who are named, in their order.
        const RosterQuery named{{}, {day.noe, day.lea}, kToday, u"Liste"_s};
        const ClassList chosen = must(day.rosters.classList(named));
        CHECK(chosen.heading.title == u"Liste"_s);
        CHECK(namesIn(chosen) == QStringList{u"ZIDANE Noé"_s, u"DUPONT Léa"_s});
        CHECK(chosen.faces[0].who.workshopGroup == u"Menuiserie 1"_s);
        // Everybody who is enrolled that day, in a group or not.
        CHECK(namesIn(must(day.rosters.classList({{}, {}, kToday, {}}))).size() == 4);

        RosterQuery summer = day.group();
        summer.day = QDate(2027, 8, 1);
        const auto nobody = day.rosters.classList(summer);
        REQUIRE_FALSE(nobody);
        CHECK(nobody.error().code == errors::kNobody);
        support::checkWellSaid(nobody.error());
    });
}

TEST_CASE("a photo stands in the class list where there is one")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        storage::Statement add(on.database(),
            u"INSERT INTO student_photo (student_id, bytes, added_on) VALUES (?, ?, ?)"_s);
        must(add.run(day.lea, QByteArray("jpeg"), kToday));
        const ClassList list = must(day.rosters.classList(day.group()));
        CHECK(list.faces[0].photo.isEmpty());
        CHECK(list.faces[1].photo == QByteArray("jpeg"));
    });
}

TEST_CASE("the emergency sheet says whom to call in order, and whom never")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        const EmergencySheet sheet = must(day.rosters.emergencySheet(day.group()));
        REQUIRE(sheet.students.size() == 2);
        const EmergencyCalls &calls = sheet.students[1].calls;
        REQUIRE(calls.contacts.size() == 2);
        CHECK(calls.contacts[0].name == u"Anne Dupont"_s);
        CHECK(calls.contacts[0].phones == QStringList{u"06\u00a012\u00a034\u00a056\u00a078"_s});
        // The person in charge before the home's own number.
        CHECK(calls.contacts[1].inCharge == u"Mme Roux"_s);
        CHECK(calls.contacts[1].phones.constFirst() == u"06\u00a011\u00a011\u00a011\u00a011"_s);
        CHECK(calls.contacts[1].phones.size() == 2);
        REQUIRE(calls.forbidden.size() == 1);
        CHECK(calls.forbidden[0].startsWith(u"Paul Dupont ("_s));
        CHECK(sheet.visitors.empty());
    });
}

TEST_CASE("young people on a stay are in the emergency sheet of their workshop on those days")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        const auto added = day.school.add(u"Visiteur"_s, u"Tom"_s);
        day.school.stay(added.id);
        const EmergencySheet sheet = must(day.rosters.emergencySheet(day.group()));
        REQUIRE(sheet.visitors.size() == 1);
        CHECK(sheet.visitors[0].who.lastName == u"Visiteur"_s);
        REQUIRE(sheet.visitors[0].calls.contacts.size() == 1); // the mother, whom the stay names
        CHECK(sheet.visitors[0].calls.contacts[0].phones.size() == 1);
        CHECK(must(day.rosters.emergencySheet({day.school.menuiserie1, {}, kToday, {}}))
                  .visitors.empty());
        RosterQuery later = day.group();
        later.day = kToday.addDays(3);
        CHECK(must(day.rosters.emergencySheet(later)).visitors.empty());
        // The whole school has them too; students who are named have not.
        CHECK(must(day.rosters.emergencySheet({{}, {}, kToday, {}})).visitors.size() == 1);
        CHECK(must(day.rosters.emergencySheet({{}, {day.lea}, kToday, {}})).visitors.empty());
    });
}

TEST_CASE("the number of a forbidden contact stands nowhere, unless somebody else answers it")
{
    using people::Relation;
    const QString his = u"+33699999999"_s;
    const auto calls = callsOf(
        {contact(Relation::Father, his, true), contact(Relation::Mother, u"+33612345678"_s)},
        {u"Le père"_s, {}, {}, {his}});
    REQUIRE(calls.contacts.size() == 1);
    CHECK(calls.contacts[0].relation == people::titleOf(Relation::Mother));
    CHECK(calls.forbidden.size() == 1);

    const auto shared =
        callsOf({contact(Relation::Father, his, true), contact(Relation::Mother, his)});
    REQUIRE(shared.contacts.size() == 1);
    CHECK(shared.contacts[0].phones.size() == 1);
    CHECK(callsOf({}, {}).contacts.empty());
}

TEST_CASE("the directory has families and addresses, nobody restricted, for the office alone")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        const Directory directory = must(day.rosters.directory(day.group()));
        REQUIRE(directory.entries.size() == 2);
        const Directory::Entry &lea = directory.entries[1];
        CHECK(lea.address.contains(u"12 rue des Forges"_s));
        REQUIRE(lea.families.size() == 2);
        CHECK(lea.families[0].name == u"Anne Dupont"_s);
        CHECK(lea.families[0].address.isEmpty()); // at home
        for (const Directory::Entry &entry : directory.entries) {
            for (const Directory::Family &family : entry.families)
                CHECK(family.name != u"Paul Dupont"_s);
        }
        CHECK(must(day.rosters.staffDirectory()).entries.empty());
        signInMaster(day);
        for (const auto &refused :
            {day.rosters.directory(day.group()).error(), day.rosters.staffDirectory().error()})
            CHECK(refused.code == security::errors::kRefused);
    });
}

TEST_CASE("a master puts the own group on paper, and no other")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        signInMaster(day);
        CHECK(must(day.rosters.classList(day.group())).faces.size() == 2);
        CHECK(must(day.rosters.classList(day.group())).heading.inCharge.size() == 1);
        CHECK(must(day.rosters.emergencySheet(day.group())).students.size() == 2);
        CHECK(must(day.rosters.classList({{}, {}, kToday, {}})).faces.size() == 2);
        const RosterQuery other{day.school.menuiserie1, {}, kToday, {}};
        CHECK(day.rosters.classList(other).error().code == security::errors::kRefused);
        CHECK(day.rosters.emergencySheet(other).error().code == security::errors::kRefused);
        const RosterQuery named{{}, {day.lea, day.noe}, kToday, {}};
        CHECK(day.rosters.classList(named).error().code == security::errors::kRefused);
        on.signIn(u"admin"_s, {Role::Administrator});
        CHECK(day.rosters.classList(day.group()).error().code == security::errors::kRefused);
    });
}

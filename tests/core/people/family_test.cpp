#include "core/people/address_repository.h"
#include "core/people/family_service.h"
#include "core/people/matching.h"
#include "core/people/party_repository.h"
#include "core/people/student_service.h"
#include "core/security/conflict.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace people;
using security::Operation;
using security::Role;
using support::AnySchool;
using support::must;
using support::onBothEngines;
using support::SchoolFile;

namespace {

const QDate kToday(2026, 9, 7);

PartyDetails person(const QString &lastName, const QString &firstName, const QString &phone = {})
{
    PartyDetails details;
    details.lastName = lastName;
    details.firstName = firstName;
    details.phone = phone;
    return details;
}

PartyDetails organisation(const QString &name)
{
    PartyDetails details;
    details.kind = PartyKind::Organisation;
    details.organisationKind = OrganisationKind::Childcare;
    details.lastName = name;
    return details;
}

LinkDetails as(Relation relation, int rank = 1)
{
    LinkDetails role;
    role.relation = relation;
    role.contactRank = rank;
    return role;
}

} // namespace

TEST_CASE("a contact is linked, edited, ended and given back as before")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        const StudentId lea = support::rows::student(school.database(), u"Dupont"_s, u"Léa"_s);
        FamilyService family(school.workspace());
        StudentService students(school.workspace());
        const SavedParty mother = must(family.add(person(u"Dupont"_s, u"Anne"_s)));
        const SavedParty service = must(family.add(organisation(u"ASE du Rhône"_s)));
        LinkDetails role = as(Relation::Mother, 2);
        role.parentalAuthority = role.legalRepresentative = role.livesWith = true;
        const SavedLink link = must(family.link(lea, mother.id, role, kToday));
        LinkDetails welfare = as(Relation::Childcare, 1);
        welfare.personInCharge = u"M. Petit"_s;
        welfare.phone = u"04 72 00 00 01"_s;
        must(family.link(lea, service.id, welfare, kToday));

        auto contacts = must(family.contactsOf(lea));
        REQUIRE(contacts.size() == 2);
        CHECK(letterName(contacts[0].party.details) == u"ASE du Rhône");
        CHECK(phoneToCall(contacts[0]) == u"+33472000001");
        CHECK(contacts[1].link.details == role);

        role.contactRank = 1;
        const security::Edited edited = must(family.editLink(link.id, link.rowVersion, role));
        must(students.undo(edited.undo));
        CHECK(must(family.contactsOf(lea))[1].link.details.contactRank == 2);

        const security::Edited ended = must(family.endLink(link.id, 3, kToday.addDays(-0)));
        school.clock.advanceDays(1);
        CHECK(must(family.contactsOf(lea)).size() == 1);
        must(students.undo(ended.undo));
        CHECK(must(family.contactsOf(lea)).size() == 2);
        CHECK(
            family.editLink(link.id, 3, role).error().code == security::errors::kChangedMeanwhile);
    });
}

TEST_CASE("a link is made once at a time, and ends after it began")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    const StudentId lea = support::rows::student(school.database(), u"Dupont"_s, u"Léa"_s);
    FamilyService family(school.workspace());
    const SavedParty mother = must(family.add(person(u"Dupont"_s, u"Anne"_s)));
    const SavedLink link = must(family.link(lea, mother.id, as(Relation::Mother), kToday));
    const auto twice = family.link(lea, mother.id, as(Relation::Guardian), kToday.addDays(9));
    CHECK(twice.error().code == errors::kAlreadyLinked);
    CHECK(twice.error().message.contains(u"Anne Dupont"));
    CHECK(family.endLink(link.id, 1, kToday.addDays(-1)).error().code == errors::kLinkDates);
    CHECK(family.archive(mother.id, 1).error().code == errors::kStillLinked);
    must(family.endLink(link.id, 1, kToday));
    must(family.link(lea, mother.id, as(Relation::Mother), kToday.addDays(1)));
    CHECK(family.link(StudentId(99), mother.id, {}, kToday).error().code
        == security::errors::kRefused);
    CHECK(family.link(lea, PartyId(99), {}, kToday).error().code == security::errors::kRefused);
}

TEST_CASE("a party is edited, moved, archived, and each can be taken back")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    FamilyService family(school.workspace());
    StudentService students(school.workspace());
    const SavedParty mother = must(family.add(person(u"Dupont"_s, u"Anne"_s)));
    const security::Edited edited = must(family.edit(mother.id, 1, person(u"Durand"_s, u"Anne"_s)));
    CHECK(family.edit(mother.id, 1, person(u"X"_s, u"Y"_s)).error().code
        == security::errors::kChangedMeanwhile);
    must(students.undo(edited.undo));
    CHECK(must(family.parties())[0].details.lastName == u"Dupont");
    const security::Edited moved = must(family.setAddress(mother.id, 3, AddressKind::Home,
        {u"1 rue du Port"_s, {}, u"69001"_s, u"Lyon"_s, {}, {}}, kToday));
    must(students.undo(moved.undo));
    const security::Edited archived = must(family.archive(mother.id, 5));
    CHECK(must(family.parties()).empty());
    must(students.undo(archived.undo));
    CHECK(must(family.parties()).size() == 1);
    must(family.archive(mother.id, 7));
    must(family.unarchive(mother.id, 8));
    CHECK(must(family.parties()).size() == 1);
}

TEST_CASE("an import finds who is already kept, and takes nobody for another")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        storage::Database &database = school.database();
        StudentService students(school.workspace());
        FamilyService family(school.workspace());
        StudentDetails typed;
        typed.lastName = u"Dupont"_s;
        typed.firstNames = u"Léa"_s;
        typed.birthDate = QDate(2010, 5, 17);
        typed.ine = u"201071364MV"_s;
        const StudentId lea = must(students.add(typed)).id;
        typed.ine.clear();
        must(students.add(typed)); // a namesake with the same birthday
        const PostalAddress home{u"3 impasse des Lilas"_s, {}, u"01480"_s, u"Fareins"_s, {}, {}};
        must(students.setAddress(lea, 1, AddressKind::Home, home, kToday));
        const SavedParty mother = must(family.add(person(u"Dupont"_s, u"Anne"_s, u"0612345678"_s)));
        must(family.link(lea, mother.id, as(Relation::Mother), kToday));
        const SavedParty welfare = must(family.add(organisation(u"ASE du Rhône"_s)));

        const auto permit = must(school.workspace().require(Operation::ImportStudents));
        CHECK(must(Matching::studentByIne(database, permit, u"201071364MV"_s))->id == lea);
        CHECK_FALSE(must(Matching::studentByIne(database, permit, QString())));
        const auto byName = [&](const QString &last, const QString &first, QDate birth) {
            return must(Matching::studentsByName(database, permit, last, first, birth)).size();
        };
        CHECK(byName(u"DUPONT"_s, u"lea"_s, QDate(2010, 5, 17)) == 2);
        CHECK(byName(u"DUPONT"_s, u"lea"_s, QDate(2010, 5, 18)) == 0);

        const auto found = [&](PartyDetails details, std::optional<StudentId> beside = {},
                               const PostalAddress &at = {}) -> std::optional<PartyId> {
            const auto party =
                must(Matching::party(database, permit, must(checkedDetails(details)), beside, at));
            return party ? std::optional(party->id) : std::nullopt;
        };
        CHECK(found(person(u"DUPONT"_s, u"ANNE"_s, u"06.12.34.56.78"_s)) == mother.id);
        CHECK_FALSE(found(person(u"Dupont"_s, u"Anne"_s)));
        CHECK_FALSE(found(person(u"Dupont"_s, u"Anne"_s, u"0699999999"_s)));
        CHECK_FALSE(found(person(u"Dupond"_s, u"Anne"_s, u"0612345678"_s)));
        CHECK(found(person(u"Dupont"_s, u"Anne"_s), lea) == mother.id);
        CHECK(found(person(u"Dupont"_s, u"Anne"_s), {},
                  {u"3, Impasse des LILAS"_s, {}, u"01480"_s, u"Fareins"_s, {}, {}})
            == mother.id);
        CHECK_FALSE(
            found(person(u"Dupont"_s, u"Anne"_s), {}, {{}, {}, u"01480"_s, u"Fareins"_s, {}, {}}));
        // A commune alone is no address.
        const PostalAddress town{{}, {}, u"01480"_s, u"Fareins"_s, {}, {}};
        const auto zoe = support::rows::student(database, u"Petit"_s, u"Zoé"_s);
        must(students.setAddress(zoe, 1, AddressKind::Home, town, kToday));
        const SavedParty father = must(family.add(person(u"Petit"_s, u"Jean"_s)));
        must(family.link(zoe, father.id, as(Relation::Father), kToday));
        CHECK_FALSE(found(person(u"Petit"_s, u"Jean"_s), {}, town));
        CHECK(found(organisation(u"A.S.E. du Rhône"_s)) == std::nullopt);
        CHECK(found(organisation(u"ase du rhone"_s)) == welfare.id);
    });
}

#include "core/people/family_service.h"
#include "core/people/mailing.h"
#include "core/people/student_service.h"
#include "core/security/policy.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace people;
using security::Operation;
using security::Role;
using support::AnySchool;
using support::must;

namespace {

const QDate kToday(2026, 9, 7);
const QDate kBirth(2010, 5, 17);

PostalAddress at(const QString &street)
{
    return {street, {}, u"69001"_s, u"Lyon"_s, {}, {}};
}

AddressUse livingAt(const QString &street, AddressKind kind = AddressKind::Home)
{
    return {AddressId(0), kind, at(street), {QDate(2020, 1, 1), std::nullopt}};
}

MailFile fileOf(QDate birth = kBirth)
{
    Student student{StudentId(1), u"u1"_s, {}, {}, 1};
    student.details.lastName = u"Dupont"_s;
    student.details.firstNames = u"Léa"_s;
    student.details.birthDate = birth;
    return {student, {}, {}, {}, kToday};
}

// A contact marked for mail and with parental authority: the ordinary parent.
MailFile::Adult adult(qint64 id, const QString &lastName, const QString &firstName,
    Relation relation, const QString &street)
{
    PartyDetails details;
    details.lastName = lastName;
    details.firstName = firstName;
    LinkDetails link;
    link.relation = relation;
    link.receivesMail = link.parentalAuthority = true;
    StudentParty role{StudentPartyId(id), u"l"_s + QString::number(id), StudentId(1), PartyId(id),
        link, {QDate(2020, 1, 1), std::nullopt}, 1};
    Party party{PartyId(id), u"p"_s + QString::number(id), details, {}, 1};
    MailFile::Adult made{{role, party}, {}};
    if (!street.isEmpty())
        made.addresses.push_back(livingAt(street));
    return made;
}

MailFile::Adult service(
    qint64 id, const QString &name, OrganisationKind kind, Relation relation, const QString &street)
{
    MailFile::Adult made = adult(id, name, {}, relation, street);
    made.contact.party.details.kind = PartyKind::Organisation;
    made.contact.party.details.organisationKind = kind;
    made.contact.link.details.parentalAuthority = false;
    return made;
}

QStringList namesOf(const StudentMail &mail)
{
    QStringList names;
    for (const MailHousehold &household : mail.households)
        names += household.names();
    return names;
}

bool has(const StudentMail &mail, MailGap gap)
{
    for (const MailRemark &remark : mail.remarks) {
        if (remark.gap == gap)
            return true;
    }
    return false;
}

MajorityChoice choice(bool parentsToo, QDate from)
{
    MajorityChoice made;
    made.parentsToo = parentsToo;
    made.evidence = parentsToo ? u"formulaire signé"_s : QString();
    made.from = from;
    return made;
}

} // namespace

TEST_CASE("parents at one address get one envelope with both names")
{
    MailFile file = fileOf();
    file.adults = {adult(1, u"Dupont"_s, u"Anne"_s, Relation::Mother, u"1 rue du Port"_s),
        adult(2, u"DUPONT"_s, u"Paul"_s, Relation::Father, u"1, Rue du port"_s)};
    const StudentMail mail = mailOf(file);
    REQUIRE(mail.households.size() == 1);
    CHECK(mail.households[0].to.size() == 2);
    CHECK(mail.households[0].addressLines().last() == u"69001 Lyon");
    CHECK(mail.households[0].addressLines().size() == 3);
    CHECK(mail.remarks.empty());

    file.adults[1].contact.party.details.lastName = u"Martin"_s;
    CHECK(mailOf(file).households[0].addressLines().size() == 3);
}

TEST_CASE("parents who live apart get two envelopes, whoever the young person lives with")
{
    MailFile file = fileOf();
    file.addresses = {livingAt(u"1 rue du Port"_s)};
    file.adults = {adult(1, u"Dupont"_s, u"Anne"_s, Relation::Mother, {}),
        adult(2, u"Martin"_s, u"Paul"_s, Relation::Father, u"9 quai Sud"_s)};
    file.adults[0].contact.link.details.livesWith = true;
    const StudentMail mail = mailOf(file);
    REQUIRE(mail.households.size() == 2);
    CHECK(mail.households[0].address == at(u"1 rue du Port"_s));
    CHECK(mail.households[1].address == at(u"9 quai Sud"_s));
    CHECK(mailAddress(file, PartyId(2)) == at(u"9 quai Sud"_s));
}

TEST_CASE("an address for mail wins over the home, and an ended one is past")
{
    MailFile file = fileOf();
    file.adults = {adult(1, u"Dupont"_s, u"Anne"_s, Relation::Mother, u"1 rue du Port"_s)};
    file.adults[0].addresses.push_back(livingAt(u"BP 12"_s, AddressKind::Mail));
    CHECK(mailOf(file).households[0].address == at(u"BP 12"_s));
    file.adults[0].addresses[1].dates.to = kToday.addDays(-1);
    CHECK(mailOf(file).households[0].address == at(u"1 rue du Port"_s));
}

TEST_CASE("a restricted contact is never written to and never signs")
{
    MailFile file = fileOf();
    file.adults = {adult(1, u"Dupont"_s, u"Anne"_s, Relation::Mother, u"1 rue du Port"_s),
        adult(2, u"Dupont"_s, u"Paul"_s, Relation::Father, u"1 rue du Port"_s)};
    LinkDetails &father = file.adults[1].contact.link.details;
    father.restricted = father.pays = father.legalRepresentative = true;
    const StudentMail mail = mailOf(file);
    CHECK(namesOf(mail) == QStringList{u"Anne Dupont"_s});
    CHECK(has(mail, MailGap::Restricted));
    CHECK(namesOf(moneyMailOf(file)) == QStringList{u"Anne Dupont"_s});
    REQUIRE(signersOf(file).who.size() == 1);
    CHECK(signersOf(file).who[0].name() == u"Anne Dupont");

    // Alone in the file, nothing is sent at all, and it is said.
    file.adults.erase(file.adults.begin());
    CHECK(mailOf(file).households.empty());
    CHECK(has(mailOf(file), MailGap::Nobody));
    CHECK(moneyMailOf(file).households.empty());
    CHECK(signersOf(file).who.empty());
}

TEST_CASE("the service, the home and its educator are three parties, and the home never signs")
{
    MailFile file = fileOf();
    file.adults = {service(1, u"Département du Rhône"_s, OrganisationKind::Childcare,
                       Relation::Childcare, u"29 cours de la Liberté"_s),
        service(2, u"Foyer Les Tilleuls"_s, OrganisationKind::Home, Relation::Home,
            u"4 rue des Tilleuls"_s),
        adult(3, u"Petit"_s, u"Jean"_s, Relation::Educator, u"4 rue des Tilleuls"_s)};
    file.adults[0].contact.link.details.legalRepresentative = true;
    file.adults[0].contact.link.details.personInCharge = u"Mme Roux"_s;
    file.adults[1].contact.link.details.legalRepresentative = true; // ticked by mistake
    const StudentMail mail = mailOf(file);
    REQUIRE(mail.households.size() == 2);
    CHECK(mail.households[0].addressLines().size() == 4);
    CHECK(mail.households[0].addressLines()[1].contains(u"Mme Roux"));
    CHECK(mail.households[1].to.size() == 2);
    const Signers signers = signersOf(file);
    REQUIRE(signers.who.size() == 1);
    CHECK(signers.who[0].name() == u"Département du Rhône");
    CHECK(signers.relations[0] == Relation::Childcare);
}

TEST_CASE("when nobody is marked for mail, whoever represents the young person is written to")
{
    MailFile file = fileOf();
    file.adults = {adult(1, u"Dupont"_s, u"Anne"_s, Relation::Mother, {})};
    file.adults[0].contact.link.details.receivesMail = false;
    const StudentMail mail = mailOf(file);
    CHECK(namesOf(mail) == QStringList{u"Anne Dupont"_s});
    CHECK(has(mail, MailGap::NotMarked));
    CHECK(has(mail, MailGap::NoAddress));
    for (const MailRemark &remark : mail.remarks)
        CHECK(textOf(remark).contains(remark.name));
}

TEST_CASE("from 18 on the young person decides; payers keep the papers about money")
{
    MailFile file = fileOf(QDate(2008, 9, 7)); // 18 today
    file.addresses = {livingAt(u"1 rue du Port"_s)};
    file.adults = {adult(1, u"Dupont"_s, u"Anne"_s, Relation::Mother, u"1 rue du Port"_s),
        adult(2, u"Martin"_s, u"Paul"_s, Relation::Father, u"9 quai Sud"_s)};
    file.adults[1].contact.link.details.pays = true;

    CHECK(namesOf(mailOf(file)) == QStringList{u"Léa Dupont"_s});
    CHECK(has(mailOf(file), MailGap::ChoiceMissing));
    CHECK(namesOf(moneyMailOf(file)) == QStringList{u"Paul Martin"_s});
    CHECK(signersOf(file).ofAge);
    CHECK(signersOf(file).who[0].name() == u"Léa Dupont");

    file.choices = {choice(true, kToday.addDays(-30))};
    const StudentMail both = mailOf(file);
    REQUIRE(both.households.size() == 2);
    CHECK(both.households[0].to.size() == 2);
    CHECK(both.households[0].to[0].name() == u"Léa Dupont");
    CHECK_FALSE(has(both, MailGap::ChoiceMissing));

    file.choices.push_back(choice(false, kToday));
    CHECK(namesOf(mailOf(file)) == QStringList{u"Léa Dupont"_s});

    file.day = kToday.addDays(-1); // still 17: the choice waits for the birthday
    CHECK(namesOf(mailOf(file)).size() == 2);
    CHECK_FALSE(signersOf(file).ofAge);
}

TEST_CASE("brothers and sisters share an envelope only when it goes to the same people")
{
    MailFile lea = fileOf();
    lea.adults = {adult(1, u"Dupont"_s, u"Anne"_s, Relation::Mother, u"1 rue du Port"_s)};
    MailFile tom = lea;
    tom.student.id = StudentId(2);
    MailFile other = lea;
    other.student.id = StudentId(3);
    other.adults = {adult(7, u"Petit"_s, u"Zoé"_s, Relation::Mother, u"1 rue du Port"_s)};
    const auto families = byHousehold({mailOf(lea), mailOf(other), mailOf(tom)});
    REQUIRE(families.size() == 2);
    CHECK(families[0].students == std::vector{StudentId(1), StudentId(2)});
    CHECK(families[1].students == std::vector{StudentId(3)});

    // Two of age at one door are two persons.
    for (MailFile *file : {&lea, &tom}) {
        file->student.details.birthDate = QDate(2008, 1, 1);
        file->addresses = {livingAt(u"1 rue du Port"_s)};
    }
    tom.student.details.firstNames = u"Tom"_s;
    CHECK(byHousehold({mailOf(lea), mailOf(tom)}).size() == 2);
}

TEST_CASE("who gets mail is read from the files, as they were on the day asked for")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        const StudentId lea = support::rows::student(school.database(), u"Dupont"_s, u"Léa"_s);
        FamilyService family(school.workspace());
        PartyDetails anne;
        anne.lastName = u"Dupont"_s;
        anne.firstName = u"Anne"_s;
        anne.email = u"anne@exemple.fr"_s;
        const SavedParty mother = must(family.add(anne));
        must(family.setAddress(
            mother.id, 1, AddressKind::Home, at(u"1 rue du Port"_s), kToday.addDays(-9)));
        LinkDetails role;
        role.relation = Relation::Mother;
        role.receivesMail = role.parentalAuthority = true;
        must(family.link(lea, mother.id, role, kToday));

        const auto permit = must(school.workspace().require(Operation::EditStudentFile));
        const auto today = must(mailFile(school.database(), permit, lea, kToday));
        REQUIRE(today);
        const StudentMail mail = mailOf(*today);
        REQUIRE(mail.households.size() == 1);
        CHECK(mail.households[0].emails() == QStringList{u"anne@exemple.fr"_s});
        CHECK(mail.households[0].address == at(u"1 rue du Port"_s));
        const auto before = must(mailFile(school.database(), permit, lea, kToday.addDays(-1)));
        CHECK(mailOf(*before).households.empty());
        CHECK_FALSE(must(mailFile(school.database(), permit, StudentId(99), kToday)));
    });
}

TEST_CASE("the choice at 18 is a dated row that can be taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        const StudentId lea =
            support::rows::student(school.database(), u"Dupont"_s, u"Léa"_s, QDate(2008, 10, 1));
        StudentService students(school.workspace());
        const auto recorded = [&] {
            const auto permit = must(school.workspace().require(
                Operation::ReadStudentFile, {security::Scope::Kind::Student, lea.value()}));
            return must(MajorityRepository::of(school.database(), permit, lea));
        };
        CHECK(students.recordChoice(lea, choice(false, QDate(2007, 9, 30))).error().code
            == errors::kChoiceTooEarly);
        MajorityChoice noConsent = choice(true, kToday);
        noConsent.evidence.clear();
        CHECK(students.recordChoice(lea, noConsent).error().code == errors::kChoiceEvidence);
        const security::Undo undo = must(students.recordChoice(lea, choice(true, kToday)));
        must(students.recordChoice(lea, choice(false, QDate(2027, 1, 5))));
        REQUIRE(recorded().size() == 2);
        CHECK(choiceOn(recorded(), QDate(2026, 12, 31))->parentsToo);
        CHECK_FALSE(choiceOn(recorded(), QDate(2027, 1, 5))->parentsToo);
        must(students.undo(undo));
        REQUIRE(recorded().size() == 1);
        CHECK(students.undo(undo).error().code == security::errors::kChangedMeanwhile);
        CHECK(choiceOn(recorded(), kToday) == nullptr);
    });
}

TEST_CASE("the choice of who was born on 29 February waits for 1 March")
{
    CHECK(majorityOf(QDate(2008, 2, 29)) == QDate(2026, 3, 1));
    CHECK(majorityOf(QDate(2008, 9, 7)) == QDate(2026, 9, 7));
}

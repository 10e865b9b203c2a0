#include "core/families/situation_service.h"
#include "core/fees/errors.h"
#include "core/people/family_service.h"
#include "core/people/mailing.h"
#include "core/people/student_service.h"
#include "core/security/policy.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace families;
using base::Money;
using people::LinkDetails;
using people::Relation;
using security::Operation;
using security::Role;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

const QDate kToday(2026, 9, 7);
const QDate kFrom(2027, 1, 5);

people::PostalAddress at(const QString &street)
{
    return {street, {}, u"69001"_s, u"Lyon"_s, {}, {}};
}

// Léa lives with her mother, who pays ten instalments from October on; the father comes second.
struct Family {
    explicit Family(AnySchool &any)
        : school(any)
        , service(any.workspace())
        , students(any.workspace())
        , family(any.workspace())
        , charge(school.charge(school.leaYear, school.mother, euros(800), 10))
    {
        LinkDetails role;
        role.relation = Relation::Mother;
        role.parentalAuthority = role.livesWith = role.receivesMail = role.pays = true;
        must(family.link(school.lea, school.mother, role, QDate(2026, 9, 1)));
        role = LinkDetails();
        role.relation = Relation::Father;
        role.parentalAuthority = true;
        role.contactRank = 2;
        must(family.link(school.lea, school.father, role, QDate(2026, 9, 1)));
        must(students.setAddress(
            school.lea, 1, people::AddressKind::Home, at(u"1 rue du Port"_s), QDate(2026, 9, 1)));
        must(family.setAddress(
            school.father, 1, people::AddressKind::Home, at(u"9 quai Sud"_s), QDate(2026, 9, 1)));
    }

    // The form as the window fills it: everybody as they are.
    SituationForm form()
    {
        SituationForm form;
        form.student = school.lea;
        form.rowVersion = must(students.student(school.lea)).rowVersion;
        form.from = kFrom;
        for (const people::Contact &contact : must(family.contactsOf(school.lea))) {
            form.adults.push_back({contact.link.id, contact.link.rowVersion, contact.party.id,
                contact.party.rowVersion, contact.party.details, contact.link.details, {}, false});
        }
        return form;
    }
    // She moves to her father's, who is called first, gets the mail and pays.
    SituationForm toFather()
    {
        SituationForm form = this->form();
        form.home = at(u"9 quai Sud"_s);
        LinkDetails &mother = form.adults.at(0).role;
        mother.livesWith = mother.receivesMail = mother.pays = false;
        mother.contactRank = 2;
        LinkDetails &father = form.adults.at(1).role;
        father.livesWith = father.receivesMail = father.pays = true;
        father.contactRank = 1;
        form.charges = {charge};
        form.payer = 1;
        return form;
    }
    people::MailFile fileOn(QDate day)
    {
        const auto permit = must(school.school.workspace().require(Operation::EditStudentFile));
        return *must(people::mailFile(school.school.database(), permit, school.lea, day));
    }
    Money toPay(people::PartyId payer)
    {
        return must(school.lists.balanceOfPayer(payer)).outstanding();
    }
    qint64 rowsOf(const QString &table)
    {
        return school.number(u"SELECT count(*) FROM "_s + table);
    }

    FeesSchool school;
    SituationService service;
    people::StudentService students;
    people::FamilyService family;
    fees::ChargeId charge;
};

bool has(const std::vector<Paper> &papers, PaperKind kind)
{
    for (const Paper &paper : papers) {
        if (paper.kind == kind)
            return true;
    }
    return false;
}

QStringList titles(const std::vector<PaperToPrint> &papers)
{
    QStringList titles;
    for (const PaperToPrint &paper : papers)
        titles += titleOf(paper.paper);
    return titles;
}

} // namespace

TEST_CASE("from one day on a young person lives elsewhere, and another parent pays what remains")
{
    support::onBothEngines([](AnySchool &any) {
        Family family(any);
        const SituationChanged changed = must(family.service.change(family.toFather()));

        const auto before = mailOf(family.fileOn(kFrom.addDays(-1)));
        REQUIRE(before.households.size() == 1);
        CHECK(before.households[0].names() == u"Marie Dupont");
        CHECK(before.households[0].address == at(u"1 rue du Port"_s));
        const auto after = family.fileOn(kFrom);
        REQUIRE(mailOf(after).households.size() == 1);
        CHECK(mailOf(after).households[0].names() == u"Paul Dupont");
        CHECK(people::studentAddress(after) == at(u"9 quai Sud"_s));
        REQUIRE(after.adults.size() == 2);
        CHECK(after.adults[0].contact.party.id == family.school.father);

        // October to December stay with the mother: three of ten.
        CHECK(family.toPay(family.school.mother) == euros(240));
        CHECK(family.toPay(family.school.father) == euros(560));
        CHECK(changed.done.moved.size() == 7);
        CHECK(changed.done.moved[0].dueOn == kFrom);
        CHECK(changed.done.moved[0].amount == euros(80));

        const auto papers = must(papersToPrint(any.workspace(), family.school.lea));
        CHECK(papers.size() == changed.done.papers.size());
        CHECK(has(changed.done.papers, PaperKind::StudentSheet));
        CHECK(has(changed.done.papers, PaperKind::EmergencySheet));
        CHECK(has(changed.done.papers, PaperKind::Labels));
        CHECK_FALSE(has(changed.done.papers, PaperKind::StayAgreement));
        CHECK(titles(papers).filter(u"Dupont"_s).size() == 2); // a statement each
    });
}

TEST_CASE("the whole change is taken back as one")
{
    support::onBothEngines([](AnySchool &any) {
        Family family(any);
        const auto changed = must(family.service.change(family.toFather()));
        must(family.service.undo(changed.undo));
        CHECK(family.toPay(family.school.mother) == euros(800));
        CHECK(family.toPay(family.school.father) == Money());
        const auto file = family.fileOn(kFrom);
        CHECK(mailOf(file).households[0].names() == u"Marie Dupont");
        CHECK(people::studentAddress(file) == at(u"1 rue du Port"_s));
        CHECK(family.rowsOf(u"student_party"_s) == 2);
        CHECK(family.rowsOf(u"situation_change"_s) == 0);
        CHECK(must(papersToPrint(any.workspace())).empty());
        CHECK(family.service.undo(changed.undo).error().code == fees::errors::kAlreadyVoid);
    });
}

TEST_CASE("it is not taken back once money was taken on what moved, and nothing of it is")
{
    support::SchoolFile any;
    Family family(any);
    const auto changed = must(family.service.change(family.toFather()));
    const auto lines = family.school.due({.payer = family.school.father});
    must(family.school.payments.receive(
        family.school.draft(euros(80), {{lines[0].instalment, euros(80)}})));
    const auto undone = family.service.undo(changed.undo);
    CHECK(undone.error().code == fees::errors::kSettled);
    CHECK(mailOf(family.fileOn(kFrom)).households[0].names() == u"Paul Dupont");
    CHECK(must(papersToPrint(any.workspace())).size() == changed.done.papers.size());
}

TEST_CASE("money that was paid stays where it was paid, to the cent")
{
    support::SchoolFile any;
    Family family(any);
    const auto lines = family.school.dueOf(family.school.lea);
    // February is half paid, the rest of the payment an advance of whoever paid.
    must(family.school.payments.receive(
        family.school.draft(euros(100), {{lines[4].instalment, euros(40)}})));
    const auto changed = must(family.service.change(family.toFather()));
    CHECK(family.toPay(family.school.mother) == euros(240));
    CHECK(family.toPay(family.school.father) == euros(520));
    const auto year = must(family.school.lists.yearTotals(family.school.year));
    CHECK(year.balance.charged == euros(800));
    CHECK(year.balance.settled == euros(40));
    CHECK(year.balance.credit == euros(60));
}

TEST_CASE("the preview tells what will change, and changes nothing")
{
    support::SchoolFile any;
    Family family(any);
    const auto preview = must(family.service.preview(family.toFather()));
    CHECK(preview.moved.size() == 7);
    CHECK(preview.lines.size() >= 4);
    CHECK(preview.lines[0].before.contains(u"rue du Port"));
    CHECK(preview.lines[0].after.contains(u"quai Sud"));
    CHECK(family.toPay(family.school.mother) == euros(800));
    CHECK(family.rowsOf(u"student_party"_s) == 2);
    CHECK(family.rowsOf(u"situation_change"_s) == 0);
    // And it can be done after it was looked at.
    must(family.service.change(family.toFather()));
}

TEST_CASE("a new contact comes in with the change, restricted ones are told apart")
{
    support::SchoolFile any;
    Family family(any);
    SituationForm form = family.form();
    form.adults[1].role.restricted = true;
    form.adults[1].role.restrictionSource = u"Ordonnance du 20/12/2026"_s;
    enrolment::ContactForm grandmother;
    grandmother.details.lastName = u"Roux"_s;
    grandmother.details.firstName = u"Odile"_s;
    grandmother.role.relation = Relation::Grandparent;
    grandmother.role.receivesMail = grandmother.role.pays = true;
    grandmother.role.contactRank = 2;
    grandmother.home = at(u"3 place Bellecour"_s);
    form.adults.push_back(grandmother);
    form.charges = {family.charge};
    form.payer = 2;
    const auto changed = must(family.service.change(form));
    CHECK(has(changed.done.papers, PaperKind::EmergencySheet));
    CHECK(changed.done.moved.back().to == u"Odile Roux");
    const auto file = family.fileOn(kFrom);
    REQUIRE(file.adults.size() == 3);
    const auto mail = mailOf(file);
    CHECK(mail.households.size() == 2);
    CHECK(people::signersOf(file).who.size() == 1);
    must(family.service.undo(changed.undo));
    // She stands in the books, so she is archived; nobody proposes her again.
    CHECK(must(family.family.parties()).size() == 2);
}

TEST_CASE("who lives there moves along the same day, and all of it is taken back as one")
{
    support::onBothEngines([](AnySchool &any) {
        Family family(any);
        const auto tom = family.school.tom;
        const QDate first(2026, 9, 1);
        LinkDetails role;
        role.relation = Relation::Mother;
        role.livesWith = true;
        must(family.family.link(tom, family.school.mother, role, first));
        CHECK(must(family.service.housemates(family.school.lea, kToday)).empty());
        const int version = must(family.students.student(tom)).rowVersion;
        must(family.students.setAddress(
            tom, version, people::AddressKind::Home, at(u"1, Rue du Port"_s), first));
        const auto mates = must(family.service.housemates(family.school.lea, kToday));
        REQUIRE(mates.size() == 1);
        CHECK(mates[0].student == tom);

        SituationForm form = family.form();
        form.home = at(u"12 cours Nord"_s);
        form.adults.at(0).home = form.home; // the mother too
        form.movingToo = {tom};
        const auto changed = must(family.service.change(form));
        QStringList what;
        for (const SituationLine &line : changed.done.lines)
            what += line.what + u' ' + line.after;
        CHECK(what.filter(mates[0].name).join(u'\n').contains(u"12 cours Nord"));
        const auto permit = must(any.workspace().require(Operation::EditStudentFile));
        const auto homeOf = [&](people::StudentId student, QDate day) {
            return people::studentAddress(
                *must(people::mailFile(any.database(), permit, student, day)));
        };
        for (const auto student : {family.school.lea, tom}) {
            CHECK(homeOf(student, kFrom) == at(u"12 cours Nord"_s));
            CHECK_FALSE(homeOf(student, kFrom.addDays(-1)) == at(u"12 cours Nord"_s));
        }
        CHECK(mailOf(family.fileOn(kFrom)).households.at(0).address == at(u"12 cours Nord"_s));
        CHECK_FALSE(must(papersToPrint(any.workspace(), tom)).empty());

        must(family.service.undo(changed.undo));
        CHECK(homeOf(family.school.lea, kFrom) == at(u"1 rue du Port"_s));
        CHECK(homeOf(tom, kFrom) == at(u"1, Rue du Port"_s));
        CHECK(must(papersToPrint(any.workspace())).empty());
    });
}

TEST_CASE("a change that is no change, without a day or without a payer is refused with its reason")
{
    support::SchoolFile any;
    Family family(any);
    CHECK(family.service.change(family.form()).error().code == errors::kNothingChanges);
    SituationForm form = family.toFather();
    form.from = {};
    CHECK(family.service.change(form).error().code == errors::kEffectiveDay);
    form.from = kToday.addYears(2);
    CHECK(family.service.change(form).error().code == errors::kEffectiveDay);
    form = family.toFather();
    form.payer.reset();
    CHECK(family.service.change(form).error().code == errors::kNoNewPayer);
    form = family.toFather();
    form.rowVersion = 1;
    CHECK(family.service.change(form).error().code == security::errors::kChangedMeanwhile);
    CHECK(family.rowsOf(u"student_party"_s) == 2);
    CHECK(family.toPay(family.school.mother) == euros(800));
}

TEST_CASE("a paper that was printed waits no longer, until that is taken back")
{
    support::SchoolFile any;
    Family family(any);
    (void)must(family.service.change(family.toFather()));
    const auto waiting = must(papersToPrint(any.workspace()));
    REQUIRE_FALSE(waiting.empty());
    const auto undo = must(paperDone(any.workspace(), waiting.front()));
    CHECK(must(papersToPrint(any.workspace())).size() == waiting.size() - 1);
    must(family.service.undo(undo));
    CHECK(must(papersToPrint(any.workspace())).size() == waiting.size());
}

TEST_CASE("a teacher changes no situation and sees no paper that waits")
{
    support::SchoolFile any;
    Family family(any);
    const SituationForm form = family.toFather();
    any.signIn(u"prof"_s, {Role::Teacher});
    CHECK(family.service.change(form).error().code == security::errors::kRefused);
    CHECK(family.service.preview(form).error().code == security::errors::kRefused);
    CHECK(papersToPrint(any.workspace()).error().code == security::errors::kRefused);
    CHECK(must(family.service.movable(form.student, kFrom)).empty());
}

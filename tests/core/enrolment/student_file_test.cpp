#include "core/base/contact_formats.h"
#include "core/enrolment/history_words.h"
#include "core/people/family_service.h"
#include "core/security/conflict.h"
#include "core/storage/statement.h"
#include "tests/core/enrolment/young_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/school_file.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace enrolment;
using security::Role;
using support::AnySchool;
using support::must;
using support::onBothEngines;
using support::SchoolFile;

namespace {

ContactForm mother()
{
    ContactForm contact;
    contact.details.lastName = u"Dupont"_s;
    contact.details.firstName = u"Anne"_s;
    contact.details.phone = u"06 12 34 56 78"_s;
    contact.role.relation = people::Relation::Mother;
    contact.role.legalRepresentative = true;
    contact.home = people::PostalAddress{u"1 rue du Port"_s, {}, u"69001"_s, u"Lyon"_s, {}, {}};
    return contact;
}

StudentFileForm newFile(const young::School &young)
{
    StudentFileForm form;
    form.details.lastName = u"Dupont"_s;
    form.details.firstNames = u"Léa"_s;
    form.details.birthDate = QDate(2010, 5, 17);
    form.contacts = {mother()};
    form.home = people::PostalAddress{u"1 rue du Port"_s, {}, u"69001"_s, u"Lyon"_s, {}, {}};
    EnrolmentForm enrolment;
    enrolment.year = young.year;
    enrolment.entryOn = young::kFirstDay;
    enrolment.entryCode = u"new"_s;
    enrolment.workshop = young.usinage1;
    enrolment.theory = young.theoryA;
    enrolment.path = PathForm{young.cip, 1, 2};
    form.enrolment = enrolment;
    return form;
}

qint64 count(AnySchool &any, const QString &table)
{
    storage::Statement rows(any.database(), u"SELECT count(*) FROM "_s + table);
    must(rows.run());
    return must(storage::singleInteger(rows));
}

const QStringList kTables{u"student"_s, u"party"_s, u"student_party"_s, u"address_use"_s,
    u"postal_address"_s, u"enrolment"_s, u"group_membership"_s, u"path"_s};

// The same form for a file that is there, as a window fills it.
StudentFileForm formOf(const StudentFile &file)
{
    StudentFileForm form;
    form.student = file.student.id;
    form.rowVersion = file.student.rowVersion;
    form.details = file.student.details;
    for (const FileContact &contact : file.contacts) {
        form.contacts.push_back({contact.contact.link.id, contact.contact.link.rowVersion,
            contact.contact.party.id, contact.contact.party.rowVersion,
            contact.contact.party.details, contact.contact.link.details, {}, false});
    }
    return form;
}

} // namespace

TEST_CASE("a whole file is saved in one go, and taken back in one go")
{
    onBothEngines([](AnySchool &any) {
        young::School young(any);
        const SavedFile saved = must(young.files.save(newFile(young)));
        CHECK(saved.nearDuplicates.empty());
        CHECK(saved.fills.size() == 2);
        const StudentFile file = must(young.files.file(saved.student));
        CHECK(file.student.rowVersion == saved.rowVersion);
        REQUIRE(file.contacts.size() == 1);
        CHECK(file.contacts[0].addresses.size() == 1);
        CHECK(file.addresses.size() == 1);
        REQUIRE(file.enrolments.size() == 1);
        CHECK(file.enrolments[0].memberships.size() == 2);
        CHECK(file.enrolments[0].pathOn(young::kFirstDay)->diplomaName == u"CAP CIP");
        must(young.files.undo(saved.undo));
        for (const QString &table : kTables) {
            INFO(table.toStdString());
            CHECK(count(any, table) == 0);
        }
    });
}

TEST_CASE("one fault anywhere in the form and nothing of it is kept")
{
    SchoolFile any;
    young::School young(any);
    const auto refusedBy = [&](StudentFileForm form) {
        const auto refused = young.files.save(form);
        REQUIRE_FALSE(refused);
        for (const QString &table : kTables)
            CHECK(count(any, table) == 0);
        return refused.error().code;
    };
    StudentFileForm form = newFile(young);
    form.contacts[0].details.phone = u"12"_s;
    CHECK(refusedBy(form) == base::errors::kBadPhone);
    form = newFile(young);
    form.enrolment->path->yearOfPath = 3;
    CHECK(refusedBy(form).name == "enrolment.path-years");
    form = newFile(young);
    form.enrolment->workshop = school::GroupId(99);
    CHECK(refusedBy(form) == security::errors::kRefused);
    form = newFile(young);
    form.enrolment->year.reset();
    CHECK(refusedBy(form) == security::errors::kRefused);
}

TEST_CASE("an edited file writes what changed alone, and undoing gives all of it back")
{
    SchoolFile any;
    young::School young(any);
    const SavedFile saved = must(young.files.save(newFile(young)));
    const StudentFile before = must(young.files.file(saved.student));
    const qint64 entries = count(any, u"audit_entry"_s);

    CHECK(must(young.files.save(formOf(before))).rowVersion == saved.rowVersion);
    CHECK(count(any, u"audit_entry"_s) == entries);

    StudentFileForm form = formOf(before);
    form.details.usedFirstName = u"Lou"_s;
    form.home = people::PostalAddress{u"2 quai"_s, {}, u"69002"_s, u"Lyon"_s, {}, {}};
    form.contacts[0].details.phone = u"0699999999"_s;
    form.contacts[0].role.contactRank = 2;
    form.contacts[0].home = form.home;
    form.contacts.push_back(mother());
    form.contacts[1].details.firstName = u"Zoé"_s;
    EnrolmentForm enrolment;
    enrolment.enrolment = before.enrolments[0].enrolment.id;
    enrolment.rowVersion = before.enrolments[0].enrolment.rowVersion;
    enrolment.workshop = young.usinage2;
    form.enrolment = enrolment;
    form.from = QDate(2026, 10, 1);
    const SavedFile edited = must(young.files.save(form));
    StudentFile after = must(young.files.file(saved.student));
    CHECK(people::listName(after.student.details) == u"DUPONT Lou");
    CHECK(after.addresses.size() == 2);
    CHECK(after.addresses[0].dates.to == QDate(2026, 9, 30));
    CHECK(after.contacts.size() == 2);
    CHECK(after.enrolments[0].memberships.size() == 3);

    must(young.files.undo(edited.undo));
    after = must(young.files.file(saved.student));
    CHECK(after.student.details == before.student.details);
    CHECK(after.addresses.size() == 1);
    CHECK_FALSE(after.addresses[0].dates.to);
    REQUIRE(after.contacts.size() == 1);
    CHECK(after.contacts[0].contact.party.details == before.contacts[0].contact.party.details);
    CHECK(after.contacts[0].contact.link.details == before.contacts[0].contact.link.details);
    CHECK(after.enrolments[0].memberships.size() == 2);
    CHECK(young.files.undo(edited.undo).error().code == security::errors::kChangedMeanwhile);
}

TEST_CASE("a first day typed wrong is corrected with the file, and comes back with it")
{
    support::SchoolFile file;
    young::School young(file);
    const auto id = young.student(u"Dupont"_s, u"Léa"_s);
    const auto enrolled = young.enrol(id);
    enrolment::StudentFileForm form;
    form.student = id;
    form.rowVersion = 1;
    form.details = must(young.files.file(id)).student.details;
    form.enrolment = enrolment::EnrolmentForm();
    form.enrolment->enrolment = enrolled.id;
    form.enrolment->rowVersion = enrolled.rowVersion;
    form.enrolment->entryOn = QDate(2026, 9, 14);
    const auto saved = must(young.files.save(form));
    CHECK(young.record(id).enrolment.entryOn == QDate(2026, 9, 14));
    must(young.files.undo(saved.undo));
    CHECK(young.record(id).enrolment.entryOn == young::kFirstDay);
}

TEST_CASE("a form that somebody overtook is refused whole")
{
    SchoolFile any;
    young::School young(any);
    const SavedFile saved = must(young.files.save(newFile(young)));
    StudentFileForm mine = formOf(must(young.files.file(saved.student)));
    StudentFileForm theirs = mine;
    theirs.contacts[0].role.contactRank = 3;
    must(young.files.save(theirs));
    mine.details.usedName = u"Martin"_s;
    mine.contacts[0].role.contactRank = 2;
    CHECK(young.files.save(mine).error().code == security::errors::kChangedMeanwhile);
    CHECK(must(young.files.file(saved.student)).student.details.usedName.isEmpty());
}

TEST_CASE("a contact that ended stays in the file, told apart")
{
    SchoolFile any;
    young::School young(any);
    const SavedFile saved = must(young.files.save(newFile(young)));
    StudentFileForm form = formOf(must(young.files.file(saved.student)));
    form.contacts[0].ended = true;
    form.from = QDate(2026, 9, 8);
    must(young.files.save(form));
    any.clock.set(QDate(2026, 9, 8));
    const StudentFile file = must(young.files.file(saved.student));
    REQUIRE(file.contacts.size() == 1);
    CHECK_FALSE(file.contacts[0].current);
}

TEST_CASE("the history of a file tells of identity, contacts and enrolment, newest first")
{
    SchoolFile any;
    young::School young(any);
    const SavedFile saved = must(young.files.save(newFile(young)));
    any.clock.advance(60'000);
    must(young.service.leave(*saved.enrolment, 4, QDate(2026, 12, 18), u"moved"_s));
    const auto lines = must(young.files.history(saved.student));
    QStringList actions;
    for (const auto &line : lines) {
        CHECK(line.by == u"sec");
        CHECK(shownAction(line.action) != line.action);
        CHECK((line.field.isEmpty() || shownField(line.field) != line.field));
        if (!actions.contains(line.action))
            actions += line.action;
    }
    CHECK(actions.front() == u"enrolment.leave");
    for (const QString &action : {u"student.add"_s, u"student.address"_s, u"link.add"_s,
             u"enrolment.add"_s, u"enrolment.group"_s, u"enrolment.path"_s})
        CHECK(actions.contains(action));
    const auto group = std::find_if(lines.begin(), lines.end(), [](const auto &line) {
        return line.action == u"enrolment.leave" && line.field == u"workshop_group";
    });
    REQUIRE(group != lines.end());
    CHECK(group->after.contains(u"18/12/2026"));
}

TEST_CASE("teachers read the files of their groups alone, in the same words as what is missing")
{
    onBothEngines([](AnySchool &any) {
        young::School young(any);
        young.shareOwnership();
        const SavedFile own = must(young.files.save(newFile(young)));
        const auto other = young.student(u"Kowalski"_s, u"Ibrahim"_s);
        const auto past = young.student(u"Ancien"_s, u"Élève"_s);
        const auto lastYear = support::rows::year(
            any.database(), u"2025-2026"_s, QDate(2025, 9, 1), QDate(2026, 8, 31), u"past"_s);
        support::rows::membership(any.database(),
            support::rows::enrolment(any.database(), past, lastYear, QDate(2025, 9, 1)),
            young.usinage1, QDate(2025, 9, 1), QDate(2026, 8, 31));
        const auto account = any.signIn(u"maitre"_s, {Role::Master});
        const auto master = support::rows::staff(any.database(), u"Maître"_s, u"master"_s, account);
        const QString missing = young.files.file(people::StudentId(99)).error().message;
        CHECK(missing == security::notThere().message);
        CHECK(young.files.file(own.student).error().message == missing);

        support::rows::groupStaff(any.database(), young.usinage1, master, u"master"_s,
            QDate(2025, 9, 1), QDate(2026, 9, 15));
        any.clock.set(QDate(2027, 3, 1)); // on any day of the year, not today's alone
        CHECK(young.files.file(own.student));
        CHECK(young.files.history(own.student));
        CHECK(young.files.file(other).error().message == missing);
        CHECK(young.files.file(past).error().message == missing);
        CHECK(young.files.history(other).error().message == missing);
        CHECK(young.files.save(formOf(must(young.files.file(own.student)))).error().message
            == missing);
        CHECK(young.files.archive(own.student, 1).error().message == missing);
        using security::Operation;
        using security::Scope;
        const auto mayTake = [&](Scope::Kind kind, qint64 key) {
            return any.workspace().require(Operation::TakeRollCall, {kind, key}).has_value();
        };
        CHECK(mayTake(Scope::Kind::Group, young.usinage1.value()));
        CHECK_FALSE(mayTake(Scope::Kind::Group, young.usinage2.value()));
        CHECK_FALSE(mayTake(Scope::Kind::Session, 1));
    });
}

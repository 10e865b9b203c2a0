#include "core/base/contact_formats.h"
#include "core/people/address_repository.h"
#include "core/people/family_service.h"
#include "core/people/student_repository.h"
#include "core/people/student_service.h"
#include "core/security/conflict.h"
#include "core/security/history.h"
#include "tests/support/both_engines.h"
#include "tests/support/school_file.h"
#include "tests/support/well_said.h"

using namespace Qt::Literals::StringLiterals;
using namespace people;
using security::Operation;
using security::Role;
using support::AnySchool;
using support::must;
using support::onBothEngines;
using support::SchoolFile;

namespace {

StudentDetails named(
    const QString &lastName, const QString &firstNames, QDate birth = QDate(2010, 5, 17))
{
    StudentDetails details;
    details.lastName = lastName;
    details.firstNames = firstNames;
    details.birthDate = birth;
    return details;
}

std::vector<AddressUse> addressesOf(AnySchool &school, StudentId id)
{
    const auto permit = must(school.workspace().require(Operation::ReadStudentFile));
    return must(AddressRepository::usesOf(school.database(), permit, id));
}

} // namespace

TEST_CASE("a young person is added, edited, given back as before, archived and taken out again")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        StudentService service(school.workspace());
        StudentDetails typed = named(u"Dupont"_s, u"Léa"_s);
        typed.ine = u"201071364mv"_s;
        typed.phone = u"06 12 34 56 78"_s;
        typed.sex = Sex::Female;
        const SavedStudent added = must(service.add(typed));
        Student kept = must(service.student(added.id));
        CHECK(kept.details.ine == u"201071364MV");
        CHECK(kept.details.phone == u"+33612345678");
        CHECK(kept.details.sex == Sex::Female);

        StudentDetails changed = kept.details;
        changed.usedName = u"Martin"_s;
        changed.ine.clear();
        const SavedStudent edited = must(service.edit(added.id, added.rowVersion, changed));
        CHECK(must(service.student(added.id)).details == changed);
        must(service.undo(edited.undo));
        CHECK(must(service.student(added.id)).details == kept.details);

        kept = must(service.student(added.id));
        const security::Edited address =
            must(service.setAddress(added.id, kept.rowVersion, AddressKind::Home,
                {u"1 rue du Port"_s, {}, u"69001"_s, u"Lyon"_s, {}, {}}, QDate(2026, 9, 1)));
        REQUIRE(addressesOf(school, added.id).size() == 1);
        CHECK(oneLine(addressesOf(school, added.id)[0].postal) == u"1 rue du Port, 69001 Lyon");
        must(service.undo(address.undo));
        CHECK(addressesOf(school, added.id).empty());
    });
}

TEST_CASE("a file somebody else saved first is not overwritten, and says who and when")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    StudentService service(school.workspace());
    const SavedStudent added = must(service.add(named(u"Dupont"_s, u"Léa"_s)));
    school.signIn(u"dir"_s, {Role::Director});
    must(service.edit(added.id, 1, named(u"Dupond"_s, u"Léa"_s)));
    school.signIn(u"sec"_s, {Role::Secretary});
    const auto refused = service.edit(added.id, 1, named(u"Dupont"_s, u"Lea"_s));
    CHECK(refused.error().code == security::errors::kChangedMeanwhile);
    CHECK(refused.error().message.contains(u"dir changed"));
    CHECK(refused.error().message.contains(u"07/09/2026"));
    CHECK(must(service.student(added.id)).details.lastName == u"Dupond");
    CHECK(service.setAddress(added.id, 1, AddressKind::Home, {}, QDate(2026, 9, 1)).error().code
        == security::errors::kChangedMeanwhile);
}

TEST_CASE("what was changed since can no longer be undone")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    StudentService service(school.workspace());
    const SavedStudent added = must(service.add(named(u"Dupont"_s, u"Léa"_s)));
    const SavedStudent first = must(service.edit(added.id, 1, named(u"Dupond"_s, u"Léa"_s)));
    must(service.edit(added.id, 2, named(u"Dupons"_s, u"Léa"_s)));
    CHECK(service.undo(first.undo).error().code == security::errors::kChangedMeanwhile);
    CHECK(service.undo(added.undo).error().code == security::errors::kChangedMeanwhile);
    CHECK(must(service.student(added.id)).details.lastName == u"Dupons");
}

TEST_CASE("an INE belongs to one young person, and the refusal says to whom")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        StudentService service(school.workspace());
        StudentDetails first = named(u"Dupont"_s, u"Léa"_s);
        first.ine = u"201071364MV"_s;
        const SavedStudent added = must(service.add(first));
        StudentDetails second = named(u"Kowalski"_s, u"Ibrahim"_s);
        second.ine = u"201071364mv"_s;
        const auto refused = service.add(second);
        CHECK(refused.error().code == errors::kIneTaken);
        CHECK(refused.error().message.contains(u"DUPONT Léa"));
        second.ine.clear();
        must(service.add(second));
        must(service.add(named(u"Sans"_s, u"Ine"_s)));
        must(service.edit(added.id, 1, first));
    });
}

TEST_CASE("any name people have is kept to the letter, what no text can hold is refused",
    "[BI-29][BI-30][BI-44]")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        StudentService service(school.workspace());
        const QString zalgo = u"Z\u0327\u0321a\u0322\u030D\u0316l\u0334g\u0340\u035Co\u0321"_s;
        for (const QString &name : {u"'; DROP TABLE student;--"_s, u"' OR 1=1"_s, u"%00"_s,
                 u"%1 ?"_s, u"\\' \\\""_s, u"🛠 Émile"_s, u"\U0001F468\U00020BB7"_s, u"محمد"_s,
                 u"שרה"_s, u"Noël"_s, zalgo, u"O’Brien-D'Arc"_s, u"ŒUVRÉ Weiß"_s}) {
            INFO(name.toStdString());
            const SavedStudent saved = must(service.add(named(name, u"Léa"_s)));
            CHECK(must(service.student(saved.id)).details.lastName
                == name.normalized(QString::NormalizationForm_C));
        }
        CHECK(
            must(service.student(must(service.add(named(u"Noe\u0308l"_s, u"Zo\u0065\u0301"_s))).id))
                .details.lastName
            == u"Noël"_s);
        for (const QString &name : {u"abc\0DROP"_s, QString(QChar(0xD800)), u"a"_s + QChar(0xDC00),
                 QString(1'000'000, u'x')}) {
            const auto refused = service.add(named(name, u"Léa"_s));
            REQUIRE_FALSE(refused);
            support::checkWellSaid(refused.error());
        }
    });
}

TEST_CASE("who may be the same person is told beside the saved file", "[BI-31]")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    StudentService service(school.workspace());
    const SavedStudent first = must(service.add(named(u"Paul"_s, u"Léa"_s)));
    CHECK(first.nearDuplicates.empty());
    const auto duplicatesOf = [&](const StudentDetails &typed) {
        return must(service.add(typed)).nearDuplicates.size();
    };
    CHECK(duplicatesOf(named(u"Paul"_s, u"Noé"_s)) == 0);
    CHECK(duplicatesOf(named(u"Paule"_s, u"Léa"_s)) == 0);
    CHECK(duplicatesOf(named(u"PAUL"_s, u"lea"_s)) == 1);
    CHECK(duplicatesOf(named(u"Раul"_s, u"Léa"_s, QDate(2011, 1, 1))) == 2);
    CHECK(duplicatesOf(named(u"Paul"_s, u"Léa Marie"_s)) == 2);
    CHECK(duplicatesOf(named(u"Paul"_s, u"Léa Marie"_s, QDate(2009, 1, 1))) == 1);
}

TEST_CASE("every change of a file is in its history, field by field, and nothing of the profile")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    StudentService service(school.workspace());
    const SavedStudent added = must(service.add(named(u"Dupont"_s, u"Léa"_s)));
    StudentDetails changed = named(u"Dupont"_s, u"Léa"_s);
    changed.phone = u"0612345678"_s;
    must(service.edit(added.id, 1, changed));
    SocialProfile profile;
    profile.dys = true;
    must(service.editSocialProfile(added.id, profile));
    const auto permit = must(school.workspace().require(Operation::ReadFileHistory));
    const auto lines = must(security::History::of(school.database(), permit, added.uuid));
    REQUIRE(lines.size() >= 3);
    CHECK(lines[0].action == u"social-profile.edit");
    CHECK(lines[0].field.isEmpty());
    CHECK(lines[1].action == u"student.edit");
    CHECK(lines[1].field == u"phone");
    CHECK(lines[1].before.isEmpty());
    CHECK(lines[1].after == base::shownPhone(u"+33612345678"_s));
}

TEST_CASE("the social profile has its own right and its own row version")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        StudentService service(school.workspace());
        const SavedStudent added = must(service.add(named(u"Dupont"_s, u"Léa"_s)));
        SocialProfile profile = must(service.socialProfile(added.id));
        CHECK(profile.rowVersion == 0);
        profile.rural = true;
        profile.dys = false;
        must(service.editSocialProfile(added.id, profile));
        CHECK(service.editSocialProfile(added.id, profile).error().code
            == security::errors::kChangedMeanwhile);
        const SocialProfile kept = must(service.socialProfile(added.id));
        CHECK(kept.rural == true);
        CHECK(kept.dys == false);
        CHECK_FALSE(kept.bursary.has_value());
        must(service.editSocialProfile(added.id, kept));
        school.signIn(u"maitre"_s, {Role::Master});
        CHECK(service.socialProfile(added.id).error().message == security::notThere().message);
        CHECK(service.editSocialProfile(added.id, kept).error().code == security::errors::kRefused);
    });
}

TEST_CASE("who may not, and what does not exist, is refused in the same words")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    StudentService service(school.workspace());
    const SavedStudent added = must(service.add(named(u"Dupont"_s, u"Léa"_s)));
    const QString missing = service.student(StudentId(4711)).error().message;
    CHECK(missing == security::notThere().message);
    CHECK(service.edit(StudentId(4711), 1, named(u"X"_s, u"Y"_s)).error().message == missing);
    school.signIn(u"prof"_s, {Role::Teacher});
    CHECK(service.student(added.id).error().message == missing);
    CHECK(service.add(named(u"X"_s, u"Y"_s)).error().message == missing);
    CHECK(service.edit(added.id, 1, named(u"X"_s, u"Y"_s)).error().message == missing);
    school.signIn(u"admin"_s, {Role::Administrator});
    CHECK(service.student(added.id).error().message == missing);
}

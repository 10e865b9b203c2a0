#include "core/school/calendar_service.h"
#include "core/school/founding.h"
#include "core/school/identifiers.h"
#include "core/school/school_service.h"
#include "core/school/staff_service.h"
#include "core/school/year_service.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using school::FoundingForm;
using school::PersonName;
using security::Role;
using support::AnySchool;
using support::kPassword;
using support::must;

namespace {

FoundingForm formOfDirector()
{
    FoundingForm form;
    form.school.name = u"École de l’Essai"_s;
    form.school.uai = u"0422052C"_s;
    form.year = school::proposedYear({2026, 9, 7});
    form.founder = {u"dir"_s, {u"Claire"_s, u"Moreau"_s}};
    form.password = kPassword;
    return form;
}

FoundingForm formOfSecretary()
{
    FoundingForm form = formOfDirector();
    form.founder = {u"sec"_s, {u"Nadia"_s, u"Ferrand"_s}};
    form.founderRole = Role::Secretary;
    form.director = school::FoundingPerson{u"dir"_s, {u"Claire"_s, u"Moreau"_s}};
    return form;
}

qint64 rowsIn(AnySchool &school, const QString &table)
{
    storage::Statement count(school.database(), u"SELECT count(*) FROM "_s + table);
    must(count.run());
    return must(storage::singleInteger(count));
}

} // namespace

TEST_CASE("the director founds a school and signs in")
{
    support::onBothEnginesUnfounded([](AnySchool &school) {
        const auto founded = must(school::found(school.workspace(), formOfDirector()));
        CHECK_FALSE(founded.director);
        CHECK(founded.directorCode.isEmpty());
        CHECK_FALSE(school.workspace().signedIn());
        security::AccountService accounts(school.workspace());
        must(accounts.signIn(u"dir"_s, kPassword));
        CHECK(must(school.workspace().rolesToday()) == QSet<Role>{Role::Director});
        const auto identity = must(school::SchoolService(school.workspace()).read());
        CHECK(identity.name == u"École de l’Essai"_s);
        CHECK(identity.headName == u"Claire Moreau"_s);
        school::YearService years(school.workspace());
        CHECK(must(years.current())->id == founded.year);
        CHECK(must(years.terms(founded.year)).size() == 3);
        const auto self = must(school::StaffService(school.workspace()).self());
        REQUIRE(self);
        CHECK(self->details.kind == school::StaffKind::Director);
        const auto verified = must(security::AuditTrail(school.database()).verify());
        CHECK(verified.entries >= 5);
        CHECK_FALSE(verified.firstBroken);
    });
}

TEST_CASE("the secretary founds a school, and the director chooses a password with the code")
{
    support::onBothEnginesUnfounded([](AnySchool &school) {
        const auto founded = must(school::found(school.workspace(), formOfSecretary()));
        REQUIRE(founded.director);
        security::AccountService accounts(school.workspace());
        must(accounts.signIn(u"sec"_s, kPassword));
        CHECK(
            must(school::SchoolService(school.workspace()).read()).headName == u"Claire Moreau"_s);
        CHECK(must(school::StaffService(school.workspace()).names()).size() == 2);
        CHECK(accounts.accounts().error().code == security::errors::kRefused);
        accounts.signOut();
        must(accounts.chooseFirstPassword(
            u"dir"_s, founded.directorCode, u"lampe-verte-tournevis"_s));
        CHECK(must(school.workspace().rolesToday()) == QSet<Role>{Role::Director});
        CHECK(must(accounts.accounts()).size() == 2);
    });
}

TEST_CASE("a file is founded once")
{
    support::onBothEnginesUnfounded([](AnySchool &school) {
        must(school::found(school.workspace(), formOfDirector()));
        const auto again = school::found(school.workspace(), formOfSecretary());
        CHECK(again.error().code == school::errors::kAlreadyFounded);
        CHECK(rowsIn(school, u"account"_s) == 1);
        CHECK_FALSE(must(security::AuditTrail(school.database()).verify()).firstBroken);
    });
}

TEST_CASE("a founding that is refused leaves nothing behind")
{
    support::onBothEnginesUnfounded([](AnySchool &school) {
        const auto refused = [&](const FoundingForm &form, std::string_view code,
                                 const std::vector<school::Seed> &seeds = {}) {
            const auto result = school::found(school.workspace(), form, seeds);
            REQUIRE_FALSE(result);
            CHECK(result.error().code.name == code);
            for (const QString &table : {u"school"_s, u"account"_s, u"school_year"_s, u"staff"_s,
                     u"audit_entry"_s, u"file_mark"_s, u"setting"_s})
                CHECK(rowsIn(school, table) == 0);
        };
        FoundingForm form = formOfDirector();
        form.school.name = u" "_s;
        refused(form, school::errors::kNameMissing.name);
        form = formOfDirector();
        form.school.uai = u"0750001A"_s;
        refused(form, school::errors::kBadUai.name);
        form = formOfDirector();
        form.password = u"court"_s;
        refused(form, "security.weak-password");
        form = formOfDirector();
        form.founder.login = u"é"_s;
        refused(form, security::errors::kBadLogin.name);
        form = formOfDirector();
        form.founder.name.last.clear();
        refused(form, school::errors::kStaffNameMissing.name);
        form = formOfDirector();
        form.year.lastDay = form.year.firstDay;
        refused(form, school::errors::kBadYear.name);
        form = formOfDirector();
        form.founderRole = Role::Teacher;
        refused(form, school::errors::kBadFounder.name);
        form = formOfSecretary();
        form.director.reset();
        refused(form, school::errors::kDirectorMissing.name);
        form = formOfSecretary();
        form.director->login = u"sec"_s;
        refused(form, security::errors::kLoginTaken.name);
        refused(formOfDirector(), "test.seed", {[](security::Transaction &) -> base::Done {
            return base::fail(base::ErrorCode{"test.seed"}, u"no"_s);
        }});
    });
}

TEST_CASE("what other folders own is seeded in the same transaction")
{
    support::onBothEnginesUnfounded([](AnySchool &school) {
        int seeded = 0;
        const school::Seed seed = [&](security::Transaction &transaction) {
            ++seeded;
            return transaction.record(u"seed"_s, {u"seed"_s, u"s"_s});
        };
        must(school::found(school.workspace(), formOfDirector(), {seed, seed}));
        CHECK(seeded == 2);
    });
}

TEST_CASE("a school in Alsace-Moselle has two more days off from the start")
{
    support::onBothEnginesUnfounded([](AnySchool &school) {
        FoundingForm form = formOfDirector();
        form.school.postalCode = u"67000"_s;
        must(school::found(school.workspace(), form));
        security::AccountService accounts(school.workspace());
        must(accounts.signIn(u"dir"_s, kPassword));
        const auto calendar = must(school::CalendarService(school.workspace()).calendar());
        CHECK_FALSE(calendar.isSchoolDay({2027, 3, 26}));
    });
}

TEST_CASE("a name in one line is told apart")
{
    const auto same = [](const QString &line, const QString &first, const QString &last) {
        const PersonName name = PersonName::fromLine(line);
        CHECK(name.first == first);
        CHECK(name.last == last);
    };
    same(u"Claire Moreau"_s, u"Claire"_s, u"Moreau"_s);
    same(u"  DE LA TOUR Jean-Luc "_s, u"Jean-Luc"_s, u"DE LA TOUR"_s);
    same(u"Claire MOREAU"_s, u"Claire"_s, u"MOREAU"_s);
    same(u"Ana Lopes da Silva"_s, u"Ana"_s, u"Lopes da Silva"_s);
    same(u"Moreau"_s, {}, u"Moreau"_s);
    same(u"ANA LOPES"_s, u"ANA"_s, u"LOPES"_s);
    same({}, {}, {});
}

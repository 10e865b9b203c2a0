#include "core/security/history.h"
#include "core/security/settings.h"
#include "core/storage/migrator.h"
#include "core/storage/sql_error.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using security::AccountService;
using security::Role;
using support::AnySchool;
using support::kPassword;
using support::must;

TEST_CASE("every migration applies, in a file and on a server")
{
    support::onBothEngines([](AnySchool &school) {
        const storage::Migrator migrator(school.database());
        CHECK(must(migrator.currentNumber()) == storage::newestSchema());
        must(migrator.checkFingerprint());
        storage::Statement empty(school.database(), u"SELECT count(*) FROM leaver_situation"_s);
        must(empty.run());
        CHECK(must(storage::singleInteger(empty)) == 0);
    });
}

TEST_CASE("accounts, roles and the audit trail are the same in a file and on a server")
{
    support::onBothEngines([](AnySchool &school) {
        AccountService accounts(school.workspace());
        school.signIn(u"dir"_s, {Role::Director});
        const QString code = must(accounts.create(u"sec"_s, u"Nadia Ferrand"_s, {Role::Secretary}));
        CHECK(accounts.create(u"sec"_s, u"Autre"_s, {Role::Teacher}).error().code
            == security::errors::kLoginTaken);
        CHECK(must(accounts.accounts()).size() == 2);
        accounts.signOut();
        must(accounts.chooseFirstPassword(u"sec"_s, code, kPassword));
        accounts.signOut();
        CHECK(
            accounts.signIn(u"sec"_s, u"faux"_s).error().code == security::errors::kWrongPassword);
        school.clock.advance(2000);
        must(accounts.signIn(u"sec"_s, kPassword));
        CHECK(school.workspace().signedIn()->secretKey.bytes().size() == 32);
        CHECK(accounts.accounts().error().code == security::errors::kRefused);
        const auto trail = must(security::AuditTrail(school.database()).verify());
        CHECK(trail.entries > 5);
        CHECK_FALSE(trail.firstBroken);
    });
}

TEST_CASE("a setting keeps its history, in a file and on a server")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        const auto permit = must(school.workspace().require(security::Operation::ManageSchool));
        auto transaction = must(security::Transaction::begin(school.workspace(), permit));
        must(security::Settings::write(
            transaction, security::settings::kFeeCeilingCents, u"70000"_s, u"conseil"_s));
        must(transaction.commit());
        CHECK(must(security::Settings::number(
                  school.database(), security::settings::kFeeCeilingCents))
            == 70000);
        const auto read = must(school.workspace().require(security::Operation::ReadFileHistory));
        const auto lines =
            must(security::History::of(school.database(), read, u"fees.ceiling-cents"_s));
        REQUIRE(lines.size() == 1);
        CHECK(lines.front().before == u"80000"_s);
        CHECK(lines.front().by == u"dir"_s);

        // A file of an earlier program has the uuid with the field too; it reads the same.
        must(school.database().runDirectly(
            u"UPDATE change SET object_uuid = 'fees.ceiling-cents' WHERE object_uuid = ''"_s));
        const auto earlier =
            must(security::History::of(school.database(), read, u"fees.ceiling-cents"_s));
        REQUIRE(earlier.size() == 1);
        CHECK(earlier.front().after == u"70000"_s);
        CHECK(must(security::History::of(school.database(), read, u"other"_s)).empty());
    });
}

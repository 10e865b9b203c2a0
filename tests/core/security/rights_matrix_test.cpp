#include "tests/core/security/rights_table.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using rights::allOperations;
using rights::expectedRights;
using rights::textOf;
using security::Operation;
using security::Policy;
using security::Reach;
using security::Role;
using support::must;
using support::SchoolFile;

TEST_CASE("each role may do what the table of rights says, no more and no less (SEC-1)")
{
    const auto expected = expectedRights();
    CHECK(expected.size() == security::kOperationCount);
    for (const Operation operation : allOperations()) {
        const QString name = textOf(nameOf(operation));
        INFO(name.toStdString());
        REQUIRE(expected.contains(name));
        for (const Role role : security::kRoles) {
            INFO(nameOf(role));
            CHECK(Policy::reach(role, operation) == expected[name][role]);
        }
    }
}

TEST_CASE("several roles add up, none gives nothing")
{
    for (const Operation operation : allOperations()) {
        CHECK(Policy::reach(QSet<Role>(), operation) == Reach::None);
        for (const Role one : security::kRoles) {
            for (const Role other : security::kRoles) {
                CHECK(Policy::reach({one, other}, operation)
                    == std::max(Policy::reach(one, operation), Policy::reach(other, operation)));
            }
        }
    }
}

TEST_CASE("the door gives each role its reach, and refuses in the same words")
{
    const auto expected = expectedRights();
    SchoolFile school;
    for (const Role role : security::kRoles) {
        school.signIn(textOf(nameOf(role)), {role});
        for (const Operation operation : allOperations()) {
            INFO(nameOf(role) << " " << nameOf(operation));
            const Reach reach = expected[textOf(nameOf(operation))][role];
            const auto permit = school.workspace().require(operation);
            CHECK(permit.has_value() == (reach != Reach::None));
            if (permit)
                CHECK(permit->reach() == reach);
            else
                CHECK(permit.error().message == security::notThere().message);
        }
    }
}

TEST_CASE("nobody, and nobody in front of a locked window, may do anything")
{
    SchoolFile school;
    for (const Operation operation : allOperations())
        CHECK(school.workspace().require(operation).error().code == security::errors::kNobody);
    school.signIn(u"dir"_s, {Role::Director});
    school.workspace().lock();
    for (const Operation operation : allOperations())
        CHECK(school.workspace().require(operation).error().code == security::errors::kLocked);
}

TEST_CASE("an account without a role, or whose role has ended, may do nothing")
{
    SchoolFile school;
    school.signIn(u"rien"_s, {});
    for (const Operation operation : allOperations())
        CHECK(school.workspace().require(operation).error().code == security::errors::kRefused);
}

TEST_CASE("the administrator reads the technical part of the audit trail alone")
{
    SchoolFile school;
    const auto director = school.signIn(u"dir"_s, {Role::Director});
    {
        const auto permit = Policy::beforeSignIn(director);
        auto transaction = must(security::Transaction::begin(school.workspace(), permit));
        must(transaction.record(u"student.edit"_s, {u"student"_s, u"s-1"_s}));
        must(transaction.commit());
    }
    const auto kinds = [&] {
        const auto permit = must(school.workspace().require(Operation::ReadAudit));
        QSet<QString> found;
        for (const auto &entry : must(security::AuditTrail(school.database()).newest(permit, 100)))
            found += entry.subjectKind;
        return found;
    };
    CHECK(kinds() == QSet<QString>{u"account"_s, u"student"_s});
    school.signIn(u"admin"_s, {Role::Administrator});
    CHECK(kinds() == QSet<QString>{u"account"_s});
}

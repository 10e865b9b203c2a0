#include "core/records/number_cycle.h"
#include "core/storage/sql_error.h"
#include "tests/support/both_engines.h"

#include <QMap>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using records::NumberCycle;
using security::Role;
using support::AnySchool;
using support::must;

namespace {

security::Transaction writing(AnySchool &school)
{
    const auto permit = must(school.workspace().require(security::Operation::ManageFees));
    return must(security::Transaction::begin(school.workspace(), permit));
}

} // namespace

TEST_CASE("numbers have no gap, whatever is given up")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        QRandomGenerator random(20260907);
        QMap<std::pair<QString, int>, int> given;
        for (int round = 0; round < 150; ++round) {
            const auto cycle = std::pair(
                random.bounded(2) ? u"receipt"_s : u"certificate"_s, 2026 + random.bounded(2));
            const int wanted = 1 + random.bounded(3);
            auto transaction = writing(school);
            int number = given.value(cycle);
            for (int i = 0; i < wanted; ++i)
                CHECK(must(NumberCycle::next(transaction, cycle.first, cycle.second)) == ++number);
            if (random.bounded(3) == 0)
                continue; // rolled back: its numbers are given again
            must(transaction.commit());
            given[cycle] = number;
        }
        for (const auto &[cycle, last] : given.asKeyValueRange())
            CHECK(must(NumberCycle::last(school.database(), cycle.first, cycle.second)) == last);
        CHECK(given.size() == 4);
    });
}

TEST_CASE("a number taken before an error of the database is given back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        {
            auto transaction = writing(school);
            CHECK(must(NumberCycle::next(transaction, u"receipt"_s, 2026)) == 1);
            const auto refused =
                school.database().runDirectly(u"INSERT INTO number_cycle VALUES ('x', 1, -1)"_s);
            CHECK(refused.error().code == storage::errors::kCheck);
        }
        auto transaction = writing(school);
        CHECK(must(NumberCycle::next(transaction, u"receipt"_s, 2026)) == 1);
        must(transaction.commit());
    });
}

TEST_CASE("a school that takes over says which number comes next, never one already given")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        auto transaction = writing(school);
        must(NumberCycle::startAt(transaction, u"receipt"_s, 2026, 148));
        CHECK(must(NumberCycle::next(transaction, u"receipt"_s, 2026)) == 148);
        CHECK(must(NumberCycle::next(transaction, u"receipt"_s, 2027)) == 1);
        const auto refused = NumberCycle::startAt(transaction, u"receipt"_s, 2026, 148);
        CHECK(refused.error().code == NumberCycle::kGiven);
        CHECK(refused.error().message.contains(u"149"));
        must(NumberCycle::startAt(transaction, u"receipt"_s, 2026, 149));
        CHECK(must(NumberCycle::next(transaction, u"receipt"_s, 2026)) == 149);
    });
}

TEST_CASE("a number is printed with its year and four digits")
{
    CHECK(records::formatNumber(u"R"_s, 2026, 1) == u"R2026-0001"_s);
    CHECK(records::formatNumber(u"R"_s, 2026, 12345) == u"R2026-12345"_s);
}

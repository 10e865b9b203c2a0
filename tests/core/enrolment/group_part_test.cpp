#include "core/enrolment/group_part_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using enrolment::EnrolmentId;
using enrolment::GroupPartId;
using enrolment::GroupPartService;
using enrolment::PartMember;
using enrolment::PartMembers;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;
namespace errors = enrolment::errors;

TEST_CASE("the members of a part are chosen from a day on; who was there before stays known")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"sec"_s, Role::Secretary);
        GroupPartService service(on.workspace());
        const auto id = must(service.add(school.workshop, u" A "_s)).id;
        const auto part = [&] { return must(service.parts(school.workshop)).front(); };
        CHECK(part().name == u"A"_s);
        const auto members = [&](QDate day) { return must(service.membersOn(id, day)); };
        const auto &who = school.students;
        must(service.setMembers(part(), {who[0], who[1]}, kMonday));
        CHECK(members(kMonday) == std::vector{who[0], who[1]});
        CHECK(members(kMonday.addDays(-1)).empty());
        const QDate october(2026, 10, 5);
        const auto changed = must(service.setMembers(part(), {who[1], who[2]}, october));
        CHECK(members(october.addDays(-1)) == std::vector{who[0], who[1]});
        CHECK(members(october) == std::vector{who[1], who[2]});
        CHECK(service
                  .setMembers(
                      must(service.parts(school.workshop)).front(), {EnrolmentId(999)}, october)
                  .error()
                  .code
            == errors::kNotInGroup);
        auto stale = part();
        --stale.rowVersion;
        CHECK(service.setMembers(stale, {}, october).error().code
            == security::errors::kChangedMeanwhile);
        must(service.undo(changed.undo));
        CHECK(members(october) == std::vector{who[0], who[1]});
        CHECK(must(service.group(school.workshop, kMonday)).size() == 4);
        CHECK(must(service.group(school.workshop, kMonday)).front().name == u"ABADIE Léa"_s);
    });
}

TEST_CASE("a part has a name of its own in its group, and is archived, never removed")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"sec"_s, Role::Secretary);
        GroupPartService service(on.workspace());
        const auto added = must(service.add(school.workshop, u"A"_s));
        must(service.add(school.general, u"A"_s));
        CHECK(service.add(school.workshop, u" a"_s).error().code == errors::kPartNameTaken);
        CHECK(service.add(school.workshop, u" - "_s).error().code == errors::kBadPart);
        must(service.undo(added.undo));
        CHECK(must(service.parts(school.workshop)).front().archivedOn == kMonday);
        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(must(service.parts(school.workshop)).size() == 1);
        CHECK(service.add(school.workshop, u"B"_s).error().code == security::errors::kRefused);
        CHECK(service.group(school.workshop, kMonday).error().code == security::errors::kRefused);
    });
}

TEST_CASE("two parts have somebody in common only in days that both have")
{
    const GroupPartId a(1);
    const GroupPartId b(2);
    const EnrolmentId lea(10);
    const PartMembers parts(std::vector<PartMember>{
        {a, lea, {kMonday, kMonday.addDays(13)}}, {b, lea, {kMonday.addDays(14), {}}}});
    CHECK_FALSE(parts.haveCommon(a, b, {kMonday, {}}));
    const PartMembers both(std::vector<PartMember>{
        {a, lea, {kMonday, kMonday.addDays(13)}}, {b, lea, {kMonday.addDays(7), {}}}});
    CHECK(both.haveCommon(a, b, {kMonday, {}}));
    CHECK_FALSE(both.haveCommon(a, b, {kMonday, kMonday.addDays(6)}));
    CHECK(both.haveCommon(a, b, {kMonday.addDays(7), kMonday.addDays(7)}));
    CHECK(both.haveCommon(a, a, {kMonday, kMonday}));
}

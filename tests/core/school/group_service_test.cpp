#include "core/school/group_repository.h"
#include "core/school/group_service.h"
#include "core/school/workshop_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using school::GroupDetails;
using school::GroupId;
using school::GroupKind;
using school::GroupRole;
using school::GroupService;
using school::StaffId;
using school::WorkshopId;
using school::WorkshopService;
using security::Role;
using support::AnySchool;
using support::must;

namespace {

GroupDetails workshopGroup(const QString &name)
{
    return {GroupKind::Workshop, name, {}, 12};
}

} // namespace

TEST_CASE("workshops have one name each, are edited, retired and taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        WorkshopService service(school.workspace());
        const WorkshopId id = must(service.add({u" Usinage "_s, u"Mécanique"_s}));
        must(service.add({u"Menuiserie"_s, {}}));
        CHECK(service.add({u"USINAGE"_s, {}}).error().code == school::errors::kWorkshopNameTaken);
        CHECK(service.add({u" - "_s, {}}).error().code == school::errors::kBadWorkshop);
        auto workshop = must(service.workshops()).back();
        CHECK(workshop.id == id);
        workshop.retired = true;
        workshop.details.name = u"Ancien usinage"_s;
        const auto edited = must(service.edit(workshop));
        CHECK(must(service.workshops()).back().details.name == u"Ancien usinage"_s);
        CHECK(service.edit(workshop).error().code == security::errors::kChangedMeanwhile);
        must(service.undo(edited.undo));
        CHECK_FALSE(must(service.workshops()).back().retired);
        workshop.rowVersion = 3;
        workshop.details.name = u"menuiserie"_s;
        CHECK(service.edit(workshop).error().code == school::errors::kWorkshopNameTaken);
        workshop.id = WorkshopId(999);
        CHECK(service.edit(workshop).error().code == security::errors::kRefused);
    });
}

TEST_CASE("groups have one name each, however it is written")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        GroupService service(school.workspace());
        const WorkshopId workshop =
            must(WorkshopService(school.workspace()).add({u"Usinage"_s, {}}));
        GroupDetails details = workshopGroup(u"Usinage 1"_s);
        details.workshop = workshop;
        const GroupId id = must(service.add(details));
        must(service.add({GroupKind::Theory, u"Théorie 2"_s, workshop, 20}));
        CHECK(service.add(workshopGroup(u"usinage-1"_s)).error().code
            == school::errors::kGroupNameTaken);
        CHECK(service.add(workshopGroup(u"  "_s)).error().code == school::errors::kBadGroup);
        for (const int places : {0, 61, -1})
            CHECK(service.add({GroupKind::Workshop, u"X"_s, {}, places}).error().code
                == school::errors::kBadGroup);
        CHECK(service.add({GroupKind::Workshop, u"X"_s, WorkshopId(999), 12}).error().code
            == security::errors::kRefused);
        const auto groups = must(service.groups());
        REQUIRE(groups.size() == 2);
        CHECK_FALSE(groups[0].details.workshop);
        CHECK(groups[1].details.workshop == workshop);
        const auto permit = must(school.workspace().require(security::Operation::ReadSchool));
        CHECK(must(school::GroupRepository::named(school.database(), permit, u"USINAGE  1"_s))->id
            == id);
        CHECK_FALSE(
            must(school::GroupRepository::named(school.database(), permit, u"Usinage 3"_s)));
    });
}

TEST_CASE("a group is edited, archived and brought back as it was read, and taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        GroupService service(school.workspace());
        const GroupId id = must(service.add(workshopGroup(u"Usinage 10"_s)));
        const GroupId second = must(service.add(workshopGroup(u"Usinage 2"_s)));
        CHECK(must(service.groups())[0].id == second); // 2 before 10
        const auto edited = must(service.edit(id, workshopGroup(u"Atelier A"_s), 1));
        CHECK(must(service.groups())[0].details.name == u"Atelier A"_s);
        CHECK(service.edit(id, workshopGroup(u"B"_s), 1).error().code
            == security::errors::kChangedMeanwhile);
        CHECK(service.edit(id, workshopGroup(u"usinage 2"_s), 2).error().code
            == school::errors::kGroupNameTaken);
        const auto archived = must(service.archive(id, 2));
        CHECK(must(service.groups())[1].archivedOn == school.clock.today());
        CHECK(service.undo(edited.undo).error().code == security::errors::kChangedMeanwhile);
        must(service.undo(archived.undo));
        CHECK_FALSE(must(service.groups())[0].archivedOn);
        must(service.archive(id, 4));
        must(service.bringBack(id, 5));
        CHECK(service.archive(id, 5).error().code == security::errors::kChangedMeanwhile);
        CHECK(service.archive(GroupId(999), 1).error().code == security::errors::kRefused);
    });
}

TEST_CASE("several masters, none, or a group of another size is told and never refused")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        GroupService service(school.workspace());
        const GroupId id = must(service.add({GroupKind::Workshop, u"Usinage 1"_s, {}, 14}));
        must(service.add({GroupKind::Theory, u"Théorie"_s, {}, 30}));
        CHECK(must(service.warnings()).size() == 2); // no master, 14 places
        const StaffId one = support::rows::staff(school.database(), u"Roche"_s, u"master"_s);
        const StaffId two = support::rows::staff(school.database(), u"Vidal"_s, u"master"_s);
        const QDate first(2026, 9, 1);
        const auto assigned =
            must(service.assign({id, one, GroupRole::Master, {first, QDate(2026, 12, 31)}}));
        CHECK(assigned.warnings.size() == 1);
        CHECK(assigned.warnings[0].contains(u"14"));
        // Follows the other one: no two at the same time.
        must(service.assign({id, two, GroupRole::Master, {QDate(2027, 1, 1), {}}}));
        CHECK(must(service.warnings()).size() == 1);
        const auto both =
            must(service.assign({id, two, GroupRole::Master, {first, QDate(2026, 10, 31)}}));
        CHECK(both.warnings.size() == 2);
        CHECK(both.warnings[0].contains(u"several"));
        must(service.undo(both.undo));
        CHECK(must(service.assignments(id)).size() == 2);
    });
}

TEST_CASE("an assignment has days in order, and is not given twice")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        GroupService service(school.workspace());
        const GroupId id = must(service.add(workshopGroup(u"Usinage 1"_s)));
        const StaffId staff = support::rows::staff(school.database(), u"Roche"_s, u"master"_s);
        const QDate first(2026, 9, 1);
        CHECK(
            service.assign({id, staff, GroupRole::Master, {first, QDate(2026, 8, 1)}}).error().code
            == school::errors::kBadAssignment);
        must(service.assign({id, staff, GroupRole::Master, {first, {}}}));
        CHECK(service.assign({id, staff, GroupRole::Master, {QDate(2027, 1, 1), {}}}).error().code
            == school::errors::kAlreadyAssigned);
        must(service.assign({id, staff, GroupRole::Referent, {first, {}}}));
        CHECK(service.assign({GroupId(999), staff, GroupRole::Master, {first, {}}}).error().code
            == security::errors::kRefused);
        CHECK(service.assign({id, StaffId(999), GroupRole::Master, {first, {}}}).error().code
            == security::errors::kRefused);
    });
}

TEST_CASE("an assignment ends on a day, as it was read, and the end is taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        GroupService service(school.workspace());
        const GroupId id = must(service.add(workshopGroup(u"Usinage 1"_s)));
        const StaffId staff = support::rows::staff(school.database(), u"Roche"_s, u"master"_s);
        must(service.assign({id, staff, GroupRole::Master, {QDate(2026, 9, 1), {}}}));
        const auto open = must(service.assignments(id))[0];
        const base::DateRange ended{QDate(2026, 9, 1), QDate(2026, 11, 30)};
        const auto undo = must(service.setRange(open, ended));
        CHECK(must(service.assignments(id))[0].range == ended);
        CHECK(service.setRange(open, ended).error().code == security::errors::kChangedMeanwhile);
        CHECK(service.setRange(must(service.assignments(id))[0], {QDate(2026, 9, 2), QDate()})
                  .error()
                  .code
            == school::errors::kBadAssignment);
        must(service.undo(undo));
        CHECK(must(service.assignments(id))[0].range == open.range);
    });
}

TEST_CASE("one's own groups are those one is in charge of on a day of the year")
{
    support::onBothEngines([](AnySchool &school) {
        const auto account = school.signIn(u"maitre"_s, {Role::Master});
        auto &database = school.database();
        const StaffId me = support::rows::staff(database, u"Roche"_s, u"master"_s, account);
        const StaffId other = support::rows::staff(database, u"Vidal"_s, u"master"_s);
        const GroupId now = support::rows::group(database, u"Usinage 1"_s);
        const GroupId ended = support::rows::group(database, u"Usinage 2"_s);
        const GroupId old = support::rows::group(database, u"Usinage 3"_s);
        const GroupId theirs = support::rows::group(database, u"Usinage 4"_s);
        support::rows::groupStaff(database, now, me, u"master"_s, {2020, 9, 1});
        support::rows::groupStaff(database, now, me, u"referent"_s, {2026, 9, 1});
        support::rows::groupStaff(
            database, ended, me, u"teacher"_s, {2026, 9, 1}, QDate(2026, 9, 1));
        support::rows::groupStaff(
            database, old, me, u"teacher"_s, {2025, 9, 1}, QDate(2026, 8, 31));
        support::rows::groupStaff(database, theirs, other, u"master"_s, {2026, 9, 1});
        using school::GroupRepository;
        CHECK((must(GroupRepository::ownGroups(
                   database, account, {QDate(2026, 9, 1), QDate(2027, 7, 2)}))
            == std::vector{now, ended}));
        CHECK((must(GroupRepository::ownGroups(database, account, {QDate(2026, 10, 1), {}}))
            == std::vector{now}));
    });
}

TEST_CASE("everybody reads groups and workshops, the office alone changes them")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        const GroupId id =
            must(GroupService(school.workspace()).add(workshopGroup(u"Usinage 1"_s)));
        const StaffId staff = support::rows::staff(school.database(), u"Roche"_s, u"master"_s);
        must(WorkshopService(school.workspace()).add({u"Usinage"_s, {}}));
        const auto assigned =
            must(GroupService(school.workspace())
                     .assign({id, staff, GroupRole::Master, {QDate(2026, 9, 1), {}}}));
        for (const Role role : {Role::Teacher, Role::Master, Role::Referent, Role::Administrator}) {
            school.signIn(QString::fromLatin1(nameOf(role).data()), {role});
            GroupService groups(school.workspace());
            WorkshopService workshops(school.workspace());
            const auto refused = security::errors::kRefused;
            CHECK(must(groups.groups()).size() == 1);
            const auto assignment = must(groups.assignments(id))[0];
            CHECK(groups.add(workshopGroup(u"X"_s)).error().code == refused);
            CHECK(groups.edit(id, workshopGroup(u"X"_s), 1).error().code == refused);
            CHECK(groups.archive(id, 1).error().code == refused);
            CHECK(
                groups.assign({id, staff, GroupRole::Teacher, {QDate(2026, 9, 1), {}}}).error().code
                == refused);
            CHECK(groups.setRange(assignment, assignment.range).error().code == refused);
            CHECK(workshops.add({u"X"_s, {}}).error().code == refused);
            CHECK(workshops.edit(must(workshops.workshops())[0]).error().code == refused);
            CHECK(groups.undo(assigned.undo).error().code == refused);
        }
    });
}

#include "core/enrolment/student_list.h"
#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "core/storage/statement.h"
#include "tests/core/enrolment/young_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/school_file.h"

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace enrolment;
using security::Role;
using support::AnySchool;
using support::must;
using support::onBothEngines;
using support::SchoolFile;

namespace {

const StudentRow &rowOf(const std::vector<StudentRow> &rows, people::StudentId id)
{
    for (const StudentRow &row : rows) {
        if (row.id == id)
            return row;
    }
    FAIL("not in the list");
    return rows.front();
}

people::SavedLink link(AnySchool &any, people::StudentId student, const QString &name,
    people::LinkDetails role, const QString &phone)
{
    people::FamilyService family(any.workspace());
    people::PartyDetails details;
    details.lastName = name;
    details.firstName = u"Anne"_s;
    details.phone = phone;
    const auto party = must(family.add(details));
    return must(family.link(student, party.id, role, young::kFirstDay));
}

} // namespace

TEST_CASE("a line of the list tells who, where, what for and whom to call")
{
    onBothEngines([](AnySchool &any) {
        young::School young(any);
        const auto lea = young.student(u"Élan"_s, u"Léa, Marie"_s);
        (void)young.student(u"Zola"_s, u"Émile"_s);
        (void)young.student(u"Ebert"_s, u"Ana"_s);
        const auto enrolled = young.enrol(lea);
        must(young.service.changeGroup(enrolled.id, 1, young.usinage1, young::kFirstDay));
        must(young.service.changeGroup(enrolled.id, 2, young.theoryA, young::kFirstDay));
        must(young.service.changePath(enrolled.id, 3, {young.cip, 2, 3}, young::kFirstDay));
        must(young.service.changeGroup(enrolled.id, 4, young.usinage2, QDate(2026, 10, 1)));
        people::LinkDetails role;
        role.restricted = true;
        role.restrictionSource = u"JAF"_s;
        link(any, lea, u"Interdit"_s, role, u"0600000001"_s);
        role = {};
        role.contactRank = 3;
        link(any, lea, u"Tante"_s, role, u"0600000003"_s);
        role.contactRank = 2;
        role.legalRepresentative = true;
        link(any, lea, u"Mère"_s, role, u"0600000002"_s);

        const auto rows = must(studentList(any.workspace()));
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].lastName == u"Ebert");
        CHECK(rows[1].lastName == u"Élan");
        CHECK(rows[2].lastName == u"Zola");
        const StudentRow &row = rows[1];
        CHECK(row.listName() == u"ÉLAN Léa");
        CHECK(row.age == 16);
        CHECK(row.state == StudentState::Enrolled);
        CHECK(row.workshopName == u"Usinage 1");
        CHECK(row.theoryName == u"Théorie A");
        CHECK(row.diplomaName == u"CAP CIP");
        CHECK(row.yearOfPath == 2);
        CHECK(row.plannedYears == 3);
        CHECK(row.entryOn == young::kFirstDay);
        CHECK(row.contactName == u"Anne Mère");
        CHECK(row.contactPhone == u"+33600000002");
        CHECK(row.flags
            == (StudentFlag::NoIne | StudentFlag::Minor | StudentFlag::RestrictedContact));
        CHECK(rows[0].state == StudentState::NotEnrolled);
        CHECK(rows[0].flags
            == (StudentFlag::NoIne | StudentFlag::Minor | StudentFlag::NoContact
                | StudentFlag::NoLegalRepresentative));
        any.clock.set(QDate(2026, 10, 1));
        CHECK(must(studentList(any.workspace()))[1].workshopName == u"Usinage 2");
    });
}

TEST_CASE("a restricted contact alone is nobody to call, and represents nobody")
{
    SchoolFile any;
    young::School young(any);
    const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
    people::LinkDetails role;
    role.restricted = role.legalRepresentative = true;
    role.restrictionSource = u"JAF"_s;
    link(any, lea, u"Interdit"_s, role, u"0600000001"_s);
    const auto rows = must(studentList(any.workspace()));
    CHECK(rows[0].contactPhone.isEmpty());
    CHECK(rows[0].flags.testFlag(StudentFlag::NoContact));
    CHECK(rows[0].flags.testFlag(StudentFlag::NoLegalRepresentative));
    CHECK(rows[0].flags.testFlag(StudentFlag::RestrictedContact));
}

TEST_CASE("the list tells who is coming, here, gone or back, and majors from minors")
{
    SchoolFile any;
    young::School young(any);
    const auto coming = young.student(u"A"_s, u"A"_s);
    const auto here = young.student(u"B"_s, u"B"_s);
    const auto gone = young.student(u"C"_s, u"C"_s);
    const auto back = young.student(u"D"_s, u"D"_s);
    const auto major = support::rows::student(any.database(), u"E"_s, u"E"_s, QDate(2009, 2, 28));
    young.enrol(coming, QDate(2027, 3, 1));
    const auto herePlace = young.enrol(here);
    must(young.service.changeGroup(herePlace.id, 1, young.usinage1, young::kFirstDay));
    const auto gonePlace = young.enrol(gone);
    must(young.service.changeGroup(gonePlace.id, 1, young.usinage2, young::kFirstDay));
    must(young.service.leave(gonePlace.id, 2, QDate(2026, 11, 13), u"dropped"_s));
    const auto backPlace = young.enrol(back);
    must(young.service.leave(backPlace.id, 1, QDate(2026, 11, 13), u"dropped"_s));
    const auto again = young.enrol(back, QDate(2027, 1, 4));
    any.clock.set(QDate(2027, 2, 27));
    CHECK(rowOf(must(studentList(any.workspace())), major).flags.testFlag(StudentFlag::Minor));
    any.clock.set(QDate(2027, 2, 28));
    const auto rows = must(studentList(any.workspace()));
    CHECK(rowOf(rows, coming).state == StudentState::Upcoming);
    CHECK(rowOf(rows, here).state == StudentState::Enrolled);
    CHECK(rowOf(rows, here).flags.testFlag(StudentFlag::NoPath));
    CHECK(rowOf(rows, gone).state == StudentState::Left);
    CHECK(rowOf(rows, gone).workshopName == u"Usinage 2");
    CHECK(rowOf(rows, back).state == StudentState::Enrolled);
    CHECK(rowOf(rows, back).enrolment == again.id);
    CHECK_FALSE(rowOf(rows, major).flags.testFlag(StudentFlag::Minor));
    CHECK_FALSE(rowOf(rows, major).flags.testFlag(StudentFlag::NoLegalRepresentative));

    StudentFilter filter;
    const auto kept = [&] {
        return std::count_if(
            rows.begin(), rows.end(), [&](const StudentRow &row) { return filter.accepts(row); });
    };
    CHECK(kept() == 5);
    filter.states = {StudentState::Enrolled};
    CHECK(kept() == 2);
    filter.group = young.usinage1;
    CHECK(kept() == 1);
    filter = {};
    filter.flags = StudentFlag::NoWorkshop;
    CHECK(kept() == 2);
    filter = {};
    filter.diploma = diplomas::DiplomaId(1);
    CHECK(kept() == 0);
}

TEST_CASE("archived files have a list of their own, and a school without a year has one too")
{
    SchoolFile any;
    any.signIn(u"sec"_s, {Role::Secretary});
    const auto lea = support::rows::student(any.database(), u"Dupont"_s, u"Léa"_s);
    (void)support::rows::student(any.database(), u"Kowalski"_s, u"Ibrahim"_s);
    StudentFileService files(any.workspace());
    must(files.archive(lea, 1));
    CHECK(must(studentList(any.workspace())).size() == 1);
    const auto archived = must(studentList(any.workspace(), {{}, true}));
    REQUIRE(archived.size() == 1);
    CHECK(archived[0].flags.testFlag(StudentFlag::Archived));
    people::StudentService people(any.workspace());
    must(people.unarchive(lea, 2));
    CHECK(must(studentList(any.workspace())).size() == 2);
}

TEST_CASE("teachers list their own students alone")
{
    onBothEngines([](AnySchool &any) {
        young::School young(any);
        young.shareOwnership();
        const auto own = young.student(u"Dupont"_s, u"Léa"_s);
        const auto enrolled = young.enrol(own);
        must(young.service.changeGroup(enrolled.id, 1, young.usinage1, young::kFirstDay));
        people::LinkDetails role;
        link(any, own, u"Mère"_s, role, u"0600000002"_s);
        young.enrol(young.student(u"Kowalski"_s, u"Ibrahim"_s));
        CHECK(must(studentList(any.workspace())).size() == 2);
        const auto account = any.signIn(u"prof"_s, {Role::Teacher});
        CHECK(must(studentList(any.workspace())).empty());
        support::rows::groupStaff(any.database(), young.usinage1,
            support::rows::staff(any.database(), u"Prof"_s, u"teacher"_s, account), u"teacher"_s,
            QDate(2026, 9, 1));
        const auto rows = must(studentList(any.workspace()));
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].id == own);
        CHECK(rows[0].workshopName == u"Usinage 1");
        CHECK(rows[0].contactPhone == u"+33600000002");
        any.signIn(u"admin"_s, {Role::Administrator});
        CHECK(studentList(any.workspace()).error().code == security::errors::kRefused);
    });
}

// Not run by default: prints how long the list of 10,000 takes.
TEST_CASE("the list of ten thousand", "[.measure]")
{
    SchoolFile any;
    young::School young(any);
    must(any.database().runDirectly(u"BEGIN"_s));
    for (int i = 0; i < 10000; ++i) {
        const auto student =
            young.student(u"Élève%1"_s.arg(i * 7919 % 10000), u"Prénom%1"_s.arg(i));
        const auto enrolled =
            support::rows::enrolment(any.database(), student, young.year, young::kFirstDay);
        support::rows::membership(any.database(), enrolled, young.usinage1, young::kFirstDay);
        support::rows::membership(any.database(), enrolled, young.theoryA, young::kFirstDay);
        storage::Statement path(any.database(),
            u"INSERT INTO path (uuid, enrolment_id, diploma_version_id, year_of_path, planned_years, valid_from) VALUES (?, ?, ?, 1, 2, ?)"_s);
        must(path.run(security::Workspace::newUuid(), enrolled, young.cip, young::kFirstDay));
        const auto party = support::rows::party(any.database(), u"Parent"_s, u"Anne"_s);
        storage::Statement contact(any.database(),
            u"INSERT INTO student_party (uuid, student_id, party_id, relation, phone, valid_from) VALUES (?, ?, ?, 'mother', '+33612345678', ?)"_s);
        must(contact.run(security::Workspace::newUuid(), student, party, young::kFirstDay));
    }
    must(any.database().runDirectly(u"COMMIT"_s));
    for (int i = 0; i < 5; ++i) {
        const std::clock_t start = std::clock(); // of this process: others may be at work
        const auto rows = must(studentList(any.workspace()));
        std::printf(
            "%zu rows in %ld ms\n", rows.size(), (std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
}

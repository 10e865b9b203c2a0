#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/enrolment_steps.h"
#include "core/people/student_service.h"
#include "core/security/conflict.h"
#include "core/storage/statement.h"
#include "tests/core/enrolment/young_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace enrolment;
using support::AnySchool;
using support::must;
using support::onBothEngines;
using support::SchoolFile;

namespace {

base::DateRange range(QDate from, std::optional<QDate> to = {})
{
    return {from, to};
}

} // namespace

TEST_CASE("who leaves in November and returns in February has two enrolments")
{
    onBothEngines([](AnySchool &any) {
        young::School young(any);
        const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
        const SavedEnrolment first = young.enrol(lea);
        const GroupChange group =
            must(young.service.changeGroup(first.id, 1, young.usinage1, young::kFirstDay));
        must(young.service.leave(first.id, group.rowVersion, QDate(2026, 11, 13), u"dropped"_s));
        const SavedEnrolment second =
            must(young.service.enrol({lea, young.year, QDate(2027, 2, 1), u"return"_s}));
        must(young.service.changeGroup(second.id, 1, young.usinage1, QDate(2027, 2, 1)));

        const auto file = must(young.files.file(lea));
        REQUIRE(file.enrolments.size() == 2);
        CHECK(file.enrolments[0].enrolment.dates() == range(young::kFirstDay, QDate(2026, 11, 13)));
        CHECK(file.enrolments[0].memberships[0].dates
            == range(young::kFirstDay, QDate(2026, 11, 13)));
        CHECK(file.enrolments[1].enrolment.dates() == range(QDate(2027, 2, 1), young::kLastDay));
        CHECK(file.enrolmentOn(QDate(2026, 12, 1)) == nullptr);
        CHECK(file.enrolmentOn(QDate(2027, 3, 1))->enrolment.id == second.id);
    });
}

TEST_CASE("two enrolments of one student never overlap, and the refusal names the dates")
{
    SchoolFile any;
    young::School young(any);
    const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
    const SavedEnrolment first = young.enrol(lea);
    const auto refused = young.service.enrol({lea, young.year, QDate(2027, 2, 1), u"new"_s});
    CHECK(refused.error().code == errors::kOverlap);
    CHECK(refused.error().message.contains(u"Léa Dupont"));
    CHECK(refused.error().message.contains(u"01/09/2026"));
    CHECK(refused.error().message.contains(u"31/08/2027"));

    const auto left = must(young.service.leave(first.id, 1, QDate(2027, 1, 31), u"dropped"_s));
    const SavedEnrolment second = young.enrol(lea, QDate(2027, 2, 1));
    CHECK(young.service.takeBackLeave(first.id, left.rowVersion).error().code == errors::kOverlap);
    CHECK(young.service.undo(left.undo).error().code == errors::kOverlap);
    CHECK(young.service.correctEntry(second.id, 1, QDate(2027, 1, 31)).error().code
        == errors::kOverlap);
    must(young.service.undo(second.undo));
    must(young.service.undo(left.undo));
    CHECK_FALSE(young.record(lea).enrolment.exitOn);
}

TEST_CASE("a change of group in the middle of the year keeps what was before")
{
    onBothEngines([](AnySchool &any) {
        young::School young(any);
        const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
        const auto enrolled = young.enrol(lea);
        must(young.service.changeGroup(enrolled.id, 1, young.usinage1, young::kFirstDay));
        must(young.service.changeGroup(enrolled.id, 2, young.theoryA, young::kFirstDay));
        const GroupChange moved =
            must(young.service.changeGroup(enrolled.id, 3, young.usinage2, QDate(2027, 1, 4)));
        CHECK(moved.rowVersion == 4);
        auto record = young.record(lea);
        REQUIRE(record.memberships.size() == 3);
        const auto workshopOn = [&](QDate day) {
            const Membership *group = record.groupOn(GroupKind::Workshop, day);
            return group ? group->groupName : QString();
        };
        CHECK(workshopOn(QDate(2027, 1, 3)) == u"Usinage 1");
        CHECK(workshopOn(QDate(2027, 1, 4)) == u"Usinage 2");
        CHECK(record.groupOn(GroupKind::Theory, QDate(2027, 1, 4))->groupName == u"Théorie A");

        // The same group again is no change at all.
        CHECK(must(young.service.changeGroup(enrolled.id, 4, young.usinage2, QDate(2027, 2, 1)))
                  .rowVersion
            == 4);
        must(young.service.undo(moved.undo));
        record = young.record(lea);
        CHECK(record.memberships.size() == 2);
        CHECK(workshopOn(QDate(2027, 1, 4)) == u"Usinage 1");
        const auto without =
            must(young.service.leaveGroup(enrolled.id, 5, GroupKind::Theory, QDate(2026, 10, 1)));
        record = young.record(lea);
        CHECK(record.groupOn(GroupKind::Theory, QDate(2026, 9, 30)));
        CHECK_FALSE(record.groupOn(GroupKind::Theory, QDate(2026, 10, 1)));
        must(young.service.undo(without.undo));
    });
}

TEST_CASE("a group that is over its places is told, never refused")
{
    SchoolFile any;
    young::School young(any);
    GroupFill fill{young.usinage1, {}, 0, 0};
    for (int i = 0; i < 13; ++i) {
        const auto student = young.student(u"Élève"_s, u"N"_s + QString::number(i));
        const auto enrolled = young.enrol(student);
        fill =
            must(young.service.changeGroup(enrolled.id, 1, young.usinage1, young::kFirstDay)).fill;
        CHECK(fill.isOver() == (i == 12));
        CHECK(fill.remark().isEmpty() == (i < 12));
    }
    CHECK(fill.count == 13);
    CHECK_FALSE(fill.isSmall());
    CHECK(fill.remark().contains(u"Usinage 1"));
}

TEST_CASE("a corrected entry date takes the first group and path with it")
{
    SchoolFile any;
    young::School young(any);
    const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
    const auto enrolled = young.enrol(lea, QDate(2026, 9, 7));
    must(young.service.changeGroup(enrolled.id, 1, young.usinage1, QDate(2026, 9, 7)));
    must(young.service.changePath(enrolled.id, 2, {young.cip, 1, 2}, QDate(2026, 9, 7)));
    must(young.service.correctEntry(enrolled.id, 3, young::kFirstDay));
    auto record = young.record(lea);
    CHECK(record.enrolment.entryOn == young::kFirstDay);
    CHECK(record.memberships[0].dates.from == young::kFirstDay);
    CHECK(record.paths[0].dates.from == young::kFirstDay);
    must(young.service.changeGroup(enrolled.id, 4, young.usinage2, QDate(2026, 10, 1)));
    const auto later = must(young.service.correctEntry(enrolled.id, 5, QDate(2026, 9, 14)));
    CHECK(young.record(lea).memberships[0].dates == range(QDate(2026, 9, 14), QDate(2026, 9, 30)));
    must(young.service.undo(later.undo));
    CHECK(young.record(lea).enrolment.entryOn == young::kFirstDay);
    CHECK(young.service.correctEntry(enrolled.id, 7, QDate(2026, 10, 2)).error().code
        == errors::kChangedBeforeEntry);
    CHECK(young.service.correctEntry(enrolled.id, 7, QDate(2026, 8, 31)).error().code
        == errors::kOutsideYear);
}

TEST_CASE("a departure ends groups and path, and taking it back lets them go on")
{
    onBothEngines([](AnySchool &any) {
        young::School young(any);
        const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
        const auto enrolled = young.enrol(lea);
        must(young.service.changeGroup(enrolled.id, 1, young.usinage1, young::kFirstDay));
        must(young.service.changePath(enrolled.id, 2, {young.cip, 1, 2}, young::kFirstDay));
        must(young.service.changeGroup(enrolled.id, 3, young.usinage2, QDate(2027, 1, 4)));
        const QDate exit(2026, 12, 18);
        must(young.service.leave(enrolled.id, 4, exit, u"moved"_s));
        auto record = young.record(lea);
        REQUIRE(record.memberships.size() == 1);
        CHECK(record.memberships[0].dates.to == exit);
        CHECK(record.paths[0].dates.to == exit);
        CHECK(young.service.leave(enrolled.id, 5, exit, u"moved"_s).error().code
            == errors::kAlreadyLeft);
        CHECK(
            young.service.changeGroup(enrolled.id, 5, young.usinage2, exit.addDays(1)).error().code
            == errors::kOutsideEnrolment);
        must(young.service.takeBackLeave(enrolled.id, 5));
        record = young.record(lea);
        CHECK_FALSE(record.memberships[0].dates.to);
        CHECK_FALSE(record.paths[0].dates.to);
        CHECK(young.service.takeBackLeave(enrolled.id, 6).error().code == errors::kNotLeft);
    });
}

TEST_CASE("a path keeps to its years and to rules that last until it ends")
{
    SchoolFile any;
    young::School young(any);
    const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
    const auto enrolled = young.enrol(lea);
    for (const auto &[year, planned] : {std::pair(0, 2), std::pair(3, 2), std::pair(1, 6)})
        CHECK(young.service.changePath(enrolled.id, 1, {young.cip, year, planned}, young::kFirstDay)
                  .error()
                  .code
            == errors::kPathYears);
    const auto old = support::rows::diplomaVersion(any.database(), u"CAP MVA"_s);
    {
        storage::Statement close(
            any.database(), u"UPDATE diploma_version SET last_session = 2027 WHERE id = ?"_s);
        must(close.run(old));
    }
    must(young.service.changePath(enrolled.id, 1, {old, 2, 2}, young::kFirstDay));
    const auto refused = young.service.changePath(enrolled.id, 2, {old, 1, 2}, young::kFirstDay);
    CHECK(refused.error().code == errors::kVersionOver);
    CHECK(refused.error().message.contains(u"2028"));
    must(young.service.changePath(enrolled.id, 2, {young.cip, 1, 3}, young::kFirstDay));
    const auto record = young.record(lea);
    REQUIRE(record.paths.size() == 1);
    CHECK(record.pathOn(young::kFirstDay)->plannedYears == 3);
}

TEST_CASE("what cannot be enrolled says why")
{
    SchoolFile any;
    young::School young(any);
    const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
    const auto code = [&](QDate entry, const QString &how) {
        return young.service.enrol({lea, young.year, entry, how}).error().code;
    };
    CHECK(code(QDate(2026, 8, 31), u"new"_s) == errors::kOutsideYear);
    CHECK(code(QDate(2027, 9, 1), u"new"_s) == errors::kOutsideYear);
    CHECK(code(young::kFirstDay, u"moved"_s) == errors::kUnknownCode);
    CHECK(code(young::kFirstDay, u"'; DROP TABLE student"_s) == errors::kUnknownCode);
    CHECK(young.service.enrol({people::StudentId(99), young.year, young::kFirstDay, u"new"_s})
              .error()
              .code
        == security::errors::kRefused);
    const auto enrolled = young.enrol(lea);
    CHECK(young.service.leave(enrolled.id, 1, QDate(2026, 10, 1), u"new"_s).error().code
        == errors::kUnknownCode);
    CHECK(young.service.leave(enrolled.id, 1, QDate(2026, 8, 1), u"moved"_s).error().code
        == errors::kOutsideYear);
    {
        storage::Statement close(
            any.database(), u"UPDATE training_group SET archived_on = ? WHERE id = ?"_s);
        must(close.run(QDate(2026, 9, 15), young.usinage2));
    }
    CHECK(young.service.changeGroup(enrolled.id, 1, young.usinage2, QDate(2026, 9, 15)).error().code
        == errors::kGroupArchived);
    CHECK(young.service.changeGroup(enrolled.id, 9, young.usinage1, young::kFirstDay).error().code
        == security::errors::kChangedMeanwhile);
    const auto gone = young.student(u"Ancien"_s, u"Élève"_s);
    must(young.files.archive(gone, 1));
    CHECK(young.service.enrol({gone, young.year, young::kFirstDay, u"new"_s}).error().code
        == errors::kStudentArchived);
    CHECK(young.files.archive(lea, 1).error().code == errors::kStillEnrolled);
}

TEST_CASE("an enrolment is taken back until a charge refers to it")
{
    onBothEngines([](AnySchool &any) {
        young::School young(any);
        const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
        const auto first = young.enrol(lea);
        must(young.service.undo(first.undo));
        CHECK(must(young.files.file(lea)).enrolments.empty());
        const auto second = young.enrol(lea);
        {
            storage::Statement hours(any.database(),
                u"INSERT INTO hours_week (enrolment_id, group_id, term, monday, nature, planned, delivered, attended) VALUES (?, ?, 1, '2026-09-07', 'theory', 60, 60, 60)"_s);
            must(hours.run(second.id, young.usinage1));
        }
        CHECK(young.service.undo(second.undo).error().code == errors::kInUse);
        CHECK(must(young.files.file(lea)).enrolments.size() == 1);
    });
}

TEST_CASE("only the office manages enrolments, everybody else hears the same words")
{
    SchoolFile any;
    young::School young(any);
    const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
    const auto enrolled = young.enrol(lea);
    for (const security::Role role : {security::Role::Teacher, security::Role::Master,
             security::Role::Referent, security::Role::Administrator}) {
        any.signIn(u"autre"_s + QString::number(int(role)), {role});
        CHECK(young.service.enrol({lea, young.year, young::kFirstDay, u"new"_s}).error().message
            == security::notThere().message);
        CHECK(young.service.leave(enrolled.id, 1, QDate(2026, 10, 1), u"moved"_s).error().code
            == security::errors::kRefused);
    }
}

TEST_CASE("a new school starts with codes of entry and departure in French")
{
    SchoolFile any;
    any.signIn(u"dir"_s, {security::Role::Director});
    EnrolmentService service(any.workspace());
    for (int twice = 0; twice < 2; ++twice) {
        const auto permit = must(any.workspace().require(security::Operation::ManageEnrolments));
        auto transaction = must(security::Transaction::begin(any.workspace(), permit));
        must(EnrolmentOperations::seedCodes(transaction));
        must(transaction.commit());
    }
    const auto codes = must(service.codes());
    CHECK(codes.size() == 13);
    QSet<QString> meanings;
    for (const EnrolmentCode &code : codes) {
        CHECK_FALSE(code.label.isEmpty());
        meanings += code.meaning;
    }
    CHECK(meanings.size() == 11);
    CHECK(codes[0].code == u"new");
    CHECK(codes[0].label == u"Première entrée dans l’école");
}

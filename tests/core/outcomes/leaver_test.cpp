#include "core/outcomes/leaver_service.h"
#include "core/security/conflict.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using namespace outcomes;
using security::Role;
using support::must;

namespace {

const QDate kEntry(2025, 9, 1);
const QDate kLastDay(2026, 7, 3);

// A school whose year 2025-2026 is over; the next one began on 1 September 2026.
struct School {
    explicit School(support::AnySchool &any, QDate today = QDate(2026, 9, 7))
        : file(any)
        , database(any.database())
    {
        file.clock.set(today);
        support::rows::school(database);
        year = support::rows::year(database, u"2025-2026"_s, kEntry, kLastDay, u"past"_s);
        next = support::rows::year(
            database, u"2026-2027"_s, QDate(2026, 9, 1), QDate(2027, 7, 2), u"current"_s);
        group = support::rows::group(database, u"Métallerie"_s);
        cap = support::rows::diplomaVersion(database, u"CAP Métallier"_s);
        file.signIn(u"sec"_s, {Role::Secretary});
    }
    people::StudentId student(const QString &name, std::optional<QDate> left = {})
    {
        const auto id = support::rows::student(database, name, u"Alex"_s);
        const auto enrolment = support::rows::enrolment(database, id, *year, kEntry, left);
        support::rows::membership(database, enrolment, *group, kEntry);
        support::rows::path(database, enrolment, *cap, 2, 2, kEntry);
        return id;
    }
    void comesBack(people::StudentId id, school::SchoolYearId when, QDate on)
    {
        (void)support::rows::enrolment(database, id, when, on);
    }
    QStringList leavers()
    {
        QStringList names;
        for (const Leaver &leaver : must(service.leavers(*year)).leavers)
            names += leaver.name;
        return names;
    }
    static SituationDetails job(QDate from = QDate(2026, 8, 24))
    {
        return {LeaverStatus::PermanentJob, from, {}, true, u"Ateliers du Rhône"_s, u"Sa mère"_s,
            QDate(2026, 9, 4), NewsSource::Phone};
    }

    support::AnySchool &file;
    storage::Database &database;
    LeaverService service{file.workspace()};
    std::optional<school::SchoolYearId> year;
    std::optional<school::SchoolYearId> next;
    std::optional<school::GroupId> group;
    std::optional<diplomas::DiplomaVersionId> cap;
};

} // namespace

TEST_CASE("a leaver left in the year, or was not enrolled in the next once it had begun")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        (void)school.student(u"Benali"_s, QDate(2026, 1, 9));
        (void)school.student(u"Carpentier"_s); // no exit, no place in the next year
        const auto stays = school.student(u"Da Silva"_s);
        school.comesBack(stays, *school.next, QDate(2026, 9, 1));
        const auto returned = school.student(u"Fofana"_s, QDate(2025, 11, 7));
        school.comesBack(returned, *school.year, QDate(2026, 3, 2));
        school.comesBack(returned, *school.next, QDate(2026, 9, 1));
        const auto gap = school.student(u"Lefèvre"_s, QDate(2026, 5, 7));
        school.comesBack(gap, *school.next, QDate(2026, 9, 1));

        const LeaversOfYear found = must(school.service.leavers(*school.year));
        REQUIRE(found.leavers.size() == 2);
        CHECK(found.lastDay == kLastDay);
        CHECK(found.undecided == 0);
        const Leaver &benali = found.leavers[0];
        CHECK(benali.name == u"BENALI Alex"_s);
        CHECK(benali.leftOn == QDate(2026, 1, 9));
        CHECK(benali.exitMeaning == u"dropped"_s);
        CHECK(benali.group == u"Métallerie"_s);
        CHECK(benali.diploma == u"CAP Métallier"_s);
        CHECK(found.leavers[1].leftOn == kLastDay);
        CHECK(found.leavers[1].exitCode.isEmpty());
    });
}

TEST_CASE("in summer who has neither an exit nor a place yet is undecided, not a leaver")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file, QDate(2026, 7, 2)); // the last exit lies ahead, the year is not over
        (void)school.student(u"Benali"_s);
        (void)school.student(u"Carpentier"_s, kLastDay);
        CHECK(must(school.service.leavers(*school.year)).leavers.empty());
        CHECK(must(school.service.leavers(*school.year)).undecided == 0);
        file.clock.set(QDate(2026, 7, 20));
        const LeaversOfYear found = must(school.service.leavers(*school.year));
        CHECK(found.leavers.size() == 1);
        CHECK(found.undecided == 1);
        CHECK(school.service.leavers(school::SchoolYearId(99)).error().code
            == security::errors::kRefused);
    });
}

TEST_CASE("news is told, corrected, taken back and given back")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        LeaverService &service = school.service;
        const auto lea = school.student(u"Dupont"_s, kLastDay);
        const auto news = must(service.report(lea, School::job()));
        CHECK(news.confirmed);
        auto all = must(service.ofStudent(lea));
        REQUIRE(all.size() == 1);
        CHECK(all[0].details == School::job());

        SituationDetails service18 = School::job();
        service18.status = LeaverStatus::CivicService; // neither in nor out of the trade
        service18.to = QDate(2027, 2, 28);
        const auto edited = must(service.edit(news.id, 1, service18));
        all = must(service.ofStudent(lea));
        CHECK(all[0].details.status == LeaverStatus::CivicService);
        CHECK_FALSE(all[0].details.inTrade);
        CHECK(service.edit(news.id, 1, service18).error().code
            == security::errors::kChangedMeanwhile);
        must(service.undo(edited.undo));
        CHECK(must(service.ofStudent(lea))[0].details == School::job());
        CHECK_FALSE(service.undo(edited.undo));
        CHECK(service.undoReport(lea, news).error().code == security::errors::kChangedMeanwhile);

        const auto removed = must(service.remove(news.id, 3));
        CHECK(must(service.ofStudent(lea)).empty());
        must(service.undo(removed));
        CHECK(must(service.ofStudent(lea))[0].uuid == news.uuid);
        const auto second = must(service.report(lea, School::job(QDate(2026, 9, 5))));
        must(service.undoReport(lea, second));
        CHECK(must(service.ofStudent(lea)).size() == 1);
    });
}

TEST_CASE("news that cannot be is refused: each with its reason")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        LeaverService &service = school.service;
        const auto lea = school.student(u"Dupont"_s, kLastDay);
        const auto here = school.student(u"Présent"_s);
        school.comesBack(here, *school.next, QDate(2026, 9, 1));
        const auto applicant = support::rows::student(school.database, u"Contact"_s, u"Alex"_s);
        CHECK(service.report(here, School::job()).error().code == errors::kNotALeaver);
        CHECK(service.report(applicant, School::job()).error().code == errors::kNotALeaver);
        CHECK(service.report(people::StudentId(99), School::job()).error().code
            == security::errors::kRefused);
        CHECK(service.edit(LeaverSituationId(99), 1, School::job()).error().code
            == security::errors::kRefused);

        SituationDetails bad = School::job();
        bad.to = bad.from.addDays(-1);
        CHECK(service.report(lea, bad).error().code == errors::kBadDates);
        CHECK(
            service.report(lea, School::job(QDate(2027, 9, 8))).error().code == errors::kBadDates);
        CHECK(service.report(lea, School::job(QDate())).error().code == errors::kBadDates);
        bad = School::job();
        bad.toldOn = QDate(2026, 9, 8);
        CHECK(service.report(lea, bad).error().code == errors::kBadToldOn);
        bad = School::job();
        bad.toldBy = u"  "_s;
        CHECK(service.report(lea, bad).error().code == errors::kNoTeller);
        CHECK(must(service.ofStudent(lea)).empty());
    });
}

TEST_CASE("a master's news counts once the office confirmed it, and is told until 31 October")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        LeaverService &service = school.service;
        const auto mine = school.student(u"Dupont"_s, kLastDay);
        const auto other = support::rows::student(school.database, u"Autre"_s, u"Alex"_s);
        (void)support::rows::enrolment(school.database, other, *school.year, kEntry, kLastDay);
        const auto master = file.signIn(u"maitre"_s, {Role::Master});
        const auto staff = support::rows::staff(school.database, u"Kaci"_s, u"master"_s, master);
        support::rows::groupStaff(
            school.database, *school.group, staff, u"master"_s, kEntry, kLastDay);

        CHECK(school.leavers() == QStringList{u"DUPONT Alex"_s});
        const auto news = must(service.report(mine, School::job()));
        CHECK_FALSE(news.confirmed);
        CHECK(service.report(other, School::job()).error().code == security::errors::kRefused);
        CHECK(service.ofStudent(other).error().code == security::errors::kRefused);
        CHECK(service.confirm(news.id, 1).error().code == security::errors::kRefused);
        CHECK_FALSE(service.edit(news.id, 1, School::job()));

        file.signIn(u"sec"_s, {Role::Secretary});
        const QDate today = file.clock.today();
        CHECK(must(service.leavers(*school.year)).at(today).known() == 0);
        const auto confirmed = must(service.confirm(news.id, 1));
        CHECK(must(service.leavers(*school.year)).at(today).response() == base::Ratio{1, 2});
        must(service.undo(confirmed.undo));
        CHECK(must(service.leavers(*school.year)).at(today).known() == 0);

        file.signIn(u"maitre"_s, {Role::Master});
        file.clock.set(QDate(2026, 10, 31));
        CHECK(service.report(mine, School::job()));
        file.clock.set(QDate(2026, 11, 1));
        CHECK(service.report(mine, School::job()).error().code == security::errors::kRefused);
        CHECK(school.leavers().isEmpty());
    });
}

TEST_CASE("news of a first leave says nothing of the second")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        const auto earlier = support::rows::year(
            school.database, u"2023-2024"_s, QDate(2023, 9, 4), QDate(2024, 7, 5), u"past"_s);
        (void)support::rows::year(
            school.database, u"2024-2025"_s, QDate(2024, 9, 2), QDate(2025, 7, 4), u"past"_s);
        const auto lea = support::rows::student(school.database, u"Dupont"_s, u"Léa"_s);
        (void)support::rows::enrolment(
            school.database, lea, earlier, QDate(2023, 9, 4), QDate(2024, 7, 5));
        must(school.service.report(lea, School::job(QDate(2024, 9, 2))));
        (void)support::rows::enrolment(school.database, lea, *school.year, kEntry, kLastDay);
        const LeaversOfYear found = must(school.service.leavers(*school.year));
        CHECK(found.knownOn(file.clock.today()).response() == base::Ratio{0, 1});
        const LeaversOfYear before = must(school.service.leavers(earlier));
        CHECK(before.at(QDate(2024, 12, 30)).employedOfAll() == base::Ratio{1, 1});
    });
}

TEST_CASE("a school year that ends in December hears news until the next 31 October")
{
    CHECK(lastDayForNews(kLastDay) == QDate(2026, 10, 31));
    CHECK(lastDayForNews(QDate(2026, 12, 18)) == QDate(2027, 10, 31));
    CHECK(lastDayForNews(QDate(2026, 10, 31)) == QDate(2027, 10, 31));
}

#include "core/hours/hours_service.h"
#include "core/hours/target_service.h"
#include "core/timetable/nature_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using hours::Judgement;
using hours::TypedTarget;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;

namespace {

const TypedTarget kHalf{u"1/2"_s, u"45 – 55"_s, u"40 – 60"_s, u"référentiel du diplôme"_s};

hours::TargetRow rowOf(hours::TargetService &service, const QString &name)
{
    for (const hours::TargetRow &row : must(service.rows())) {
        if (row.name == name)
            return row;
    }
    FAIL("no row " << name.toStdString());
    return must(service.rows()).front();
}

} // namespace

TEST_CASE("a diploma may be judged by a target of its own, and by the school's again")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto half = support::rows::diplomaVersion(on.database(), u"CAP Moitié"_s);
        const auto usual = support::rows::diplomaVersion(on.database(), u"CAP Usuel"_s);
        support::rows::path(on.database(), school.students[0], usual, 1, 2, kMonday);
        support::rows::path(on.database(), school.students[0], half, 1, 2, kMonday.addDays(60));
        support::rows::path(on.database(), school.students[1], usual, 1, 2, kMonday);
        school.signInAs(u"dir"_s, Role::Director);
        hours::TargetService service(on.workspace());
        CHECK_FALSE(rowOf(service, u"CAP Moitié"_s).isOwn);
        CHECK(rowOf(service, u"CAP Moitié"_s).typed.green == u"60 – 72");
        const auto edited = must(service.set(rowOf(service, u"CAP Moitié"_s), kHalf));
        auto targets = must(school.hours.targets(school.year));
        // The latest path counts; nobody's diploma and others go by the school's.
        CHECK(targets.of(school.students[0]).judge({1, 2}) == Judgement::Green);
        CHECK(targets.of(school.students[1]).judge({1, 2}) == Judgement::Red);
        CHECK(targets.of(school.students[2]).judge({2, 3}) == Judgement::Green);
        CHECK(targets.ofAll({school.students[0]}).judge({1, 2}) == Judgement::Green);
        CHECK(targets.ofAll({school.students[0], school.students[1]}).judge({1, 2})
            == Judgement::Red);
        CHECK(targets.of(school.students[0]).practiceWeek == targets.school().practiceWeek);

        must(service.undo(edited.undo));
        CHECK_FALSE(rowOf(service, u"CAP Moitié"_s).isOwn);
        must(service.set(rowOf(service, u"CAP Moitié"_s), kHalf));
        const auto row = rowOf(service, u"CAP Moitié"_s);
        CHECK(row.isOwn);
        CHECK(row.typed.source == kHalf.source);
        TypedTarget wider = kHalf;
        wider.red = u"30 – 70"_s;
        must(service.set(row, wider));
        CHECK(service.set(row, kHalf).error().code == security::errors::kChangedMeanwhile);
        const auto cleared = must(service.clear(rowOf(service, u"CAP Moitié"_s)));
        CHECK(must(school.hours.targets(school.year)).areOfSchoolAlone());
        must(service.undo(cleared.undo));
        CHECK(rowOf(service, u"CAP Moitié"_s).typed.red == u"30 – 70");
    });
}

TEST_CASE("a target that cannot be is refused in words that say what is expected")
{
    support::SchoolFile file;
    WorkshopSchool school(file);
    (void)support::rows::diplomaVersion(file.database(), u"CAP"_s);
    school.signInAs(u"dir"_s, Role::Director);
    hours::TargetService service(file.workspace());
    const auto row = rowOf(service, u"CAP"_s);
    const auto refused = [&](const QString &share, const QString &green, const QString &red,
                             const QString &source) {
        const auto done = service.set(row, {share, green, red, source});
        REQUIRE_FALSE(done);
        CHECK_FALSE(done.error().message.isEmpty());
        return done.error().code;
    };
    CHECK(refused(u"3/2"_s, kHalf.green, kHalf.red, u"x"_s) == hours::errors::kBadTarget);
    CHECK(refused(kHalf.share, u"55"_s, kHalf.red, u"x"_s) == hours::errors::kBadTarget);
    CHECK(refused(kHalf.share, u"35 – 55"_s, kHalf.red, u"x"_s) == hours::errors::kBadTarget);
    CHECK(refused(kHalf.share, kHalf.green, u"101"_s, u"x"_s) == hours::errors::kBadTarget);
    CHECK(refused(kHalf.share, kHalf.green, kHalf.red, u"  "_s)
        == hours::errors::kTargetSourceMissing);
}

TEST_CASE("what a type of session counts as is the school's choice, at once and for all its hours")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(kMonday.addDays(4));
        const auto plan = school.plan(kMonday, 480, 600, timetable::natures::kPlacement);
        const auto session = school.planned(plan);
        school.signInAs(u"dir"_s, Role::Director);
        must(school.attendance.take(school.roll(session.id)));
        const auto practice = [&] {
            return must(school.hours.book(school.year)).total({}).attended.practice;
        };
        CHECK(practice() == base::Minutes());
        timetable::NatureService service(on.workspace());
        const auto find = [&] {
            for (const timetable::Nature &nature : must(service.natures())) {
                if (nature.code == timetable::natures::kPlacement)
                    return nature;
            }
            FAIL("no placement");
            return timetable::Nature();
        };
        const timetable::Nature before = find();
        timetable::Nature wanted = before;
        wanted.label = u"  Stage <b>%1</b> "_s;
        wanted.countsAs = timetable::CountsAs::Practice;
        const auto undo = must(service.edit(before, wanted));
        CHECK(practice() == base::Minutes(4 * 120));
        CHECK(find().label == u"Stage <b>%1</b>");
        CHECK(service.edit(before, wanted).error().code == security::errors::kChangedMeanwhile);
        wanted.label = u" "_s;
        CHECK(service.edit(find(), wanted).error().code == timetable::errors::kNatureNameless);
        must(service.undo(undo));
        CHECK(find().label == before.label);
        CHECK(practice() == base::Minutes());
    });
}

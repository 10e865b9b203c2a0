#include "core/security/history.h"
#include "core/timetable/errors.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::SchoolFile;
using support::WorkshopSchool;
using timetable::DaySpan;
using timetable::SessionEdit;
using timetable::SessionPlan;
using timetable::SessionState;
using timetable::Skipped;
namespace errors = timetable::errors;

namespace {

constexpr int kEight = 8 * 60;
constexpr int kNoon = 12 * 60;

SessionEdit editOf(const SessionPlan &plan)
{
    return {plan.day, plan.span, plan.nature, plan.staff, plan.subject};
}

struct School : SchoolFile, WorkshopSchool {
    School()
        : WorkshopSchool(static_cast<AnySchool &>(*this))
    {
        WorkshopSchool::signInAs(u"dir"_s, Role::Director);
    }
};

} // namespace

TEST_CASE("a session lies within one day and ends after it starts", "[BI-41]")
{
    CHECK(must(DaySpan::parse(u"8"_s, u"12h30"_s)) == DaySpan{kEight, 750});
    CHECK(must(DaySpan::parse(u"22h"_s, u"24h"_s)) == DaySpan{1320, 1440});
    CHECK(must(DaySpan::parse(u"0:00"_s, u"24:00"_s)).length() == base::Minutes(1440));
    CHECK(DaySpan::parse(u"12h"_s, u"8h"_s).error().code == errors::kBadTimes);
    CHECK(DaySpan::parse(u"8h"_s, u"8h"_s).error().code == errors::kBadTimes);
    CHECK(DaySpan::parse(u"24h"_s, u"24h"_s).error().code == errors::kBadTimes);
    CHECK(DaySpan::between(-1, 30).error().code == errors::kBadTimes);
    CHECK(DaySpan::between(1400, 1441).error().code == errors::kBadTimes);
    CHECK(DaySpan::parse(u"24h01"_s, u"25h"_s).error().code.name == "base.time");
    CHECK(DaySpan::parse(u"12h"_s, u"8h"_s).error().message.contains(u"12\u00A0h"));
    CHECK_FALSE(DaySpan{kEight, 600}.overlaps({600, kNoon}));
    CHECK(DaySpan{kEight, 601}.overlaps({600, kNoon}));
}

TEST_CASE("a school begins with eight natures, of which two are practice and two theory")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"dir"_s, Role::Director);
        const auto natures = must(school.sessions.natures());
        REQUIRE(natures.size() == 8);
        const auto countOf = [&](timetable::CountsAs as) {
            return std::count_if(natures.begin(), natures.end(),
                [&](const auto &nature) { return nature.countsAs == as; });
        };
        CHECK(countOf(timetable::CountsAs::Practice) == 2);
        CHECK(countOf(timetable::CountsAs::Theory) == 2);
        CHECK(countOf(timetable::CountsAs::Neither) == 4);
        CHECK(natures.front().code == timetable::natures::kWorkshopOrder);
    });
}

TEST_CASE("a session is added, edited, cancelled with its reason, and each is taken back")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"dir"_s, Role::Director);
        const auto added = must(school.sessions.add(school.plan(kMonday, kEight, kNoon)));
        CHECK(added.warnings.empty());
        const auto first = added.added.front().after;

        auto wish = first.plan;
        wish.span = {kEight + 30, kNoon};
        wish.staff = school.teacherStaff;
        wish.subject = u"  Tournage "_s;
        const auto edited = must(school.sessions.edit(first.id, first.rowVersion, editOf(wish)));
        CHECK(edited.change.after.plan.subject == u"Tournage"_s);
        const auto line = must(school.sessions.session(first.id));
        CHECK(line.staffName == u"Alex Durand"_s);
        CHECK(line.session.rowVersion == 2);
        CHECK(school.sessions.edit(first.id, first.rowVersion, editOf(wish)).error().code
            == errors::kChangedMeanwhile);
        CHECK(school.sessions.cancel(first.id, 2, u"  "_s).error().code == errors::kMissingReason);
        const auto cancelled = must(school.sessions.cancel(first.id, 2, u"Sortie"_s));
        CHECK(cancelled.change.after.state == SessionState::Cancelled);
        CHECK(school.sessions.edit(first.id, 3, editOf(wish)).error().code == errors::kCancelled);

        must(school.sessions.undo({cancelled.change}));
        CHECK(school.sessions.undo({cancelled.change}).error().code == errors::kChangedMeanwhile);
        const auto back = must(school.sessions.session(first.id)).session;
        CHECK(back.state == SessionState::Planned);
        CHECK(back.plan == edited.change.after.plan);
        CHECK(school.count(u"SELECT count(*) FROM change WHERE field = 'reason'"_s) == 2);
        // What it was when it was added is what the first change found.
        CHECK(school.count(u"SELECT count(*) FROM change WHERE object_kind = 'session' AND field = "
                           "'time' AND before LIKE '8%'"_s)
            == 1);

        const auto other = must(school.sessions.add(school.plan(kMonday, 780, 900)));
        must(school.sessions.undo(other.added));
        CHECK(school.sessions.session(other.added.front().after.id).error().code
            == security::errors::kRefused);
    });
}

TEST_CASE("a group cannot be twice at one time: both sessions are named")
{
    School school;
    school.planned(school.plan(kMonday, kEight, kNoon));
    const auto refused = school.sessions.add(school.plan(kMonday, 11 * 60, 13 * 60));
    REQUIRE(refused.error().code == errors::kGroupBusy);
    CHECK(refused.error().message.contains(u"8\u00A0h – 12\u00A0h"));
    CHECK(refused.error().message.contains(u"11\u00A0h – 13\u00A0h"));
    const auto after = school.planned(school.plan(kMonday, kNoon, 13 * 60));

    SECTION("neither by an edit")
    {
        auto wish = after.plan;
        wish.span.starts = kNoon - 1;
        CHECK(school.sessions.edit(after.id, after.rowVersion, editOf(wish)).error().code
            == errors::kGroupBusy);
    }
    SECTION("nor by giving back a cancelled one whose time was taken")
    {
        const auto cancelled = must(school.sessions.cancel(after.id, 1, u"Sortie"_s));
        school.planned(school.plan(kMonday, kNoon, 13 * 60));
        CHECK(school.sessions.undo({cancelled.change}).error().code == errors::kGroupBusy);
    }
}

TEST_CASE("a person with two groups at one time is a warning that names both")
{
    School school;
    school.planned(school.plan(kMonday, kEight, kNoon));
    auto plan = school.theory(kMonday, 600, 660);
    plan.staff = school.masterStaff;
    const auto added = must(school.sessions.add(plan));
    REQUIRE(added.warnings.size() == 1);
    CHECK(added.warnings.front().kind == timetable::Warning::Kind::StaffBusy);
    CHECK(added.warnings.front().message.contains(u"Alex Petit"));
    CHECK(added.warnings.front().message.contains(u"Usinage"));
    CHECK(added.warnings.front().message.contains(u"Général"));
}

TEST_CASE("a session needs a day of a year, a group and a person who are there, and a nature")
{
    School school;
    const auto code = [&](const SessionPlan &plan) {
        return school.sessions.add(plan).error().code;
    };
    CHECK(code(school.plan(QDate(2062, 9, 7), kEight, kNoon)) == errors::kOutsideYear);
    CHECK(code(school.plan(QDate(), kEight, kNoon)) == errors::kBadDay);
    CHECK(code(school.plan(kMonday, kNoon, kEight)) == errors::kBadTimes);
    CHECK(code(school.plan(kMonday, kEight, kNoon, u"sieste"_s)) == errors::kBadNature);
    auto unknown = school.plan(kMonday, kEight, kNoon);
    unknown.group = school::GroupId(999);
    CHECK(code(unknown) == security::errors::kRefused);
    school.execute(u"UPDATE staff SET archived_on = '2026-09-01' WHERE last_name = 'Petit'"_s);
    CHECK(code(school.plan(kMonday, kEight, kNoon)) == errors::kStaffGone);
    school.execute(
        u"UPDATE training_group SET archived_on = '2026-09-01' WHERE name = 'Usinage'"_s);
    CHECK(code(school.plan(kMonday, kEight, kNoon)) == errors::kGroupGone);
    CHECK(school.count(u"SELECT count(*) FROM session"_s) == 0);
    CHECK(must(school.sessions.add(school.theory(QDate(2026, 10, 20), kEight, kNoon)))
              .warnings.front()
              .kind
        == timetable::Warning::Kind::ClosedDay);
}

TEST_CASE("each week until a day: holidays and what stands there are left out and named")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"sec"_s, Role::Secretary);
        school.planned(school.plan(QDate(2026, 9, 23), 600, 660));      // in the way
        school.planned(school.plan(QDate(2026, 9, 30), kEight, kNoon)); // the same
        const auto plan = school.plan(QDate(2026, 9, 9), kEight, kNoon);
        const auto made = must(school.sessions.repeatWeekly(plan, QDate(2026, 11, 18)));
        std::vector<std::pair<QDate, Skipped::Why>> skipped;
        for (const Skipped &day : made.skipped)
            skipped.emplace_back(day.day, day.why);
        CHECK(skipped
            == std::vector<std::pair<QDate, Skipped::Why>>{
                {QDate(2026, 9, 23), Skipped::Why::GroupBusy},
                {QDate(2026, 9, 30), Skipped::Why::AlreadyThere},
                {QDate(2026, 10, 21), Skipped::Why::ClosedDay},
                {QDate(2026, 10, 28), Skipped::Why::ClosedDay},
                {QDate(2026, 11, 11), Skipped::Why::ClosedDay}});
        CHECK(made.skipped[2].message.contains(u"Toussaint"));
        CHECK(made.added.size() == 6);
        CHECK(made.added[0].after.series == made.added[5].after.series);
        // Again: everything is there, nothing is added.
        CHECK(must(school.sessions.repeatWeekly(plan, QDate(2026, 11, 18))).added.empty());
        must(school.sessions.undo(made.added));
        CHECK(school.count(u"SELECT count(*) FROM session"_s) == 2);
        CHECK(
            school.sessions.repeatWeekly(plan, QDate(2028, 1, 1)).error().code == errors::kTooMany);
        CHECK(
            school.sessions.repeatWeekly(plan, QDate(2026, 9, 1)).error().code == errors::kBadDay);
        // The year ends: the rest of the series is named.
        const auto late = must(school.sessions.repeatWeekly(
            school.plan(QDate(2027, 6, 30), kEight, kNoon), QDate(2027, 7, 14)));
        CHECK(late.added.size() == 1);
        CHECK(late.skipped.front().why == Skipped::Why::NotPossible);
    });
}

TEST_CASE("a week is copied without its closed days and without what is there already")
{
    School school;
    school.planned(school.plan(kMonday, kEight, kNoon));
    school.planned(school.theory(kMonday, 780, 900));
    const auto cancelled = school.planned(school.plan(kMonday.addDays(1), kEight, kNoon));
    must(school.sessions.cancel(cancelled.id, 1, u"Sortie"_s));
    school.planned(school.plan(QDate(2026, 9, 9), kEight, kNoon)); // a Wednesday

    const auto copied = must(school.sessions.copyWeek({kMonday.addDays(2), QDate(2026, 9, 20)}));
    CHECK(copied.added.size() == 3);
    CHECK(copied.skipped.empty());
    CHECK(copied.added.front().after.plan.day == QDate(2026, 9, 14));
    const auto again = must(school.sessions.copyWeek({kMonday, QDate(2026, 9, 14)}));
    CHECK(again.added.empty());
    CHECK(again.skipped.size() == 3);
    CHECK(again.skipped.front().why == Skipped::Why::AlreadyThere);
    const auto armistice =
        must(school.sessions.copyWeek({kMonday, QDate(2026, 11, 9), school.workshop}));
    CHECK(armistice.added.size() == 1);
    CHECK(armistice.skipped.size() == 1);
    CHECK(school.sessions.copyWeek({QDate(), kMonday}).error().code == errors::kBadDay);
}

TEST_CASE("a teacher moves and cancels what is one's own, and replaces only in person")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto workshop = school.planned(school.plan(kMonday, kEight, kNoon));
        const auto theory = school.planned(school.theory(kMonday, 780, 900));
        school.signInAs(u"prof"_s, Role::Teacher);
        const auto refused = security::errors::kRefused;
        CHECK(school.sessions.add(school.theory(kMonday, kEight, 540)).error().code == refused);
        CHECK(school.sessions.copyWeek({kMonday, kMonday.addDays(7)}).error().code == refused);
        CHECK(school.sessions.repeatWeekly(theory.plan, kMonday).error().code == refused);
        CHECK(school.sessions.cancel(workshop.id, 1, u"x"_s).error().code == refused);
        CHECK(school.sessions.cancel(timetable::SessionId(999), 1, u"x"_s).error().message
            == school.sessions.cancel(workshop.id, 1, u"x"_s).error().message);
        auto wish = theory.plan;
        wish.span = {780, 840};
        must(school.sessions.edit(theory.id, 1, editOf(wish)));
        wish.staff = school.masterStaff;
        CHECK(school.sessions.edit(theory.id, 2, editOf(wish)).error().code == refused);

        CHECK(school.sessions.replace(workshop.id, 1, school.masterStaff).error().code
            == refused); // the master stays, but it is not one's to say
        const auto replaced = must(school.sessions.replace(workshop.id, 1, school.teacherStaff));
        CHECK(must(school.sessions.session(workshop.id)).inChargeName() == u"Alex Durand"_s);
        CHECK(must(school.sessions.mine(kMonday, kMonday)).size() == 2);
        school.signInAs(u"maitre"_s, Role::Master);
        CHECK(must(school.sessions.mine(kMonday, kMonday)).empty());
        CHECK(school.sessions.undo({replaced.change}).error().code == refused);
        school.signInAs(u"prof"_s, Role::Teacher);
        must(school.sessions.undo({replaced.change}));
        school.signInAs(u"adm"_s, Role::Administrator);
        CHECK(school.sessions.sessions({kMonday, kMonday}).error().code == refused);
    });
}

TEST_CASE("lists are of a day, a week, a group or a person; now is what runs or begins soon")
{
    School school;
    school.planned(school.plan(kMonday, kEight, kNoon));
    school.planned(school.theory(kMonday, 780, 900));
    school.planned(school.plan(kMonday.addDays(7), kEight, kNoon));
    CHECK(must(school.sessions.sessions({kMonday, kMonday})).size() == 2);
    CHECK(must(school.sessions.sessions({kMonday, kMonday.addDays(13)})).size() == 3);
    CHECK(must(school.sessions.sessions({kMonday, kMonday.addDays(13), school.workshop})).size()
        == 2);
    CHECK(must(school.sessions.sessions({kMonday, kMonday, std::nullopt, school.teacherStaff}))
              .front()
              .session.plan.subject
        == u"Maths"_s);
    const auto day = must(school.sessions.sessions({kMonday, kMonday}));
    CHECK(timetable::runningAt(day, kEight - 11).empty());
    CHECK(timetable::runningAt(day, kEight - 10).size() == 1);
    CHECK(timetable::runningAt(day, kNoon).empty());
}

TEST_CASE("a session that names nobody belongs to those assigned to its group that day")
{
    School school;
    auto plan = school.plan(kMonday, kEight, kNoon);
    plan.staff.reset();
    const auto session = school.planned(plan);
    support::rows::groupStaff(school.database(), school.workshop, school.teacherStaff, u"teacher"_s,
        QDate(2026, 9, 1), kMonday);
    school.signInAs(u"prof"_s, Role::Teacher);
    CHECK(must(school.sessions.mine(kMonday, kMonday)).size() == 1);
    auto wish = plan;
    wish.day = kMonday.addDays(1);
    const auto moved = must(school.sessions.edit(session.id, 1, editOf(wish)));
    // The day after, the assignment is over.
    CHECK(must(school.sessions.mine(kMonday, kMonday.addDays(1))).empty());
    CHECK(school.sessions.undo({moved.change}).error().code == security::errors::kRefused);
}

#include "core/security/conflict.h"
#include "tests/core/follow_up/followed_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using follow_up::StepChannel;
using follow_up::StepKind;
using support::AnySchool;
using support::kMonday;
using support::must;

namespace {

const QDate kLater(2026, 9, 25);

follow_up::StepDetails letterFor(const follow_up::ReachedRule &reached)
{
    return {kMonday, reached.rule.code, reached.rule.details.step, kLater, StepChannel::Letter,
        u" Claire Martin "_s, {}};
}

} // namespace

TEST_CASE("a month of the school: who missed what, which numbers were reached, what is to be done")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kLater);
        school.missed(kMonday, 2);
        (void)school.held(kMonday.addDays(3), 480, 720, {{}, {Mark::Late, base::Minutes(30)}});
        const auto month = must(school.followUp.month(kLater));
        CHECK(month.month == QDate(2026, 9, 1));
        CHECK(month.rules.size() == 3);
        REQUIRE(month.students.size() == 1); // late is no absence
        const auto &line = month.students.front();
        CHECK(line.who.lastName == u"Abadie"_s);
        CHECK(line.who.groupName == u"Usinage"_s);
        CHECK(line.counts.unjustified == 4);
        CHECK(line.counts.unjustifiedWhole == 4);
        REQUIRE(line.reached.size() == 1);
        CHECK(line.reached.front().rule.code == u"warning"_s);
        CHECK(line.reached.front().on == kMonday.addDays(1));
        CHECK(line.openSteps() == 1);
        CHECK(month.openSteps() == 1);
        CHECK(must(school.followUp.month(QDate(2026, 10, 1))).students.empty());
    });
}

TEST_CASE("reasons change what a month counts: justified, excluded, at work elsewhere")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kLater);
        school.missed(kMonday, 3);
        const auto follow = [&](QDate day, const QString &reason) {
            absences::AbsenceDetails details;
            details.span = absences::AbsenceSpan::days(day, day);
            details.reason = reason;
            must(school.absences.follow(school.student(0), details));
        };
        follow(kMonday, u"illness"_s);
        follow(kMonday.addDays(1), u"exclusion"_s);
        follow(kMonday.addDays(2), u"summons"_s);
        const auto month = must(school.followUp.month(kMonday));
        REQUIRE(month.students.size() == 1);
        const auto &counts = month.students.front().counts;
        CHECK(counts.all == 2);
        CHECK(counts.unjustified == 0);
        CHECK(counts.excluded == 2);
        CHECK(month.students.front().reached.empty());
    });
}

TEST_CASE("the office's word counts in the month, and a roll nobody did is told")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kLater);
        const auto session = school.held(kMonday, 480, 720, {{Mark::Absent, {}}});
        (void)school.planned(school.plan(kMonday, 780, 1020));
        auto month = must(school.followUp.month(kMonday));
        REQUIRE(month.students.size() == 1);
        CHECK(month.students.front().counts.missingRolls == 1);
        CHECK(month.missingRolls == 1);
        must(school.attendance.correct(session.id, 1, school.students[0], RollMark{}));
        CHECK(must(school.followUp.month(kMonday)).students.empty());
    });
}

TEST_CASE("who is exempted from a session is not owed it: the half-day can be whole without it")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kLater);
        (void)school.held(kMonday, 480, 600, {{Mark::Exempted, {}}});
        (void)school.held(kMonday, 600, 720, {{Mark::Absent, {}}});
        const auto counts = must(school.followUp.month(kMonday)).students.front().counts;
        CHECK(counts.unjustifiedWhole == 1);
        CHECK(counts.expected == base::Minutes(120));
    });
}

TEST_CASE("silence waits two days, then it counts; the page of the day before is another")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kMonday);
        (void)school.held(kMonday, 480, 720, {{Mark::Absent, {}}});
        on.clock.set(kMonday.addDays(2));
        auto counts = must(school.followUp.month(kMonday)).students.front().counts;
        CHECK(counts.waiting == 1);
        CHECK(counts.unjustified == 0);
        on.clock.set(kMonday.addDays(3));
        counts = must(school.followUp.month(kMonday)).students.front().counts;
        CHECK(counts.waiting == 0);
        CHECK(counts.unjustified == 1);
    });
}

TEST_CASE("a step is noted once for a number; withdrawn, it is to be taken again")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kLater);
        school.missed(kMonday, 2);
        const auto reached = must(school.followUp.month(kMonday)).students.front().reached.front();
        const auto noted = must(school.followUp.take(school.student(0), letterFor(reached)));
        CHECK(noted.step.details.by == u"Claire Martin"_s);
        auto line = must(school.followUp.month(kMonday)).students.front();
        CHECK(line.openSteps() == 0);
        REQUIRE(line.stepFor(reached.rule));
        CHECK(line.stepFor(reached.rule)->details.kind == StepKind::Warning);
        CHECK(line.stepFor(reached.rule)->details.month == QDate(2026, 9, 1));

        REQUIRE_FALSE(school.followUp.withdraw(noted.step.id, 1, u" "_s));
        const auto undo = must(school.followUp.withdraw(noted.step.id, 1, u"Autre élève"_s));
        CHECK(must(school.followUp.month(kMonday)).openSteps() == 1);
        must(school.followUp.undo(undo));
        CHECK(must(school.followUp.month(kMonday)).openSteps() == 0);
        const auto again = school.followUp.undo(noted.undo);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == security::errors::kChangedMeanwhile);
    });
}

TEST_CASE("a step that nobody took waits in the months after, the oldest first, until it is taken")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(QDate(2026, 10, 16));
        school.missed(QDate(2026, 9, 29), 2);
        school.missed(QDate(2026, 10, 6), 2);
        const auto open = must(school.followUp.openSteps());
        REQUIRE(open.size() == 2);
        CHECK(open.front().month == QDate(2026, 9, 1));
        CHECK(open.front().who.student == school.student(0));
        CHECK(open.front().reached.rule.code == u"warning"_s);
        CHECK(open.front().reached.count == 4);
        CHECK(open.back().month == QDate(2026, 10, 1));

        follow_up::StepDetails details = letterFor(open.front().reached);
        details.takenOn = QDate(2026, 10, 16);
        must(school.followUp.take(school.student(0), details));
        const auto left = must(school.followUp.openSteps());
        REQUIRE(left.size() == 1);
        CHECK(left.front().month == QDate(2026, 10, 1));
    });
}

TEST_CASE("a step stays in its month when nothing is missed any more")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kLater);
        const auto session = school.held(kMonday, 480, 720, {{Mark::Absent, {}}});
        must(school.followUp.take(school.student(0),
            {kMonday, {}, StepKind::Interview, kMonday, StepChannel::Call, u"Accueil"_s, {}}));
        must(school.attendance.correct(session.id, 1, school.students[0], RollMark{}));
        const auto month = must(school.followUp.month(kMonday));
        REQUIRE(month.students.size() == 1);
        CHECK(month.students.front().counts.all == 0);
        CHECK(month.students.front().steps.size() == 1);
    });
}

TEST_CASE("a step lies in its month or after it, and somebody took it")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kLater);
        const follow_up::StepDetails good{
            kMonday, {}, StepKind::Team, kLater, StepChannel::InPerson, u"Direction"_s, {}};
        const auto refused = [&](auto spoil) {
            follow_up::StepDetails details = good;
            spoil(details);
            const auto result = school.followUp.take(school.student(0), details);
            return !result && result.error().code == follow_up::errors::kBadStep;
        };
        CHECK(refused([](auto &d) { d.takenOn = kLater.addDays(1); }));
        CHECK(refused([](auto &d) { d.takenOn = QDate(2026, 8, 31); }));
        CHECK(refused([](auto &d) { d.month = QDate(2026, 10, 1); }));
        CHECK(refused([](auto &d) { d.by = u" "_s; }));
        must(school.followUp.take(school.student(0), good));
    });
}

TEST_CASE("the six months of one student: each month by itself, with what was not missed")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(QDate(2026, 10, 9));
        school.missed(kMonday, 1);
        (void)school.held(QDate(2026, 10, 8), 480, 720);
        (void)school.held(QDate(2026, 10, 9), 480, 720, {{Mark::Absent, {}}});
        const auto trend = must(school.followUp.student(school.student(0), QDate(2026, 10, 9)));
        REQUIRE(trend.months.size() == 6);
        CHECK(trend.months.front().month == QDate(2026, 5, 1));
        CHECK(trend.months[4].counts.unjustified == 2);
        CHECK(trend.months[5].counts.all == 1);
        CHECK(trend.months[5].counts.expected == base::Minutes(480));
        CHECK(trend.inARow.days == 1);
    });
}

TEST_CASE("a year by student and month, as it is taken out")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(QDate(2026, 10, 9));
        school.missed(kMonday, 1);
        (void)school.held(QDate(2026, 10, 8), 480, 720);
        const school::SchoolYear year{school.year, {},
            {u"2026-2027"_s, QDate(2026, 9, 1), QDate(2027, 7, 2)}, school::YearState::Current};
        const auto rows = must(school.followUp.ofYear(year));
        REQUIRE(rows.size() == 8);
        CHECK(rows.front().month == QDate(2026, 9, 1));
        CHECK(rows.front().counts.whole == 2);
        CHECK(rows.back().month == QDate(2026, 10, 1));
        CHECK(rows.back().counts.missed == base::Minutes());
    });
}

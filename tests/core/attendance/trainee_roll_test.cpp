#include "core/admissions/application_service.h"
#include "core/admissions/stay_service.h"
#include "core/attendance/errors.h"
#include "core/attendance/roll_repository.h"
#include "core/security/history.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"
#include "tests/support/well_said.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using admissions::StayKind;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;
namespace errors = attendance::errors;

namespace {

constexpr int kEight = 8 * 60;
constexpr int kNoon = 12 * 60;
const RollMark kAbsent{Mark::Absent, {}};
const RollMark kLate{Mark::Late, Minutes(25)};

// The workshop school with somebody who comes for three days from Monday on.
struct Guests {
    explicit Guests(AnySchool &on)
        : school(on)
        , usinage(support::rows::workshop(on.database(), u"Usinage"_s))
        , applications(on.workspace())
        , stays(on.workspace())
    {
        support::rows::groupWorkshop(on.database(), school.workshop, usinage);
    }
    admissions::StayId comes(const QString &name, StayKind kind = StayKind::Discovery)
    {
        school.signInAs(u"sec"_s, Role::Secretary);
        admissions::NewCandidate candidate;
        candidate.file.details.lastName = name;
        candidate.file.details.firstNames = u"Tom, Marie"_s;
        candidate.file.details.birthDate = QDate(2011, 5, 17);
        candidate.details.year = school.year;
        candidate.details.workshop = usinage;
        const auto added = must(applications.add(candidate));
        admissions::StayDetails details = must(stays.proposal(added.id));
        details.firstDay = kMonday;
        details.lastDay = kMonday.addDays(2);
        details.kind = kind;
        return must(stays.plan(added.id, details)).id;
    }
    attendance::RollSheet sheet(timetable::SessionId session)
    {
        return must(school.attendance.sheet(session));
    }
    attendance::RollChange take(
        timetable::SessionId session, const std::vector<RollMark> &ofTrainees)
    {
        auto filled = sheet(session);
        for (size_t at = 0; at < ofTrainees.size(); ++at)
            filled.trainees.at(at).mark = ofTrainees[at];
        return must(school.attendance.take(attendance::requestOf(filled)));
    }

    WorkshopSchool school;
    school::WorkshopId usinage;
    admissions::ApplicationService applications;
    admissions::StayService stays;
};

// Every figure that is made of rolls.
QStringList figures(WorkshopSchool &school)
{
    QStringList all;
    for (const QString &sql : {u"SELECT coalesce(sum(planned), 0) FROM hours_week"_s,
             u"SELECT coalesce(sum(delivered), 0) FROM hours_week"_s,
             u"SELECT coalesce(sum(attended), 0) FROM hours_week"_s,
             u"SELECT count(*) FROM hours_week"_s, u"SELECT count(*) FROM roll_entry"_s})
        all += QString::number(school.count(sql));
    school.signInAs(u"dir"_s, Role::Director);
    for (const attendance::AttendanceTotals &of : must(school.attendance.totals(school.year))) {
        all += u"%1 %2 %3 %4"_s.arg(of.groupName, QString::number(of.delivered.count()),
            QString::number(of.attended.count()), QString::number(of.absences));
    }
    const auto day = must(school.attendance.ofDay(kMonday));
    all += u"%1 %2 %3"_s.arg(QString::number(day.called), QString::number(day.late),
        QString::number(day.absents.size()));
    return all;
}

} // namespace

TEST_CASE("whatever is said of somebody on a stay, no hour, rate or absence changes")
{
    support::onBothEngines([](AnySchool &on) {
        Guests guests(on);
        WorkshopSchool &school = guests.school;
        const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
        school.signInAs(u"maitre"_s, Role::Master);
        must(school.attendance.take(school.roll(session.id, {kAbsent, kLate})));
        const QStringList before = figures(school);

        guests.comes(u"Visiteur"_s);
        guests.comes(u"Zoé"_s, StayKind::Observation);
        school.signInAs(u"maitre"_s, Role::Master);
        guests.take(session.id, {kAbsent, kLate});
        CHECK(figures(school) == before);
        school.signInAs(u"maitre"_s, Role::Master);
        guests.take(session.id, {RollMark(), RollMark{Mark::Exempted, {}}});
        CHECK(figures(school) == before);
        CHECK(school.count(u"SELECT count(*) FROM trainee_entry"_s) == 2);
        must(school.attendance.countHoursAgain(school.year));
        CHECK(figures(school) == before);
        CHECK(must(school.attendance.toDo(kMonday, kMonday)).empty());
    });
}

TEST_CASE("somebody on a stay stands at the foot of the workshop's roll on those days alone")
{
    support::onBothEngines([](AnySchool &on) {
        Guests guests(on);
        WorkshopSchool &school = guests.school;
        const auto stay = guests.comes(u"Visiteur"_s);
        const auto monday = school.planned(school.plan(kMonday, kEight, kNoon));
        const auto theory = school.planned(school.theory(kMonday, 780, 840));
        const auto thursday = school.planned(school.plan(kMonday.addDays(3), kEight, kNoon));
        school.signInAs(u"maitre"_s, Role::Master);
        const auto sheet = guests.sheet(monday.id);
        CHECK(sheet.rows.size() == 4);
        REQUIRE(sheet.trainees.size() == 1);
        CHECK(sheet.trainees[0].trainee.lastName == u"Visiteur"_s);
        CHECK(sheet.trainees[0].trainee.firstName == u"Tom"_s);
        CHECK(sheet.trainees[0].trainee.stay == stay);
        CHECK(sheet.trainees[0].mark == RollMark());
        CHECK_FALSE(sheet.trainees[0].saved);
        CHECK(guests.sheet(thursday.id).trainees.empty());
        school.signInAs(u"dir"_s, Role::Director);
        CHECK(guests.sheet(theory.id).trainees.empty());

        auto row = must(guests.stays.stays()).front();
        const auto cancelled = must(guests.stays.conclude(
            row.stay.id, row.stay.rowVersion, admissions::StayOutcome::Cancelled));
        CHECK(guests.sheet(monday.id).trainees.empty());
        must(guests.stays.undo(cancelled.undo));
        CHECK(guests.sheet(monday.id).trainees.size() == 1);

        // Enrolled meanwhile: a student like the others.
        support::rows::membership(on.database(),
            support::rows::enrolment(on.database(), row.student, school.year, kMonday),
            school.workshop, kMonday);
        const auto after = guests.sheet(monday.id);
        CHECK(after.rows.size() == 5);
        CHECK(after.trainees.empty());
    });
}

TEST_CASE("marks of a stay are kept with their history and taken back with the roll")
{
    support::onBothEngines([](AnySchool &on) {
        Guests guests(on);
        WorkshopSchool &school = guests.school;
        guests.comes(u"Visiteur"_s);
        const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
        school.signInAs(u"maitre"_s, Role::Master);
        const auto first = guests.take(session.id, {kAbsent});
        CHECK(first.after.trainees.size() == 1);
        CHECK(guests.sheet(session.id).trainees[0].mark == kAbsent);
        CHECK(guests.sheet(session.id).trainees[0].saved);
        // The same again changes nothing.
        CHECK(guests.take(session.id, {kAbsent}).after.rowVersion == first.after.rowVersion);

        const auto second = guests.take(session.id, {kLate});
        CHECK(second.after.rowVersion == first.after.rowVersion + 1);
        const auto line = must(school.sessions.sessions({kMonday, kMonday, {}, {}, false})).front();
        school.signInAs(u"dir"_s, Role::Director);
        const auto permit = must(on.workspace().require(security::Operation::ReadFileHistory));
        const auto history = must(security::History::of(on.database(), permit, session.uuid));
        REQUIRE_FALSE(history.empty());
        CHECK(history.front().field.startsWith(u"trainee "_s));
        CHECK(history.front().before == u"absent"_s);
        CHECK(history.front().after == u"late 25"_s);
        CHECK(line.session.uuid == session.uuid);

        must(school.attendance.undo(second));
        CHECK(guests.sheet(session.id).trainees[0].mark == kAbsent);

        // One mark of a student leaves the foot of the roll alone.
        school.signInAs(u"maitre"_s, Role::Master);
        const auto sheet = guests.sheet(session.id);
        must(school.attendance.changeMark(
            session.id, sheet.roll->rowVersion, {sheet.rows[0].student.enrolment, kLate}));
        CHECK(guests.sheet(session.id).trainees[0].mark == kAbsent);

        const auto other = school.planned(school.plan(kMonday, 13 * 60, 16 * 60));
        const auto alone = guests.take(other.id, {});
        must(school.attendance.undo(alone));
        CHECK(school.count(u"SELECT count(*) FROM trainee_entry"_s) == 1);
    });
}

TEST_CASE("a roll refuses marks of a stay that is not there, and minutes that do not fit")
{
    support::onBothEngines([](AnySchool &on) {
        Guests guests(on);
        WorkshopSchool &school = guests.school;
        const auto stay = guests.comes(u"Visiteur"_s);
        const auto thursday = school.planned(school.plan(kMonday.addDays(3), kEight, kNoon));
        const auto monday = school.planned(school.plan(kMonday, kEight, kNoon));
        on.clock.set(kMonday.addDays(3));
        school.signInAs(u"maitre"_s, Role::Master);
        auto request = school.roll(thursday.id);
        request.trainees.push_back({stay, RollMark()});
        const auto refused = school.attendance.take(request);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNotExpected);
        support::checkWellSaid(refused.error());

        auto tooLong = school.roll(monday.id);
        tooLong.trainees.front().mark = {Mark::Late, Minutes(600)};
        const auto minutes = school.attendance.take(tooLong);
        REQUIRE_FALSE(minutes);
        CHECK(minutes.error().code == errors::kBadMinutes);
        CHECK(school.count(u"SELECT count(*) FROM roll_call"_s) == 0);
    });
}

TEST_CASE("with two groups in a workshop, the second roll of the hour takes a guest for elsewhere")
{
    support::onBothEngines([](AnySchool &on) {
        Guests guests(on);
        WorkshopSchool &school = guests.school;
        guests.comes(u"Visiteur"_s);
        const auto second = support::rows::group(on.database(), u"Usinage 2"_s);
        support::rows::groupWorkshop(on.database(), second, guests.usinage);
        const auto student = support::rows::student(on.database(), u"Seul"_s, u"Ali"_s);
        support::rows::membership(on.database(),
            support::rows::enrolment(on.database(), student, school.year, QDate(2026, 9, 1)),
            second, QDate(2026, 9, 1));
        const auto ours = school.planned(school.plan(kMonday, kEight, kNoon));
        auto plan = school.plan(kMonday, kEight + 30, kNoon);
        plan.group = second;
        plan.staff = school.teacherStaff;
        const auto theirs = school.planned(plan);
        plan.span = {13 * 60, 16 * 60};
        const auto afternoon = school.planned(plan);
        school.signInAs(u"dir"_s, Role::Director);
        CHECK(guests.sheet(theirs.id).trainees[0].mark == RollMark());
        guests.take(ours.id, {});
        CHECK(guests.sheet(theirs.id).trainees[0].mark.mark == Mark::Elsewhere);
        CHECK(guests.sheet(afternoon.id).trainees[0].mark == RollMark());
    });
}

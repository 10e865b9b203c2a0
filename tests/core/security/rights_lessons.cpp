// Use cases on sessions, rolls and hours.
#include "core/enrolment/group_part_service.h"
#include "core/hours/hours_service.h"
#include "core/timetable/generation_service.h"
#include "core/timetable/pattern_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace rights {

namespace {

timetable::SessionPlan planOn(const RightsSchool &school, QDate day, Where where)
{
    return {day, {480, 720}, timetable::natures::kWorkshopOrder, school.things().group.at(where),
        {}, {}};
}

// The office types from the signed sheet of a colleague; teachers do their own.
attendance::RollRequest rollOf(RightsSchool &school, const attendance::RollSheet &sheet)
{
    attendance::RollRequest request = attendance::requestOf(sheet);
    if (school.reachesAll(Operation::TakeRollCall))
        request.typedFor = school.things().colleague;
    return request;
}

std::vector<Invoker> sessions()
{
    return {
        {Operation::ReadTimetable, "a session",
            [](RightsSchool &s, Where w) {
                return done(s.sessions().session(s.things().planned.at(w)));
            }},
        {Operation::ReadTimetable, "the day",
            [](RightsSchool &s, Where w) {
                return holds(s.sessions().sessions({kToday, kToday}),
                    [&](const auto &line) { return line.session.id == s.things().planned.at(w); });
            }},
        {Operation::ReadTimetable, "the natures",
            [](RightsSchool &s, Where) { return done(s.sessions().natures()); }},
        {Operation::PlanSessions, "a new session",
            [](RightsSchool &s, Where w) {
                return done(s.sessions().add(planOn(s, kToday.addDays(1), w)));
            }},
        {Operation::PlanSessions, "a series",
            [](RightsSchool &s, Where w) {
                return done(
                    s.sessions().repeatWeekly(planOn(s, kToday.addDays(1), w), kToday.addDays(20)));
            }},
        {Operation::PlanSessions, "a copied week",
            [](RightsSchool &s, Where w) {
                return done(
                    s.sessions().copyWeek({kToday, kToday.addDays(7), s.things().group.at(w)}));
            }},
        {Operation::PlanSessions, "hours counted again",
            [](RightsSchool &s, Where) {
                return done(
                    attendance::AttendanceService(s.workspace()).countHoursAgain(s.things().year));
            }},
        {Operation::ReadTimetable, "the pattern",
            [](RightsSchool &s, Where) {
                return done(timetable::PatternService(s.workspace()).pattern(kToday));
            }},
        {Operation::PlanSessions, "a slot",
            [](RightsSchool &s, Where w) {
                return done(timetable::PatternService(s.workspace())
                                .add({s.things().group.at(w), 2, {480, 720},
                                         timetable::natures::kWorkshopOrder},
                                    kToday));
            }},
        {Operation::PlanSessions, "sessions from the pattern",
            [](RightsSchool &s, Where) {
                return done(timetable::GenerationService(s.workspace())
                                .generate(kToday, kToday.addDays(20)));
            }},
        {Operation::PlanSessions, "a part of a group",
            [](RightsSchool &s, Where w) {
                return done(
                    enrolment::GroupPartService(s.workspace()).add(s.things().group.at(w), u"A"_s));
            }},
        {Operation::EditSession, "what was done",
            [](RightsSchool &s, Where w) {
                return done(s.sessions().setDoneText(s.things().planned.at(w), {}, u"Pièce 4"_s));
            }},
        {Operation::EditSession, "an edit",
            [](RightsSchool &s, Where w) {
                return done(s.sessions().edit(s.things().planned.at(w), 1,
                    {kToday, {480, 700}, timetable::natures::kWorkshopOrder, {}, u"Fraisage"_s}));
            }},
        {Operation::EditSession, "a cancelled session",
            [](RightsSchool &s, Where w) {
                return done(s.sessions().cancel(s.things().planned.at(w), 1, u"Panne"_s));
            }},
        // Own: oneself for a colleague. Elsewhere: somebody else.
        {Operation::ReplaceColleague, "a replacement",
            [](RightsSchool &s, Where w) {
                const auto self = s.things().staff.value(s.role(), school::StaffId(0));
                return done(s.sessions().replace(s.things().planned.elsewhere, 1,
                    w == Where::Own ? self : s.things().colleague));
            }},
    };
}

std::vector<Invoker> rolls()
{
    return {
        {Operation::TakeRollCall, "the sheet",
            [](RightsSchool &s, Where w) {
                return done(
                    attendance::AttendanceService(s.workspace()).sheet(s.things().planned.at(w)));
            }},
        {Operation::TakeRollCall, "a roll",
            [](RightsSchool &s, Where w) -> base::Done {
                // The sheet as somebody else's screen shows it: the right is asked again.
                const QString login = s.workspace().signedIn()->login;
                s.signIn(u"director"_s, {});
                attendance::AttendanceService rolls(s.workspace());
                const auto sheet = support::must(rolls.sheet(s.things().planned.at(w)));
                s.signIn(login, {});
                return done(rolls.take(rollOf(s, sheet)));
            }},
        {Operation::TakeRollCall, "a mark",
            [](RightsSchool &s, Where w) -> base::Done {
                attendance::AttendanceService rolls(s.workspace());
                const attendance::RollEntry late{
                    s.things().enrolment.at(w), {attendance::Mark::Late, base::Minutes(5)}};
                std::optional<school::StaffId> typedFor;
                if (s.reachesAll(Operation::TakeRollCall))
                    typedFor = s.things().colleague;
                return done(rolls.changeMark(s.things().held.at(w), 1, late, typedFor));
            }},
        {Operation::TakeRollCall, "what is to do",
            [](RightsSchool &s, Where w) {
                return holds(attendance::AttendanceService(s.workspace()).toDo(kToday, kToday),
                    [&](const attendance::RollToDo &one) {
                        return one.session == s.things().planned.at(w);
                    });
            }},
        {Operation::QualifyAbsences, "a closed roll",
            [](RightsSchool &s, Where w) {
                return done(attendance::AttendanceService(s.workspace())
                                .setClosed(s.things().held.at(w), 1, true));
            }},
        {Operation::QualifyAbsences, "the office's word",
            [](RightsSchool &s, Where w) {
                return done(attendance::AttendanceService(s.workspace())
                                .correct(s.things().held.at(w), 1, s.things().enrolment.at(w),
                                    attendance::RollMark{attendance::Mark::Absent, {}}));
            }},
        {Operation::QualifyAbsences, "a closed period",
            [](RightsSchool &s, Where w) {
                return done(attendance::AttendanceService(s.workspace())
                                .closePeriod({s.things().group.at(w), kToday.addDays(-7), kToday}));
            }},
        {Operation::ReadHours, "the book",
            [](RightsSchool &s, Where w) -> base::Done {
                const auto book = hours::HoursService(s.workspace()).book(s.things().year);
                if (!book)
                    return base::fail(book.error());
                return holds(base::Result<std::vector<hours::StudentHours>>(book->students({})),
                    [&](const hours::StudentHours &one) {
                        return one.student.enrolment == s.things().enrolment.at(w);
                    });
            }},
        {Operation::ReadHours, "how the year will end",
            [](RightsSchool &s, Where w) -> base::Done {
                const auto outlook = hours::HoursService(s.workspace()).outlook(s.things().year);
                if (!outlook)
                    return base::fail(outlook.error());
                return holds(
                    base::Result<std::vector<hours::StudentHours>>(outlook->toEnd.students({})),
                    [&](const hours::StudentHours &one) {
                        return one.student.enrolment == s.things().enrolment.at(w);
                    });
            }},
        {Operation::ReadHours, "the hours by type",
            [](RightsSchool &s, Where w) {
                return holds(hours::HoursService(s.workspace()).natures(s.things().year),
                    [&](const hours::NatureHours &one) {
                        return one.enrolment == s.things().enrolment.at(w);
                    });
            }},
        {Operation::ReadHours, "the sessions behind",
            [](RightsSchool &s, Where w) {
                return holds(hours::HoursService(s.workspace())
                                 .behind(s.things().enrolment.at(w), kToday.addDays(-7), kToday),
                    [&](const hours::SessionBehind &one) {
                        return one.session == s.things().held.at(w);
                    });
            }},
        {Operation::ReadHours, "what lies ahead",
            [](RightsSchool &s, Where w) {
                return holds(hours::HoursService(s.workspace())
                                 .ahead(s.things().year, kToday, kToday.addDays(7)),
                    [&](const hours::WeekHours &one) {
                        return one.enrolment == s.things().enrolment.at(w);
                    });
            }},
        {Operation::ReadHours, "the attendance of groups",
            [](RightsSchool &s, Where w) {
                return holds(attendance::AttendanceService(s.workspace()).totals(s.things().year),
                    [&](const attendance::AttendanceTotals &one) {
                        return one.group == s.things().group.at(w);
                    });
            }},
        {Operation::ReadHours, "the attendance by month",
            [](RightsSchool &s, Where w) {
                return holds(hours::HoursService(s.workspace()).months(kToday.addDays(-7), kToday),
                    [&](const hours::MonthAttendance &one) {
                        return one.group == s.things().group.at(w);
                    });
            }},
        {Operation::ReadHours, "the target",
            [](RightsSchool &s, Where w) -> base::Done {
                ET_TRY(hours::HoursService(s.workspace()).target());
                // The same for everybody: nothing of it lies elsewhere.
                return w == Where::Own || s.reachesAll(Operation::ReadHours)
                    ? base::Done()
                    : base::Done(base::fail(security::notThere()));
            }},
    };
}

} // namespace

std::vector<Invoker> lessonInvokers()
{
    std::vector<Invoker> all = sessions();
    for (const Invoker &invoker : rolls())
        all.push_back(invoker);
    return all;
}

} // namespace rights

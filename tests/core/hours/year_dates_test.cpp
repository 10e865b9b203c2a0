// A school year whose days move under what stands in it.
#include "core/hours/year_dates_service.h"
#include "core/school/year_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;

namespace {

struct Moving {
    explicit Moving(AnySchool &on)
        : school(on)
        , years(on.workspace())
        , dates(on.workspace())
    {
        school.signInAs(u"dir"_s, Role::Director);
        const auto session = school.planned(school.plan(kMonday, 480, 720)).id;
        on.clock.set(kMonday.addDays(1));
        must(school.attendance.take(school.roll(session)));
        year = must(years.current()).value();
        for (const school::Term &term : must(years.terms(year.id)))
            terms.push_back(term.dates);
    }
    base::Result<security::Edited> move(QDate first, QDate last)
    {
        auto clipped = terms;
        clipped.front().firstDay = first;
        clipped.back().lastDay = last;
        return dates.edit(year.id, {year.dates.label, first, last}, clipped, version);
    }
    qint64 minutesOfTerm(int term)
    {
        return school.count(
            u"SELECT coalesce(sum(attended), 0) FROM hours_week WHERE term = %1"_s.arg(term));
    }

    support::WorkshopSchool school;
    school::YearService years;
    hours::YearDatesService dates;
    school::SchoolYear year{school::SchoolYearId(0), {}, {}, {}, {}};
    std::vector<school::TermDates> terms;
    int version = 1;
};

} // namespace

TEST_CASE("a year does not shrink away from its enrolments and sessions")
{
    support::onBothEngines([](AnySchool &any) {
        Moving moving(any);
        const auto refused = moving.move(kMonday.addDays(1), moving.year.dates.lastDay);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == hours::errors::kOutsideYear);
        CHECK(refused.error().message.contains(u"4 enrolment"_s));
        CHECK(refused.error().message.contains(u"1 session"_s));
        CHECK(must(moving.years.current())->dates == moving.year.dates);
        must(moving.move(moving.year.dates.firstDay.addDays(-3), moving.year.dates.lastDay));
    });
}

TEST_CASE("hours follow the terms they fall into, and come back with the terms")
{
    support::onBothEngines([](AnySchool &any) {
        Moving moving(any);
        const qint64 minutes = moving.minutesOfTerm(1);
        CHECK(minutes > 0);
        auto terms = moving.terms;
        terms[0].lastDay = kMonday.addDays(-1);
        terms[1].firstDay = kMonday;
        const auto edited =
            must(moving.dates.edit(moving.year.id, moving.year.dates, terms, moving.version));
        CHECK(moving.minutesOfTerm(1) == 0);
        CHECK(moving.minutesOfTerm(2) == minutes);
        must(moving.years.undo(edited.undo));
        CHECK(moving.minutesOfTerm(1) == minutes);
        CHECK(moving.minutesOfTerm(2) == 0);
    });
}

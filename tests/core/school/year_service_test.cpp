#include "core/hours/year_dates_service.h"
#include "core/school/year_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"

#include <QMap>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using school::SchoolYearId;
using school::YearDates;
using school::YearService;
using school::YearState;
using security::Role;
using support::AnySchool;
using support::must;

namespace {

const YearDates k2025{u"2025-2026"_s, {2025, 9, 1}, {2026, 7, 3}};
const YearDates k2026{u"2026-2027"_s, {2026, 9, 1}, {2027, 7, 2}};
const YearDates k2027{u"2027-2028"_s, {2027, 9, 1}, {2028, 7, 7}};

QMap<QString, YearState> statesOf(YearService &years)
{
    QMap<QString, YearState> states;
    for (const auto &year : must(years.years()))
        states.insert(year.dates.label, year.state);
    return states;
}

} // namespace

TEST_CASE("the first year is current, later ones are past or upcoming by their dates")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        YearService years(school.workspace());
        CHECK_FALSE(must(years.current()));
        const SchoolYearId first = must(years.add(k2026));
        must(years.add(k2027));
        must(years.add(k2025));
        CHECK(must(years.current())->id == first);
        CHECK(statesOf(years)
            == QMap<QString, YearState>{{u"2025-2026"_s, YearState::Past},
                {u"2026-2027"_s, YearState::Current}, {u"2027-2028"_s, YearState::Upcoming}});
        CHECK(must(years.years()).front().dates == k2025);
        CHECK(must(years.terms(first)).size() == 3);
    });
}

TEST_CASE("years never overlap and never share a name")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        YearService years(school.workspace());
        must(years.add(k2026));
        const auto overlap = years.add({u"x"_s, {2027, 7, 2}, {2028, 1, 1}});
        CHECK(overlap.error().code == school::errors::kYearsOverlap);
        CHECK(overlap.error().message.contains(u"2026-2027"));
        CHECK(years.add({u"2026-2027"_s, {2028, 9, 1}, {2029, 7, 1}}).error().code
            == school::errors::kLabelTaken);
        CHECK(years.add({u"y"_s, {2028, 9, 1}, {2028, 9, 2}}).error().code
            == school::errors::kBadYear);
        CHECK(years.add(k2027, {{u"T"_s, {2026, 9, 1}, {2026, 12, 1}}}).error().code
            == school::errors::kBadTerms);
        CHECK(must(years.years()).size() == 1);
    });
}

TEST_CASE("making a year current moves all others, and can be taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        YearService years(school.workspace());
        must(years.add(k2025));
        const SchoolYearId middle = must(years.add(k2026));
        const SchoolYearId last = must(years.add(k2027));
        const auto before = statesOf(years);
        must(years.makeCurrent(middle));
        const auto undo = must(years.makeCurrent(last));
        CHECK(must(years.current())->id == last);
        CHECK(statesOf(years)[u"2026-2027"_s] == YearState::Past);
        must(years.undo(undo));
        CHECK(must(years.current())->id == middle);
        CHECK(statesOf(years)[u"2027-2028"_s] == YearState::Upcoming);
        CHECK(before[u"2025-2026"_s] == YearState::Current);
        CHECK(years.makeCurrent(SchoolYearId(999)).error().code == security::errors::kRefused);
    });
}

TEST_CASE("there is exactly one current year, whatever is done")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        YearService years(school.workspace());
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            const int start = 2020 + random.bounded(8);
            const YearDates dates{QString::number(start), {start, 9, 1}, {start + 1, 7, 1}};
            const auto all = must(years.years());
            switch (random.bounded(3)) {
            case 0:
                (void)years.add(dates);
                break;
            case 1:
                if (!all.empty())
                    must(years.makeCurrent(all[random.bounded(quint32(all.size()))].id));
                break;
            default:
                if (!all.empty())
                    (void)years.remove(all[random.bounded(quint32(all.size()))].id);
            }
            const auto now = must(years.years());
            bool currentSeen = false;
            for (const auto &year : now) {
                const YearState expected = currentSeen ? YearState::Upcoming : YearState::Past;
                if (year.state == YearState::Current)
                    currentSeen = true;
                else
                    CHECK(year.state == expected);
            }
            CHECK(currentSeen == !now.empty());
        }
    });
}

TEST_CASE("a year is edited with its terms, and two people never overwrite each other")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        YearService years(school.workspace());
        const SchoolYearId id = must(years.add(k2026));
        const YearDates longer{u"2026-2027"_s, {2026, 8, 27}, {2027, 7, 9}};
        const auto edited =
            must(hours::YearDatesService(school.workspace())
                     .edit(id, longer, {{u"Semestre 1"_s, {2026, 8, 27}, {2027, 1, 29}}}, 1));
        CHECK(edited.rowVersion == 2);
        CHECK(must(years.current())->dates == longer);
        CHECK(must(years.terms(id)).size() == 1);

        const auto late = hours::YearDatesService(school.workspace())
                              .edit(id, k2026, school::proposedTerms(k2026), 1);
        CHECK(late.error().code == security::errors::kChangedMeanwhile);
        CHECK(late.error().message.contains(u"sec"));
        CHECK(must(years.current())->dates == longer);
        CHECK(hours::YearDatesService(school.workspace())
                  .edit(id, k2026, {{u"T"_s, {2026, 8, 1}, {2026, 9, 9}}}, 2)
                  .error()
                  .code
            == school::errors::kBadTerms);

        must(years.undo(edited.undo));
        CHECK(must(years.current())->dates == k2026);
        CHECK(must(years.terms(id)).size() == 3);
        CHECK(years.undo(edited.undo).error().code == security::errors::kChangedMeanwhile);
    });
}

TEST_CASE("a term keeps its key when its dates change")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        YearService years(school.workspace());
        const SchoolYearId id = must(years.add(k2026));
        const auto before = must(years.terms(id));
        auto terms = school::proposedTerms(k2026);
        terms[1].name = u"Hiver"_s;
        must(hours::YearDatesService(school.workspace()).edit(id, k2026, terms, 1));
        const auto after = must(years.terms(id));
        REQUIRE(after.size() == 3);
        for (size_t i = 0; i < 3; ++i)
            CHECK(after[i].id == before[i].id);
        CHECK(after[1].dates.name == u"Hiver"_s);
    });
}

TEST_CASE("a year in use, or current, is not removed")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        YearService years(school.workspace());
        const SchoolYearId current = must(years.add(k2026));
        const SchoolYearId used = must(years.add(k2027));
        const SchoolYearId mistake = must(years.add(k2025));
        support::rows::school(school.database());
        const auto student = support::rows::student(school.database(), u"Petit"_s, u"Lou"_s);
        (void)support::rows::enrolment(school.database(), student, used, k2027.firstDay);
        CHECK(years.remove(current).error().code == school::errors::kYearInUse);
        CHECK(years.remove(used).error().code == school::errors::kYearInUse);
        must(years.remove(mistake));
        CHECK(must(years.years()).size() == 2);
        CHECK(years.remove(mistake).error().code == security::errors::kRefused);
    });
}

TEST_CASE("everybody reads the years, the office alone changes them")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        const SchoolYearId id = must(YearService(school.workspace()).add(k2026));
        for (const Role role : {Role::Teacher, Role::Master, Role::Referent, Role::Administrator}) {
            school.signIn(QString::fromLatin1(nameOf(role).data()), {role});
            YearService years(school.workspace());
            CHECK(must(years.years()).size() == 1);
            CHECK(years.add(k2027).error().code == security::errors::kRefused);
            CHECK(years.makeCurrent(id).error().code == security::errors::kRefused);
            CHECK(years.remove(id).error().code == security::errors::kRefused);
            CHECK(hours::YearDatesService(school.workspace())
                      .edit(id, k2026, school::proposedTerms(k2026), 1)
                      .error()
                      .code
                == security::errors::kRefused);
        }
    });
}

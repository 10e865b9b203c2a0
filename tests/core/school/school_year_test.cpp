#include "core/school/school_year.h"
#include "tests/support/any_school.h"

using namespace Qt::Literals::StringLiterals;
using school::TermDates;
using school::YearDates;
using support::must;

TEST_CASE("a school year is called by the civil years it lies in")
{
    CHECK(school::proposedLabel({2026, 9, 1}, {2027, 8, 31}) == u"2026-2027"_s);
    CHECK(school::proposedLabel({2027, 1, 4}, {2027, 12, 17}) == u"2027"_s);
    CHECK(school::proposedYear({2026, 9, 7}).label == u"2026-2027"_s);
    CHECK(school::proposedYear({2027, 4, 30}).label == u"2026-2027"_s);
    CHECK(school::proposedYear({2027, 5, 1}).label == u"2027-2028"_s);
}

TEST_CASE("the next year follows the last one, whatever its month")
{
    const auto next = school::proposedNextYear({u"2026-2027"_s, {2026, 9, 1}, {2027, 7, 2}});
    CHECK((next == YearDates{u"2027-2028"_s, {2027, 9, 1}, {2028, 7, 2}}));
    const auto after = school::proposedNextYear({u"x"_s, {2026, 2, 1}, {2027, 4, 30}});
    CHECK(after.firstDay == QDate(2027, 5, 1));
    CHECK(checked(after));
}

TEST_CASE("three terms are proposed that fill the year")
{
    for (const YearDates &year : {YearDates{u"a"_s, {2026, 9, 1}, {2027, 8, 31}},
             YearDates{u"b"_s, {2027, 1, 4}, {2027, 12, 17}},
             YearDates{u"c"_s, {2026, 2, 3}, {2026, 3, 5}}}) {
        const auto terms = school::proposedTerms(year);
        REQUIRE(terms.size() == 3);
        CHECK(terms[0].firstDay == year.firstDay);
        CHECK(terms[2].lastDay == year.lastDay);
        for (size_t i = 1; i < 3; ++i)
            CHECK(terms[i].firstDay == terms[i - 1].lastDay.addDays(1));
        CHECK(must(checkedTerms(terms, year)) == terms);
    }
}

TEST_CASE("a year needs a name and dates that make a year")
{
    const YearDates good{u" 2026-2027 "_s, {2026, 9, 1}, {2027, 8, 31}};
    CHECK(must(checked(good)).label == u"2026-2027"_s);
    for (const YearDates &bad :
        {YearDates{u" "_s, {2026, 9, 1}, {2027, 8, 31}}, YearDates{u"x"_s, {2026, 9, 1}, QDate()},
            YearDates{u"x"_s, {2027, 9, 1}, {2026, 8, 31}},
            YearDates{u"x"_s, {2026, 9, 1}, {2026, 9, 5}},
            YearDates{u"x"_s, {2026, 9, 1}, {2028, 8, 31}}})
        CHECK(checked(bad).error().code == school::errors::kBadYear);
}

TEST_CASE("terms stay inside the year and never overlap; a gap is allowed")
{
    const YearDates year{u"x"_s, {2026, 9, 1}, {2027, 7, 2}};
    const TermDates first{u"T1"_s, {2026, 9, 1}, {2026, 12, 18}};
    const TermDates second{u"T2"_s, {2027, 1, 4}, {2027, 7, 2}};
    CHECK(school::checkedTerms({first, second}, year));
    const auto refused = [&](const std::vector<TermDates> &terms) {
        const auto result = school::checkedTerms(terms, year);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == school::errors::kBadTerms);
    };
    refused({});
    refused(std::vector<TermDates>(7, first));
    refused({second, first});
    refused({first, {u"T2"_s, {2026, 12, 18}, {2027, 7, 2}}});
    refused({{u"T1"_s, {2026, 8, 31}, {2026, 12, 18}}});
    refused({{u"T1"_s, {2027, 1, 4}, {2027, 7, 3}}});
    refused({{u"T1"_s, {2026, 12, 18}, {2026, 9, 1}}});
    refused({{u" "_s, {2026, 9, 1}, {2026, 12, 18}}});
}

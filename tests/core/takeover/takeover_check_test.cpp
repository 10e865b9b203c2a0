// What the dry run of a takeover says of each line, of the day and of the number.
#include "tests/core/takeover/midyear_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using midyear::euros;
using midyear::School;
using support::AnySchool;
using support::must;

namespace errors = takeover::errors;

TEST_CASE("a line that cannot be taken over says why, and the others are")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        auto wish = school.wish();
        wish.balances = {{u"Nemo Jean"_s, {}, u"10"_s, {}, {}},
            {u"Élan Léa"_s, {}, u"10"_s, {}, {}},               // two pay
            {u"Élan Léa"_s, u"Jeanne Roux"_s, u"10"_s, {}, {}}, // a contact of somebody else
            {u"Abadie Léa"_s, {}, u"0,005"_s, {}, {}}, {u"Abadie Léa"_s, {}, u"-10"_s, {}, {}},
            {u"Abadie Léa"_s, {}, u"10"_s, u"10"_s, {}}, {u"Abadie Léa"_s, {}, {}, {}, {}},
            {u"Abadie Léa"_s, {}, u"10"_s, {}, u"31/02/2027"_s},
            {u"Zidane Léa"_s, {}, u"10"_s, {}, {}}, // without contact
            {u"  "_s, {}, {}, {}, {}}, {u"Abadie Léa"_s, {}, u"10"_s, {}, {}},
            {u"Léa Abadie"_s, u"Marie ABADIE"_s, u"10"_s, {}, {}}}; // once more
        wish.hours = {{u"Abadie Léa"_s, u"Vacances"_s, {}, {}, u"10"_s},
            {u"Abadie Léa"_s, timetable::natures::kExam, {}, {}, {}},
            {u"Abadie Léa"_s, timetable::natures::kExam, {}, u"5"_s, u"6"_s},
            {u"Abadie Léa"_s, timetable::natures::kExam, {}, {}, u"6 h 75"_s},
            {u"Abadie Léa"_s, timetable::natures::kExam, {}, {}, u"-2"_s},
            {{}, timetable::natures::kExam, {}, {}, u"2"_s}};
        const auto check = must(school.takeovers.check(wish));
        CHECK(check.good() == 1);
        for (size_t i = 0; i < check.balances.size(); ++i) {
            INFO(i);
            const bool isGood = i == 10;
            CHECK(check.balances[i].line.has_value() == isGood);
            CHECK(check.balances[i].refusal.isEmpty() == (isGood || i == 9));
        }
        CHECK(check.balances[1].refusal.contains(u"Anne Élan, Paul Élan"_s));
        CHECK(check.balances[11].refusal.contains(u"Marie Abadie"_s));
        for (const auto &one : check.hours)
            CHECK_FALSE(one.refusal.isEmpty());
        const auto done = must(school.takeovers.carryOut(wish));
        CHECK(done.counts.owed == 1);
        CHECK(done.refused == 16);
        CHECK(school.balance(school.mother).charged == euros(10));
    });
}

TEST_CASE("amounts are taken over to the cent, within what money can be", "[BI-09]")
{
    support::SchoolFile file;
    School school(file);
    auto wish = school.wish();
    wish.hours.clear();
    const auto judged = [&](const QString &amount) {
        wish.balances = {{u"Abadie Léa"_s, {}, amount, {}, {}}};
        return must(school.takeovers.check(wish)).balances.front();
    };
    for (const QString &wrong : {u"-1"_s, u"0"_s, u"0,005"_s, u"10 000 000"_s, u"1e3"_s, u"=1+1"_s,
             u"1.234,50"_s, u"12,50 $"_s, QString(500, u'9')}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(judged(wrong).line);
        CHECK_FALSE(judged(wrong).refusal.isEmpty());
    }
    REQUIRE(judged(u"0,01"_s).line);
    CHECK(judged(u"0,01"_s).line->owed == Money::fromCents(1));
    REQUIRE(judged(u"9 999 999,99 €"_s).line);
    static_cast<void>(must(school.takeovers.carryOut(wish))); // what is called right is taken
    CHECK(school.balance(school.mother).charged == Money::fromCents(999'999'999));
}

TEST_CASE("a name is found however it is written, and what is none is told as it stands")
{
    support::SchoolFile file;
    School school(file);
    auto wish = school.wish();
    wish.hours.clear();
    const auto judged = [&](const QString &name) {
        wish.balances = {{name, {}, {}, u"10"_s, {}}};
        return must(school.takeovers.check(wish)).balances.front();
    };
    for (const QString &name :
        {u"abadie  LÉA"_s, u"Abadie Le\u0301a"_s, u"\u202eAbadie\u200b Léa"_s})
        CHECK(judged(name).line);
    for (const QString &name : {u"%1 %2"_s, u"<b>Abadie</b>"_s, u"' OR 1=1 --"_s,
             QString(500, u'W'), u"Nemo"_s + QChar(0) + u"Jean"_s}) {
        INFO(name.toStdString());
        const QString said = judged(name).refusal;
        CHECK(said.contains(name.simplified().left(60)));
    }
}

TEST_CASE("namesakes are told apart by their birth date")
{
    support::SchoolFile file;
    School school(file);
    const auto other =
        support::rows::student(file.database(), u"Abadie"_s, u"Léa"_s, QDate(2009, 1, 2));
    static_cast<void>(
        support::rows::enrolment(file.database(), other, school.year, QDate(2026, 9, 1)));
    auto wish = school.wish();
    wish.hours.clear();
    wish.balances = {{u"Abadie Léa"_s, {}, u"10"_s, {}, {}},
        {u"Abadie Léa (17/05/2010)"_s, {}, u"10"_s, {}, {}}};
    const auto check = must(school.takeovers.check(wish));
    CHECK(check.balances[0].refusal.contains(u"birth date"_s));
    REQUIRE(check.balances[1].line);
    CHECK(check.balances[1].line->payer == school.mother);
}

TEST_CASE("hours are not taken over for days whose rolls count already")
{
    support::SchoolFile file;
    School school(file);
    file.clock.set(QDate(2026, 12, 14));
    const auto session = school.planned(school.plan(QDate(2026, 12, 14), 480, 720));
    school.signInAs(u"maitre"_s, security::Role::Master);
    static_cast<void>(must(school.attendance.take(school.roll(session.id))));
    school.signInAs(u"sec"_s, security::Role::Secretary);
    file.clock.set(midyear::kToday);
    const auto check = must(school.takeovers.check(school.wish()));
    CHECK(check.hours[0].refusal.contains(u"14/12/2026"_s));
    auto earlier = school.wish();
    earlier.until = QDate(2026, 12, 13);
    CHECK(must(school.takeovers.check(earlier)).hours[0].line);
}

TEST_CASE("the day, the number and an empty form are refused with what to do")
{
    support::SchoolFile file;
    School school(file);
    const auto refusal = [&](const takeover::Wish &wish) {
        return school.takeovers.carryOut(wish).error().code;
    };
    auto wish = school.wish();
    wish.until = QDate(2026, 8, 31);
    CHECK(refusal(wish) == errors::kBadDay);
    wish.until = midyear::kToday.addDays(1);
    CHECK(refusal(wish) == errors::kBadDay);
    for (const QString &number : {u"0"_s, u"-3"_s, u"douze"_s, u"12,5"_s}) {
        wish = school.wish();
        wish.nextReceipt = number;
        CHECK(refusal(wish) == errors::kBadNumber);
    }
    wish.until = {};
    const auto check = must(school.takeovers.check(wish));
    CHECK(check.wrongDay->code == errors::kBadDay);
    CHECK(check.wrongNumber->code == errors::kBadNumber);
    CHECK(check.good() == 4); // the lines are judged for themselves
    wish.until = midyear::kUntil;
    CHECK(refusal({midyear::kUntil, {}, {}, {}}) == errors::kNothing);
    static_cast<void>(must(school.payments.receive(school.draft(euros(5)))));
    wish.nextReceipt = u"1"_s;
    CHECK(refusal(wish) == errors::kBadNumber);
    must(file.database().runDirectly(u"UPDATE school_year SET state = 'upcoming'"_s));
    CHECK(refusal(school.wish()) == errors::kNoYear);
}

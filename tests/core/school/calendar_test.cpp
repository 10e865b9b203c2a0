#include "core/school/calendar.h"
#include "core/school/holiday_zones.h"
#include "tests/support/any_school.h"
#include "tests/support/vectors.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using school::Calendar;
using school::ClosureDates;
using school::HolidayKind;
using school::LocalLaw;
using support::must;

namespace {

// The French names of the worked examples.
const QMap<HolidayKind, QString> &frenchNames()
{
    static const QMap<HolidayKind, QString> names{{HolidayKind::NewYear, u"Jour de l'an"_s},
        {HolidayKind::GoodFriday, u"Vendredi saint"_s},
        {HolidayKind::EasterMonday, u"Lundi de Pâques"_s},
        {HolidayKind::LabourDay, u"Fête du travail"_s}, {HolidayKind::Victory, u"Victoire 1945"_s},
        {HolidayKind::Ascension, u"Ascension"_s},
        {HolidayKind::WhitMonday, u"Lundi de Pentecôte"_s},
        {HolidayKind::NationalDay, u"Fête nationale"_s}, {HolidayKind::Assumption, u"Assomption"_s},
        {HolidayKind::AllSaints, u"Toussaint"_s}, {HolidayKind::Armistice, u"Armistice 1918"_s},
        {HolidayKind::Christmas, u"Noël"_s}, {HolidayKind::SaintStephen, u"Saint-Étienne"_s}};
    return names;
}

void followsVectors(const QString &part, LocalLaw law)
{
    const QJsonObject years = support::vectors(part);
    for (auto year = years.begin(); year != years.end(); ++year) {
        INFO(year.key().toStdString());
        QJsonObject found;
        for (const auto &holiday : school::publicHolidays(year.key().toInt(), law))
            found.insert(holiday.day.toString(Qt::ISODate), frenchNames()[holiday.kind]);
        CHECK((found == year.value().toObject()));
    }
}

school::Closure closure(const QString &name, QDate first, QDate last)
{
    return {school::ClosureId(1), {name, first, last, {}}};
}

} // namespace

TEST_CASE("Easter falls where it falls")
{
    const QJsonObject years = support::vectors(u"easter"_s);
    for (auto year = years.begin(); year != years.end(); ++year) {
        CHECK(school::easterSunday(year.key().toInt()).toString(Qt::ISODate)
            == year.value().toString());
    }
    CHECK(school::easterSunday(1961) == QDate(1961, 4, 2));
    CHECK(school::easterSunday(2285) == QDate(2285, 3, 22));
}

TEST_CASE("public holidays follow the worked examples, here and in Alsace-Moselle")
{
    followsVectors(u"holidays"_s, LocalLaw::General);
    followsVectors(u"holidays_alsace"_s, LocalLaw::AlsaceMoselle);
}

TEST_CASE("two public holidays on one day are one day off")
{
    // 2008: Ascension on 1 May.
    const auto days = school::publicHolidays(2008, LocalLaw::General);
    CHECK(days.size() == 10);
    CHECK(std::count_if(days.begin(), days.end(), [](const auto &holiday) {
        return holiday.day == QDate(2008, 5, 1) && holiday.kind == HolidayKind::LabourDay;
    }) == 1);
    for (int year = 1900; year <= 2100; ++year) {
        const auto all = school::publicHolidays(year, LocalLaw::AlsaceMoselle);
        for (size_t i = 1; i < all.size(); ++i)
            CHECK(all[i - 1].day < all[i].day);
    }
}

TEST_CASE("every public holiday has a name of its own")
{
    QSet<QString> names;
    for (const auto &[kind, french] : frenchNames().asKeyValueRange())
        names += titleOf(kind);
    CHECK(names.size() == frenchNames().size());
}

TEST_CASE("the calendar says when the school is open, and why it is closed")
{
    const Calendar calendar(
        {closure(u"Vacances de Noël"_s, {2026, 12, 19}, {2027, 1, 3})}, LocalLaw::General);
    CHECK(calendar.isSchoolDay({2026, 12, 18}));
    CHECK(calendar.reasonClosed({2026, 12, 19}) == u"Vacances de Noël"_s);
    CHECK(calendar.reasonClosed({2026, 12, 25}) == u"Vacances de Noël"_s);
    CHECK(calendar.reasonClosed({2027, 1, 3}) == u"Vacances de Noël"_s);
    CHECK(calendar.isSchoolDay({2027, 1, 4}));
    CHECK(calendar.reasonClosed({2026, 11, 11}) == u"Armistice Day"_s);
    CHECK(calendar.reasonClosed({2026, 9, 12}) == u"Weekend"_s);
    CHECK_FALSE(calendar.reasonClosed({2026, 9, 11}));
    CHECK_FALSE(calendar.isSchoolDay(QDate()));
    CHECK(calendar.firstSchoolDayFrom({2026, 12, 19}) == QDate(2027, 1, 4));
    // Monday 14 to Friday 18 December, then nothing until Monday 4 January.
    CHECK(calendar.schoolDays({2026, 12, 14}, {2027, 1, 4}).size() == 6);
    CHECK(calendar.schoolDays({2026, 12, 18}, {2026, 12, 14}).empty());
}

TEST_CASE("local law and open days change the calendar")
{
    const Calendar here({}, LocalLaw::General);
    const Calendar alsace({}, LocalLaw::AlsaceMoselle, school::OpenDays::fromText(u"2345x6"_s));
    CHECK(here.isSchoolDay({2027, 3, 26}));
    CHECK_FALSE(alsace.isSchoolDay({2027, 3, 26}));
    CHECK_FALSE(alsace.isSchoolDay({2026, 9, 7}));
    CHECK(alsace.reasonClosed({2026, 9, 7})->contains(u"day of the week"));
    CHECK(alsace.isSchoolDay({2026, 9, 12}));
    CHECK(school::OpenDays::fromText(u"2345x6"_s).text() == u"23456"_s);
    CHECK(school::OpenDays::fromText(u"samedi"_s).text() == u"12345"_s);
    const Calendar always({closure(u"Travaux"_s, {2026, 1, 1}, {2028, 1, 1})}, LocalLaw::General);
    CHECK_FALSE(always.firstSchoolDayFrom({2026, 9, 1}));
}

TEST_CASE("a closure has a name and days in order")
{
    const ClosureDates good{u"  Pont de l’Ascension "_s, {2027, 5, 7}, {2027, 5, 7}, {}};
    CHECK(must(checked(good)).name == u"Pont de l’Ascension"_s);
    for (const ClosureDates &bad : {ClosureDates{u" "_s, {2027, 5, 7}, {2027, 5, 7}, {}},
             ClosureDates{u"Pont"_s, {2027, 5, 8}, {2027, 5, 7}, {}},
             ClosureDates{u"Pont"_s, {2027, 5, 7}, QDate(), {}},
             ClosureDates{u"Pont"_s, {2026, 5, 7}, {2027, 5, 7}, {}}})
        CHECK(checked(bad).error().code == school::errors::kBadClosure);
}

TEST_CASE("the holidays of a zone pre-fill a school year, with their source")
{
    const auto zones = school::HolidayZones::shipped();
    REQUIRE(zones.zones().size() == 3);
    CHECK(zones.zones()[0].academies.contains(u"Lyon"_s));
    const school::YearDates year{u"2026-2027"_s, {2026, 9, 1}, {2027, 7, 2}};
    const auto lyon = zones.proposedFor(u"A"_s, year);
    REQUIRE(lyon.size() == 4);
    CHECK(lyon[0].firstDay == QDate(2026, 10, 17));
    CHECK(lyon[0].lastDay == QDate(2026, 11, 1));
    CHECK(lyon[2].firstDay == QDate(2027, 2, 13));
    CHECK(lyon[0].source.contains(u"à vérifier"));
    for (const auto &holiday : lyon) {
        CHECK(checked(holiday));
        CHECK(holiday.firstDay.dayOfWeek() == Qt::Saturday);
        CHECK(holiday.lastDay.dayOfWeek() == Qt::Sunday);
    }
    // Cut to a year that ends inside the winter holidays.
    const auto cut = zones.proposedFor(u"A"_s, {u"x"_s, {2026, 9, 1}, {2027, 2, 20}});
    REQUIRE(cut.size() == 3);
    CHECK(cut[2].lastDay == QDate(2027, 2, 20));
    CHECK(zones.proposedFor(u"A"_s, {u"x"_s, {2031, 9, 1}, {2032, 7, 2}}).empty());
    CHECK(zones.proposedFor(u"D"_s, year).empty());
}

TEST_CASE("a list of holidays that is not one is refused")
{
    for (const QByteArray &bad : {QByteArray("nothing"), QByteArray("{}"),
             QByteArray(R"({"zones": [{"name": "A"}], "years": [{"periods": [
                 {"name": "x", "zones": {"A": {"from": "2026-10-17", "back": "2026-10-17"}}}]}]})")})
        CHECK(school::HolidayZones::fromJson(bad).error().code == school::HolidayZones::kBadFile);
}

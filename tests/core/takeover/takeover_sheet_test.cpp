// What people type or paste into the sheets of a takeover.
#include "core/takeover/takeover_sheet.h"
#include "tests/support/any_school.h"

using namespace Qt::Literals::StringLiterals;
using base::Minutes;
using base::Money;
using support::must;

namespace errors = takeover::errors;

TEST_CASE("hours are read as people and spreadsheets write them")
{
    const auto minutes = [](const QString &text) { return must(takeover::parseHours(text)); };
    CHECK(minutes(u"120"_s) == Minutes(7200));
    CHECK(minutes(u"24 h 30"_s) == Minutes(1470));
    CHECK(minutes(u"24h"_s) == Minutes(1440));
    CHECK(minutes(u" 24:05 "_s) == Minutes(1445));
    CHECK(minutes(u"24,5"_s) == Minutes(1470));
    CHECK(minutes(u"0,33"_s) == Minutes(20));
    CHECK(minutes(u"-1,25"_s) == Minutes(-75));
    for (const QString &wrong :
        {u""_s, u"h"_s, u"24 h 60"_s, u"1,234"_s, u"12345"_s, u"1e3"_s, u"deux"_s})
        CHECK(takeover::parseHours(wrong).error().code == errors::kBadHours);
    CHECK(must(takeover::parseAmount(u"1\u00a0234,50\u00a0€"_s)) == Money::fromCents(123450));
}

TEST_CASE("the columns of a list are known by their titles, a name in two of them too")
{
    using takeover::SheetKind;
    const auto columns = takeover::columnsIn(
        SheetKind::Balances, {u"Classe"_s, u"NOM"_s, u"Prénom"_s, u"Solde"_s, u"Échéance"_s});
    REQUIRE(columns);
    const auto text = takeover::balanceFrom(
        takeover::cellsOf(*columns, {u"1"_s, u"Abadie"_s, u"Léa"_s, u"120,00"_s, u"05/02/2027"_s}));
    CHECK(text == takeover::BalanceText{u"Abadie Léa"_s, {}, u"120,00"_s, {}, u"05/02/2027"_s});
    CHECK(takeover::columnsIn(SheetKind::Balances, takeover::titlesOf(SheetKind::Balances)));
    CHECK(takeover::columnsIn(SheetKind::Hours, takeover::titlesOf(SheetKind::Hours)));
    CHECK_FALSE(takeover::columnsIn(SheetKind::Hours, {u"Élève"_s, u"Commentaire"_s}));
    CHECK_FALSE(takeover::columnsIn(SheetKind::Balances, {u"Payeur"_s, u"Solde"_s}));
}

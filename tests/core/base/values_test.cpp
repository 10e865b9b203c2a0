#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("an amount is read as people type it and never rounded", "[BI-08][BI-09]")
{
    const auto cents = [](const QString &text) { return base::Money::parse(text).value().cents(); };
    CHECK(cents(u"12,5"_s) == 1250);
    CHECK(cents(u"12.50"_s) == 1250);
    CHECK(cents(u"1 234,50"_s) == 123450);
    CHECK(cents(u"1\u00A0234,50 €"_s) == 123450);
    CHECK(cents(u"1\u202F234,50"_s) == 123450);
    CHECK(cents(u"0,01"_s) == 1);
    CHECK(cents(u"-1"_s) == -100);
    CHECK(cents(u"-0"_s) == 0);
    CHECK(cents(u"9 999 999,99"_s) == 999999999);
    for (const QString &bad :
        {u"12,505"_s, u"12.505"_s, u"1'234"_s, u"0x10"_s, u"1e5"_s, u"inf"_s, u"nan"_s, u"12,5O"_s,
            u"１２"_s, u"10 000 000"_s, u"0,005"_s, u""_s, u","_s, u"1,2,3"_s, u"--1"_s}) {
        INFO(bad);
        REQUIRE_FALSE(base::Money::parse(bad));
        CHECK(base::Money::parse(bad).error().code == base::ErrorCode{"base.money"});
    }
}

TEST_CASE("instalments share an amount to the cent, the first ones taking what is left", "[BI-39]")
{
    const auto parts = base::Money::fromCents(80000).split(3);
    CHECK(parts[0].cents() == 26667);
    CHECK(parts[1].cents() == 26667);
    CHECK(parts[2].cents() == 26666);
    std::mt19937 random(7);
    for (int trial = 0; trial < 20000; ++trial) {
        const qint64 total = qint64(random() % 2000000) - 1000000;
        const int count = 1 + int(random() % 12);
        base::Money sum;
        qint64 smallest = std::numeric_limits<qint64>::max();
        qint64 largest = std::numeric_limits<qint64>::min();
        for (const base::Money part : base::Money::fromCents(total).split(count)) {
            sum += part;
            smallest = std::min(smallest, part.cents());
            largest = std::max(largest, part.cents());
        }
        REQUIRE(sum.cents() == total);
        REQUIRE(largest - smallest <= 1);
    }
}

TEST_CASE("amounts are written in words as a receipt has them")
{
    const auto words = [](qint64 cents) {
        return base::moneyInWords(base::Money::fromCents(cents));
    };
    CHECK(words(40000) == u"quatre cents euros"_s);
    CHECK(words(100) == u"un euro"_s);
    CHECK(words(105) == u"un euro et cinq centimes"_s);
    CHECK(words(2101) == u"vingt et un euros et un centime"_s);
    CHECK(words(8000) == u"quatre-vingts euros"_s);
    CHECK(words(8100) == u"quatre-vingt-un euros"_s);
    CHECK(words(7100) == u"soixante et onze euros"_s);
    CHECK(words(9100) == u"quatre-vingt-onze euros"_s);
    CHECK(words(20000) == u"deux cents euros"_s);
    CHECK(words(26667) == u"deux cent soixante-six euros et soixante-sept centimes"_s);
    CHECK(words(123456) == u"mille deux cent trente-quatre euros et cinquante-six centimes"_s);
    CHECK(words(8000000) == u"quatre-vingt mille euros"_s);
    CHECK(words(0) == u"zéro euro"_s);
}

TEST_CASE("a date from a file is exact or refused", "[BI-11]")
{
    CHECK(base::parseDate(u"08/12/2008"_s).value() == QDate(2008, 12, 8));
    CHECK(base::parseDate(u"2008-12-08"_s).value() == QDate(2008, 12, 8));
    CHECK(base::parseDate(u" 8/2/2009 "_s).value() == QDate(2009, 2, 8));
    for (const QString &bad : {u"31/02/2026"_s, u"29/02/2025"_s, u"01/09/08"_s, u"00/00/0000"_s,
             u"46056"_s, u"01/01/99999"_s, u"2026-13-01"_s, u""_s, u"hier"_s}) {
        INFO(bad);
        CHECK_FALSE(base::parseDate(bad));
    }
    CHECK(base::parseDate(u"01/09/08"_s).error().message.contains(u"two centuries"));
}

TEST_CASE("a date typed in a form expands to within fifty years")
{
    const QDate today(2026, 11, 22);
    CHECK(base::parseTypedDate(u"1/9/26"_s, today).value() == QDate(2026, 9, 1));
    CHECK(base::parseTypedDate(u"01092026"_s, today).value() == QDate(2026, 9, 1));
    CHECK(base::parseTypedDate(u"010926"_s, today).value() == QDate(2026, 9, 1));
    CHECK(base::parseTypedDate(u"1/9/90"_s, today).value() == QDate(1990, 9, 1));
    CHECK(base::parseTypedDate(u"5/1"_s, QDate(2026, 12, 20)).value() == QDate(2027, 1, 5));
    CHECK_FALSE(base::parseTypedDate(u"31/2/26"_s, today));
}

TEST_CASE("a time is typed with or without its h")
{
    CHECK(base::parseTypedTime(u"8"_s).value() == QTime(8, 0));
    CHECK(base::parseTypedTime(u"8h25"_s).value() == QTime(8, 25));
    CHECK(base::parseTypedTime(u"13:30"_s).value() == QTime(13, 30));
    CHECK(base::parseTypedTime(u"825"_s).value() == QTime(8, 25));
    CHECK_FALSE(base::parseTypedTime(u"24:00"_s));
    CHECK_FALSE(base::parseTypedTime(u"8h75"_s));
}

TEST_CASE("who was born on 29 February comes of age on 1 March", "[BI-12]")
{
    const QDate birth(2008, 2, 29);
    CHECK(base::ageOn(birth, QDate(2026, 2, 28)) == 17);
    CHECK(base::ageOn(birth, QDate(2026, 3, 1)) == 18);
}

TEST_CASE("names are compared without accents, case, ligatures or punctuation", "[BI-30]")
{
    CHECK(base::folded(u"D'HÉROUVILLE"_s) == base::folded(u"d’Hérouville"_s));
    CHECK(base::folded(u"Œuvrard"_s) == u"oeuvrard"_s);
    CHECK(base::folded(u"WEISS"_s) == base::folded(u"Weiß"_s));
    CHECK(base::folded(u"Noe\u0308l"_s) == base::folded(u"Noël"_s));
    CHECK(base::folded(u"  Jean-Baptiste "_s) == u"jean baptiste"_s);
    CHECK(base::folded(u"Du\u200Bpont"_s) == u"dupont"_s);
    CHECK(base::foldedCompact(u"D'Hérouville"_s) == u"dherouville"_s);
    CHECK(base::sortKey(u"Élodie"_s, u"A"_s) < base::sortKey(u"Zoé"_s, u"A"_s));
}

TEST_CASE("text is cleaned before it is kept", "[BI-20][BI-29][BI-32]")
{
    CHECK(base::cleanLine(u"  Léa \t Marie\u202E "_s, u"Name"_s).value() == u"Léa Marie"_s);
    CHECK(base::cleanLine(u"Noe\u0308l"_s, u"Name"_s).value() == u"Noël"_s);
    CHECK(base::cleanLine(u"<b>&%1"_s, u"Name"_s).value() == u"<b>&%1"_s);
    CHECK_FALSE(base::cleanLine(QString(QChar(u'\0')), u"Name"_s));
    CHECK_FALSE(base::cleanLine(QString(QChar(0xD800)), u"Name"_s));
    CHECK_FALSE(base::cleanLine(QString(1000000, u'a'), u"Name"_s));
    CHECK(base::cleanNote(QString(20'000, u'a'), u"Note"_s));
    CHECK_FALSE(base::cleanNote(QString(20'001, u'a'), u"Note"_s));
    CHECK_FALSE(base::cleanNote(QString(20'000'000, u'a'), u"Note"_s));
    CHECK_FALSE(base::cleanNote(QString(QChar(u'\0')), u"Note"_s));
    CHECK(base::cleanNote(u"a\r\nb\rc"_s, u"Note"_s).value() == u"a\nb\nc"_s);
}

TEST_CASE("a rate gives its counts always and a percentage from five cases on")
{
    CHECK(base::formatRatio({11, 12}) == u"11/12 (91,7\u00A0%)"_s);
    CHECK(base::formatRatio({3, 4}) == u"3/4"_s);
    CHECK(base::formatRatio({0, 0}) == u"—"_s);
    CHECK(base::formatMoney(base::Money::fromCents(123456)) == u"1\u00A0234,56\u00A0€"_s);
    CHECK(base::formatMinutes(base::Minutes(1470)) == u"24\u00A0h\u00A030"_s);
    CHECK(base::formatLongDate(QDate(2026, 9, 7)) == u"lundi\u00A07\u00A0septembre\u00A02026"_s);
    CHECK(base::formatLongDate(QDate(2026, 9, 1)) == u"mardi\u00A01er\u00A0septembre\u00A02026"_s);
}

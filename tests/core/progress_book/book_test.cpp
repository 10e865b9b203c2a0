#include "tests/core/progress_book/book_specimen.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace progress_book;

namespace {

// As a file would give it back.
QJsonObject written(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

} // namespace

TEST_CASE("a livret comes back from its snapshot as it was issued")
{
    for (const Book &book : {specimen::book(), specimen::emptyBook()}) {
        const auto back = bookFromJson(written(toJson(book)));
        REQUIRE(back);
        CHECK(*back == book);
    }
    Book own = specimen::book();
    own.face = documents::Typeface::OpenDyslexic;
    CHECK(bookFromJson(written(toJson(own)))->face == documents::Typeface::OpenDyslexic);
}

TEST_CASE("a week comes back from its snapshot as it was issued")
{
    const MyWeek week = specimen::week();
    const auto back = weekFromJson(written(toJson(week)));
    REQUIRE(back);
    CHECK(*back == week);
}

TEST_CASE("a livret of a newer program is refused in a sentence")
{
    QJsonObject json = toJson(specimen::book());
    json[u"version"_s] = kBookTemplate + 1;
    const auto refused = bookFromJson(json);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kBadBook);
    CHECK_FALSE(bookFromJson({}));
    CHECK_FALSE(weekFromJson({}));
}

TEST_CASE("shares of competencies are of the own path and add up block by block")
{
    const Book book = specimen::book(2, 5);
    qint64 all = 0;
    qint64 acquired = 0;
    for (const Block &block : book.competencies.blocks) {
        all += block.acquiredNow().denominator;
        acquired += block.acquiredNow().numerator;
    }
    CHECK(all == 10);
    CHECK(acquired > 0);
    CHECK(book.competencies.acquiredNow() == base::Ratio{acquired, all});
    CHECK_FALSE(specimen::emptyBook().competencies.acquiredNow().isDefined());
}

TEST_CASE("a chart over time has at most twelve days, the last one included")
{
    CHECK(chartDays({}, QDate(2026, 11, 22)).empty());
    CHECK(chartDays(QDate(2026, 11, 23), QDate(2026, 11, 22)).empty());
    CHECK(chartDays(QDate(2026, 11, 1), QDate(2026, 11, 22)) == std::vector{QDate(2026, 11, 22)});
    CHECK(chartDays(QDate(2026, 9, 15), QDate(2026, 11, 22))
        == std::vector{QDate(2026, 9, 30), QDate(2026, 10, 31), QDate(2026, 11, 22)});
    CHECK(chartDays(QDate(2025, 12, 1), QDate(2026, 11, 30)).size() == 12);
    for (int months = 0; months < 60; ++months) {
        const QDate last(2026, 3, 31);
        const auto days = chartDays(last.addMonths(-months), last);
        CHECK(days.size() <= size_t(kMostChartDays));
        CHECK(days.back() == last);
        CHECK(std::is_sorted(days.begin(), days.end()));
    }
}

TEST_CASE("words for a week are cleaned, and those too long for large letters are told")
{
    const auto clean = checked(
        WeekWords{{{u"  Un  portail "_s, u"Mme Lambert"_s}, {u" "_s, {}}}, u" Bravo "_s, {}});
    REQUIRE(clean);
    CHECK(*clean == WeekWords{{{u"Un portail"_s, u"Mme Lambert"_s}}, u"Bravo"_s, {}});
    const auto tooLong = checked(WeekWords{{}, QString(kLongestWords + 1, u'a'), {}});
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == errors::kTooLong);
    WeekWords many;
    for (int i = 0; i <= kMostMade; ++i)
        many.made.push_back({u"Une pièce"_s, {}});
    CHECK(checked(many).error().code == errors::kTooLong);
}

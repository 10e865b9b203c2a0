#include "core/base/format.h"
#include "core/documents/pdf.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/catch.h"

#include <QPainter>

#include <limits>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

QString textOf(const Chart &chart)
{
    const auto pdf = renderPdf(specimen::documentOf({ChartBlock{{chart}}}));
    REQUIRE(pdf);
    return specimen::wholeText(*pdf);
}

QImage imageOf(const Chart &chart, const QRectF &bounds)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartPalette palette = paperPalette();
    palette.font.setPixelSize(12);
    paintChart(painter, bounds, chart, palette);
    return image;
}

const QStringList kMonths{u"sept."_s, u"oct."_s, u"nov."_s};
constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
const QString kNoData = u"No figures to draw yet."_s;

} // namespace

TEST_CASE("bars carry their figures, their months and their names")
{
    const QString grouped = textOf({u"Absences"_s,
        BarChart{
            kMonths, {{u"Toutes"_s, {62, 88, 0}}, {u"Non justifiées"_s, {30, std::nullopt, 7}}}}});
    for (const QString &word : {u"Absences"_s, u"Toutes"_s, u"Non justifiées"_s, u"sept."_s,
             u"nov."_s, u"62"_s, u"88"_s, u"30"_s, u"–"_s}) {
        INFO(word);
        CHECK(grouped.contains(word));
    }
    const QString stacked = textOf({u""_s,
        BarChart{kMonths, {{u"A"_s, {11, 12, 13}}, {u"B"_s, {21, 22, 24}}},
            BarChart::Arrangement::Stacked}});
    for (const QString &word : {u"11"_s, u"24"_s, u"32"_s, u"34"_s, u"37"_s}) // segments and totals
        CHECK(stacked.contains(word));
}

TEST_CASE("figures are written as the caller wants them")
{
    const ValueFormat hours = [](qint64 minutes) {
        return base::formatMinutes(base::Minutes(minutes));
    };
    CHECK(textOf({u""_s, BarChart{kMonths, {{u""_s, {90, 60, 1470}}}, {}, hours}})
              .contains(u"24 h 30"));
    CHECK(
        textOf({u""_s, LineChart{kMonths, {{u""_s, {90, 60, 1470}}}, hours}}).contains(u"24 h 30"));
}

TEST_CASE("a line over its target has the zone behind it, though no value lies in it")
{
    LineChart line{kMonths, {{u""_s, {500, 510, 520}}}};
    const auto has = [](const QImage &image, const QColor &colour) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    const QColor band = paperPalette().band;
    CHECK_FALSE(has(imageOf({u""_s, line}, QRectF(0, 0, 400, 300)), band));
    line.target = TargetBand{{600, 1000}, {2, 3}, {720, 1000}, {}};
    CHECK(has(imageOf({u""_s, line}, QRectF(0, 0, 400, 300)), band));
}

TEST_CASE("too many bars for their figures get an axis instead")
{
    QStringList days;
    Series series{u"Retards"_s, {}};
    for (int i = 0; i < 120; ++i) {
        days += u"jour %1"_s.arg(i);
        series.values.push_back(1000 + i);
    }
    const QString text = textOf({u""_s, BarChart{days, {series}}});
    CHECK(text.contains(u"500"));
    CHECK_FALSE(text.contains(u"1 057"));
    CHECK(text.contains(u"jour"));
}

TEST_CASE("ratio bars show their counts, and a target with what lies outside it")
{
    const TargetBand band{{60, 100}, {2, 3}, {72, 100}, u"Repère : 2/3 (de 60 à 72 %)"_s};
    const QString text = textOf({u"Part de pratique"_s,
        RatioBars{{{u"Léa"_s, {59, 100}}, {u"Hugo"_s, {60, 100}}, {u"Inês"_s, {72, 100}},
                      {u"Éloi"_s, {73, 100}}, {u"Maëlys"_s, {0, 0}}},
            band}});
    CHECK(text.contains(u"Repère : 2/3 (de 60 à 72 %)"));
    CHECK(text.contains(u"↓ 59/100 (59,0 %)"));
    CHECK(text.contains(u"↑ 73/100 (73,0 %)"));
    CHECK(text.count(u"↓") == 1); // the bounds belong to the zone
    CHECK(text.count(u"↑") == 1);
    CHECK(text.contains(u"—"));
}

TEST_CASE("ratio bars that need several pages show every one once")
{
    RatioBars bars;
    for (int i = 1; i <= 130; ++i)
        bars.bars.push_back({u"R%1"_s.arg(i, 4, 10, QChar(u'0')), {i, 130}});
    const FlowDocument document = specimen::documentOf({ChartBlock{{{u"Tous"_s, bars}}}});
    CHECK(document.pageCount() > 2);
    const QString text = specimen::wholeText(*renderPdf(document));
    for (const RatioBars::Bar &bar : bars.bars)
        REQUIRE(text.count(bar.label) == 1);
}

TEST_CASE("lines end with their name and last known figure")
{
    const QString text = textOf({u"Effectif"_s,
        LineChart{kMonths, {{u"Usinage"_s, {12, 14, 15}}, {u"Bois"_s, {15, 15, std::nullopt}}}}});
    CHECK(text.contains(u"Usinage 15"));
    CHECK(text.contains(u"Bois 15"));
    CHECK(text.contains(u"oct."));
}

TEST_CASE("a chart without a figure says so")
{
    for (const Chart &chart : {Chart{u""_s, BarChart{}}, Chart{u""_s, BarChart{kMonths, {}}},
             Chart{u""_s, BarChart{kMonths, {{u"A"_s, {}}}}},
             Chart{u""_s, BarChart{{}, {{u"A"_s, {1}}}}}, Chart{u""_s, LineChart{}},
             Chart{u""_s, LineChart{kMonths, {{u"A"_s, {std::nullopt}}}}},
             Chart{u""_s, LineChart{{}, {{u"A"_s, {1}}}}}, Chart{u""_s, RatioBars{}},
             Chart{u""_s, RatioBars{{{u"A"_s, {0, 0}}}}}})
        CHECK(textOf(chart).contains(kNoData));
    CHECK(textOf({u""_s, BarChart{kMonths, {{u"A"_s, {0, 0, 0}}}}})
              .contains(u"sept.")); // zero is a figure
    CHECK(textOf({u""_s, LineChart{{u"seul"_s}, {{u"Bois"_s, {5}}}}}).contains(u"Bois 5"));
    CHECK(textOf({u""_s, Sparkline{}}).contains(u"—"));
}

TEST_CASE("extreme and odd values neither crash nor leave the chart's bounds")
{
    const Series extremes{u"A"_s, {kMost, kLeast, 0}};
    const std::vector<Chart> charts{
        {u"T"_s, BarChart{kMonths, {extremes, extremes}}},
        {u"T"_s, BarChart{kMonths, {extremes, extremes, extremes}, BarChart::Arrangement::Stacked}},
        {u"T"_s, LineChart{kMonths, {extremes, {u"B"_s, {-1, 1}}}}},
        {u"T"_s, Sparkline{{kMost, std::nullopt, kLeast}}},
        {u"T"_s, Sparkline{{7}}},
        {u"T"_s,
            RatioBars{{{u"a"_s, {kMost, 1}}, {u"b"_s, {kLeast, kMost}}, {u"c"_s, {-5, 9}},
                {u"d"_s, {1, kMost}}}}},
        {QString(500, u'T'), BarChart{{QString(500, u'c')}, {{QString(500, u'n'), {1}}}}},
        {u"T"_s, BarChart{kMonths, {{u"A"_s, {1, 2, 3, 4, 5, 6}}}}},
    };
    std::mt19937 random(1);
    for (const Chart &chart : charts) {
        for (const QRectF &bounds : {QRectF(100, 80, 200, 140), QRectF(100, 80, 12, 140),
                 QRectF(100, 80, 200, 4), QRectF(100, 80, 0, 0)}) {
            const QImage image = imageOf(chart, bounds);
            const QRect outer = bounds.toAlignedRect().adjusted(-1, -1, 1, 1);
            for (int trial = 0; trial < 4000; ++trial) {
                const QPoint at(int(random() % 400), int(random() % 300));
                if (!outer.contains(at))
                    REQUIRE(image.pixelColor(at) == QColor(Qt::white));
            }
        }
        CHECK(textOf(chart).contains(u'T'));
    }
}

TEST_CASE("series are told apart on grey paper by their patterns")
{
    ChartPalette palette = paperPalette();
    palette.font.setPixelSize(12);
    palette.series = {Qt::black};
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const BarChart chart{{u"a"_s}, {{u"A"_s, {9}}, {u"B"_s, {9}}, {u"C"_s, {9}}, {u"D"_s, {9}}}};
    paintChart(painter, QRectF(0, 0, 400, 300), {u""_s, chart}, palette);
    painter.end();
    std::vector<int> lights;
    for (int bar = 0; bar < 4; ++bar) {
        int light = 0;
        const int left = 200 - 96 + bar * 48; // four bars of four em around the middle
        for (int x = left + 6; x < left + 42; ++x) {
            for (int y = 140; y < 240; ++y)
                light += image.pixelColor(x, y).lightness() > 128 ? 1 : 0;
        }
        lights.push_back(light);
    }
    CHECK(lights[0] == 0);
    std::sort(lights.begin(), lights.end());
    CHECK(std::adjacent_find(lights.begin(), lights.end(), [](int a, int b) { return b - a < 40; })
        == lights.end());
}

TEST_CASE("no word of a chart covers another one")
{
    const auto pdf = renderPdf(FlowDocument(specimen::chartLimits()));
    REQUIRE(pdf);
    CHECK(specimen::misplacedWords(*pdf) == QStringList());
}

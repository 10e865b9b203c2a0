#pragma once

#include "core/base/ratio.h"
#include "core/documents/style.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

// Charts as values, and the one painter that draws them on paper and on screen. Everything carries
// its figure or its name: colour is never the only mark. Without a value to draw, a chart says so.
namespace documents {

// Writes a value beside its mark; base::formatNumber when empty.
using ValueFormat = std::function<QString(qint64)>;

struct Series {
    QString name;
    std::vector<std::optional<qint64>> values; // one for each category; nothing where not known
};

struct BarChart {
    enum class Arrangement { Grouped, Stacked };
    QStringList categories;
    std::vector<Series> series;
    Arrangement arrangement = Arrangement::Grouped;
    ValueFormat format = {};
};

// The zone where a ratio should lie, and what it aims at: 2/3, tolerated from 60 to 72 %.
struct TargetBand {
    base::Ratio low;
    base::Ratio aim;
    base::Ratio high;
    QString label; // "Target: 2/3 (60 to 72 %)"
};

// One horizontal bar for each ratio, on a common scale from 0 to 100 % (or the largest one).
struct RatioBars {
    struct Bar {
        QString label;
        base::Ratio value;
        QString text = {}; // the value as written; base::formatRatio when empty
    };
    std::vector<Bar> bars;
    std::optional<TargetBand> target = {};
};

// target: its ratios are read in permille, as the values then are.
struct LineChart {
    QStringList categories;
    std::vector<Series> series;
    ValueFormat format = {};
    std::optional<TargetBand> target = {};
    qint64 leastRange = 0;           // of the scale, so that a trifle does not look like a fall
    std::vector<qint64> always = {}; // values the scale holds whatever is drawn, as 0 and 100 %
};

// A line without axis or words, for a tile; a single dash when there is nothing to draw.
struct Sparkline {
    std::vector<std::optional<qint64>> values;
};

struct Chart {
    QString title;
    std::variant<BarChart, RatioBars, LineChart, Sparkline> plot;
};

// Colours and type. The font has a pixel size in the painter's units: every length follows from it.
struct ChartPalette {
    QFont font;
    QColor text;
    QColor muted;
    QColor rule;
    QColor surface;             // what the chart is painted on
    QColor band;                // the zone of a target
    QColor outside;             // a bar outside its target
    std::vector<QColor> series; // used in turn; patterns tell them apart on grey paper
};

[[nodiscard]] ChartPalette paperPalette(Typeface face = Typeface::Usual);

// Draws within bounds; nothing is drawn outside them.
void paintChart(
    QPainter &painter, const QRectF &bounds, const Chart &chart, const ChartPalette &palette);

// The height in which ratio bars are comfortable, in the units of the palette's font.
[[nodiscard]] qreal comfortableHeight(const RatioBars &bars, const ChartPalette &palette);

} // namespace documents

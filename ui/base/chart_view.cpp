#include "ui/base/chart_view.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {
constexpr int kBarHeight = 15;
constexpr int kAxisHeight = 46;
} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &ChartView::measure);
    measure();
}

void ChartView::setChart(const documents::Chart &chart)
{
    m_chart = chart;
    setAccessibleName(chart.title);
    measure();
}

void ChartView::measure()
{
    int least = m_theme.px(140);
    if (const auto *ratios = std::get_if<documents::RatioBars>(&m_chart.plot)) {
        const int bars = int(ratios->bars.size());
        least = std::max(least, m_theme.px(kBarHeight) * bars + m_theme.px(kAxisHeight));
    }
    setMinimumHeight(least);
    update();
}

documents::ChartPalette ChartView::palette() const
{
    const Tokens &tokens = m_theme.tokens();
    return {m_theme.font(TextSize::Small), tokens.text, tokens.muted, tokens.border, tokens.surface,
        tokens.goodSoft, tokens.warning, {tokens.accent, tokens.good, tokens.warning}};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    documents::paintChart(painter, rect(), m_chart, palette());
}

} // namespace ui

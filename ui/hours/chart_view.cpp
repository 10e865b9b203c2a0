#include "ui/hours/chart_view.h"

#include <QPainter>

namespace ui {

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMinimumHeight(theme.px(140));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartView::setChart(const documents::Chart &chart)
{
    m_chart = chart;
    setAccessibleName(chart.title);
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

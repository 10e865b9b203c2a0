#pragma once

#include "core/documents/charts.h"
#include "ui/base/theme.h"

#include <QWidget>

namespace ui {

// A chart on a card, in the colours of the theme, as high as its bars need. What it shows also
// stands in a table beside it.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);
    void setChart(const documents::Chart &chart);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    [[nodiscard]] documents::ChartPalette palette() const;
    const Theme &m_theme;
    documents::Chart m_chart;
};

} // namespace ui

#pragma once

#include <QProxyStyle>

namespace ui {

// Fusion, with the few things that a style sheet cannot set: icons inside fields follow the user's
// scale, choices open as a list beneath their field, and the wheel scrolls the page unless a choice
// or a number has the focus. Owned by the application.
class ProgramStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ProgramStyle();
    void setScale(int percent) { m_scalePercent = percent; }
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *result = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_scalePercent = 100;
};

} // namespace ui

#pragma once

#include <QProxyStyle>

namespace ui {

// Fusion, with the few measures that a style sheet cannot set: icons inside fields follow the
// user's scale, and choices open as a list beneath their field. Owned by the application.
class ProgramStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ProgramStyle();
    void setScale(int percent) { m_scalePercent = percent; }
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *result = nullptr) const override;

private:
    int m_scalePercent = 100;
};

} // namespace ui

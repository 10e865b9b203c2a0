#pragma once

#include "ui/base/icons.h"

#include <QAbstractButton>
#include <QList>

#include <optional>

namespace ui {

// One figure of the day: what it is, the figure, a line that compares or explains, and at will the
// last values as a line. Clicked, it opens what the figure is made of.
class MetricCard final : public QAbstractButton {
    Q_OBJECT

public:
    MetricCard(const Theme &theme, const QString &label, QWidget *parent = nullptr);
    void setFigure(const QString &figure);
    void setNote(const QString &note, Tone tone = Tone::Neutral, std::optional<Icon> icon = {});
    void setTrend(const QList<int> &values, Tone tone = Tone::Accent);
    void setClickable(bool isClickable); // off: a figure only, out of the tab order

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();
    void paintNote(QPainter &painter, const QRect &line) const;
    [[nodiscard]] int noteWidth() const;

    const Theme &m_theme;
    QString m_label;
    QString m_figure;
    QString m_note;
    Tone m_noteTone = Tone::Neutral;
    std::optional<Icon> m_noteIcon;
    QList<int> m_trend;
    Tone m_trendTone = Tone::Accent;
};

} // namespace ui

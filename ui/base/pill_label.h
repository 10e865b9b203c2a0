#pragma once

#include "ui/base/theme.h"

#include <QWidget>

namespace ui {

// A rounded mark with a word or a figure: "24 élèves", "0 absence".
class PillLabel final : public QWidget {
    Q_OBJECT

public:
    explicit PillLabel(const Theme &theme, const QString &text = {}, Tone tone = Tone::Neutral,
        QWidget *parent = nullptr);
    void setText(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    Tone m_tone;
};

} // namespace ui

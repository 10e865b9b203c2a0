#pragma once

#include "ui/base/theme.h"

#include <QStringList>
#include <QWidget>

namespace ui {

// Where one is in a task of several steps: done ones ticked, the current one strong. Only told; the
// buttons of the page move.
class StepTrail final : public QWidget {
    Q_OBJECT

public:
    StepTrail(const Theme &theme, const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(int step) const;
    const Theme &m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace ui

#pragma once

#include "ui/base/theme.h"

#include <QPointer>
#include <QWidget>

namespace ui {

// Covers every window of the program while it is locked; what is beneath keeps its content and
// focus.
class Curtains final : public QObject {
    Q_OBJECT

public:
    explicit Curtains(const Theme &theme, QObject *parent = nullptr);
    void draw(); // over all windows that are shown
    void lift();
    [[nodiscard]] bool areDrawn() const { return !m_curtains.isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    QList<QPointer<QWidget>> m_curtains;
};

} // namespace ui

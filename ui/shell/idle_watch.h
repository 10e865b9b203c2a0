#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace ui {

// Tells when nobody has touched a key or the mouse for some minutes, on a clock that cannot be set.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    // Watches all windows of the application.
    IdleWatch(const base::Clock &clock, int minutes, QObject *parent);
    void setMinutes(int minutes);
    void touch();

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    const base::Clock &m_clock;
    qint64 m_limitMs;
    qint64 m_lastTouch;
    QTimer m_timer;
};

} // namespace ui

#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

namespace {
constexpr int kLookEveryMs = 5000;
constexpr int kMostMinutes = 15;
} // namespace

IdleWatch::IdleWatch(const base::Clock &clock, int minutes, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limitMs(0)
    , m_lastTouch(clock.monotonicMs())
{
    setMinutes(minutes);
    qApp->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer.start(kLookEveryMs);
}

void IdleWatch::setMinutes(int minutes)
{
    m_limitMs = qint64(qBound(1, minutes, kMostMinutes)) * 60 * 1000;
}

void IdleWatch::touch()
{
    m_lastTouch = m_clock.monotonicMs();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touch();
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    if (m_clock.monotonicMs() - m_lastTouch < m_limitMs)
        return;
    touch();
    emit idle();
}

} // namespace ui

#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

namespace support {

// A clock that stands still until a test moves it. The day is the school's (Europe/Paris) unless a
// test sets it apart; the monotonic tick follows advance() alone, whatever is done to the day.
class TestClock final : public base::Clock {
public:
    explicit TestClock(QDate day = QDate(2026, 9, 7), QTime time = QTime(8, 0)) { set(day, time); }

    void set(QDate day, QTime time = QTime(8, 0))
    {
        m_now = QDateTime(day, time, QTimeZone("Europe/Paris")).toUTC();
    }
    void setNow(const QDateTime &instant) { m_now = instant.toUTC(); }
    void advance(qint64 milliseconds)
    {
        m_now = m_now.addMSecs(milliseconds);
        m_tick += milliseconds;
    }
    void advanceDays(int days) { m_now = m_now.addDays(days); }

    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] QDate today() const override
    {
        return m_now.toTimeZone(QTimeZone("Europe/Paris")).date();
    }
    [[nodiscard]] qint64 monotonicMs() const override { return m_tick; }

private:
    QDateTime m_now;
    qint64 m_tick = 0;
};

} // namespace support

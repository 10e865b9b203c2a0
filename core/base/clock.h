#pragma once

#include <QDate>
#include <QDateTime>

namespace base {

// The only source of time. Instants are UTC, dates are the school's civil date; the monotonic tick
// never goes back, whatever is done to the PC's clock.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    [[nodiscard]] virtual QDate today() const = 0;
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] QDate today() const override; // in the zone of the PC
    [[nodiscard]] qint64 monotonicMs() const override;
};

// "2026-09-07T06:30:00.000Z": how an instant is stored.
[[nodiscard]] QString instantText(const QDateTime &instant);
[[nodiscard]] QDateTime instantFromText(const QString &text);

} // namespace base

#pragma once

#include <QDate>

#include <optional>

namespace base {

// A dated row: first day, and last day included; no last day means that it is still open.
struct DateRange {
    QDate from;
    std::optional<QDate> to;

    [[nodiscard]] bool isValid() const { return from.isValid() && (!to || *to >= from); }
    [[nodiscard]] bool contains(QDate day) const { return day >= from && (!to || day <= *to); }
    [[nodiscard]] bool overlaps(const DateRange &other) const
    {
        return (!other.to || from <= *other.to) && (!to || other.from <= *to);
    }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

} // namespace base

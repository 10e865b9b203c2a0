#pragma once

#include "core/takeover/takeover_names.h"

#include <QSet>

namespace takeover {

// Judges the day, the number and the lines of a wish against the school as it stands, each for
// itself; writes nothing.
class TakeoverCheck {
public:
    TakeoverCheck(storage::Database &database, const security::Permit &permit, QDate today);
    // What cannot be taken over says so itself in the check.
    [[nodiscard]] base::Result<Check> of(const Wish &wish, const Start &start);

private:
    void readDay(const Wish &wish, const Start &start, Check &check);
    void readNumber(const Wish &wish, const Start &start, Check &check);
    [[nodiscard]] base::Result<Judged<BalanceLine>> balance(
        const BalanceText &text, const TakeoverNames &names);
    [[nodiscard]] base::Result<Judged<HoursLine>> hours(
        const HoursText &text, const TakeoverNames &names);
    [[nodiscard]] base::Done readAmounts(const BalanceText &text, BalanceLine &line) const;
    [[nodiscard]] static base::Done readHours(
        const HoursText &text, const Enrolled &student, HoursLine &line);
    [[nodiscard]] base::Done checkDays(const Enrolled &student) const;
    // What stood on a line before is refused.
    [[nodiscard]] base::Done onlyOnce(
        const QString &key, const QString &what, const QString &studentName);

    storage::Database &m_database;
    security::Permit m_permit;
    QDate m_today;
    std::optional<QDate> m_until; // none while the day of the wish is wrong
    QSet<QString> m_seen;         // by onlyOnce()
};

} // namespace takeover

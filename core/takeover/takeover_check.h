#pragma once

#include "core/takeover/takeover_repository.h"
#include "core/timetable/nature.h"

#include <QSet>

namespace takeover {

// Judges the lines of a wish against the school as it stands; writes nothing.
class TakeoverCheck {
public:
    TakeoverCheck(storage::Database &database, const security::Permit &permit, QDate today);
    // Errors: kNoYear, kBadDay, kBadNumber. A line that cannot be taken over says so itself.
    [[nodiscard]] base::Result<Check> of(const Wish &wish, const Start &start);

private:
    [[nodiscard]] base::Result<Judged<BalanceLine>> balance(const BalanceText &text);
    [[nodiscard]] base::Result<Judged<HoursLine>> hours(const HoursText &text);
    [[nodiscard]] base::Result<const Enrolled *> student(const QString &text) const;
    [[nodiscard]] base::Done findPayer(
        const Enrolled &student, const QString &text, BalanceLine &line);
    [[nodiscard]] base::Done readAmounts(const BalanceText &text, BalanceLine &line) const;
    [[nodiscard]] base::Done findNature(const QString &text, HoursLine &line) const;

    storage::Database &m_database;
    security::Permit m_permit;
    QDate m_today;
    QDate m_until;
    std::vector<Enrolled> m_enrolled;
    std::vector<timetable::Nature> m_natures;
    QSet<QString> m_seen; // what stood on a line before
};

} // namespace takeover

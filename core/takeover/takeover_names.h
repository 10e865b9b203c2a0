#pragma once

#include "core/people/party.h"
#include "core/takeover/takeover_repository.h"
#include "core/timetable/nature.h"

namespace takeover {

inline constexpr base::ErrorCode kLineRefused{"takeover.line"}; // becomes the refusal of a line
[[nodiscard]] tl::unexpected<base::Error> refuseLine(const QString &why);

// Whom and what the lines of a list name: the students of the year, who pays for them, the kinds of
// session. Errors: kLineRefused, saying what to write instead.
class TakeoverNames {
public:
    [[nodiscard]] static base::Result<TakeoverNames> read(storage::Database &database,
        const security::Permit &permit, school::SchoolYearId year, QDate today);

    // A name as lists write it, with a birth date behind it for namesakes, or an INE.
    [[nodiscard]] base::Result<const Enrolled *> student(const QString &text) const;
    // Without a text: the only one who pays.
    [[nodiscard]] base::Result<people::Party> payer(
        const Enrolled &student, const QString &text) const;
    [[nodiscard]] base::Result<timetable::Nature> nature(const QString &text) const;

private:
    TakeoverNames(storage::Database &database, const security::Permit &permit, QDate today);

    storage::Database &m_database;
    security::Permit m_permit;
    QDate m_today;
    std::vector<Enrolled> m_enrolled;
    std::vector<timetable::Nature> m_natures;
};

} // namespace takeover

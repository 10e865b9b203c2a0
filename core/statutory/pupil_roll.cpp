#include "core/statutory/pupil_roll.h"

#include "core/base/text.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace statutory {

namespace {

const QString kEntries =
    u"SELECT s.id, s.last_name, s.first_names, s.birth_date, s.birth_place, e.entry_on, "
    "coalesce(e.exit_on, y.last_day), CASE WHEN e.exit_on IS NULL THEN 0 ELSE 1 END, i.label, "
    "coalesce(o.label, '') FROM enrolment e JOIN school_year y ON y.id = e.year_id "
    "JOIN student s ON s.id = e.student_id JOIN enrolment_code i ON i.code = e.entry_code "
    "LEFT JOIN enrolment_code o ON o.code = e.exit_code WHERE e.year_id = ? "
    "ORDER BY s.sort_key, s.id, e.entry_on"_s;
const QString kPlace = u"a.line1, a.line2, a.postal_code, a.commune, a.insee_code, a.country "_s;
const QString kOwnHomes = u"SELECT u.student_id, u.valid_from, u.valid_to, 0, "_s + kPlace
    + u"FROM address_use u JOIN postal_address a ON a.id = u.address_id "
      "WHERE u.student_id IS NOT NULL AND u.kind = 'home' ORDER BY u.valid_from, u.id"_s;
// Where a party lives, while the young person lives with it.
const QString kSharedHomes =
    u"SELECT l.student_id, CASE WHEN u.valid_from > l.valid_from THEN u.valid_from "
    "ELSE l.valid_from END, CASE WHEN u.valid_to IS NULL THEN l.valid_to "
    "WHEN l.valid_to IS NULL OR u.valid_to < l.valid_to THEN u.valid_to ELSE l.valid_to END, "
    "l.contact_rank, "_s
    + kPlace
    + u"FROM student_party l JOIN address_use u ON u.party_id = l.party_id "
      "JOIN postal_address a ON a.id = u.address_id WHERE l.lives_with = 1 AND u.kind = 'home' "
      "ORDER BY l.contact_rank, l.id, u.valid_from"_s;
const QString kGuardians =
    u"SELECT l.student_id, p.last_name, p.first_name, l.valid_from, l.valid_to "
    "FROM student_party l JOIN party p ON p.id = l.party_id WHERE l.legal_representative = 1 "
    "AND l.restricted = 0 ORDER BY l.contact_rank, l.id"_s;

} // namespace

base::Result<PupilRoll> PupilRoll::read(
    storage::Database &database, const security::Permit &, school::SchoolYearId year)
{
    PupilRoll roll;
    ET_TRY(roll.readEntries(database, year));
    ET_TRY(roll.readHomes(database, kOwnHomes));
    ET_TRY(roll.readHomes(database, kSharedHomes));
    ET_TRY(roll.readGuardians(database));
    return roll;
}

base::Done PupilRoll::readEntries(storage::Database &database, school::SchoolYearId year)
{
    storage::Statement row(database, kEntries);
    ET_TRY(row.run(year));
    while (row.next()) {
        RollEntry entry;
        entry.student = row.integer(0);
        entry.line.lastName = row.text(1);
        entry.line.firstNames = row.text(2);
        entry.line.birthDate = row.date(3);
        entry.line.birthPlace = row.text(4);
        entry.line.entryOn = row.date(5);
        entry.dates = {row.date(5), row.date(6)};
        entry.hasLeft = row.flag(7);
        entry.entryReason = row.text(8);
        entry.exitReason = row.text(9);
        m_entries.push_back(std::move(entry));
    }
    return row.finished();
}

base::Done PupilRoll::readHomes(storage::Database &database, const QString &sql)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run());
    while (row.next()) {
        m_homes[row.integer(0)].push_back(
            {{row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.text(9)},
                {row.date(1), row.optionalDate(2)}, row.smallInteger(3)});
    }
    return row.finished();
}

base::Done PupilRoll::readGuardians(storage::Database &database)
{
    storage::Statement row(database, kGuardians);
    ET_TRY(row.run());
    while (row.next()) {
        m_guardians[row.integer(0)].push_back(
            {people::letterName(row.text(1), row.text(2)), {row.date(3), row.optionalDate(4)}});
    }
    return row.finished();
}

std::optional<people::PostalAddress> PupilRoll::homeOf(qint64 student, QDate day) const
{
    const Home *found = nullptr;
    const auto homes = m_homes.constFind(student);
    if (homes == m_homes.cend())
        return std::nullopt;
    for (const Home &home : *homes) {
        // The last to have begun, of the nearest.
        if (home.dates.contains(day) && (!found || home.rank <= found->rank))
            found = &home;
    }
    return found ? std::optional(found->postal) : std::nullopt;
}

PupilLine PupilRoll::lineOn(const RollEntry &entry, QDate day) const
{
    PupilLine line = entry.line;
    if (const auto home = homeOf(entry.student, day))
        line.address = people::oneLine(*home);
    QStringList names;
    for (const Guardian &guardian : m_guardians.value(entry.student)) {
        if (guardian.dates.contains(day) && !names.contains(guardian.name))
            names += guardian.name;
    }
    line.guardians = names.join(u", "_s);
    return line;
}

} // namespace statutory

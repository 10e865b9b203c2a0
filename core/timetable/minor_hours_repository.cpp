#include "core/timetable/minor_hours_repository.h"

#include "core/security/settings.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

const QString kGroups =
    u"SELECT e.id, p.birth_date, m.group_id FROM group_membership m JOIN enrolment e ON e.id = "
    "m.enrolment_id JOIN student p ON p.id = e.student_id JOIN school_year y ON y.id = e.year_id "
    "WHERE m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) AND e.entry_on <= ? AND "
    "(e.exit_on IS NULL OR e.exit_on >= ?) AND y.first_day <= ? AND y.last_day >= ? "
    "ORDER BY e.id, m.group_id"_s;
const QString kParts =
    u"SELECT enrolment_id, part_id FROM group_part_member WHERE valid_from <= ? AND (valid_to IS "
    "NULL OR valid_to >= ?) ORDER BY enrolment_id, part_id"_s;

} // namespace

base::Result<MinorHours> MinorHoursRepository::limits(storage::Database &database)
{
    namespace keys = security::settings;
    MinorHours limits;
    const std::pair<const security::SettingKey *, int MinorHours::*> fields[]{
        {&keys::kMinorDay, &MinorHours::day},
        {&keys::kMinorWeek, &MinorHours::week},
        {&keys::kMinorStretch, &MinorHours::stretch},
        {&keys::kMinorBreak, &MinorHours::pause},
        {&keys::kMinorRest, &MinorHours::rest},
        {&keys::kMinorRestUnder16, &MinorHours::restUnder16},
        {&keys::kMinorNight, &MinorHours::nightFrom},
        {&keys::kMinorNightUnder16, &MinorHours::nightFromUnder16},
        {&keys::kMinorMorning, &MinorHours::nightUntil},
    };
    for (const auto &[key, field] : fields) {
        ET_ASSIGN(limits.*field, security::Settings::number(database, *key));
    }
    return limits;
}

base::Result<std::vector<YoungPerson>> MinorHoursRepository::peopleOn(
    storage::Database &database, const security::Permit &permit, QDate day)
{
    Q_ASSERT(permit.reach() == security::Reach::All);
    std::map<enrolment::EnrolmentId, YoungPerson> people;
    {
        storage::Statement row(database, kGroups);
        ET_TRY(row.run(day, day, day, day, day, day));
        while (row.next()) {
            const auto id = row.id<enrolment::EnrolmentTag>(0);
            auto person = people.try_emplace(id, YoungPerson{id, row.date(1), {}, {}}).first;
            person->second.groups.push_back(row.id<school::GroupTag>(2));
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kParts);
    ET_TRY(row.run(day, day));
    while (row.next()) {
        const auto person = people.find(row.id<enrolment::EnrolmentTag>(0));
        if (person != people.end())
            person->second.parts.push_back(row.id<enrolment::GroupPartTag>(1));
    }
    ET_TRY(row.finished());
    std::vector<YoungPerson> list;
    for (auto &[id, person] : people)
        list.push_back(std::move(person));
    return list;
}

} // namespace timetable

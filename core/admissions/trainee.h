#pragma once

#include "core/admissions/stay.h"
#include "core/people/ids.h"

namespace storage {
class Database;
}

namespace admissions {

// Somebody on a stay on a day, as the papers of the workshop name them: beside its group, never of
// it, and never on regulated work.
struct Trainee {
    StayId stay{0};
    QString stayUuid;
    people::StudentId student{0};
    QString lastName; // as shown
    QString firstName;
    QDate birthDate;
    school::WorkshopId workshop{0};
    QString workshopName;
    StayKind kind = StayKind::Discovery;
    StayOutcome outcome = StayOutcome::Planned;
    QDate firstDay;
    QDate lastDay;
    QString hours;
    QString emergencyName; // whom to call on those days; the phone in E.164
    QString emergencyPhone;
    bool isSigned = false; // the agreement
};

// Those whose stay in the workshop of a group holds on a day, by name; a group without a workshop
// has none. A stay that was cancelled or missed is none. Who may see the group sees them: the
// permit is judged before.
[[nodiscard]] base::Result<std::vector<Trainee>> traineesBeside(
    storage::Database &database, const security::Permit &permit, school::GroupId group, QDate day);
// In all workshops, by workshop and name.
[[nodiscard]] base::Result<std::vector<Trainee>> traineesOn(
    storage::Database &database, const security::Permit &permit, QDate day);
// Whatever became of their stays, by name.
[[nodiscard]] base::Result<std::vector<Trainee>> traineesOfStays(
    storage::Database &database, const security::Permit &permit, const std::vector<StayId> &stays);

} // namespace admissions

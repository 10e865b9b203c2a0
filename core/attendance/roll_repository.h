#pragma once

#include "core/attendance/roll.h"

namespace security {
class Transaction;
}
namespace storage {
class Database;
}

namespace attendance {

// All SQL on roll_call and roll_entry.
class RollRepository {
public:
    // Those of the group, or of the part of it the session is for; in the order of lists.
    [[nodiscard]] static base::Result<std::vector<ExpectedStudent>> expected(
        storage::Database &database, const security::Permit &permit, timetable::SessionId session);
    [[nodiscard]] static base::Result<std::optional<Roll>> roll(
        storage::Database &database, const security::Permit &permit, timetable::SessionId session);
    // Everybody a roll speaks of, with name, in the order of lists.
    [[nodiscard]] static base::Result<std::vector<ExpectedStudent>> called(
        storage::Database &database, const security::Permit &permit, timetable::SessionId session);
    // By person in charge, day and hour. Reach::Own: those of one's own sessions.
    [[nodiscard]] static base::Result<std::vector<RollToDo>> toDo(
        storage::Database &database, const security::Permit &permit, QDate from, QDate to);
    // The sessions of a year's enrolments whose roll was done.
    [[nodiscard]] static base::Result<std::vector<timetable::SessionId>> doneIn(
        const security::Transaction &transaction, school::SchoolYearId year);
    [[nodiscard]] static base::Result<std::optional<QString>> staffName(
        const security::Transaction &transaction, school::StaffId staff);

    [[nodiscard]] static base::Done add(security::Transaction &transaction,
        timetable::SessionId session, std::optional<school::StaffId> typedFor);
    // False when the row version is another.
    [[nodiscard]] static base::Result<bool> touch(
        security::Transaction &transaction, timetable::SessionId session, int expectedVersion);
    [[nodiscard]] static base::Result<bool> setClosed(security::Transaction &transaction,
        timetable::SessionId session, int expectedVersion, bool closed);
    [[nodiscard]] static base::Done remove(
        security::Transaction &transaction, timetable::SessionId session);
    [[nodiscard]] static base::Done addEntries(security::Transaction &transaction,
        timetable::SessionId session, const std::vector<RollEntry> &entries);
    // The office's word on one entry, or none any more; false when there is no such entry.
    [[nodiscard]] static base::Result<bool> setOffice(security::Transaction &transaction,
        timetable::SessionId session, enrolment::EnrolmentId enrolment,
        const std::optional<RollMark> &mark);
    [[nodiscard]] static base::Done removeEntry(security::Transaction &transaction,
        timetable::SessionId session, enrolment::EnrolmentId enrolment);
};

} // namespace attendance

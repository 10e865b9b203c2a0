#include "core/attendance/roll_repository.h"

#include "core/attendance/expected_in.h"
#include "core/attendance/trainee_roll.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

using security::Permit;
using security::Transaction;
using timetable::SessionId;

const QString kExpected =
    u"SELECT e.id, e.uuid, p.id, p.last_name, p.used_name, p.first_names, p.used_first_name, "
    "p.birth_date FROM session s CROSS JOIN enrolment e JOIN student p ON p.id = e.student_id "
    "WHERE s.id = ? AND "_s
    + expectedIn() + u" ORDER BY p.sort_key, p.id"_s;
const QString kCalled =
    u"SELECT e.id, e.uuid, p.id, p.last_name, p.used_name, p.first_names, p.used_first_name, "
    "p.birth_date FROM roll_entry r JOIN enrolment e ON e.id = r.enrolment_id "
    "JOIN student p ON p.id = e.student_id WHERE r.session_id = ? ORDER BY p.sort_key, p.id"_s;
const QString kRoll =
    u"SELECT c.row_version, c.done_at, c.done_by, a.name, c.typed_for, coalesce(t.first_name, ''), "
    "coalesce(t.last_name, ''), c.closed_at FROM roll_call c JOIN account a ON a.id = c.done_by "
    "LEFT JOIN staff t ON t.id = c.typed_for WHERE c.session_id = ?"_s;
const QString kEntries = u"SELECT enrolment_id, mark, minutes, office_mark, office_minutes "
                         "FROM roll_entry WHERE session_id = ? ORDER BY enrolment_id"_s;
const QString kMissing = u"(SELECT count(*) FROM enrolment e WHERE "_s + expectedIn()
    + u" AND NOT EXISTS (SELECT 1 FROM roll_entry r WHERE r.session_id = s.id "
      "AND r.enrolment_id = e.id))"_s;
const QString kToDo =
    u"SELECT s.id, s.day, s.starts, s.ends, g.name, t.id, coalesce(t.first_name, ''), "
    "coalesce(t.last_name, ''), s.state, s.group_id, s.row_version, coalesce(q.name, ''), "_s
    + kMissing
    + u" FROM session s JOIN training_group g ON g.id = s.group_id "
      "LEFT JOIN staff t ON t.id = coalesce(s.replaced_by, s.staff_id) "
      "LEFT JOIN group_part q ON q.id = s.part_id "
      "WHERE s.state <> 'cancelled' AND s.day >= ? AND s.day <= ?"_s;
const QString kOwn =
    u" AND (EXISTS (SELECT 1 FROM staff o WHERE o.account_id = ? AND (o.id = s.staff_id OR o.id = "
    "s.replaced_by)) OR EXISTS (SELECT 1 FROM group_staff b JOIN staff o ON o.id = b.staff_id "
    "WHERE o.account_id = ? AND b.group_id = s.group_id AND b.valid_from <= s.day AND (b.valid_to "
    "IS NULL OR b.valid_to >= s.day)))"_s;
const QString kToDoOrder =
    u" ORDER BY coalesce(t.last_name, ''), coalesce(t.first_name, ''), t.id, s.day, s.starts, s.id"_s;
const QString kDoneIn =
    u"SELECT DISTINCT r.session_id FROM roll_entry r JOIN enrolment e ON e.id = r.enrolment_id "
    "WHERE e.year_id = ? ORDER BY r.session_id"_s;
const QString kStaffName = u"SELECT first_name, last_name FROM staff WHERE id = ?"_s;
const QString kAdd =
    u"INSERT INTO roll_call (session_id, done_at, done_by, typed_for) VALUES (?, ?, ?, ?)"_s;
const QString kTouch = u"UPDATE roll_call SET row_version = row_version + 1 "
                       "WHERE session_id = ? AND row_version = ?"_s;
const QString kSetClosed = u"UPDATE roll_call SET closed_at = ?, row_version = row_version + 1 "
                           "WHERE session_id = ? AND row_version = ?"_s;
const QString kRemoveEntries = u"DELETE FROM roll_entry WHERE session_id = ?"_s;
const QString kRemove = u"DELETE FROM roll_call WHERE session_id = ?"_s;
const QString kAddEntry =
    u"INSERT INTO roll_entry (session_id, enrolment_id, mark, minutes) VALUES (?, ?, ?, ?) ON "
    "CONFLICT (session_id, enrolment_id) DO UPDATE SET mark = excluded.mark, minutes = "
    "excluded.minutes"_s;
const QString kSetOffice = u"UPDATE roll_entry SET office_mark = ?, office_minutes = ? "
                           "WHERE session_id = ? AND enrolment_id = ?"_s;
const QString kRemoveEntry = u"DELETE FROM roll_entry WHERE session_id = ? AND enrolment_id = ?"_s;

base::Result<std::vector<ExpectedStudent>> studentsOf(storage::Statement &row)
{
    std::vector<ExpectedStudent> students;
    while (row.next()) {
        students.push_back({row.id<enrolment::EnrolmentTag>(0), row.text(1),
            row.id<people::StudentTag>(2), row.text(4).isEmpty() ? row.text(3) : row.text(4),
            row.text(6).isEmpty() ? row.text(5) : row.text(6), row.date(7)});
    }
    ET_TRY(row.finished());
    return students;
}

QString fullName(const QString &first, const QString &last)
{
    return QString(first + u' ' + last).trimmed();
}

base::Result<std::vector<RollEntry>> entriesOf(storage::Database &database, SessionId session)
{
    storage::Statement row(database, kEntries);
    ET_TRY(row.run(session));
    std::vector<RollEntry> entries;
    while (row.next()) {
        RollEntry entry{
            row.id<enrolment::EnrolmentTag>(0), {markFrom(row.text(1)), row.minutes(2)}};
        if (!row.isNull(3))
            entry.office = RollMark{markFrom(row.text(3)), row.minutes(4)};
        entries.push_back(entry);
    }
    ET_TRY(row.finished());
    return entries;
}

} // namespace

base::Result<std::vector<ExpectedStudent>> RollRepository::expected(
    storage::Database &database, const Permit &permit, SessionId session)
{
    Q_ASSERT(permit.reach() != security::Reach::None);
    storage::Statement statement(database, kExpected);
    ET_TRY(statement.run(session));
    return studentsOf(statement);
}

base::Result<std::optional<Roll>> RollRepository::roll(
    storage::Database &database, const Permit &permit, SessionId session)
{
    Q_ASSERT(permit.reach() != security::Reach::None);
    std::optional<Roll> roll;
    {
        storage::Statement row(database, kRoll);
        ET_TRY(row.run(session));
        if (row.next()) {
            roll = Roll{row.smallInteger(0), row.instant(1), row.id<security::AccountTag>(2),
                row.text(3), row.optionalId<school::StaffTag>(4),
                fullName(row.text(5), row.text(6)), !row.isNull(7), {}};
        }
        ET_TRY(row.finished());
    }
    if (roll) {
        ET_ASSIGN(roll->entries, entriesOf(database, session));
        ET_ASSIGN(roll->trainees, TraineeRoll::entries(database, permit, session));
    }
    return roll;
}

base::Result<std::vector<ExpectedStudent>> RollRepository::called(
    storage::Database &database, const Permit &permit, SessionId session)
{
    Q_ASSERT(permit.reach() != security::Reach::None);
    storage::Statement statement(database, kCalled);
    ET_TRY(statement.run(session));
    return studentsOf(statement);
}

base::Result<std::vector<RollToDo>> RollRepository::toDo(
    storage::Database &database, const Permit &permit, QDate from, QDate to)
{
    const bool own = permit.reach() == security::Reach::Own;
    storage::Statement row(database, kToDo + (own ? kOwn : QString()) + kToDoOrder);
    QVariantList values{storage::bound(from), storage::bound(to)};
    if (own)
        values << storage::bound(permit.account()) << storage::bound(permit.account());
    ET_TRY(row.execute(values));
    std::vector<RollToDo> list;
    while (row.next()) {
        if (const int missing = row.smallInteger(12); missing > 0) {
            const QString part = row.text(11);
            list.push_back({row.id<timetable::SessionTag>(0), row.date(1),
                {row.smallInteger(2), row.smallInteger(3)},
                part.isEmpty() ? row.text(4) : u"%1 (%2)"_s.arg(row.text(4), part),
                row.optionalId<school::StaffTag>(5), fullName(row.text(6), row.text(7)), missing,
                row.text(8) == u"held", row.id<school::GroupTag>(9), row.smallInteger(10)});
        }
    }
    ET_TRY(row.finished());
    return list;
}

base::Result<std::vector<SessionId>> RollRepository::doneIn(
    const Transaction &transaction, school::SchoolYearId year)
{
    storage::Statement row(transaction.database(), kDoneIn);
    ET_TRY(row.run(year));
    std::vector<SessionId> sessions;
    while (row.next())
        sessions.push_back(row.id<timetable::SessionTag>(0));
    ET_TRY(row.finished());
    return sessions;
}

base::Result<std::optional<QString>> RollRepository::staffName(
    const Transaction &transaction, school::StaffId staff)
{
    storage::Statement row(transaction.database(), kStaffName);
    ET_TRY(row.run(staff));
    std::optional<QString> name;
    if (row.next())
        name = fullName(row.text(0), row.text(1));
    ET_TRY(row.finished());
    return name;
}

base::Done RollRepository::add(
    Transaction &transaction, SessionId session, std::optional<school::StaffId> typedFor)
{
    storage::Statement statement(transaction.database(), kAdd);
    return statement.run(session, transaction.now(), transaction.permit().account(), typedFor);
}

base::Result<bool> RollRepository::touch(
    Transaction &transaction, SessionId session, int expectedVersion)
{
    storage::Statement statement(transaction.database(), kTouch);
    ET_TRY(statement.run(session, expectedVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> RollRepository::setClosed(
    Transaction &transaction, SessionId session, int expectedVersion, bool closed)
{
    storage::Statement statement(transaction.database(), kSetClosed);
    ET_TRY(statement.run(
        closed ? std::optional(transaction.now()) : std::nullopt, session, expectedVersion));
    return statement.affectedRows() == 1;
}

base::Done RollRepository::remove(Transaction &transaction, SessionId session)
{
    {
        storage::Statement entries(transaction.database(), kRemoveEntries);
        ET_TRY(entries.run(session));
    }
    ET_TRY(TraineeRoll::replace(transaction, session, {}));
    storage::Statement statement(transaction.database(), kRemove);
    return statement.run(session);
}

base::Done RollRepository::addEntries(
    Transaction &transaction, SessionId session, const std::vector<RollEntry> &entries)
{
    storage::Statement statement(transaction.database(), kAddEntry);
    for (const RollEntry &entry : entries)
        ET_TRY(statement.run(
            session, entry.enrolment, storedName(entry.mark.mark), entry.mark.missed));
    return {};
}

base::Result<bool> RollRepository::setOffice(Transaction &transaction, SessionId session,
    enrolment::EnrolmentId enrolment, const std::optional<RollMark> &mark)
{
    storage::Statement statement(transaction.database(), kSetOffice);
    const auto name = mark ? std::optional(storedName(mark->mark)) : std::nullopt;
    ET_TRY(statement.run(name, mark ? mark->missed : base::Minutes(), session, enrolment));
    return statement.affectedRows() == 1;
}

base::Done RollRepository::removeEntry(
    Transaction &transaction, SessionId session, enrolment::EnrolmentId enrolment)
{
    storage::Statement statement(transaction.database(), kRemoveEntry);
    return statement.run(session, enrolment);
}

} // namespace attendance

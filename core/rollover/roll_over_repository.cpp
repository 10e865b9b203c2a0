#include "core/rollover/roll_over_repository.h"

#include "core/base/format.h"
#include "core/people/student.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rollover {

namespace {

const QString kStudents = u"SELECT DISTINCT student_id FROM enrolment WHERE year_id = ?"_s;
const QString kInsert =
    u"INSERT INTO roll_over (uuid, from_year_id, to_year_id, current_before_id, starts_on, "
    "with_backup, done_at, done_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddLine =
    u"INSERT INTO roll_over_line (roll_over_id, student_id, enrolment_id, proposed, reason, "
    "chosen, exit_code, new_enrolment_uuid, left_version, ends_before) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString kClose =
    u"UPDATE roll_over SET audit_seq = (SELECT max(seq) FROM audit_entry) WHERE id = ?"_s;
const QString kSetUndone = u"UPDATE roll_over SET undone_at = ?, undone_by = ? WHERE id = ?"_s;
const QString kLatest =
    u"SELECT r.id, r.uuid, r.from_year_id, r.to_year_id, r.current_before_id, r.starts_on, "
    "r.done_at, a.name, r.audit_seq FROM roll_over r JOIN account a ON a.id = r.done_by "
    "WHERE r.undone_at IS NULL ORDER BY r.id DESC LIMIT 1"_s;
const QString kLines =
    u"SELECT student_id, enrolment_id, proposed, reason, chosen, exit_code, new_enrolment_uuid, "
    "left_version, ends_before FROM roll_over_line WHERE roll_over_id = ? ORDER BY id"_s;
const QString kEnrolmentOf = u"SELECT id FROM enrolment WHERE uuid = ?"_s;

// Work of the new year, each the first one. Instants compare as text.
const QString kRollSince =
    u"SELECT s.day FROM roll_call c JOIN session s ON s.id = c.session_id "
    "JOIN school_year y ON y.id = ? WHERE s.day BETWEEN y.first_day AND y.last_day "
    "AND c.done_at >= ? ORDER BY s.day LIMIT 1"_s;
const QString kChargeSince =
    u"SELECT s.last_name, s.used_name, s.first_names, s.used_first_name FROM charge c "
    "JOIN enrolment e ON e.id = c.enrolment_id JOIN student s ON s.id = e.student_id "
    "WHERE e.year_id = ? AND c.created_at >= ? ORDER BY c.id LIMIT 1"_s;
const QString kPaymentSince =
    u"SELECT p.received_on FROM payment p JOIN allocation l ON l.payment_id = p.id "
    "JOIN instalment i ON i.id = l.instalment_id JOIN charge c ON c.id = i.charge_id "
    "JOIN enrolment e ON e.id = c.enrolment_id WHERE e.year_id = ? AND p.created_at >= ? "
    "ORDER BY p.id LIMIT 1"_s;
const QString kResultSince =
    u"SELECT s.last_name, s.used_name, s.first_names, s.used_first_name FROM exam_result x "
    "JOIN exam_registration r ON r.id = x.registration_id JOIN student s ON s.id = r.student_id "
    "JOIN school_year y ON y.id = ? WHERE x.decided_on >= y.first_day "
    "AND CAST(r.session AS TEXT) = substr(y.last_day, 1, 4) ORDER BY r.id LIMIT 1"_s;
const QString kEnrolledSince =
    u"SELECT s.last_name, s.used_name, s.first_names, s.used_first_name FROM enrolment e "
    "JOIN student s ON s.id = e.student_id "
    "JOIN audit_entry a ON a.object_uuid = e.uuid AND a.action = 'enrolment.add' "
    "WHERE e.year_id = ? AND a.seq > ? ORDER BY a.seq LIMIT 1"_s;

std::optional<Action> actionFrom(const QString &stored)
{
    for (const Action action : kActions) {
        if (storedName(action) == stored)
            return action;
    }
    return std::nullopt;
}

QString nameFrom(const storage::Statement &row)
{
    people::StudentDetails details;
    details.lastName = row.text(0);
    details.usedName = row.text(1);
    details.firstNames = row.text(2);
    details.usedFirstName = row.text(3);
    return people::letterName(details);
}

// One question about the new year and the words of its answer.
struct Question {
    const QString &sql;
    const char *words;
    bool tellsDay;
};
const Question kSinceInstant[]{
    {kRollSince, QT_TRANSLATE_NOOP("rollover", "the roll of %1 was called"), true},
    {kPaymentSince, QT_TRANSLATE_NOOP("rollover", "a payment of %1 was recorded for it"), true},
    {kChargeSince, QT_TRANSLATE_NOOP("rollover", "fees of %1 were charged"), false},
};

base::Result<QString> answer(storage::Statement &row, const Question &question)
{
    QString found;
    if (row.next())
        found = QCoreApplication::translate("rollover", question.words)
                    .arg(question.tellsDay ? base::formatDate(row.date(0)) : nameFrom(row));
    ET_TRY(row.finished());
    return found;
}

Counts countsOf(const std::vector<KeptLine> &lines)
{
    Counts counts;
    for (const KeptLine &line : lines) {
        switch (line.chosen) {
        case Action::MoveUp:
            ++counts.movedUp;
            break;
        case Action::Repeat:
            ++counts.repeating;
            break;
        case Action::Leave:
            ++counts.left;
            break;
        }
    }
    return counts;
}

} // namespace

base::Result<std::vector<people::StudentId>> RollOverRepository::studentsOf(
    storage::Database &database, const security::Permit &, school::SchoolYearId year)
{
    storage::Statement row(database, kStudents);
    ET_TRY(row.run(year));
    std::vector<people::StudentId> students;
    while (row.next())
        students.push_back(row.id<people::StudentTag>(0));
    ET_TRY(row.finished());
    return students;
}

base::Result<RollOverId> RollOverRepository::insert(security::Transaction &transaction,
    const QString &uuid, const Wish &wish, QDate startsOn,
    std::optional<school::SchoolYearId> currentBefore)
{
    storage::Statement add(transaction.database(), kInsert);
    ET_TRY(add.run(uuid, wish.from, wish.to, currentBefore, startsOn, wish.withBackup,
        transaction.now(), transaction.permit().account()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(add));
    return RollOverId(id);
}

base::Done RollOverRepository::addLine(
    security::Transaction &transaction, RollOverId id, const KeptLine &line)
{
    storage::Statement add(transaction.database(), kAddLine);
    const auto exitCode =
        line.exitCode.isEmpty() ? std::nullopt : std::optional<QString>(line.exitCode);
    return add.run(id, line.student, line.enrolment,
        line.proposed ? storedName(*line.proposed) : u"undecided"_s, line.reason,
        storedName(line.chosen), exitCode, line.newEnrolmentUuid, line.leftVersion,
        line.endsBefore);
}

base::Done RollOverRepository::close(security::Transaction &transaction, RollOverId id)
{
    storage::Statement update(transaction.database(), kClose);
    return update.run(id);
}

base::Done RollOverRepository::setUndone(security::Transaction &transaction, RollOverId id)
{
    storage::Statement update(transaction.database(), kSetUndone);
    return update.run(transaction.now(), transaction.permit().account(), id);
}

base::Result<std::optional<Record>> RollOverRepository::latest(
    storage::Database &database, const security::Permit &permit)
{
    std::optional<Record> found;
    {
        storage::Statement row(database, kLatest);
        ET_TRY(row.run());
        if (row.next()) {
            found = Record{row.id<RollOverTag>(0), row.text(1), row.id<school::SchoolYearTag>(2),
                row.id<school::SchoolYearTag>(3),
                row.isNull(4) ? std::nullopt : std::optional(row.id<school::SchoolYearTag>(4)),
                row.date(5), row.instant(6), row.text(7), row.integer(8), {}};
        }
        ET_TRY(row.finished());
    }
    if (found) {
        ET_ASSIGN(const auto kept, lines(database, permit, found->id));
        found->counts = countsOf(kept);
    }
    return found;
}

base::Result<std::vector<KeptLine>> RollOverRepository::lines(
    storage::Database &database, const security::Permit &, RollOverId id)
{
    storage::Statement row(database, kLines);
    ET_TRY(row.run(id));
    std::vector<KeptLine> lines;
    while (row.next()) {
        lines.push_back({row.id<people::StudentTag>(0), row.id<enrolment::EnrolmentTag>(1),
            actionFrom(row.text(2)), row.text(3), actionFrom(row.text(4)).value_or(Action::MoveUp),
            row.text(5), row.text(6), row.smallInteger(7), row.text(8)});
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<std::optional<enrolment::EnrolmentId>> RollOverRepository::enrolmentOf(
    storage::Database &database, const QString &uuid)
{
    storage::Statement row(database, kEnrolmentOf);
    ET_TRY(row.run(uuid));
    std::optional<enrolment::EnrolmentId> found;
    if (row.next())
        found = row.id<enrolment::EnrolmentTag>(0);
    ET_TRY(row.finished());
    return found;
}

base::Result<QString> RollOverRepository::entrySince(
    storage::Database &database, const security::Permit &, const Record &record)
{
    for (const Question &question : kSinceInstant) {
        storage::Statement row(database, question.sql);
        ET_TRY(row.run(record.to, record.doneAt));
        ET_ASSIGN(const QString found, answer(row, question));
        if (!found.isEmpty())
            return found;
    }
    {
        storage::Statement row(database, kResultSince);
        ET_TRY(row.run(record.to));
        ET_ASSIGN(const QString found,
            answer(row,
                {kResultSince, QT_TRANSLATE_NOOP("rollover", "a result of %1 was recorded"),
                    false}));
        if (!found.isEmpty())
            return found;
    }
    storage::Statement row(database, kEnrolledSince);
    ET_TRY(row.run(record.to, record.auditSeq));
    return answer(row,
        {kEnrolledSince, QT_TRANSLATE_NOOP("rollover", "%1 was enrolled in it by hand"), false});
}

} // namespace rollover

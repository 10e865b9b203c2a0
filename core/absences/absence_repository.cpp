#include "core/absences/absence_repository.h"

#include "core/enrolment/own_students.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace absences {

namespace {

using security::Permit;
using security::Transaction;

const QString kCaseColumns =
    u"a.id, a.uuid, a.enrolment_id, a.from_day, a.from_minute, a.to_day, a.to_minute, a.origin, "
    "a.reason_code, a.told_by, a.note, a.classed_at, a.classed_by, a.withdrawn_at, "
    "a.withdrawn_reason, a.made_at, a.made_by, a.row_version"_s;
constexpr int kCaseWidth = 18;
const QString kLines = u"SELECT "_s + kCaseColumns
    + u", p.id, p.last_name, p.used_name, p.first_names, p.used_first_name, r.short, r.label, "
      "r.effect, r.justification, r.source, m.name, "
      "(SELECT count(*) FROM justification j WHERE j.case_id = a.id), "
      "(SELECT count(*) FROM notice n WHERE n.case_id = a.id) "
      "FROM absence_case a JOIN enrolment e ON e.id = a.enrolment_id "
      "JOIN student p ON p.id = e.student_id JOIN account m ON m.id = a.made_by "
      "LEFT JOIN reason_code r ON r.code = a.reason_code "_s;
const QString kOverlapping = u"SELECT "_s + kCaseColumns
    + u" FROM absence_case a WHERE a.enrolment_id = ? AND a.withdrawn_at IS NULL "
      "AND a.from_day <= ? AND a.to_day >= ?"_s;
const QString kKnownOn =
    u"SELECT a.enrolment_id, a.from_day, a.from_minute, a.to_day, a.to_minute, "
    "coalesce(r.effect, 'absence') FROM absence_case a LEFT JOIN reason_code r "
    "ON r.code = a.reason_code WHERE a.enrolment_id IN (SELECT m.enrolment_id "
    "FROM group_membership m WHERE m.group_id = ? AND m.valid_from <= ? "
    "AND (m.valid_to IS NULL OR m.valid_to >= ?)) AND a.withdrawn_at IS NULL AND a.from_day <= ? "
    "AND a.to_day >= ? ORDER BY a.enrolment_id, a.from_day, a.from_minute"_s;
const QString kSessionsIn =
    u"SELECT count(*), coalesce(sum(CASE WHEN c.closed_at IS NOT NULL THEN 1 ELSE 0 END), 0) "
    "FROM session s LEFT JOIN roll_call c ON c.session_id = s.id WHERE s.state <> 'cancelled' AND s.day >= ? AND s.day <= ? "
    "AND (s.day > ? OR s.ends > ?) AND (s.day < ? OR s.starts < ?) "
    "AND EXISTS (SELECT 1 FROM group_membership m WHERE m.enrolment_id = ? "
    "AND m.group_id = s.group_id AND m.valid_from <= s.day "
    "AND (m.valid_to IS NULL OR m.valid_to >= s.day)) AND (s.part_id IS NULL OR EXISTS (SELECT 1 "
    "FROM group_part_member p WHERE p.part_id = s.part_id AND p.enrolment_id = ? "
    "AND p.valid_from <= s.day AND (p.valid_to IS NULL OR p.valid_to >= s.day)))"_s;
const QString kEnrolledOn =
    u"SELECT e.id, e.student_id, p.uuid, e.entry_on, coalesce(e.exit_on, y.last_day) "
    "FROM enrolment e JOIN school_year y ON y.id = e.year_id JOIN student p ON p.id = e.student_id "
    "WHERE e.student_id = ? AND e.entry_on <= ? AND coalesce(e.exit_on, y.last_day) >= ? "
    "ORDER BY e.entry_on DESC LIMIT 1"_s;
const QString kInsert =
    u"INSERT INTO absence_case (uuid, enrolment_id, from_day, from_minute, to_day, to_minute, "
    "origin, reason_code, told_by, note, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE absence_case SET from_day = ?, from_minute = ?, to_day = ?, to_minute = ?, "
    "reason_code = ?, told_by = ?, note = ?, classed_at = ?, classed_by = ?, withdrawn_at = ?, "
    "withdrawn_reason = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kNotices =
    u"SELECT n.id, n.channel, n.outcome, n.party_id, n.note, coalesce(p.last_name, ''), "
    "coalesce(p.first_name, ''), n.told_at, n.told_by, a.name FROM notice n "
    "JOIN account a ON a.id = n.told_by LEFT JOIN party p ON p.id = n.party_id "
    "WHERE n.case_id = ? ORDER BY n.told_at, n.id"_s;
const QString kAddNotice =
    u"INSERT INTO notice (uuid, case_id, channel, outcome, party_id, note, told_at, told_by) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kJustifications =
    u"SELECT j.id, j.kind, j.received_on, j.note, a.name FROM justification j "
    "JOIN account a ON a.id = j.noted_by WHERE j.case_id = ? ORDER BY j.received_on, j.id"_s;
const QString kAddJustification =
    u"INSERT INTO justification (uuid, case_id, kind, received_on, note, noted_at, noted_by) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kRemoveNotice = u"DELETE FROM notice WHERE id = ?"_s;
const QString kRemoveJustification = u"DELETE FROM justification WHERE id = ?"_s;

std::optional<QDateTime> optionalInstant(const storage::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

AbsenceCase caseOf(const storage::Statement &row)
{
    AbsenceCase absence;
    absence.id = row.id<AbsenceCaseTag>(0);
    absence.uuid = row.text(1);
    absence.enrolment = row.id<enrolment::EnrolmentTag>(2);
    absence.details.span = {row.date(3), row.smallInteger(4), row.date(5), row.smallInteger(6)};
    absence.details.origin = originFrom(row.text(7));
    if (!row.isNull(8))
        absence.details.reason = row.text(8);
    absence.details.toldBy = row.text(9);
    absence.details.note = row.text(10);
    absence.classedAt = optionalInstant(row, 11);
    absence.classedBy = row.optionalId<security::AccountTag>(12);
    absence.withdrawnAt = optionalInstant(row, 13);
    absence.withdrawnReason = row.text(14);
    absence.madeAt = row.instant(15);
    absence.madeBy = row.id<security::AccountTag>(16);
    absence.rowVersion = row.smallInteger(17);
    return absence;
}

AbsenceLine lineOf(const storage::Statement &row)
{
    const auto text = [&row](int column) { return row.text(kCaseWidth + column); };
    AbsenceLine line{caseOf(row), row.id<people::StudentTag>(kCaseWidth),
        text(2).isEmpty() ? text(1) : text(2), text(4).isEmpty() ? text(3) : text(4), {}, text(10),
        row.smallInteger(kCaseWidth + 11), row.smallInteger(kCaseWidth + 12)};
    if (line.absence.details.reason) {
        line.reason = Reason{*line.absence.details.reason, text(5), text(6), effectFrom(text(7)),
            standingFrom(text(8)), text(9)};
    }
    return line;
}

base::Result<std::vector<AbsenceLine>> linesOf(
    storage::Database &database, const QString &sql, const QVariantList &values)
{
    storage::Statement row(database, sql);
    ET_TRY(row.execute(values));
    std::vector<AbsenceLine> lines;
    while (row.next())
        lines.push_back(lineOf(row));
    ET_TRY(row.finished());
    return lines;
}

} // namespace

base::Result<std::optional<AbsenceLine>> AbsenceRepository::find(
    storage::Database &database, const Permit &, AbsenceCaseId id)
{
    ET_ASSIGN(auto lines, linesOf(database, kLines + u"WHERE a.id = ?"_s, {storage::bound(id)}));
    return lines.empty() ? std::nullopt : std::optional(std::move(lines.front()));
}

base::Result<std::vector<AbsenceLine>> AbsenceRepository::list(
    storage::Database &database, const Permit &permit, const AbsenceFilter &filter)
{
    QString sql = kLines + u"WHERE a.from_day <= ? AND a.to_day >= ?"_s;
    QVariantList values{storage::bound(filter.to), storage::bound(filter.from)};
    if (filter.student) {
        sql += u" AND p.id = ?"_s;
        values << storage::bound(*filter.student);
    }
    if (filter.enrolment) {
        sql += u" AND e.id = ?"_s;
        values << storage::bound(*filter.enrolment);
    }
    if (!filter.withWithdrawn)
        sql += u" AND a.withdrawn_at IS NULL"_s;
    if (permit.reach() == security::Reach::Own) {
        sql += u" AND p.id IN ("_s + enrolment::ownStudentIds() + u')';
        values << storage::bound(permit.account());
    }
    return linesOf(database, sql + u" ORDER BY a.from_day, p.sort_key, a.id"_s, values);
}

base::Result<std::vector<KnownAbsence>> AbsenceRepository::knownOn(
    storage::Database &database, const Permit &, QDate day, school::GroupId group)
{
    storage::Statement row(database, kKnownOn);
    ET_TRY(row.run(group, day, day, day, day));
    std::vector<KnownAbsence> known;
    while (row.next()) {
        known.push_back({row.id<enrolment::EnrolmentTag>(0),
            {row.date(1), row.smallInteger(2), row.date(3), row.smallInteger(4)},
            effectFrom(row.text(5))});
    }
    ET_TRY(row.finished());
    return known;
}

base::Result<SessionsOfSpan> AbsenceRepository::sessionsIn(
    storage::Database &database, enrolment::EnrolmentId enrolment, const AbsenceSpan &span)
{
    storage::Statement row(database, kSessionsIn);
    ET_TRY(row.run(span.fromDay, span.toDay, span.fromDay, span.fromMinute, span.toDay,
        span.toMinute, enrolment, enrolment));
    SessionsOfSpan found;
    if (row.next())
        found = {row.smallInteger(0), row.smallInteger(1)};
    ET_TRY(row.finished());
    return found;
}

base::Result<std::vector<AbsenceCase>> AbsenceRepository::overlapping(
    const Transaction &transaction, enrolment::EnrolmentId enrolment, const AbsenceSpan &span,
    std::optional<AbsenceCaseId> apartFrom)
{
    storage::Statement row(transaction.database(), kOverlapping);
    ET_TRY(row.run(enrolment, span.toDay, span.fromDay));
    std::vector<AbsenceCase> cases;
    while (row.next()) {
        AbsenceCase absence = caseOf(row);
        if (absence.details.span.overlaps(span) && absence.id != apartFrom)
            cases.push_back(std::move(absence));
    }
    ET_TRY(row.finished());
    return cases;
}

base::Result<std::optional<EnrolledStudent>> AbsenceRepository::enrolledOn(
    storage::Database &database, people::StudentId student, QDate day)
{
    storage::Statement row(database, kEnrolledOn);
    ET_TRY(row.run(student, day, day));
    std::optional<EnrolledStudent> found;
    if (row.next()) {
        found = EnrolledStudent{row.id<enrolment::EnrolmentTag>(0), row.id<people::StudentTag>(1),
            row.text(2), row.date(3), row.date(4)};
    }
    ET_TRY(row.finished());
    return found;
}

base::Result<std::vector<Notice>> AbsenceRepository::notices(
    storage::Database &database, const Permit &, AbsenceCaseId id)
{
    storage::Statement row(database, kNotices);
    ET_TRY(row.run(id));
    std::vector<Notice> notices;
    while (row.next()) {
        notices.push_back({row.id<NoticeTag>(0),
            {channelFrom(row.text(1)), noticeOutcomeFrom(row.text(2)),
                row.optionalId<people::PartyTag>(3), row.text(4)},
            QString(row.text(6) + u' ' + row.text(5)).trimmed(), row.instant(7),
            row.id<security::AccountTag>(8), row.text(9)});
    }
    ET_TRY(row.finished());
    return notices;
}

base::Result<std::vector<Justification>> AbsenceRepository::justifications(
    storage::Database &database, const Permit &, AbsenceCaseId id)
{
    storage::Statement row(database, kJustifications);
    ET_TRY(row.run(id));
    std::vector<Justification> list;
    while (row.next()) {
        list.push_back({row.id<JustificationTag>(0),
            {proofKindFrom(row.text(1)), row.date(2), row.text(3)}, row.text(4)});
    }
    ET_TRY(row.finished());
    return list;
}

base::Result<AbsenceCaseId> AbsenceRepository::insert(
    Transaction &transaction, const AbsenceCase &absence)
{
    const AbsenceDetails &details = absence.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(
        insert.run(absence.uuid, absence.enrolment, details.span.fromDay, details.span.fromMinute,
            details.span.toDay, details.span.toMinute, storedName(details.origin), details.reason,
            details.toldBy, details.note, transaction.now(), transaction.permit().account()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return AbsenceCaseId(id);
}

base::Result<bool> AbsenceRepository::update(
    Transaction &transaction, const AbsenceCase &absence, int rowVersion)
{
    const AbsenceDetails &details = absence.details;
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(details.span.fromDay, details.span.fromMinute, details.span.toDay,
        details.span.toMinute, details.reason, details.toldBy, details.note, absence.classedAt,
        absence.classedBy, absence.withdrawnAt, absence.withdrawnReason, absence.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<NoticeId> AbsenceRepository::add(
    Transaction &transaction, AbsenceCaseId id, const NoticeDetails &notice)
{
    storage::Statement insert(transaction.database(), kAddNotice);
    ET_TRY(insert.run(security::Workspace::newUuid(), id, storedName(notice.channel),
        storedName(notice.outcome), notice.party, notice.note, transaction.now(),
        transaction.permit().account()));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    return NoticeId(key);
}

base::Result<JustificationId> AbsenceRepository::add(
    Transaction &transaction, AbsenceCaseId id, const JustificationDetails &details)
{
    storage::Statement insert(transaction.database(), kAddJustification);
    ET_TRY(insert.run(security::Workspace::newUuid(), id, storedName(details.kind),
        details.receivedOn, details.note, transaction.now(), transaction.permit().account()));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    return JustificationId(key);
}

base::Result<bool> AbsenceRepository::remove(Transaction &transaction, NoticeId id)
{
    storage::Statement remove(transaction.database(), kRemoveNotice);
    ET_TRY(remove.run(id));
    return remove.affectedRows() == 1;
}

base::Result<bool> AbsenceRepository::remove(Transaction &transaction, JustificationId id)
{
    storage::Statement remove(transaction.database(), kRemoveJustification);
    ET_TRY(remove.run(id));
    return remove.affectedRows() == 1;
}

} // namespace absences

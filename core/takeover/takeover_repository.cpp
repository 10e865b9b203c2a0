#include "core/takeover/takeover_repository.h"

#include "core/security/workspace.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace takeover {

namespace {

const QString kEnrolled =
    u"SELECT e.id, s.id, s.last_name, s.used_name, s.first_names, s.used_first_name, s.birth_date, "
    "coalesce(s.ine, ''), e.entry_on, (SELECT max(o.until) FROM opening_hours o WHERE "
    "o.enrolment_id = e.id AND o.taken_back_at IS NULL) FROM enrolment e JOIN student s ON s.id = "
    "e.student_id WHERE e.year_id = ? AND NOT EXISTS (SELECT 1 FROM enrolment l WHERE "
    "l.student_id = e.student_id AND l.year_id = e.year_id AND l.entry_on > e.entry_on) "
    "ORDER BY s.sort_key, s.id"_s;
const QString kFirstRoll =
    u"SELECT min(s.day) FROM roll_entry r JOIN session s ON s.id = r.session_id WHERE "
    "r.enrolment_id = ? AND s.day <= ?"_s;
const QString kBalanceBefore =
    u"SELECT max(t.until) FROM takeover t JOIN takeover_line l ON l.takeover_id = t.id LEFT JOIN "
    "charge c ON c.id = l.charge_id LEFT JOIN payment p ON p.id = l.payment_id WHERE t.undone_at "
    "IS NULL AND l.enrolment_id = ? AND coalesce(c.payer_id, p.remitter_id) = ?"_s;
const QString kInsert =
    u"INSERT INTO takeover (uuid, year_id, until, receipt_year, receipt_next, receipt_before, "
    "done_at, done_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddLine =
    u"INSERT INTO takeover_line (takeover_id, enrolment_id, charge_id, payment_id, "
    "opening_hours_id) VALUES (?, ?, ?, ?, ?)"_s;
const QString kSetUndone = u"UPDATE takeover SET undone_at = ?, undone_by = ? WHERE id = ?"_s;
const QString kLiving =
    u"SELECT t.id, t.uuid, t.until, t.receipt_year, t.receipt_next, t.receipt_before, t.done_at, "
    "a.name, (SELECT count(*) FROM takeover_line l WHERE l.takeover_id = t.id AND l.charge_id IS "
    "NOT NULL), (SELECT count(*) FROM takeover_line l WHERE l.takeover_id = t.id AND l.payment_id "
    "IS NOT NULL), (SELECT count(*) FROM takeover_line l WHERE l.takeover_id = t.id AND "
    "l.opening_hours_id IS NOT NULL) FROM takeover t JOIN account a ON a.id = t.done_by WHERE "
    "t.undone_at IS NULL ORDER BY t.id DESC"_s;
const QString kLines =
    u"SELECT enrolment_id, charge_id, payment_id, opening_hours_id FROM takeover_line WHERE "
    "takeover_id = ? ORDER BY id"_s;
const QString kName = u"SELECT s.last_name, s.used_name, s.first_names, s.used_first_name FROM "_s;
// Instants compare as text.
const QString kRollSince = kName
    + u"takeover_line l JOIN roll_entry r ON r.enrolment_id = l.enrolment_id JOIN roll_call c ON "
      "c.session_id = r.session_id JOIN enrolment e ON e.id = l.enrolment_id JOIN student s ON "
      "s.id = e.student_id WHERE l.takeover_id = ? AND l.opening_hours_id IS NOT NULL AND "
      "c.done_at >= ? ORDER BY s.sort_key, s.id LIMIT 1"_s;
const QString kNameOf =
    kName + u"enrolment e JOIN student s ON s.id = e.student_id WHERE e.id = ?"_s;

people::StudentDetails namesFrom(const storage::Statement &row, int column)
{
    people::StudentDetails details;
    details.lastName = row.text(column);
    details.usedName = row.text(column + 1);
    details.firstNames = row.text(column + 2);
    details.usedFirstName = row.text(column + 3);
    return details;
}

template <class... Keys>
base::Result<std::optional<QDate>> day(
    storage::Database &database, const QString &sql, const Keys &...keys)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(keys...));
    std::optional<QDate> found;
    if (row.next())
        found = row.optionalDate(0);
    ET_TRY(row.finished());
    return found;
}

template <class... Keys>
base::Result<QString> name(storage::Database &database, const QString &sql, const Keys &...keys)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(keys...));
    QString found;
    if (row.next())
        found = people::listName(namesFrom(row, 0));
    ET_TRY(row.finished());
    return found;
}

std::optional<int> optionalNumber(const storage::Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return row.smallInteger(column);
}

} // namespace

base::Result<std::vector<Enrolled>> TakeoverRepository::enrolled(
    storage::Database &database, school::SchoolYearId year)
{
    storage::Statement row(database, kEnrolled);
    ET_TRY(row.run(year));
    std::vector<Enrolled> all;
    while (row.next()) {
        Enrolled one{row.id<enrolment::EnrolmentTag>(0), row.id<people::StudentTag>(1),
            namesFrom(row, 2), row.date(8), row.optionalDate(9)};
        one.details.birthDate = row.date(6);
        one.details.ine = row.text(7);
        all.push_back(one);
    }
    ET_TRY(row.finished());
    return all;
}

base::Result<std::optional<QDate>> TakeoverRepository::firstRoll(
    storage::Database &database, enrolment::EnrolmentId enrolment, QDate until)
{
    return day(database, kFirstRoll, enrolment, until);
}

base::Result<std::optional<QDate>> TakeoverRepository::balanceBefore(
    storage::Database &database, enrolment::EnrolmentId enrolment, people::PartyId payer)
{
    return day(database, kBalanceBefore, enrolment, payer);
}

base::Result<TakeoverId> TakeoverRepository::insert(security::Transaction &transaction,
    const QString &uuid, school::SchoolYearId year, const Record &record)
{
    storage::Statement add(transaction.database(), kInsert);
    ET_TRY(add.run(uuid, year, record.until, record.receiptYear, record.receiptNext,
        record.receiptBefore, transaction.now(), transaction.permit().account()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(add));
    return TakeoverId(id);
}

base::Done TakeoverRepository::addLine(
    security::Transaction &transaction, TakeoverId id, const Made &made)
{
    storage::Statement add(transaction.database(), kAddLine);
    return add.run(id, made.enrolment, made.charge, made.payment, made.hours);
}

base::Done TakeoverRepository::setUndone(security::Transaction &transaction, TakeoverId id)
{
    storage::Statement update(transaction.database(), kSetUndone);
    return update.run(transaction.now(), transaction.permit().account(), id);
}

base::Result<std::vector<Record>> TakeoverRepository::living(storage::Database &database)
{
    storage::Statement row(database, kLiving);
    ET_TRY(row.run());
    std::vector<Record> records;
    while (row.next()) {
        records.push_back({row.id<TakeoverTag>(0), row.text(1), row.date(2), optionalNumber(row, 3),
            optionalNumber(row, 4), optionalNumber(row, 5), row.instant(6), row.text(7),
            {row.smallInteger(8), row.smallInteger(9), row.smallInteger(10)}});
    }
    ET_TRY(row.finished());
    return records;
}

base::Result<std::vector<Made>> TakeoverRepository::lines(
    storage::Database &database, TakeoverId id)
{
    storage::Statement row(database, kLines);
    ET_TRY(row.run(id));
    std::vector<Made> lines;
    while (row.next()) {
        lines.push_back({row.id<enrolment::EnrolmentTag>(0), row.optionalId<fees::ChargeTag>(1),
            row.optionalId<fees::PaymentTag>(2), row.optionalId<ledger::OpeningHoursTag>(3)});
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<QString> TakeoverRepository::rollSince(
    storage::Database &database, const Record &record)
{
    return name(database, kRollSince, record.id, record.doneAt);
}

base::Result<QString> TakeoverRepository::nameOf(
    storage::Database &database, enrolment::EnrolmentId enrolment)
{
    return name(database, kNameOf, enrolment);
}

} // namespace takeover

#include "core/fees/fee_list_repository.h"

#include "core/fees/live_instalments.h"
#include "core/fees/names.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kDueColumns =
    u" SELECT l.instalment_id, l.charge_id, l.student_id, l.payer_id, l.kind, l.label, l.position, "
    "%1, l.due_on, l.cents, l.settled, "_s
    + kStudentNameColumns + u", "_s + kPartyNameColumns + u" FROM live l%2"_s
    + u" JOIN student s ON s.id = l.student_id JOIN party p ON p.id = l.payer_id WHERE l.cents > 0"_s;
// Of one student or payer.
const QString kDueLines = u"WITH live AS ("_s + kLiveInstalments + u")"_s
    + kDueColumns.arg(
        u"(SELECT count(*) FROM instalment n WHERE n.charge_id = l.charge_id)"_s, QString());
// Of the school, or of a large part of it.
const QString kAllDueLines = u"WITH live AS ("_s + kAllLiveInstalments
    + u"), parts AS (SELECT charge_id, count(*) AS count FROM instalment GROUP BY charge_id)"_s
    + kDueColumns.arg(u"n.count"_s, u" JOIN parts n ON n.charge_id = l.charge_id"_s);
const QString kInGroup =
    u" AND EXISTS (SELECT 1 FROM group_membership g WHERE g.enrolment_id = l.enrolment_id AND "
    "g.group_id = ?)"_s;
const QString kDueOrder = u" ORDER BY l.due_on, s.sort_key, s.id, l.instalment_id"_s;

// What is no longer to be had of a payment m: on its instalments, or given back.
const QString kUsed =
    u"(SELECT CAST(coalesce(sum(a.cents), 0) AS bigint) FROM allocation a WHERE a.payment_id = "
    "m.id) - (SELECT CAST(coalesce(sum(b.cents), 0) AS bigint) FROM refund b WHERE b.payment_id = "
    "m.id)"_s;
const QString kPayments =
    u"SELECT m.id, m.uuid, m.received_on, m.remitter_name, m.cents, m.means, m.bank, m.reference, "
    "coalesce(d.number, ''), coalesce(v.reason, m.reason), CASE WHEN m.opposite_of IS NULL THEN 0 "
    "ELSE 1 END, CASE WHEN v.id IS NULL THEN 0 ELSE 1 END, CASE WHEN m.opposite_of IS NULL AND "
    "v.id IS NULL THEN m.cents - ("_s
    + kUsed
    + u") ELSE 0 END, m.cash_on, coalesce(k.number, ''), coalesce(v.is_unpaid, m.is_unpaid), "
      u"m.is_opening, m.created_at FROM "
      "payment m LEFT JOIN payment v ON v.opposite_of = m.id LEFT JOIN receipt r ON r.payment_id = "
      "coalesce(m.opposite_of, m.id) LEFT JOIN issued_document d ON d.id = r.document_id LEFT JOIN "
      "deposited_cheque q ON q.payment_id = m.id LEFT JOIN bank_deposit o ON o.id = q.deposit_id "
      "LEFT JOIN issued_document k ON k.id = o.document_id WHERE 1 = 1"_s;
const QString kRefunds =
    u"SELECT m.id, f.uuid, f.refunded_on, m.remitter_name, f.cents, f.means, f.reference, "
    "coalesce(d.number, ''), coalesce(v.reason, f.reason), CASE WHEN f.opposite_of IS NULL THEN 0 "
    "ELSE 1 END, CASE WHEN v.id IS NULL THEN 0 ELSE 1 END, f.id, f.created_at FROM refund f JOIN "
    "payment m ON "
    "m.id = f.payment_id LEFT JOIN refund v ON v.opposite_of = f.id LEFT JOIN receipt r ON "
    "r.payment_id = m.id LEFT JOIN issued_document d ON d.id = r.document_id WHERE 1 = 1"_s;
const QString kRefundOrder = u" ORDER BY f.refunded_on, f.id"_s;
const QString kForStudent =
    u" AND EXISTS (SELECT 1 FROM allocation a JOIN instalment i ON i.id = a.instalment_id JOIN "
    "charge c ON c.id = i.charge_id JOIN enrolment e ON e.id = c.enrolment_id WHERE a.payment_id = "
    "m.id AND e.student_id = ?)"_s;
const QString kForParty =
    u" AND (m.remitter_id = ? OR EXISTS (SELECT 1 FROM allocation a JOIN instalment i ON i.id = "
    "a.instalment_id JOIN charge c ON c.id = i.charge_id WHERE a.payment_id = m.id AND c.payer_id "
    "= ?))"_s;
const QString kWithAdvance =
    u" AND m.opposite_of IS NULL AND NOT EXISTS (SELECT 1 FROM payment w WHERE w.opposite_of = "
    "m.id) AND m.cents > "_s
    + kUsed;
const QString kPaymentOrder = u" ORDER BY m.received_on, m.id"_s;
const QString kStudentsOfPayments = u"SELECT m.id, "_s + kStudentNameColumns
    + u" FROM payment m JOIN allocation t ON t.payment_id = m.id JOIN instalment i ON i.id = "
      "t.instalment_id JOIN charge c ON c.id = i.charge_id JOIN enrolment e ON e.id = "
      "c.enrolment_id JOIN student s ON s.id = e.student_id WHERE 1 = 1"_s;
const QString kStudentsGroup = u" GROUP BY m.id, s.id, s.sort_key, "_s + kStudentNameColumns
    + u" HAVING sum(t.cents) <> 0 ORDER BY m.id, s.sort_key, s.id"_s;

const QString kByMeans =
    u"SELECT means, CAST(sum(cents) AS bigint), CAST(sum(receipts) AS bigint) FROM (SELECT means, "
    "cents, CASE WHEN opposite_of IS NULL THEN 1 ELSE 0 END AS receipts FROM payment WHERE "
    "is_opening = 0 AND received_on >= ? AND received_on <= ? UNION ALL SELECT means, cents, 0 AS "
    "receipts FROM "
    "refund WHERE refunded_on >= ? AND refunded_on <= ?) moved GROUP BY means"_s;
const QString kCharges = u"WITH live AS ("_s + kLiveInstalments
    + u") SELECT c.id, y.label, c.payer_id, c.kind, c.label, c.cents + (SELECT "
      "CAST(coalesce(sum(r.cents), 0) AS bigint) FROM relief r WHERE r.charge_id = c.id), (SELECT "
      "CAST(coalesce(sum(l.settled), 0) AS bigint) FROM live l WHERE l.charge_id = c.id), "
      "c.reduction_cents, c.reduction_reason, c.charged_on, CASE WHEN v.id IS NULL THEN 0 ELSE 1 "
      "END, coalesce(v.reason, ''), "_s
    + kPartyNameColumns
    + u", (SELECT CAST(coalesce(-sum(r.cents), 0) AS bigint) FROM relief r WHERE r.charge_id = "
      "c.id) FROM charge c JOIN enrolment e ON e.id = c.enrolment_id JOIN school_year y ON y.id = "
      "e.year_id JOIN party p ON p.id = c.payer_id LEFT JOIN charge v ON v.opposite_of = c.id "
      "WHERE c.opposite_of IS NULL AND e.student_id = ? ORDER BY y.first_day, c.id"_s;
const QString kSiblings = u"SELECT s.id, "_s + kStudentNameColumns
    + u" FROM student s WHERE s.id <> ? AND (EXISTS (SELECT 1 FROM student_party x JOIN "
      "student_party z ON z.party_id = x.party_id JOIN party p ON p.id = x.party_id WHERE "
      "x.student_id = ? AND z.student_id = s.id AND p.kind = 'person' AND x.relation IN ('mother', "
      "'father', 'stepparent', 'guardian') AND z.relation IN ('mother', 'father', 'stepparent', "
      "'guardian')) OR EXISTS (SELECT 1 FROM charge c JOIN enrolment e ON e.id = c.enrolment_id "
      "JOIN party p ON p.id = c.payer_id JOIN charge o ON o.payer_id = c.payer_id JOIN enrolment n "
      "ON n.id = o.enrolment_id WHERE e.student_id = ? AND n.student_id = s.id AND p.kind = "
      "'person')) ORDER BY s.sort_key, s.id"_s;

void checkPermit(const security::Permit &permit)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadFees);
    Q_UNUSED(permit)
}

// Conditions and their values, in the order of their question marks.
struct Where {
    QString sql;
    QVariantList values;

    template <class T> void add(const QString &condition, const std::optional<T> &value)
    {
        if (!value)
            return;
        sql += condition;
        for (qsizetype i = condition.count(u'?'); i > 0; --i)
            values += storage::bound(*value);
    }
};

Where whereOf(const DueFilter &filter)
{
    Where where;
    where.add(u" AND l.year_id = ?"_s, filter.year);
    where.add(u" AND l.student_id = ?"_s, filter.student);
    where.add(u" AND l.payer_id = ?"_s, filter.payer);
    where.add(kInGroup, filter.group);
    where.add(u" AND l.due_on >= ?"_s, filter.dueFrom);
    where.add(u" AND l.due_on <= ?"_s, filter.dueTo);
    if (filter.onlyOpen)
        where.sql += u" AND l.settled < l.cents"_s;
    return where;
}

// day and means: of the payment, or of what was given back of it.
Where whereOf(const PaymentFilter &filter, const QString &day = u"m.received_on"_s,
    const QString &means = u"m.means"_s)
{
    Where where;
    where.add(u" AND %1 >= ?"_s.arg(day), filter.from);
    where.add(u" AND %1 <= ?"_s.arg(day), filter.to);
    where.add(u" AND %1 = ?"_s.arg(means),
        filter.means ? std::optional(storedName(*filter.means)) : std::nullopt);
    where.add(kForStudent, filter.student);
    where.add(kForParty, filter.party);
    where.add(u" AND m.remitter_id = ?"_s, filter.remitter);
    if (filter.onlyWithAdvance)
        where.sql += kWithAdvance;
    return where;
}

base::Done addStudents(
    storage::Database &database, const Where &where, std::vector<PaymentLine> &lines)
{
    QHash<PaymentId, QStringList> students;
    storage::Statement row(database, kStudentsOfPayments + where.sql + kStudentsGroup);
    ET_TRY(row.execute(where.values));
    while (row.next())
        students[row.id<PaymentTag>(0)] += studentName(row, 1);
    ET_TRY(row.finished());
    for (PaymentLine &line : lines)
        line.students = students.value(line.payment);
    return {};
}

base::Done addRefunds(
    storage::Database &database, const PaymentFilter &filter, std::vector<PaymentLine> &lines)
{
    const Where where = whereOf(filter, u"f.refunded_on"_s, u"f.means"_s);
    storage::Statement row(database, kRefunds + where.sql + kRefundOrder);
    ET_TRY(row.execute(where.values));
    while (row.next()) {
        PaymentLine line{row.id<PaymentTag>(0), row.text(1), row.date(2), row.text(3), row.money(4),
            meansFrom(row.text(5)), {}, row.text(6), row.text(7), row.text(8), row.flag(9),
            row.flag(10), {}};
        line.refund = row.id<RefundTag>(11);
        line.writtenAt = row.instant(12);
        lines.push_back(line);
    }
    ET_TRY(row.finished());
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
        return std::tie(a.receivedOn, a.writtenAt) < std::tie(b.receivedOn, b.writtenAt);
    });
    return {};
}

} // namespace

base::Result<std::vector<DueLine>> FeeListRepository::dueLines(
    storage::Database &database, const security::Permit &permit, const DueFilter &filter)
{
    checkPermit(permit);
    const Where where = whereOf(filter);
    const bool isOfOne = filter.student || filter.payer;
    storage::Statement row(database, (isOfOne ? kDueLines : kAllDueLines) + where.sql + kDueOrder);
    ET_TRY(row.execute(where.values));
    std::vector<DueLine> lines;
    while (row.next()) {
        lines.push_back({row.id<InstalmentTag>(0), row.id<ChargeTag>(1),
            row.id<people::StudentTag>(2), studentName(row, 11), row.id<people::PartyTag>(3),
            partyName(row, 15), feeKindFrom(row.text(4)), row.text(5), row.smallInteger(6),
            row.smallInteger(7), row.date(8), row.money(9), row.money(10)});
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<std::vector<PaymentLine>> FeeListRepository::payments(
    storage::Database &database, const security::Permit &permit, const PaymentFilter &filter)
{
    checkPermit(permit);
    Where where = whereOf(filter);
    if (!filter.withOpening || filter.means)
        where.sql += u" AND m.is_opening = 0"_s;
    std::vector<PaymentLine> lines;
    {
        storage::Statement row(database, kPayments + where.sql + kPaymentOrder);
        ET_TRY(row.execute(where.values));
        while (row.next()) {
            PaymentLine line{row.id<PaymentTag>(0), row.text(1), row.date(2), row.text(3),
                row.money(4), meansFrom(row.text(5)), row.text(6), row.text(7), row.text(8),
                row.text(9), row.flag(10), row.flag(11), row.money(12)};
            line.cashOn = row.optionalDate(13);
            line.depositNumber = row.text(14);
            line.isUnpaid = row.flag(15);
            line.isOpening = row.flag(16);
            line.writtenAt = row.instant(17);
            lines.push_back(line);
        }
        ET_TRY(row.finished());
    }
    ET_TRY(addStudents(database, where, lines));
    if (!filter.onlyWithAdvance)
        ET_TRY(addRefunds(database, filter, lines));
    return lines;
}

base::Result<std::vector<MeansTotal>> FeeListRepository::totalsByMeans(
    storage::Database &database, const security::Permit &permit, QDate from, QDate to)
{
    checkPermit(permit);
    QHash<QString, MeansTotal> found;
    storage::Statement row(database, kByMeans);
    ET_TRY(row.run(from, to, from, to));
    while (row.next())
        found.insert(row.text(0), {meansFrom(row.text(0)), row.money(1), row.smallInteger(2)});
    ET_TRY(row.finished());
    std::vector<MeansTotal> totals;
    for (const Means means : kMeans)
        totals.push_back(found.value(storedName(means), {means, {}, 0}));
    return totals;
}

base::Result<std::vector<ChargeItem>> FeeListRepository::charges(
    storage::Database &database, const security::Permit &permit, people::StudentId student)
{
    checkPermit(permit);
    storage::Statement row(database, kCharges);
    ET_TRY(row.run(student));
    std::vector<ChargeItem> items;
    while (row.next()) {
        items.push_back({row.id<ChargeTag>(0), row.text(1), row.id<people::PartyTag>(2),
            partyName(row, 12), feeKindFrom(row.text(3)), row.text(4), row.money(5), row.money(6),
            row.money(7), row.text(8), row.date(9), row.flag(10), row.text(11), row.money(14)});
    }
    ET_TRY(row.finished());
    return items;
}

base::Result<std::vector<Sibling>> FeeListRepository::siblings(
    storage::Database &database, const security::Permit &permit, people::StudentId student)
{
    checkPermit(permit);
    storage::Statement row(database, kSiblings);
    ET_TRY(row.run(student, student, student));
    std::vector<Sibling> siblings;
    while (row.next())
        siblings.push_back({row.id<people::StudentTag>(0), studentName(row, 1), {}});
    ET_TRY(row.finished());
    return siblings;
}

} // namespace fees

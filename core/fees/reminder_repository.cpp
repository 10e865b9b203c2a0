#include "core/fees/reminder_repository.h"

#include "core/fees/live_instalments.h"
#include "core/fees/names.h"
#include "core/fees/paper_queries.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

constexpr int kDaysOfAge = 30;

const QString kLate = u"WITH live AS ("_s + kAllLiveInstalments
    + u") SELECT l.instalment_id, l.payer_id, l.label, l.due_on, l.cents - l.settled, (SELECT "
      "coalesce(max(n.level), 0) FROM reminder_line n WHERE n.instalment_id = l.instalment_id), "
      "(SELECT max(r.sent_on) FROM reminder_line n JOIN reminder r ON r.id = n.reminder_id WHERE "
      "n.instalment_id = l.instalment_id), CASE WHEN EXISTS (SELECT 1 FROM student_party x WHERE "
      "x.student_id = l.student_id AND x.party_id = l.payer_id AND x.restricted = 1 AND "
      "x.valid_from <= ? AND (x.valid_to IS NULL OR x.valid_to >= ?)) THEN 1 ELSE 0 END, "_s
    + kStudentNameColumns + u", "_s + kPartyNameColumns
    + u" FROM live l JOIN student s ON s.id = l.student_id JOIN party p ON p.id = l.payer_id WHERE "
      "l.due_on < ? AND l.settled < l.cents ORDER BY p.sort_key, p.id, l.due_on, s.sort_key, "
      "l.instalment_id"_s;
const QString kAdvances = u"WITH live AS ("_s + kAllLivePayments
    + u") SELECT remitter_id, CAST(sum(cents - allocated) AS bigint) FROM live WHERE remitter_id "
      "IS NOT NULL GROUP BY remitter_id HAVING sum(cents - allocated) > 0"_s;
const QString kSent = u"SELECT r.id, d.number, r.payer_id, r.level, r.sent_on, r.cents, (SELECT "
                      "CAST(coalesce(sum(l.cents - l.settled), 0) AS bigint) FROM ("_s
    + kLiveInstalments
    + u") l JOIN reminder_line n ON n.instalment_id = l.instalment_id WHERE n.reminder_id = r.id), "_s
    + kPartyNameColumns
    + u" FROM reminder r JOIN issued_document d ON d.id = r.document_id JOIN party p ON p.id = "
      "r.payer_id ORDER BY r.id"_s;
const QString kStudents = u"SELECT n.reminder_id, "_s + kStudentNameColumns
    + u" FROM reminder_line n JOIN instalment i ON i.id = n.instalment_id JOIN charge c ON c.id = "
      "i.charge_id JOIN enrolment e ON e.id = c.enrolment_id JOIN student s ON s.id = e.student_id "
      "GROUP BY n.reminder_id, s.id, s.sort_key, "_s
    + kStudentNameColumns + u" ORDER BY n.reminder_id, s.sort_key, s.id"_s;
const QString kDocumentOf = u"SELECT document_id FROM reminder WHERE id = ?"_s;
const QString kBetween =
    u"CAST(coalesce(sum(CASE WHEN l.due_on >= ? AND l.due_on < ? THEN l.cents - l.settled ELSE 0 "
    "END), 0) AS bigint), "_s;
const QString kAged = u"WITH live AS ("_s + kAllLiveInstalments + u"), paid AS ("_s
    + kAllLivePayments
    + u"), credit AS (SELECT m.remitter_id, CAST(sum(m.cents - m.allocated) AS bigint) AS cents "
      "FROM paid m WHERE m.remitter_id IS NOT NULL GROUP BY m.remitter_id) SELECT p.id, "_s
    + kPartyNameColumns
    + u", CAST(coalesce(sum(CASE WHEN l.due_on >= ? THEN l.cents - l.settled ELSE 0 END), 0) AS "
      "bigint), "_s
    + kBetween + kBetween + kBetween
    + u"CAST(coalesce(sum(CASE WHEN l.due_on < ? THEN l.cents - l.settled ELSE 0 END), 0) AS "
      "bigint), coalesce(max(k.cents), 0) FROM live l JOIN party p ON p.id = l.payer_id LEFT JOIN "
      "credit k ON k.remitter_id = p.id GROUP BY p.id, p.sort_key, "_s
    + kPartyNameColumns + u" HAVING sum(l.cents - l.settled) > 0 ORDER BY p.sort_key, p.id"_s;
// Writing a row its own value holds it on both engines: PostgreSQL makes others wait for our end.
const QString kLock =
    u"UPDATE instalment SET cents = cents WHERE charge_id IN (SELECT id FROM charge WHERE payer_id "
    "= ?)"_s;
const QString kAdd =
    u"INSERT INTO reminder (uuid, payer_id, level, sent_on, cents, document_id, created_at) VALUES "
    "(?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddLine =
    u"INSERT INTO reminder_line (reminder_id, instalment_id, level, cents) VALUES (?, ?, ?, ?)"_s;

void checkPermit(const security::Permit &permit)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadFees
        || permit.operation() == security::Operation::ManageFees);
    Q_UNUSED(permit)
}

} // namespace

base::Result<std::vector<LateInstalment>> ReminderRepository::late(
    storage::Database &database, const security::Permit &permit, QDate on)
{
    checkPermit(permit);
    storage::Statement row(database, kLate);
    ET_TRY(row.run(on, on, on));
    std::vector<LateInstalment> late;
    while (row.next()) {
        late.push_back({row.id<InstalmentTag>(0), {row.id<people::PartyTag>(1), partyName(row, 12)},
            studentName(row, 8), row.text(2), row.date(3), row.money(4), row.smallInteger(5),
            row.optionalDate(6), row.flag(7)});
    }
    ET_TRY(row.finished());
    return late;
}

base::Result<std::vector<std::pair<people::PartyId, base::Money>>> ReminderRepository::advances(
    storage::Database &database, const security::Permit &permit)
{
    checkPermit(permit);
    storage::Statement row(database, kAdvances);
    ET_TRY(row.run());
    std::vector<std::pair<people::PartyId, base::Money>> advances;
    while (row.next())
        advances.emplace_back(row.id<people::PartyTag>(0), row.money(1));
    ET_TRY(row.finished());
    return advances;
}

base::Result<std::vector<SentReminder>> ReminderRepository::sent(
    storage::Database &database, const security::Permit &permit)
{
    checkPermit(permit);
    QHash<ReminderId, QStringList> students;
    {
        storage::Statement row(database, kStudents);
        ET_TRY(row.run());
        while (row.next())
            students[row.id<ReminderTag>(0)] += studentName(row, 1);
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kSent);
    ET_TRY(row.run());
    std::vector<SentReminder> sent;
    while (row.next()) {
        const auto id = row.id<ReminderTag>(0);
        sent.push_back({id, row.text(1), {row.id<people::PartyTag>(2), partyName(row, 7)},
            row.smallInteger(3), row.date(4), row.money(5), row.money(6), students.value(id)});
    }
    ET_TRY(row.finished());
    return sent;
}

base::Result<std::optional<records::DocumentId>> ReminderRepository::documentOf(
    storage::Database &database, ReminderId id)
{
    return documentBy(database, kDocumentOf, id.value());
}

base::Result<std::vector<AgedPayer>> ReminderRepository::aged(
    storage::Database &database, const security::Permit &permit, QDate on)
{
    checkPermit(permit);
    const auto ago = [on](int months) { return on.addDays(-months * kDaysOfAge); };
    storage::Statement row(database, kAged);
    ET_TRY(row.run(on, ago(1), on, ago(2), ago(1), ago(3), ago(2), ago(3)));
    std::vector<AgedPayer> payers;
    while (row.next()) {
        payers.push_back({{row.id<people::PartyTag>(0), partyName(row, 1)}, row.money(3),
            {row.money(4), row.money(5), row.money(6), row.money(7)}, row.money(8)});
    }
    ET_TRY(row.finished());
    return payers;
}

base::Done ReminderRepository::lock(security::Transaction &transaction, people::PartyId payer)
{
    storage::Statement row(transaction.database(), kLock);
    return row.run(payer);
}

base::Result<ReminderId> ReminderRepository::add(security::Transaction &transaction,
    const QString &uuid, const ReminderProposal &proposal, records::DocumentId document)
{
    qint64 id = 0;
    {
        storage::Statement row(transaction.database(), kAdd);
        ET_TRY(row.run(uuid, proposal.payer.id, proposal.level(), transaction.today(),
            proposal.amount(), document, transaction.now()));
        ET_ASSIGN(id, storage::singleInteger(row));
    }
    storage::Statement line(transaction.database(), kAddLine);
    for (const ReminderItem &item : proposal.items)
        ET_TRY(line.run(id, item.instalment, item.level, item.amount));
    return ReminderId(id);
}

} // namespace fees

#include "core/fees/statement_repository.h"

#include "core/fees/live_instalments.h"
#include "core/fees/names.h"
#include "core/security/policy.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kPayers = u"WITH live AS ("_s + kLiveInstalments + u") SELECT p.id, "_s
    + kPartyNameColumns
    + u" FROM party p WHERE EXISTS (SELECT 1 FROM live l WHERE l.payer_id = p.id AND l.cents > 0 "
      "AND l.year_id = ?) ORDER BY p.sort_key, p.id"_s;
const QString kPayments =
    u"SELECT m.received_on, coalesce(d.number, ''), m.remitter_name, m.means, c.label, "
    "CAST(sum(a.cents) AS bigint), CASE WHEN m.opposite_of IS NULL THEN 0 ELSE 1 END, m.reason, "_s
    + kStudentNameColumns
    + u", m.is_opening FROM allocation a JOIN payment m ON m.id = a.payment_id JOIN instalment i "
      u"ON i.id = "
      "a.instalment_id JOIN charge c ON c.id = i.charge_id JOIN enrolment e ON e.id = "
      "c.enrolment_id JOIN student s ON s.id = e.student_id LEFT JOIN receipt r ON r.payment_id = "
      "coalesce(m.opposite_of, m.id) LEFT JOIN issued_document d ON d.id = r.document_id WHERE "
      "c.payer_id = ? AND e.year_id = ? AND NOT EXISTS (SELECT 1 FROM charge v WHERE v.opposite_of "
      "= c.id) GROUP BY m.id, m.received_on, d.number, m.remitter_name, m.means, m.opposite_of, "
      "m.reason, m.is_opening, c.id, c.label, s.id, s.sort_key, "_s
    + kStudentNameColumns
    + u" HAVING sum(a.cents) <> 0 ORDER BY m.received_on, m.id, s.sort_key, s.id, c.id"_s;
const QString kYear = u"SELECT label FROM school_year WHERE id = ?"_s;

void checkPermit(const security::Permit &permit)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadFees);
    Q_UNUSED(permit)
}

} // namespace

base::Result<std::vector<PayerName>> StatementRepository::payers(
    storage::Database &database, const security::Permit &permit, school::SchoolYearId year)
{
    checkPermit(permit);
    storage::Statement row(database, kPayers);
    ET_TRY(row.run(year));
    std::vector<PayerName> payers;
    while (row.next())
        payers.push_back({row.id<people::PartyTag>(0), partyName(row, 1)});
    ET_TRY(row.finished());
    return payers;
}

base::Result<std::vector<StatementPayment>> StatementRepository::payments(
    storage::Database &database, const security::Permit &permit, people::PartyId payer,
    school::SchoolYearId year)
{
    checkPermit(permit);
    storage::Statement row(database, kPayments);
    ET_TRY(row.run(payer, year));
    std::vector<StatementPayment> payments;
    while (row.next()) {
        payments.push_back(
            {row.date(0), row.text(1), row.text(2), meansFrom(row.text(3)), studentName(row, 8),
                row.text(4), row.money(5), row.flag(6), row.text(7), row.flag(12)});
    }
    ET_TRY(row.finished());
    return payments;
}

base::Result<QString> StatementRepository::yearLabel(
    storage::Database &database, school::SchoolYearId year)
{
    storage::Statement row(database, kYear);
    ET_TRY(row.run(year));
    if (row.next())
        return row.text(0);
    ET_TRY(row.finished());
    return base::fail(security::notThere());
}

} // namespace fees

#pragma once

#include <QString>

namespace fees {

// The instalments that count, of charges that are not void, less what they were relieved of, with
// what is settled of each: the one definition every balance and every list of the fees is computed
// from.
inline const QString kLiveInstalments = QStringLiteral(
    "SELECT i.id AS instalment_id, i.charge_id, i.position, i.due_on, i.cents + (SELECT "
    "CAST(coalesce(sum(r.cents), 0) AS bigint) FROM relief_line r WHERE r.instalment_id = i.id) AS "
    "cents, c.uuid AS charge_uuid, c.enrolment_id, c.payer_id, c.kind, c.label, e.student_id, "
    "e.year_id, "
    "(SELECT CAST(coalesce(sum(a.cents), 0) AS bigint) FROM allocation a WHERE a.instalment_id = "
    "i.id) AS settled FROM instalment i JOIN charge c ON c.id = i.charge_id JOIN enrolment e ON "
    "e.id = c.enrolment_id WHERE c.opposite_of IS NULL AND NOT EXISTS (SELECT 1 FROM charge v "
    "WHERE v.opposite_of = c.id)");

// The payments that count, without what was given back of each, with how much of it has found its
// instalment.
inline const QString kLivePayments = QStringLiteral(
    "SELECT p.id AS payment_id, p.remitter_id, p.cents + (SELECT CAST(coalesce(sum(r.cents), 0) AS "
    "bigint) FROM refund r WHERE r.payment_id = p.id) AS cents, (SELECT "
    "CAST(coalesce(sum(a.cents), 0) AS bigint) FROM allocation a WHERE a.payment_id = p.id) AS "
    "allocated FROM payment p WHERE p.opposite_of IS NULL AND NOT EXISTS (SELECT 1 FROM payment v "
    "WHERE v.opposite_of = p.id)");

} // namespace fees

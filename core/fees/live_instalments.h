#pragma once

#include <QString>

namespace fees {

// What the two forms of a definition have in common.
namespace live {

inline const QString kInstalment = QStringLiteral(
    "SELECT i.id AS instalment_id, i.charge_id, i.position, i.due_on, c.uuid AS charge_uuid, "
    "c.enrolment_id, c.payer_id, c.kind, c.label, e.student_id, e.year_id, i.cents + ");
inline const QString kFromInstalments = QStringLiteral(
    " AS settled FROM instalment i JOIN charge c ON c.id = i.charge_id JOIN enrolment e ON e.id = "
    "c.enrolment_id");
inline const QString kChargeIsNotVoid =
    QStringLiteral(" WHERE c.opposite_of IS NULL AND NOT EXISTS (SELECT 1 FROM charge v WHERE "
                   "v.opposite_of = c.id)");
inline const QString kPaymentIsNotVoid =
    QStringLiteral(" WHERE p.opposite_of IS NULL AND NOT EXISTS (SELECT 1 FROM payment v WHERE "
                   "v.opposite_of = p.id)");

} // namespace live

// The instalments that count, of charges that are not void, less what they were relieved of, with
// what is settled of each: the one definition every balance and every list of the fees is computed
// from. For a few of them: each looks for its own sums.
inline const QString kLiveInstalments = live::kInstalment
    + QStringLiteral("(SELECT CAST(coalesce(sum(r.cents), 0) AS bigint) FROM relief_line r WHERE "
                     "r.instalment_id = i.id) AS cents, (SELECT CAST(coalesce(sum(a.cents), 0) AS "
                     "bigint) FROM allocation a WHERE a.instalment_id = i.id)")
    + live::kFromInstalments + live::kChargeIsNotVoid;

// The same for all of the school: the sums are made once.
inline const QString kAllLiveInstalments = live::kInstalment
    + QStringLiteral("coalesce(r.cents, 0) AS cents, coalesce(a.cents, 0)") + live::kFromInstalments
    + QStringLiteral(
        " LEFT JOIN (SELECT instalment_id, CAST(sum(cents) AS bigint) AS cents FROM relief_line "
        "GROUP BY instalment_id) r ON r.instalment_id = i.id LEFT JOIN (SELECT instalment_id, "
        "CAST(sum(cents) AS bigint) AS cents FROM allocation GROUP BY instalment_id) a ON "
        "a.instalment_id = i.id")
    + live::kChargeIsNotVoid;

// The payments that count, without what was given back of each, with how much of it has found its
// instalment.
inline const QString kLivePayments =
    QStringLiteral(
        "SELECT p.id AS payment_id, p.remitter_id, p.cents + (SELECT CAST(coalesce(sum(r.cents), "
        "0) AS "
        "bigint) FROM refund r WHERE r.payment_id = p.id) AS cents, (SELECT "
        "CAST(coalesce(sum(a.cents), 0) AS bigint) FROM allocation a WHERE a.payment_id = p.id) AS "
        "allocated FROM payment p")
    + live::kPaymentIsNotVoid;

inline const QString kAllLivePayments =
    QStringLiteral(
        "SELECT p.id AS payment_id, p.remitter_id, p.cents + coalesce(r.cents, 0) AS cents, "
        "coalesce(a.cents, 0) AS allocated FROM payment p LEFT JOIN (SELECT payment_id, "
        "CAST(sum(cents) "
        "AS bigint) AS cents FROM refund GROUP BY payment_id) r ON r.payment_id = p.id LEFT JOIN "
        "(SELECT payment_id, CAST(sum(cents) AS bigint) AS cents FROM allocation GROUP BY "
        "payment_id) "
        "a ON a.payment_id = p.id")
    + live::kPaymentIsNotVoid;

} // namespace fees

#pragma once

#include "core/fees/charge.h"
#include "core/school/ids.h"
#include "core/security/transaction.h"

#include <optional>

namespace fees {

// What charging needs to know of an enrolment.
struct ChargedEnrolment {
    people::StudentId student;
    school::SchoolYearId year;
    QDate yearFirst;
    QDate yearLast;
    QDate entryOn;
};

// All writing on charge and instalment.
class ChargeRepository {
public:
    [[nodiscard]] static base::Result<std::optional<ChargedEnrolment>> enrolment(
        storage::Database &database, enrolment::EnrolmentId id);
    [[nodiscard]] static base::Result<bool> hasParty(
        storage::Database &database, people::PartyId id);
    [[nodiscard]] static base::Result<QString> uuidOf(
        storage::Database &database, enrolment::EnrolmentId id);
    // What is prepared on a day.
    [[nodiscard]] static base::Result<std::vector<diplomas::DiplomaId>> diplomas(
        storage::Database &database, enrolment::EnrolmentId id, QDate on);
    // Everything charged as tuition to a student for a year, void charges left out.
    [[nodiscard]] static base::Result<base::Money> tuition(
        storage::Database &database, people::StudentId student, school::SchoolYearId year);

    [[nodiscard]] static base::Result<std::optional<Charge>> find(
        storage::Database &database, ChargeId id);
    [[nodiscard]] static base::Result<std::optional<Charge>> byUuid(
        storage::Database &database, const QString &uuid);

    [[nodiscard]] static base::Result<ChargeId> add(security::Transaction &transaction,
        const ChargeRequest &request, const ChargeLine &line,
        const std::vector<Instalment> &instalments, const QString &uuid);
    // Keeps others from settling the charge until this transaction ends.
    [[nodiscard]] static base::Done lock(security::Transaction &transaction, ChargeId id);
    // Numbers of the receipts whose money is on the charge, in their order.
    [[nodiscard]] static base::Result<QStringList> receiptsOn(
        storage::Database &database, ChargeId id);
    // The opposite row, with opposite instalments.
    [[nodiscard]] static base::Done addOpposite(security::Transaction &transaction, ChargeId id,
        const QString &uuid, const QString &reason);
};

} // namespace fees

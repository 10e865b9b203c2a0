#pragma once

#include "core/base/result.h"
#include "core/diplomas/diploma.h"
#include "core/enrolment/enrolment.h"
#include "core/people/address.h"
#include "core/people/party.h"
#include "core/people/student.h"

#include <QHash>

#include <optional>
#include <vector>

namespace storage {
class Database;
}

namespace exchange {

namespace errors {
inline constexpr base::ErrorCode kNoYear{"exchange.no-year"};
} // namespace errors

// How a young person last stood before the year that is imported.
struct EarlierSchooling {
    QDate lastDay;
    bool wasPreviousYear = false; // went on to the end of the year before
    std::optional<diplomas::DiplomaVersionId> version;
    int yearOfPath = 0;
    int plannedYears = 0;
};

// All that an import compares a list with, read in a few queries and then a plain value: planning
// needs no database and may run in a worker. auditHead tells whether anything was written since.
struct ImportSnapshot {
    qint64 auditHead = 0;
    QDate today;
    std::optional<enrolment::Year> year; // none: nobody is enrolled

    std::vector<people::Student> students;                           // archived ones too
    std::vector<people::Party> parties;                              // archived ones not
    std::vector<people::StudentParty> links;                         // that hold today or later
    QHash<qint64, std::vector<people::AddressUse>> studentAddresses; // by key, all uses
    QHash<qint64, std::vector<people::AddressUse>> partyAddresses;

    QHash<qint64, std::vector<enrolment::EnrolmentRecord>> enrolments; // of the year, by student
    QHash<qint64, EarlierSchooling> earlier;                           // by student
    std::vector<enrolment::Group> groups;
    std::vector<diplomas::Diploma> diplomas;
    QHash<QString, size_t> diplomaByName; // folded and without spaces: place in diplomas
    std::vector<enrolment::EnrolmentCode> codes;
    QString uai; // of this school
};

// permit: Operation::ImportStudents.
[[nodiscard]] base::Result<ImportSnapshot> readImportSnapshot(storage::Database &database,
    const security::Permit &permit, const std::optional<enrolment::Year> &year, QDate today);

// The year of a label ("2026-2027"), else the current one; nothing when there is none.
[[nodiscard]] base::Result<std::optional<enrolment::Year>> importYear(
    storage::Database &database, const security::Permit &permit, const QString &label);
[[nodiscard]] base::Result<std::vector<enrolment::Year>> importYears(
    storage::Database &database, const security::Permit &permit);

} // namespace exchange

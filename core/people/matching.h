#pragma once

#include "core/people/address.h"
#include "core/people/party.h"
#include "core/people/student.h"

#include <optional>
#include <vector>

namespace storage {
class Database;
}

namespace people {

// Who is already kept, for an import: exact comparisons on folded keys, no guessing.
class Matching {
public:
    [[nodiscard]] static base::Result<std::optional<Student>> studentByIne(
        storage::Database &database, const security::Permit &permit, const QString &ine);
    // Same folded last and first names and birth date; several when namesakes share a birthday.
    [[nodiscard]] static base::Result<std::vector<Student>> studentsByName(
        storage::Database &database, const security::Permit &permit, const QString &lastName,
        const QString &firstNames, QDate birthDate);

    // A person is known when the folded names are the same and so is a phone number, the e-mail, or
    // one of the students it stands beside: beside is the student at hand, or lives at home.
    // An organisation is known by its folded name alone. details must be checked.
    [[nodiscard]] static base::Result<std::optional<Party>> party(storage::Database &database,
        const security::Permit &permit, const PartyDetails &details,
        std::optional<StudentId> beside, const PostalAddress &home);
};

} // namespace people

#pragma once

#include "core/school/issuer.h"
#include "core/school/school.h"
#include "core/school/signature.h"
#include "core/security/transaction.h"

#include <optional>

namespace school {

// All SQL on the school's one row.
class SchoolRepository {
public:
    // Empty before the school is founded.
    [[nodiscard]] static base::Result<std::optional<School>> read(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<School>> read(
        const security::Transaction &transaction);
    // What today's papers say of the school and of who signs, with the picture of the signature
    // where the paper carries it; empty before the school is founded.
    [[nodiscard]] static base::Result<Issuer> issuer(storage::Database &database,
        const security::Permit &permit, std::optional<SignedPaper> paper = {});
    // PNG; empty when there is none.
    [[nodiscard]] static base::Result<QByteArray> logo(
        storage::Database &database, const security::Permit &permit);

    [[nodiscard]] static base::Done add(
        const security::Transaction &transaction, const School &school);
    // False when the row is no longer the version the school carries.
    [[nodiscard]] static base::Result<bool> update(
        const security::Transaction &transaction, const School &school);
    [[nodiscard]] static base::Result<bool> setLogo(
        const security::Transaction &transaction, const QByteArray &png, int expectedVersion);
};

} // namespace school

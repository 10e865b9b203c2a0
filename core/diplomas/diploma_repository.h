#pragma once

#include "core/diplomas/diploma.h"
#include "core/security/transaction.h"

namespace storage {
class Database;
}

namespace diplomas {

// All SQL on diploma, diploma_version and diploma_alias.
class DiplomaRepository {
public:
    [[nodiscard]] static base::Result<std::vector<Diploma>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<Diploma>> find(
        storage::Database &database, const security::Permit &permit, DiplomaId id);
    // By any of its names, however it is spelled: "CAP CIP" is "cap-cip".
    [[nodiscard]] static base::Result<std::optional<DiplomaId>> byAlias(
        storage::Database &database, const security::Permit &permit, const QString &name);
    [[nodiscard]] static base::Result<std::optional<DiplomaId>> byCatalogueId(
        storage::Database &database, const security::Permit &permit, const QString &catalogueId);

    [[nodiscard]] static base::Result<DiplomaId> insert(security::Transaction &transaction,
        const QString &uuid, DiplomaKind kind, const QString &title, const QString &shortName);
    [[nodiscard]] static base::Result<DiplomaVersionId> insertVersion(
        security::Transaction &transaction, DiplomaId diploma, const DiplomaVersion &version);
    // Fails with storage::errors::kForeignKey while anything names it.
    [[nodiscard]] static base::Result<bool> removeVersion(
        security::Transaction &transaction, DiplomaVersionId id, int rowVersion);
    [[nodiscard]] static base::Done addAlias(
        security::Transaction &transaction, DiplomaId diploma, const QString &name);
    [[nodiscard]] static base::Result<bool> setRetired(
        security::Transaction &transaction, DiplomaId id, int rowVersion, bool retired);
};

} // namespace diplomas

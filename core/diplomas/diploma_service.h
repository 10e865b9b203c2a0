#pragma once

#include "core/diplomas/diploma.h"
#include "core/security/transaction.h"

namespace security {
class Workspace;
}

namespace diplomas {

namespace errors {
inline constexpr base::ErrorCode kNoTitle{"diplomas.no-title"};
inline constexpr base::ErrorCode kNameTaken{"diplomas.name-taken"};
inline constexpr base::ErrorCode kNotInCatalogue{"diplomas.not-in-catalogue"};
inline constexpr base::ErrorCode kChanged{"diplomas.changed-meanwhile"};
} // namespace errors

// Operations on the diplomas a school prepares: for use cases of higher levels (import, saving a
// file) inside their transaction. One short name means one diploma.
class DiplomaOperations {
public:
    // The school's own: one version without dates. shortName may be empty: the title then serves.
    [[nodiscard]] static base::Result<Diploma> createOwn(security::Transaction &transaction,
        DiplomaKind kind, const QString &title, const QString &shortName);
    // A diploma that already has this version is given back as it is; one with an older version
    // from the catalogue gets a further one.
    [[nodiscard]] static base::Result<Diploma> createFromCatalogue(
        security::Transaction &transaction, const QString &catalogueId, const QString &shortName);
    [[nodiscard]] static base::Result<Diploma> create(
        security::Transaction &transaction, const Proposal &proposal);
    [[nodiscard]] static base::Done addAlias(
        security::Transaction &transaction, DiplomaId id, const QString &name);
    [[nodiscard]] static base::Result<std::optional<Diploma>> named(
        storage::Database &database, const security::Permit &permit, const QString &name);
};

// Use cases: reading is everybody's, writing is the school's settings (Operation::ManageSchool).
class DiplomaService {
public:
    explicit DiplomaService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<Diploma>> diplomas();
    [[nodiscard]] base::Result<std::optional<Diploma>> named(const QString &name);
    // What an unknown short name would become for a path that ends with the session of a year.
    [[nodiscard]] Proposal propose(const QString &shortName, int sessionYear) const;
    [[nodiscard]] base::Result<Diploma> createOwn(
        DiplomaKind kind, const QString &title, const QString &shortName);
    [[nodiscard]] base::Result<Diploma> createFromCatalogue(const QString &catalogueId);
    [[nodiscard]] base::Done addAlias(DiplomaId id, const QString &name);
    // Retired: no longer offered; whoever prepares it goes on.
    [[nodiscard]] base::Done setRetired(DiplomaId id, int rowVersion, bool retired);

private:
    security::Workspace &m_workspace;
};

} // namespace diplomas

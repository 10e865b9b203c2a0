#pragma once

#include "core/school/school_year.h"
#include "core/security/transaction.h"

#include <optional>

namespace school {

// All SQL on school_year and term. Years come in the order of their first day.
class YearRepository {
public:
    [[nodiscard]] static base::Result<std::vector<SchoolYear>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<SchoolYear>> find(
        storage::Database &database, const security::Permit &permit, SchoolYearId id);
    [[nodiscard]] static base::Result<std::optional<SchoolYear>> current(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::vector<Term>> terms(
        storage::Database &database, const security::Permit &permit, SchoolYearId year);

    [[nodiscard]] static base::Result<SchoolYearId> add(const security::Transaction &transaction,
        const QString &uuid, const YearDates &dates, YearState state);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(const security::Transaction &transaction,
        SchoolYearId id, const YearDates &dates, int expectedVersion);
    [[nodiscard]] static base::Done setState(
        const security::Transaction &transaction, SchoolYearId id, YearState state);
    // Terms keep their key by position.
    [[nodiscard]] static base::Done replaceTerms(const security::Transaction &transaction,
        SchoolYearId year, const std::vector<TermDates> &terms);
    // storage::errors::kForeignKey when something stands in it.
    [[nodiscard]] static base::Done remove(
        const security::Transaction &transaction, SchoolYearId id);
};

} // namespace school

#pragma once

#include "core/school/school_year.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

#include <optional>

namespace school {

// School years and their terms.
class YearService {
public:
    explicit YearService(security::Workspace &workspace);

    // In the order of their first day: what combo boxes show.
    [[nodiscard]] base::Result<std::vector<SchoolYear>> years();
    // Empty only before the school is founded.
    [[nodiscard]] base::Result<std::optional<SchoolYear>> current();
    [[nodiscard]] base::Result<std::vector<Term>> terms(SchoolYearId year);

    // The first year ever is current; a later one is past or upcoming by its dates. Without terms,
    // three are proposed. Errors: kBadYear, kBadTerms, kYearsOverlap, kLabelTaken.
    [[nodiscard]] base::Result<SchoolYearId> add(
        const YearDates &dates, const std::vector<TermDates> &terms = {});
    // The one that was current becomes past or upcoming. Taking it back makes that one current
    // again.
    [[nodiscard]] base::Result<security::Undo> makeCurrent(SchoolYearId id);
    [[nodiscard]] base::Done undo(const security::Undo &undo);
    // A year made by mistake, with nothing in it and not current. Errors: kYearInUse.
    [[nodiscard]] base::Done remove(SchoolYearId id);

    // Operations.
    // Dates and terms together, so that the terms stay inside; the use case is
    // hours::YearDatesService's, which knows what stands in the year. Errors: those of add(),
    // security::errors::kRefused, security::errors::kChangedMeanwhile.
    [[nodiscard]] static base::Done edit(security::Transaction &transaction, SchoolYearId id,
        const YearDates &dates, const std::vector<TermDates> &terms, int expectedVersion,
        const QString &action);
    [[nodiscard]] static base::Result<SchoolYearId> add(security::Transaction &transaction,
        const YearDates &dates, const std::vector<TermDates> &terms);
    [[nodiscard]] static base::Done makeCurrent(
        security::Transaction &transaction, SchoolYearId id);

private:
    security::Workspace &m_workspace;
};

} // namespace school

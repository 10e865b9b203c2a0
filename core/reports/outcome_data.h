#pragma once

#include "core/base/result.h"
#include "core/reports/outcome_report.h"
#include "core/school/ids.h"

namespace security {
class Workspace;
}

namespace reports {

// Gathers the figures of the outcome report of a school year, as they are today. For
// Operation::ReadOutcomes; profile and fees only for those who may read them.
class OutcomeData {
public:
    explicit OutcomeData(security::Workspace &workspace);

    // Errors: security::notThere() for an unknown year, school::errors::kNotFounded.
    [[nodiscard]] base::Result<OutcomeReport> ofYear(school::SchoolYearId year);

private:
    security::Workspace &m_workspace;
};

// The day and month of the setting ("10-01") within a school year; its first day when the setting
// names none in it.
[[nodiscard]] QDate censusDayOf(const QString &setting, QDate firstDay, QDate lastDay);

} // namespace reports

#pragma once

#include "core/diplomas/content.h"
#include "core/security/transaction.h"

namespace diplomas {

// Field by field, for the history people read.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const ExamUnit &before, const ExamUnit &after);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const CompetencyBlock &before, const CompetencyBlock &after);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const Competency &before, const Competency &after);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const Framework &before, const Framework &after);

} // namespace diplomas

#pragma once

#include "core/diplomas/framework.h"
#include "core/exchange/list_export.h"

#include <optional>
#include <span>

namespace exchange {

// One line of the list “diplomas”: a unit of the exam, or a competency in its block.
struct FrameworkRow {
    const diplomas::Framework *framework = nullptr;
    const diplomas::ExamUnit *unit = nullptr;
    const diplomas::CompetencyBlock *block = nullptr;
    const diplomas::Competency *competency = nullptr;
};

enum class FrameworkColumn {
    Diploma,
    Title,
    Version,
    FirstSession,
    LastSession,
    Sort,
    BlockCode,
    Block,
    Code,
    Label,
    ShortLabel,
    Paper,
    Kind,
    Coefficient,
    Mode,
    ProfessionalAverage,
    Source,
    VerifiedOn,
    Retired
};

// The column a title of a file means, in the reader's language or by its key.
[[nodiscard]] std::optional<FrameworkColumn> frameworkColumn(const QString &title);
[[nodiscard]] QString titleOf(FrameworkColumn column);

// The words of the column Sort.
[[nodiscard]] QString unitWord();
[[nodiscard]] QString competencyWord();
[[nodiscard]] QString yesWord();

[[nodiscard]] std::vector<FrameworkRow> rowsOf(const diplomas::Framework &framework);
[[nodiscard]] ListExport frameworkList(
    const QString &title, const std::vector<diplomas::Framework> &frameworks);

} // namespace exchange

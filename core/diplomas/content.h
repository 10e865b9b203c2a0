#pragma once

#include "core/diplomas/framework.h"

namespace diplomas {

// What a unit, a block or a competency says before it stands in a school's file: from the shipped
// catalogue, from another school, from the clipboard, from a form.
struct UnitDetails {
    QString code;
    QString paper = {};
    QString label = {};
    UnitKind kind = UnitKind::Professional;
    std::optional<int> coefficientHundredths = {};
    std::optional<int> suggestedHundredths = {};
    ExamMode mode = ExamMode::Terminal;
    bool inProfessionalAverage = false;
    QString duration = {};
    QString source = {};
    std::optional<QDate> verifiedOn = {};
    QString note = {};
    friend bool operator==(const UnitDetails &, const UnitDetails &) = default;
};

struct CompetencyDetails {
    QString code = {};
    QString label;
    QString shortLabel = {};
    QString source = {};
    std::optional<QDate> verifiedOn = {};
    friend bool operator==(const CompetencyDetails &, const CompetencyDetails &) = default;
};

struct BlockDetails {
    QString code = {};
    QString label;
    QString unitCode = {}; // of the unit it belongs to; empty when none is said
    QString source = {};
    std::optional<QDate> verifiedOn = {};
    std::vector<CompetencyDetails> competencies = {};
    friend bool operator==(const BlockDetails &, const BlockDetails &) = default;
};

// In the order in which they are to stand.
struct Content {
    std::vector<UnitDetails> units = {};
    std::vector<BlockDetails> blocks = {};
    [[nodiscard]] bool isEmpty() const { return units.empty() && blocks.empty(); }
};

namespace errors {
inline constexpr base::ErrorCode kNoWords{"diplomas.no-words"};
inline constexpr base::ErrorCode kWrongCoefficient{"diplomas.wrong-coefficient"};
} // namespace errors

// Cleaned as it is kept. Errors: kNoWords, and those of base::cleanLine.
[[nodiscard]] base::Result<UnitDetails> checked(const UnitDetails &typed);
[[nodiscard]] base::Result<CompetencyDetails> checked(const CompetencyDetails &typed);
[[nodiscard]] base::Result<BlockDetails> checked(const BlockDetails &typed); // its words alone

[[nodiscard]] UnitDetails detailsOf(const ExamUnit &unit);
[[nodiscard]] CompetencyDetails detailsOf(const Competency &competency);
// What is in use of a version, as it would be given to another school.
[[nodiscard]] Content contentOf(const Framework &framework);

// Same item for people: the same code, or the same words where neither has one.
[[nodiscard]] bool isSame(const CompetencyDetails &a, const CompetencyDetails &b);
[[nodiscard]] bool isSame(const BlockDetails &a, const BlockDetails &b);

} // namespace diplomas

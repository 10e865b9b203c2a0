#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/diplomas/ids.h"
#include "core/school/ids.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace fees {

enum class FeeKind { Tuition, Equipment, Registration, Other };
inline constexpr std::array kFeeKinds{
    FeeKind::Tuition, FeeKind::Equipment, FeeKind::Registration, FeeKind::Other};

[[nodiscard]] QString storedName(FeeKind kind);
[[nodiscard]] FeeKind feeKindFrom(const QString &storedName); // Other when unknown
[[nodiscard]] QString titleOf(FeeKind kind);                  // translated

// One line of what a school asks for a year: of everybody, or of who prepares one diploma.
struct FeeLine {
    FeeKind kind;
    QString label;
    base::Money amount;
    std::optional<diplomas::DiplomaId> diploma = {};
    friend bool operator==(const FeeLine &, const FeeLine &) = default;
};

// What a school asks for one school year. Charges copy its lines: a change of the plan never
// changes what somebody already owes.
struct FeePlan {
    school::SchoolYearId year;
    QString uuid;
    qint64 rowVersion = 0; // 0: nobody has made a plan for this year yet
    std::vector<FeeLine> lines;

    [[nodiscard]] base::Money total() const;
    // What is asked of who prepares these diplomas.
    [[nodiscard]] std::vector<FeeLine> linesFor(
        const std::vector<diplomas::DiplomaId> &diplomas) const;
    // What is asked of everybody, then of each diploma there is a line for.
    [[nodiscard]] std::vector<std::vector<FeeLine>> linesByDiploma() const;
};

// The tuition is above what an École de Production asks (FNEP): said, never blocking.
struct CeilingWarning {
    base::Money tuition;
    base::Money ceiling;
    [[nodiscard]] QString message() const;
};

[[nodiscard]] base::Money totalOf(const std::vector<FeeLine> &lines);
[[nodiscard]] base::Money tuitionOf(const std::vector<FeeLine> &lines);
[[nodiscard]] std::optional<CeilingWarning> overCeiling(base::Money tuition, base::Money ceiling);

// An amount to charge or to receive: above zero, below 10 000 000 €.
[[nodiscard]] base::Done checkAmount(base::Money amount);
[[nodiscard]] base::Result<QString> checkedLabel(const QString &label);
// Labels cleaned and not empty, amounts possible; at most 20 lines.
[[nodiscard]] base::Result<std::vector<FeeLine>> checkedLines(const std::vector<FeeLine> &lines);

} // namespace fees

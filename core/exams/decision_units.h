#pragma once

#include "core/base/result.h"
#include "core/diplomas/framework_names.h"

#include <QString>

#include <optional>
#include <vector>

// What the rules of an exam work on. Marks (out of 20) and coefficients are whole hundredths,
// points are mark × coefficient in ten-thousandths; nothing is ever a floating-point number.
namespace exams {

namespace errors {
inline constexpr base::ErrorCode kUnknownCoefficient{"exams.unknown-coefficient"};
inline constexpr base::ErrorCode kNoUnits{"exams.no-units"};
inline constexpr base::ErrorCode kNoProfessionalUnit{"exams.no-professional-unit"};
inline constexpr base::ErrorCode kAllExempt{"exams.all-exempt"};
inline constexpr base::ErrorCode kRuleNotModelled{"exams.rule-not-modelled"};
} // namespace errors

inline constexpr int kTen = 1000;         // the pass mark, in hundredths
inline constexpr int kHighestMark = 2000; // 20

// What is known of one unit. Waiting: not sat yet, or its mark is not known.
enum class UnitState {
    Waiting,
    Mark,
    Kept,
    Exempt,
    Absent, // without a good reason
    AbsentJustified,
    Acquired,
    NotAcquired
};

struct GradedUnit {
    QString code; // UP1
    QString label;
    diplomas::UnitKind kind = diplomas::UnitKind::Professional;
    std::optional<int> coefficient = {}; // hundredths; none: not read in the official text
    bool inProfessionalAverage = false;
    UnitState state = UnitState::Waiting;
    int mark = 0;                    // hundredths, of a mark or a kept mark
    std::optional<int> control = {}; // of the control oral (oral de contrôle) of a Bac Pro
};

[[nodiscard]] bool isCompulsory(const GradedUnit &unit);
[[nodiscard]] bool hasMark(const GradedUnit &unit); // of this session or kept
// Units (codes, in their order) whose mark or kept mark is 10 or more: what a block certificate
// (attestation de blocs) may be given for. Compulsory ones only.
[[nodiscard]] std::vector<QString> unitsAtTen(const std::vector<GradedUnit> &units);
[[nodiscard]] std::vector<QString> codesIn(const std::vector<GradedUnit> &units, UnitState state);
// The compulsory units that would count, without a coefficient to count them with.
[[nodiscard]] std::vector<QString> withoutCoefficient(const std::vector<GradedUnit> &units);

// Points over coefficients; exact, compared without division.
struct Average {
    qint64 points = 0;       // ten-thousandths
    qint64 coefficients = 0; // hundredths

    void add(int mark, int coefficient);
    [[nodiscard]] bool isDefined() const { return coefficients > 0; }
    // mark: hundredths. True of an average over nothing: no condition is then left to meet.
    [[nodiscard]] bool reaches(int mark) const { return points >= mark * coefficients; }
    // Cut after the second decimal, never rounded up: 9,999 does not read 10.
    [[nodiscard]] int hundredths() const;
    friend bool operator==(const Average &, const Average &) = default;
};

// How one unit entered the computation.
enum class Treatment {
    Counted,
    Kept,
    Zero,     // absent with a good reason
    Exempt,   // in neither sum
    Bonus,    // optional: points above 10, coefficient 1
    Ignored,  // optional without a mark
    Blocking, // absent without a good reason
    Awaited,
    Missed, // a block of a title: absent
    Control // the mark of the control oral
};

// One line of the computation, in the order of the units.
struct ComputedUnit {
    int unit = 0; // its place among the units given
    Treatment treatment = Treatment::Counted;
    int mark = 0;        // hundredths, as it counted
    int coefficient = 0; // hundredths; 0 where it does not count
    qint64 points = 0;   // ten-thousandths
    bool professional = false;
};

// Errors of every rule: kNoUnits without a compulsory unit, kUnknownCoefficient with the list of
// what to type.
[[nodiscard]] base::Done checkComputable(const std::vector<GradedUnit> &units);

} // namespace exams

#pragma once

#include "core/diplomas/framework.h"
#include "core/exams/decision.h"
#include "core/paths/individual_path.h"
#include "core/security/transaction.h"

#include <array>

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kBadMark{"exams.bad-mark"};
inline constexpr base::ErrorCode kNotEntered{"exams.unit-not-entered"};
inline constexpr base::ErrorCode kBadUnit{"exams.bad-unit"};
inline constexpr base::ErrorCode kHasMarks{"exams.has-marks"};
inline constexpr base::ErrorCode kBadControl{"exams.bad-control"};
} // namespace errors

// How a unit is entered for: sat for (new), with a mark kept from an earlier session, exempt, or an
// optional one that is sat for.
enum class UnitStanding { New, Kept, Exempt, Optional };
inline constexpr std::array kUnitStandings{
    UnitStanding::New, UnitStanding::Kept, UnitStanding::Exempt, UnitStanding::Optional};
[[nodiscard]] QString storedName(UnitStanding standing);
[[nodiscard]] base::Result<UnitStanding> unitStandingFrom(const QString &stored);
[[nodiscard]] QString titleOf(UnitStanding standing);

enum class UnitResult { Waiting, Mark, Absent, AbsentJustified, Acquired, NotAcquired };
[[nodiscard]] QString storedName(UnitResult result);
[[nodiscard]] base::Result<UnitResult> unitResultFrom(const QString &stored);

// What came of a unit. A mark in hundredths goes with UnitResult::Mark alone.
struct UnitMark {
    UnitResult result = UnitResult::Waiting;
    std::optional<int> mark = {};
    std::optional<int> control = {}; // of the control oral
    friend bool operator==(const UnitMark &, const UnitMark &) = default;
};

// One unit of a registration.
struct UnitEntry {
    diplomas::ExamUnitId unit;
    UnitStanding standing = UnitStanding::New;
    diplomas::ExamMode mode = diplomas::ExamMode::Terminal;
    UnitMark mark = {};

    [[nodiscard]] bool isSat() const
    {
        return standing == UnitStanding::New || standing == UnitStanding::Optional;
    }
    friend bool operator==(const UnitEntry &, const UnitEntry &) = default;
};
[[nodiscard]] const UnitEntry *entryOf(
    const std::vector<UnitEntry> &entries, diplomas::ExamUnitId unit);

// What a path makes of the units in use: kept marks that serve in the session, exemptions, the
// optional units chosen; all others are to be sat for. path may be null.
[[nodiscard]] std::vector<UnitEntry> proposedEntries(
    const diplomas::Framework &framework, const paths::IndividualPath *path, int session);

// Units of this version, each once; optional ones as such; a kept mark that is there; a compulsory
// unit may be left out only of a title or a qualification (a session for one block). before keeps
// the marks of units that stay sat for. Errors: kBadUnit, kBadMark, kHasMarks when a unit with a
// mark would go.
[[nodiscard]] base::Result<std::vector<UnitEntry>> checkedEntries(
    const std::vector<UnitEntry> &typed, const diplomas::Framework &framework,
    const std::vector<UnitEntry> &before);

// A mark that may stand for this unit. Errors: kBadMark, kNotEntered (exempt, kept or not entered),
// kBadControl.
[[nodiscard]] base::Result<UnitMark> checkedMark(const UnitMark &typed,
    const diplomas::Framework &framework, const std::vector<UnitEntry> &entries,
    diplomas::ExamUnitId unit);

// What is typed into a cell: "12,5", A (absent), J (absent, justified), + and - for acquired or
// not, nothing to take it back. byMark: marks, else + and -. Nothing when it means nothing.
[[nodiscard]] std::optional<UnitMark> markFromTyped(const QString &typed, bool byMark);
[[nodiscard]] QString textOf(const UnitMark &mark);  // as it is typed: "12,50", "A", "J", "+"
[[nodiscard]] QString titleOf(const UnitMark &mark); // "12,50", "Absent, justified", "Acquired"

// The rules' view of a registration: units in their order. A compulsory unit that is not entered
// awaits its result.
[[nodiscard]] std::vector<GradedUnit> gradedUnits(
    const diplomas::Framework &framework, const std::vector<UnitEntry> &entries);

// What the history tells, by the codes of the units.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const diplomas::Framework &framework, const std::vector<UnitEntry> &before,
    const std::vector<UnitEntry> &after);

} // namespace exams

#pragma once

#include "core/base/date_range.h"
#include "core/base/result.h"
#include "core/diplomas/ids.h"
#include "core/paths/ids.h"
#include "core/people/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace diplomas {
struct Framework;
}

namespace paths {

// The decision of positioning: why the way takes one, two or three years, and who decided it.
struct Positioning {
    QDate decidedOn;
    QString decidedBy; // "Rectorat de Lyon": an authority, not an account
    QString reason;
    friend bool operator==(const Positioning &, const Positioning &) = default;
};

// What of a unit is not as usual. Kept: a mark of an earlier session that still counts; chosen: an
// optional unit that is taken.
enum class UnitStanding { Exempt, Kept, Chosen };
inline constexpr std::array kUnitStandings{
    UnitStanding::Exempt, UnitStanding::Kept, UnitStanding::Chosen};
[[nodiscard]] QString storedName(UnitStanding standing);
[[nodiscard]] base::Result<UnitStanding> unitStandingFrom(const QString &stored);
[[nodiscard]] QString titleOf(UnitStanding standing);

struct PathUnit {
    diplomas::ExamUnitId unit;
    UnitStanding standing = UnitStanding::Exempt;
    std::optional<int> markHundredths = {}; // of a kept one: 12,50 is 1250
    std::optional<int> fromSession = {};    // the session the mark was given in
    std::optional<int> lastSession = {};    // the last one it serves; none: not known
    QString reason = {};
    // A kept mark serves later sessions only, and none after its last.
    [[nodiscard]] bool servesIn(int session) const;
    friend bool operator==(const PathUnit &, const PathUnit &) = default;
};

// A competency that is not asked of this young person, and why.
struct LeftOut {
    diplomas::CompetencyId competency;
    QString reason;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

// One school year of the way, as the enrolments tell it: first year of two, with its dates.
struct Stage {
    QString yearLabel; // "2026-2027"
    int yearOfPath = 1;
    int plannedYears = 2;
    base::DateRange dates; // with its last day
    int lastSession = 0;   // the session the way ends with, seen from there
    friend bool operator==(const Stage &, const Stage &) = default;
};

// What somebody decides of a path as a whole.
struct Plan {
    std::optional<int> session = {}; // planned; none: the one its stages end with
    std::optional<Positioning> positioning = {};
    friend bool operator==(const Plan &, const Plan &) = default;
};

// One young person's own way to one version of a diploma, over all its school years. Without
// anything personal nothing is stored: it is then what the enrolments say (id 0, row version 0).
struct IndividualPath {
    IndividualPathId id{0};
    QString uuid = {};
    people::StudentId student;
    diplomas::DiplomaVersionId version;
    QString diplomaName = {};   // short
    base::DateRange dates = {}; // no end: it goes on
    QString endReason = {};
    Plan plan = {};
    std::vector<PathUnit> units = {};
    std::vector<LeftOut> leftOut = {};
    std::vector<Stage> stages = {}; // oldest first; none when no enrolment tells of it any more
    int rowVersion = 0;

    [[nodiscard]] bool isStored() const { return id.value() != 0; }
    [[nodiscard]] const PathUnit *unit(diplomas::ExamUnitId id) const;
    [[nodiscard]] const LeftOut *whyLeftOut(diplomas::CompetencyId id) const;
    // The planned one, else the one its last stage ends with; 0 when neither is known.
    [[nodiscard]] int session() const;
    // The last stage that has begun on a day, else the first; null without stages.
    [[nodiscard]] const Stage *stageOn(QDate day) const;
};

// "12,5" as 1250, 0 to 20 with at most two decimals; nothing when it is no mark.
[[nodiscard]] std::optional<int> markFrom(const QString &typed);
[[nodiscard]] QString markText(int hundredths);

// The one that holds on a day; null when none does.
[[nodiscard]] const IndividualPath *pathOn(const std::vector<IndividualPath> &paths, QDate day);

// The competencies asked of this young person: what is in use in the version, in its order,
// without what was left out. Every percentage is of these. No path: all of them.
[[nodiscard]] std::vector<diplomas::CompetencyId> ownCompetencies(
    const diplomas::Framework &framework, const IndividualPath *path);
[[nodiscard]] inline std::vector<diplomas::CompetencyId> ownCompetencies(
    const diplomas::Framework &framework, const IndividualPath &path)
{
    return ownCompetencies(framework, &path);
}

// Somebody whose path has no decision of positioning.
struct Unpositioned {
    people::StudentId student;
    QString listName; // DUPONT Léa
    QString groupName;
    QString diplomaName;
    int yearOfPath = 1;
    int plannedYears = 2;
};

} // namespace paths

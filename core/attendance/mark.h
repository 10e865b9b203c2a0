#pragma once

#include "core/base/minutes.h"
#include "core/base/result.h"
#include "core/timetable/day_span.h"

#include <QString>

#include <array>

namespace attendance {

// What the person in front of the group saw. It never judges: whether an absence is justified is
// the office's word, later and beside it (domain 3.2).
enum class Mark { Present, Absent, Late, Left, Infirmary, Exempted, Elsewhere };
inline constexpr std::array kMarks{Mark::Present, Mark::Absent, Mark::Late, Mark::Left,
    Mark::Infirmary, Mark::Exempted, Mark::Elsewhere};

// A mark with the minutes missed: of the late, of those who left early and of the infirmary only.
struct RollMark {
    Mark mark = Mark::Present;
    base::Minutes missed;
    friend bool operator==(const RollMark &, const RollMark &) = default;
};

// How a mark counts in the hours. One row a mark, so that a school can be given another table.
enum class Attended { Whole, WithoutMissed, None };
struct MarkRule {
    Mark mark;
    bool delivered; // the session counts as given to this young person
    Attended attended;
    const char *source; // [S] read in a source, [K] from knowledge: domain.md
};
inline constexpr std::array kMarkRules{
    MarkRule{Mark::Present, true, Attended::Whole, "[S] domain 8.3: session - absence overlap"},
    MarkRule{Mark::Absent, true, Attended::None, "[S] domain 8.3: session - absence overlap"},
    MarkRule{Mark::Late, true, Attended::WithoutMissed, "[S] domain 8.3; 3.2: sum of minutes"},
    MarkRule{Mark::Left, true, Attended::WithoutMissed, "[S] domain 8.3; 3.2: minutes"},
    // No absence (3.2 I), but the minutes away from the lesson were not attended.
    MarkRule{Mark::Infirmary, true, Attended::WithoutMissed, "[K] domain 3.2 I"},
    // Dispensed from the lesson: not owed it, so it can neither be attended nor missed.
    MarkRule{Mark::Exempted, false, Attended::None, "[K] domain 3.2 D"},
    // On a delivery, a site, at an exam, on placement: at work for the school (3.2 C, E, F).
    MarkRule{Mark::Elsewhere, true, Attended::Whole, "[K] domain 3.2 C, E, F"},
};
static_assert(kMarkRules.size() == kMarks.size());

// What one entry of a roll adds to the hours of one young person.
struct EntryHours {
    base::Minutes planned;
    base::Minutes delivered;
    base::Minutes attended;
};
[[nodiscard]] EntryHours hoursOf(const RollMark &mark, base::Minutes sessionLength);

// Minutes where there must be some, fewer than the whole session; none where there may be none.
[[nodiscard]] base::Done checkMark(const RollMark &mark, const timetable::DaySpan &session);

[[nodiscard]] QString storedName(Mark mark); // "present"
[[nodiscard]] Mark markFrom(const QString &storedName);
[[nodiscard]] QString titleOf(Mark mark);          // translated
[[nodiscard]] QString shown(const RollMark &mark); // "Retard 25 min"

} // namespace attendance

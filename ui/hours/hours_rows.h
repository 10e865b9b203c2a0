#pragma once

#include "core/documents/charts.h"
#include "core/hours/hours_repository.h"
#include "ui/base/cell_rows.h"

namespace ui {

// The figures of the 2/3–1/3 balance as cells: what is judged, and how the lists word it.
struct HoursWords {
    hours::PracticeTarget target;
    hours::Measure measure = hours::Measure::Attended;

    // The share with its bar, practice and theory, and the judgement, in the order of the lists.
    [[nodiscard]] std::vector<ListCell> figures(const hours::HoursSums &sums) const;
    [[nodiscard]] CellRows::Row group(const hours::GroupHours &group) const;
    [[nodiscard]] CellRows::Row student(const hours::StudentHours &student) const;
    [[nodiscard]] CellRows::Row session(const hours::SessionBehind &session) const;
    [[nodiscard]] documents::Chart chart(const std::vector<hours::GroupHours> &groups) const;
    [[nodiscard]] QString targetText() const; // "Target: 2/3 (60 to 72 %)"
};

[[nodiscard]] Tone toneOf(hours::Judgement judgement);
[[nodiscard]] QString titleOf(timetable::CountsAs countsAs);
[[nodiscard]] QString titleOf(hours::Judgement judgement);

} // namespace ui

#pragma once

#include "core/documents/charts.h"
#include "core/hours/hours_service.h"
#include "core/school/school_year.h"
#include "ui/base/cell_rows.h"

namespace ui {

// The figures of the 2/3–1/3 balance as cells: what is judged, and how the lists word it.
struct HoursWords {
    hours::PracticeTargets targets = {};
    hours::Measure measure = hours::Measure::Attended;
    bool onlyInforms = false; // a week: nobody is judged by it

    // The share with its bar, practice and theory, and the judgement, in the order of the lists.
    [[nodiscard]] std::vector<ListCell> figures(
        const hours::HoursSums &sums, const hours::PracticeTarget &target) const;
    [[nodiscard]] CellRows::Row group(
        const hours::GroupHours &group, const hours::PracticeTarget &target) const;
    [[nodiscard]] CellRows::Row student(const hours::StudentHours &student) const;
    [[nodiscard]] CellRows::Row session(const hours::SessionBehind &session) const;
    // A share alone, in its colour: what is expected.
    [[nodiscard]] ListCell share(
        const hours::HoursSums &sums, const hours::PracticeTarget &target) const;
    [[nodiscard]] ListCell week(const hours::PracticeWeeks &weeks) const; // practice, on average
    // The word of a judgement in its colour; of a week, that it only informs.
    [[nodiscard]] ListCell judged(hours::Judgement judgement) const;
    [[nodiscard]] hours::Judgement judge(const hours::StudentHours &student) const;
    [[nodiscard]] QString targetText() const; // the school's: "Target: 2/3 (60 to 72 %)"
};

// What the hours page has read and what was chosen on it; its views show it.
struct HoursShown {
    std::optional<school::SchoolYear> year;
    std::vector<school::Term> terms;
    std::optional<hours::Outlook> outlook;
    std::vector<hours::ManyMasters> manyMasters;
    std::vector<hours::StaffHours> staff;
    HoursWords words;
    hours::Period period;
    school::TermDates days; // of the period
    QDate today;

    [[nodiscard]] const hours::PracticeTarget &targetOf(school::GroupId group) const;
};

[[nodiscard]] QString nameOf(const hours::Student &student); // DUPONT Léa
[[nodiscard]] QString shortDay(QDate day);                   // 7/9
[[nodiscard]] ListCell minutesCell(base::Minutes minutes);
[[nodiscard]] Tone toneOf(hours::Judgement judgement);
[[nodiscard]] bool isOutside(hours::Judgement judgement);
[[nodiscard]] documents::TargetBand bandOf(const hours::PracticeTarget &target);

} // namespace ui

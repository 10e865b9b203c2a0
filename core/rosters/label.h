#pragma once

#include "core/rosters/ids.h"
#include "core/rosters/roster.h"

namespace rosters {

namespace errors {
inline constexpr base::ErrorCode kBadLabelFormat{"rosters.bad-label-format"};
inline constexpr base::ErrorCode kLastLabelFormat{"rosters.last-label-format"};
inline constexpr base::ErrorCode kBadStart{"rosters.bad-start"};
} // namespace errors

// A4 in tenths of a millimetre: what label sheets are measured in here.
inline constexpr int kSheetWidth = 2100;
inline constexpr int kSheetHeight = 2970;

// A sheet of labels: all lengths in tenths of a millimetre.
struct LabelMeasures {
    int across = 2;
    int down = 7;
    int width = 991;
    int height = 381;
    int leftMargin = 47; // from the edge of the paper to the first label
    int topMargin = 151;
    int gapAcross = 25;
    int gapDown = 0;
    QString source; // where the measures come from: "emballage, relevé le 12/09/2026"

    [[nodiscard]] int perSheet() const { return across * down; }
    [[nodiscard]] QString name() const; // "2 × 7 · 99,1 × 38,1 mm": never a maker's
    friend bool operator==(const LabelMeasures &, const LabelMeasures &) = default;
};

struct LabelFormat {
    LabelFormatId id{0};
    QString uuid;
    LabelMeasures measures;
    bool retired = false;
    int rowVersion = 1;
};

// Within what the table takes, and on the paper. Errors: kBadLabelFormat.
[[nodiscard]] base::Result<LabelMeasures> checked(const LabelMeasures &typed);
// "38,1" or "38.1" as tenths; nothing for what is no length.
[[nodiscard]] std::optional<int> tenthsFrom(const QString &typed);
[[nodiscard]] QString shownTenths(int tenths); // "38,1"

// What stands on one label, line by line; the first is set stronger.
struct Label {
    QStringList lines;
};

// Households: one envelope each, brothers and sisters together, in household order. Students: name
// and groups, for lockers and folders.
enum class LabelFor { Households, Students };

struct LabelSet {
    LabelFor what = LabelFor::Households;
    QString title;
    std::vector<Label> labels;
    QStringList remarks; // who gets none and why; whom to ask something
};

// The first free place of a sheet that was begun, from 1. Errors: kBadStart.
[[nodiscard]] base::Done checkStart(int start, const LabelMeasures &measures);
[[nodiscard]] int sheetsFor(int labels, int start, const LabelMeasures &measures);

} // namespace rosters

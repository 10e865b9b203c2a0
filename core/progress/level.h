#pragma once

#include "core/base/result.h"
#include "core/progress/ids.h"
#include "core/security/transaction.h"

#include <QString>

#include <optional>
#include <vector>

namespace progress {

namespace errors {
inline constexpr base::ErrorCode kBadLevel{"progress.bad-level"};
inline constexpr base::ErrorCode kDigitTaken{"progress.digit-taken"};
inline constexpr base::ErrorCode kLevelUsed{"progress.level-used"};
inline constexpr base::ErrorCode kBadScale{"progress.bad-scale"};
} // namespace errors

// What is typed about a level: the key that sets it in the grid, its name, and whether a competency
// that stands there counts as acquired.
struct LevelDetails {
    int digit = 0; // 0 to 9
    QString name;
    bool isAcquired = false;
    friend bool operator==(const LevelDetails &, const LevelDetails &) = default;
};

// A step of the school's scale. One that was used keeps its meaning: it is retired and another put
// in its place, so that what was once decided still says the same.
struct Level {
    LevelId id{0};
    QString uuid;
    LevelDetails details;
    int position = 0; // from the lowest up
    bool retired = false;
    bool isUsed = false; // somebody was seen or decided to stand there
    int rowVersion = 1;
};

// All levels, retired ones too, from the lowest up.
class Scale {
public:
    explicit Scale(std::vector<Level> levels = {});

    [[nodiscard]] const std::vector<Level> &levels() const { return m_levels; }
    [[nodiscard]] std::vector<Level> offered() const; // not retired
    // Null when there is none (of another file, or newer than what was read).
    [[nodiscard]] const Level *find(LevelId id) const;
    [[nodiscard]] const Level *ofDigit(int digit) const; // among those offered
    [[nodiscard]] int rank(LevelId id) const;            // from 0; -1: not in it
    [[nodiscard]] bool isAcquired(LevelId id) const;
    [[nodiscard]] QString nameOf(LevelId id) const; // empty: not in it
    // "0 Non abordé · 1 Découvert · …" for the foot of a printed grid.
    [[nodiscard]] QString legend() const;

private:
    std::vector<Level> m_levels;
};

// Whether grids and percentages can work with the levels offered: at least two, no digit twice,
// acquired from one level on and up to the last. Errors: kDigitTaken, kBadScale.
[[nodiscard]] base::Done checkScale(const Scale &scale);
// Cleaned. Errors: kBadLevel.
[[nodiscard]] base::Result<LevelDetails> checked(const LevelDetails &typed);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<Level> &before, const Level &after);

} // namespace progress

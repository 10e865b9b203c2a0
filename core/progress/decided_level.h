#pragma once

#include "core/base/ratio.h"
#include "core/progress/observation.h"

namespace progress {

// A help beside the decision; nothing is ever averaged.
enum class Rule { Last, LastTwo, Best };
inline constexpr std::array kRules{Rule::Last, Rule::LastTwo, Rule::Best};
[[nodiscard]] QString storedName(Rule rule); // "last-two"
[[nodiscard]] base::Result<Rule> ruleFrom(const QString &stored);
[[nodiscard]] QString titleOf(Rule rule); // "Last two that agree"

// What a rule makes of the observations, and those it rests on (newest first).
struct Proposal {
    Rule rule = Rule::Last;
    LevelId level{0};
    std::vector<ObservationId> basis = {};
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

// The level that counts, decided by somebody on a day.
struct DecidedLevel {
    DecidedLevelId id{0};
    QString uuid;
    people::StudentId student{0};
    diplomas::CompetencyId competency{0};
    LevelId level{0};
    QDate decidedOn;
    std::optional<Rule> proposal; // what stood beside and was taken; none: decided freely
    bool isTakenOver = false;
    security::AccountId author{0};
    QString authorName;
    QDateTime notedAt;
    std::optional<QDateTime> withdrawnAt;
    QString withdrawnReason;

    [[nodiscard]] bool isLiving() const { return !withdrawnAt; }
};

// Everything known about one student and one competency. Observations (newest first) and decisions
// (newest first) include those on competencies that were renewed into this one, each with the
// competency it was written on; withdrawn ones too.
struct CompetencyProgress {
    diplomas::CompetencyId competency{0};
    bool isOwn = true; // of the student's own subset
    std::vector<Observation> observations = {};
    std::vector<DecidedLevel> decisions = {};

    // The last decision that stands; null: none. decidedUntil: as it was at the end of that day.
    [[nodiscard]] const DecidedLevel *shown() const;
    [[nodiscard]] const DecidedLevel *decidedUntil(QDate day) const;
    // It was seen on the competency this one renews.
    [[nodiscard]] bool isFromEarlier(const DecidedLevel &decision) const
    {
        return decision.competency != competency;
    }
};

// Last; last two that agree, where there are two and they do; best. Levels without never count.
// Newest observation first: by day, then by when it was noted.
[[nodiscard]] std::vector<Proposal> proposalsOf(
    const std::vector<Observation> &observations, const Scale &scale);

[[nodiscard]] bool isAcquiredOn(
    const CompetencyProgress &competency, const Scale &scale, QDate day);
// Decided and acquired, of the student's own subset (its own denominator) at the end of a day.
[[nodiscard]] base::Ratio acquiredOn(
    const std::vector<CompetencyProgress> &competencies, const Scale &scale, QDate day);

} // namespace progress

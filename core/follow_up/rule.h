#pragma once

#include "core/base/result.h"
#include "core/follow_up/half_day.h"

#include <QString>

#include <array>
#include <vector>

namespace follow_up {

namespace errors {
inline constexpr base::ErrorCode kBadRule{"follow-up.bad-rule"};
} // namespace errors

// Which half-days of a month a rule counts. The law does not define one that was missed in part:
// the school chooses, rule by rule (domain 3.3).
enum class Counter { AnyUnjustified, FullUnjustified, All };
inline constexpr std::array kCounters{
    Counter::AnyUnjustified, Counter::FullUnjustified, Counter::All};

// What is done about absences.
enum class StepKind {
    ReasonAsked,
    Interview,
    Dialogue,
    Warning,
    Team,
    Referral,
    Referent,
    Return,
    Other
};
inline constexpr std::array kStepKinds{StepKind::ReasonAsked, StepKind::Interview,
    StepKind::Dialogue, StepKind::Warning, StepKind::Team, StepKind::Referral, StepKind::Referent,
    StepKind::Return, StepKind::Other};
// Those a rule may call for.
inline constexpr std::array kRuleSteps{
    StepKind::Dialogue, StepKind::Warning, StepKind::Team, StepKind::Referral};

[[nodiscard]] QString storedName(Counter counter);
[[nodiscard]] QString storedName(StepKind kind);
// Errors: base::errors::kUnknownName.
[[nodiscard]] base::Result<Counter> counterFrom(const QString &stored);
[[nodiscard]] base::Result<StepKind> stepKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(
    Counter counter); // "half-days without a valid reason, in part or whole"
[[nodiscard]] QString titleOf(StepKind kind);
[[nodiscard]] int countOf(const HalfDayCounts &counts, Counter counter);

// What somebody types of a rule. Words: what is to be done, by age on the day the number was
// reached; from 16 to 17 the duty to be in training holds, from 18 on the young person answers.
struct RuleDetails {
    QString label;
    Counter counter = Counter::AnyUnjustified;
    int atLeast = 4;
    StepKind step = StepKind::Warning;
    QString under16;
    QString from16;
    QString from18;
    QString source;
    friend bool operator==(const RuleDetails &, const RuleDetails &) = default;
};

// From how many half-days in a calendar month on, which step is to be taken: data with a source,
// which the school may change or retire.
struct Rule {
    QString code;
    RuleDetails details;
    int position = 0;
    bool retired = false;
    int rowVersion = 1;

    [[nodiscard]] const QString &wordsFor(int age) const;
    friend bool operator==(const Rule &, const Rule &) = default;
};

// "4 half-days … or more in a calendar month": printed beside each figure it judges.
[[nodiscard]] QString shown(const Rule &rule);

// Texts cleaned, the number judged. Errors: kBadRule.
[[nodiscard]] base::Result<RuleDetails> checked(const RuleDetails &typed);

// A rule whose number was reached in a month, on the day of the half-day that reached it.
struct ReachedRule {
    Rule rule;
    QDate on;
    int age = 0; // on that day
    int count = 0;
    [[nodiscard]] const QString &words() const { return rule.wordsFor(age); }
};

// The rules in use that the half-days of one young person reach in the month of a day.
[[nodiscard]] std::vector<ReachedRule> reachedRules(const std::vector<HalfDay> &halfDays,
    QDate month, const std::vector<Rule> &rules, QDate birthDate);

} // namespace follow_up

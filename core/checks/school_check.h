#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace storage {
class Database;
}

namespace checks {

// One rule that was looked at, and how often it is broken. Never a name or an amount: only counts.
struct CheckedRule {
    QString name;  // "allocations-within-payment": for scripts
    QString title; // translated
    int broken = 0;
};

struct SchoolCheck {
    std::vector<CheckedRule> rules;
    QString auditHead; // first ten characters of the audit chain's head
    [[nodiscard]] bool isGood() const;
};

// Looks at the file, the audit chain and the rules that no constraint can hold: money that adds up,
// numbers without gaps, rolls with a row for everybody, weekly hours equal to the rolls. Changes
// nothing; needs no sign-in, because it tells no more than whether all is well.
[[nodiscard]] base::Result<SchoolCheck> checkSchool(storage::Database &database);

} // namespace checks

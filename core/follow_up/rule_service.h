#pragma once

#include "core/follow_up/rule.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace follow_up {

struct ChangedRule {
    Rule rule;
    security::Undo undo;
};

// What the school makes of the numbers of the law. Read for Operation::ReadAbsences, changed with
// ManageSettings; a change judges every month anew, and steps that were taken stay. Errors:
// kBadRule, security::errors::kChangedMeanwhile.
class RuleService {
public:
    explicit RuleService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<Rule>> rules(bool withRetired = false);
    // For the settings, retired ones too; ManageSettings.
    [[nodiscard]] base::Result<std::vector<Rule>> all();
    [[nodiscard]] base::Result<ChangedRule> add(const RuleDetails &details);
    [[nodiscard]] base::Result<ChangedRule> edit(const Rule &before, const RuleDetails &details);
    [[nodiscard]] base::Result<ChangedRule> setRetired(const Rule &before, bool retired);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<ChangedRule> change(
        const Rule &before, const Rule &wanted, const QString &action);
    security::Workspace &m_workspace;
};

} // namespace follow_up

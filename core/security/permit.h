#pragma once

#include "core/base/id.h"
#include "core/security/operation.h"

namespace security {

struct AccountTag;
using AccountId = base::Id<AccountTag>;

// Proof that the policy allowed an operation to somebody, and how far. Only Policy makes one: a
// reading repository asks for it, so a right cannot be forgotten.
class Permit {
public:
    [[nodiscard]] Operation operation() const { return m_operation; }
    // Own: the repository keeps to the groups and sessions of account().
    [[nodiscard]] Reach reach() const { return m_reach; }
    [[nodiscard]] AccountId account() const { return m_account; }

private:
    friend class Policy;
    Permit(Operation operation, Reach reach, AccountId account)
        : m_operation(operation)
        , m_reach(reach)
        , m_account(account)
    {
    }
    Operation m_operation;
    Reach m_reach;
    AccountId m_account;
};

} // namespace security

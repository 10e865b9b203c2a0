#pragma once

#include "core/base/result.h"
#include "core/security/operation.h"
#include "core/security/permit.h"

#include <QSet>

#include <optional>

namespace security {

namespace errors {
inline constexpr base::ErrorCode kNobody{"security.nobody-signed-in"};
inline constexpr base::ErrorCode kLocked{"security.locked"};
inline constexpr base::ErrorCode kRefused{"security.refused"};
} // namespace errors

// What an operation is done to. School: nothing narrower.
struct Scope {
    enum class Kind { School, Student, Group, Session, Staff, Workshop };
    Kind kind = Kind::School;
    qint64 key = 0;
    [[nodiscard]] static Scope school() { return {}; }
};

// Says whether a student, group, session or workshop is one's own; made by the levels that know.
class Ownership {
public:
    virtual ~Ownership() = default;
    [[nodiscard]] virtual base::Result<bool> isOwn(AccountId account, const Scope &scope) const = 0;
};

// The one table of rights (design: rights.md). Several roles add up; what is not in it is refused.
class Policy {
public:
    [[nodiscard]] static Reach reach(Role role, Operation operation);
    [[nodiscard]] static Reach reach(const QSet<Role> &roles, Operation operation);

    // ownership may be null only where no operation of Reach::Own is asked for.
    [[nodiscard]] static base::Result<Permit> require(const QSet<Role> &roles, AccountId account,
        Operation operation, const Scope &scope, const Ownership *ownership);

    // For what the program does before anybody can be signed in: founding a school, signing in.
    [[nodiscard]] static Permit beforeSignIn(AccountId account);
};

// Refusals and missing objects say the same words, so that nobody learns what exists.
[[nodiscard]] base::Error notThere();

} // namespace security

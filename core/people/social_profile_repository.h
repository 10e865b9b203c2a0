#pragma once

#include "core/people/ids.h"
#include "core/people/social_profile.h"
#include "core/security/transaction.h"

namespace people {

// All SQL on social_profile. Reading asks for Operation::ReadSocialProfile or EditSocialProfile;
// writing is an operation's, whose use case asked.
class SocialProfileRepository {
public:
    // Nothing kept yet: a profile whose answers are all unknown and whose row version is 0.
    [[nodiscard]] static base::Result<SocialProfile> of(
        storage::Database &database, const security::Permit &permit, StudentId student);
    [[nodiscard]] static base::Result<bool> write(security::Transaction &transaction,
        StudentId student, int rowVersion, const SocialProfile &profile);
};

} // namespace people

#pragma once

#include "core/enrolment/enrolment.h"
#include "core/exchange/student_import_plan.h"
#include "core/security/undo.h"

// The ways back of what an import writes, one for each row it wrote. Each expects the row version
// the import left behind.
namespace exchange::undo {

[[nodiscard]] security::Undo::Step addedStudent(people::StudentId id, const QString &uuid);
[[nodiscard]] security::Undo::Step editedStudent(
    const people::Student &before, const std::optional<people::AddressMove> &home);
[[nodiscard]] security::Undo::Step addedParty(people::PartyId id, const QString &uuid);
[[nodiscard]] security::Undo::Step editedParty(
    const people::Party &before, const std::optional<people::AddressMove> &home);
[[nodiscard]] security::Undo::Step addedLink(people::StudentPartyId id, const QString &uuid);
[[nodiscard]] security::Undo::Step editedLink(const people::StudentParty &before);
[[nodiscard]] security::Undo::Step addedEnrolment(enrolment::EnrolmentId id, const QString &uuid);
[[nodiscard]] security::Undo::Step editedEnrolment(const enrolment::EnrolmentRecord &before);

} // namespace exchange::undo

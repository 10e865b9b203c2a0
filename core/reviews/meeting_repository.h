#pragma once

#include "core/people/ids.h"
#include "core/reviews/meeting.h"

namespace storage {
class Database;
}

namespace reviews {

// All SQL on family_meeting and confidence. Whose they are is judged before.
class MeetingRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Meeting>> find(storage::Database &database,
        const security::Permit &permit, enrolment::EnrolmentId enrolment, school::TermId term);
    // By enrolment.
    [[nodiscard]] static base::Result<std::vector<Meeting>> ofTerm(
        storage::Database &database, const security::Permit &permit, school::TermId term);
    [[nodiscard]] static base::Done insert(
        security::Transaction &transaction, const Meeting &meeting);
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Meeting &meeting, int rowVersion);
    [[nodiscard]] static base::Result<bool> remove(security::Transaction &transaction,
        enrolment::EnrolmentId enrolment, school::TermId term, int rowVersion);

    // Of one young person, oldest year first.
    [[nodiscard]] static base::Result<std::vector<Confidence>> answers(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    [[nodiscard]] static base::Done insert(
        security::Transaction &transaction, const Confidence &confidence);
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Confidence &confidence, int rowVersion);
    [[nodiscard]] static base::Result<bool> removeAnswer(
        security::Transaction &transaction, enrolment::EnrolmentId enrolment, int rowVersion);
};

} // namespace reviews

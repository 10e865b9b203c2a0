#pragma once

#include "core/evaluations/bulletin.h"
#include "core/evaluations/evaluation.h"
#include "core/security/permit.h"

namespace storage {
class Database;
}

namespace evaluations {

// All SQL on evaluation and evaluation_mark. Reach::Own keeps to one's own groups of this year.
class EvaluationRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Evaluation>> find(
        storage::Database &database, const security::Permit &permit, EvaluationId id);
    // Taken in a term; newest first.
    [[nodiscard]] static base::Result<std::vector<Evaluation>> ofTerm(storage::Database &database,
        const security::Permit &permit, school::TermId term, std::optional<school::GroupId> group);
    // Who was in the group that day or has a mark, in the order of lists.
    [[nodiscard]] static base::Result<std::vector<MarkRow>> marks(
        storage::Database &database, const security::Permit &permit, EvaluationId id);
    // Every mark of a term, whoever reads: averages of a group need all of them.
    [[nodiscard]] static base::Result<std::vector<MarkLine>> lines(
        storage::Database &database, const security::Permit &permit, school::TermId term);
    // Subjects that were used, for the field's proposals.
    [[nodiscard]] static base::Result<QStringList> subjects(
        storage::Database &database, const security::Permit &permit);

    [[nodiscard]] static base::Result<EvaluationId> insert(
        security::Transaction &transaction, const Evaluation &evaluation);
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Evaluation &evaluation, int rowVersion);
    // With its marks.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, EvaluationId id, int rowVersion);
    // An empty mark is taken away.
    [[nodiscard]] static base::Done setMark(security::Transaction &transaction, EvaluationId id,
        enrolment::EnrolmentId enrolment, const Mark &mark);
};

} // namespace evaluations

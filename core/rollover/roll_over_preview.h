#pragma once

#include "core/diplomas/diploma.h"
#include "core/rollover/roll_over.h"

namespace storage {
class Database;
}

namespace rollover {

// Reads the closing year with its paths and exam results, and proposes what becomes of each.
// enrolments: ManageEnrolments; exams: ReadExams.
class RollOverPreview {
public:
    RollOverPreview(storage::Database &database, const security::Permit &enrolments,
        const security::Permit &exams)
        : m_database(database)
        , m_enrolments(enrolments)
        , m_exams(exams)
    {
    }
    // Errors: kNotTheNextYear. Lines come in the order of names.
    [[nodiscard]] base::Result<Preview> between(school::SchoolYearId from, school::SchoolYearId to);

private:
    [[nodiscard]] base::Result<Line> lineOf(people::StudentId student, const Preview &preview);
    [[nodiscard]] base::Result<Ending> endingOf(
        const enrolment::EnrolmentRecord &last, const Preview &preview, Choice &choice);
    [[nodiscard]] base::Done placeInGroups(const enrolment::EnrolmentRecord &last, QDate startsOn,
        Choice &choice, QString &closedGroup);
    [[nodiscard]] base::Result<std::optional<exams::Standing>> examOf(
        people::StudentId student, const diplomas::Diploma &diploma, int session);
    [[nodiscard]] const diplomas::Diploma *diplomaOf(diplomas::DiplomaVersionId version) const;

    storage::Database &m_database;
    security::Permit m_enrolments;
    security::Permit m_exams;
    std::vector<diplomas::Diploma> m_diplomas;
    std::vector<enrolment::EnrolmentCode> m_codes;
};

} // namespace rollover

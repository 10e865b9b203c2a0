#pragma once

#include "core/exams/exam_paper.h"
#include "core/exams/ids.h"
#include "core/security/transaction.h"

namespace security {
class Workspace;
}

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kNotCalled{"exams.not-called"};
} // namespace errors

// Papers of candidates, kept as issued under the student. Operation::RecordExams.
class ExamPaperService {
public:
    explicit ExamPaperService(security::Workspace &workspace);

    // One each, in this order; all or none. Notes today as the day they were printed where nothing
    // was noted.
    [[nodiscard]] base::Result<std::vector<ExamPaper>> entries(
        const std::vector<ExamRegistrationId> &registrations);
    // One each, in this order; all or none. Error: kNotCalled for whoever is not called yet.
    [[nodiscard]] base::Result<std::vector<ExamPaper>> convocations(
        const std::vector<ExamRegistrationId> &registrations);
    // Errors: what keeps the rule from deciding.
    [[nodiscard]] base::Result<ExamPaper> simulation(ExamRegistrationId registration);

    // The pages as first printed; kept with the document.
    [[nodiscard]] base::Done keepPrinted(records::DocumentId document, const QByteArray &pdf);

private:
    security::Workspace &m_workspace;
};

} // namespace exams

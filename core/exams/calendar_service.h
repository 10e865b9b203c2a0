#pragma once

#include "core/exams/convocation.h"
#include "core/exams/exam_date.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace exams {

struct SavedDate {
    ExamDateId id;
    security::Undo undo;
};

// The calendar of a session and who is called when. Reading: Operation::ReadExams; writing:
// Operation::RecordExams. Errors: those of the checks, security::errors::kChangedMeanwhile.
class CalendarService {
public:
    explicit CalendarService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<ExamDate>> dates(int session);
    // Deadlines of all sessions that are near today, the most pressing first.
    [[nodiscard]] base::Result<std::vector<ExamReminder>> reminders();
    [[nodiscard]] base::Result<SavedDate> add(int session, const ExamDateDetails &typed);
    [[nodiscard]] base::Result<SavedDate> edit(
        ExamDateId id, int rowVersion, const ExamDateDetails &typed);
    [[nodiscard]] base::Result<security::Undo> remove(ExamDateId id, int rowVersion);

    [[nodiscard]] base::Result<std::vector<ConvocationLine>> convocations(int session);
    // The same call for several candidates: all or none.
    [[nodiscard]] base::Result<security::Undo> call(
        const std::vector<ExamRegistrationId> &registrations, const ConvocationDetails &typed);
    [[nodiscard]] base::Result<security::Undo> editCall(
        ConvocationId id, int rowVersion, const ConvocationDetails &typed);
    [[nodiscard]] base::Result<security::Undo> removeCall(ConvocationId id, int rowVersion);

    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace exams

#pragma once

#include "core/exams/calendar_service.h"

namespace exams {

// Operations on dates and convocations, inside the caller's transaction; each leaves the way back.
// A convocation is recorded under its registration.
class CalendarOperations {
public:
    [[nodiscard]] static base::Result<SavedDate> add(
        security::Transaction &transaction, int session, const ExamDateDetails &typed);
    [[nodiscard]] static base::Result<security::Undo> edit(security::Transaction &transaction,
        ExamDateId id, int rowVersion, const ExamDateDetails &typed);
    [[nodiscard]] static base::Result<security::Undo> remove(
        security::Transaction &transaction, ExamDateId id, int rowVersion);

    [[nodiscard]] static base::Result<security::Undo> call(security::Transaction &transaction,
        ExamRegistrationId registration, const ConvocationDetails &typed);
    [[nodiscard]] static base::Result<security::Undo> editCall(security::Transaction &transaction,
        ConvocationId id, int rowVersion, const ConvocationDetails &typed);
    [[nodiscard]] static base::Result<security::Undo> removeCall(
        security::Transaction &transaction, ConvocationId id, int rowVersion);
};

} // namespace exams

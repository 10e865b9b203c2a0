#pragma once

#include "core/enrolment/student_list.h"
#include "core/exchange/list_export.h"

#include <array>

namespace exchange {

// The columns of the student list, the same in the window and in a file.
enum class StudentColumn {
    Name,
    Workshop,
    Theory,
    Path,
    BirthDate,
    Phone,
    Contact,
    ContactPhone,
    Missing,
    State
};
inline constexpr std::array kStudentColumns{StudentColumn::Name, StudentColumn::Workshop,
    StudentColumn::Theory, StudentColumn::Path, StudentColumn::BirthDate, StudentColumn::Phone,
    StudentColumn::Contact, StudentColumn::ContactPhone, StudentColumn::Missing,
    StudentColumn::State};

// Title, kind and key.
[[nodiscard]] ExportColumn columnOf(StudentColumn column);
[[nodiscard]] ExportCell cellOf(const enrolment::StudentRow &row, StudentColumn column);
// Birth dates and phones: they need Operation::ExportDetails.
[[nodiscard]] bool isDetail(StudentColumn column);

} // namespace exchange

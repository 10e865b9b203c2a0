#pragma once

#include "core/exams/exam_service.h"
#include "core/school/year_service.h"

namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

// What the page of the exams works with; made by app, outliving it.
struct ExamsServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    exams::ExamService &exams;
    school::YearService &years;
};

} // namespace ui

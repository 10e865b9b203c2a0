#pragma once

#include "core/evaluations/bulletin_service.h"
#include "core/evaluations/evaluation_service.h"
#include "core/reviews/review_service.h"
#include "core/school/staff_service.h"
#include "core/security/account_service.h"
#include "core/security/workspace.h"

namespace ui {

// What the page of the marks in theory works with. All of it outlives it.
struct EvaluationServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    evaluations::EvaluationService &evaluations;
    evaluations::BulletinService &bulletins;
    reviews::ReviewService &reviews;
    school::StaffService &staff;

    [[nodiscard]] bool mayWrite() const
    {
        return workspace.reach(security::Operation::ObserveProgress) != security::Reach::None;
    }
    [[nodiscard]] bool mayPrint() const
    {
        return workspace.reach(security::Operation::PrintReviews) != security::Reach::None;
    }
    [[nodiscard]] bool maySwitch() const
    {
        return workspace.reach(security::Operation::ManageSettings) != security::Reach::None;
    }
};

} // namespace ui

#pragma once

#include "core/evaluations/evaluation_service.h"
#include "core/reviews/meeting_service.h"
#include "core/reviews/review_service.h"
#include "core/security/account_service.h"
#include "core/security/workspace.h"

namespace ui {

// What the page of the term reviews works with. All of it outlives it.
struct ReviewServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    reviews::ReviewService &reviews;
    reviews::MeetingService &meetings;
    evaluations::EvaluationService &evaluations;

    [[nodiscard]] bool mayWrite() const
    {
        return workspace.reach(security::Operation::WriteReviewPart) != security::Reach::None;
    }
    [[nodiscard]] bool mayPrint() const
    {
        return workspace.reach(security::Operation::PrintReviews) != security::Reach::None;
    }
    [[nodiscard]] bool mayReword() const
    {
        return workspace.reach(security::Operation::ManageSettings) != security::Reach::None;
    }
    [[nodiscard]] bool mayChooseDays() const
    {
        return workspace.reach(security::Operation::ManageSchool) != security::Reach::None;
    }
};

} // namespace ui

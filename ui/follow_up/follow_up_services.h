#pragma once

#include "core/absences/absence_service.h"
#include "core/follow_up/day_service.h"
#include "core/follow_up/follow_up_service.h"
#include "core/follow_up/rule_service.h"
#include "core/school/school_service.h"
#include "core/security/account_service.h"
#include "core/security/workspace.h"

namespace ui {

// What the pages of the absences work with. All of it outlives them.
struct FollowUpServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    absences::AbsenceService &absences;
    follow_up::DayService &days;
    follow_up::FollowUpService &followUp;
    school::SchoolService &schools;

    [[nodiscard]] bool mayQualify() const
    {
        return workspace.reach(security::Operation::QualifyAbsences) != security::Reach::None;
    }
    [[nodiscard]] bool mayAnnounce() const
    {
        return workspace.reach(security::Operation::AnnounceAbsence) != security::Reach::None;
    }
};

} // namespace ui

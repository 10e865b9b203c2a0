#pragma once

#include "core/incidents/incident_service.h"
#include "core/incidents/measure_service.h"
#include "core/school/staff_service.h"
#include "core/security/account_service.h"
#include "core/security/workspace.h"

namespace ui {

// What the page of the incidents works with. All of it outlives it.
struct IncidentServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    incidents::IncidentService &incidents;
    incidents::MeasureService &measures;
    school::StaffService &staff;

    [[nodiscard]] bool mayRecord() const
    {
        return workspace.reach(security::Operation::RecordIncident) != security::Reach::None;
    }
    [[nodiscard]] bool mayDecide() const
    {
        return workspace.reach(security::Operation::DecideMeasure) != security::Reach::None;
    }
    [[nodiscard]] bool mayWrite() const
    {
        return workspace.reach(security::Operation::WriteLetters) != security::Reach::None;
    }
};

} // namespace ui

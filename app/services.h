#pragma once

#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/student_file.h"
#include "core/fees/charge_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/fee_plan_service.h"
#include "core/fees/payment_service.h"
#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "core/school/calendar_service.h"
#include "core/school/group_service.h"
#include "core/school/school_service.h"
#include "core/school/staff_service.h"
#include "core/school/year_service.h"

namespace app {

// Every service over one workspace, made together.
struct Services {
    explicit Services(security::Workspace &workspace)
        : school(workspace)
        , years(workspace)
        , calendar(workspace)
        , groups(workspace)
        , staff(workspace)
        , students(workspace)
        , families(workspace)
        , diplomas(workspace)
        , enrolments(workspace)
        , studentFiles(workspace)
        , feePlans(workspace)
        , charges(workspace)
        , payments(workspace)
        , feeLists(workspace)
    {
    }
    school::SchoolService school;
    school::YearService years;
    school::CalendarService calendar;
    school::GroupService groups;
    school::StaffService staff;
    people::StudentService students;
    people::FamilyService families;
    diplomas::DiplomaService diplomas;
    enrolment::EnrolmentService enrolments;
    enrolment::StudentFileService studentFiles;
    fees::FeePlanService feePlans;
    fees::ChargeService charges;
    fees::PaymentService payments;
    fees::FeeListService feeLists;
};

} // namespace app

#pragma once

#include "core/admissions/application_service.h"
#include "core/admissions/stay_service.h"
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/school/group_service.h"
#include "core/school/workshop_service.h"
#include "core/school/year_service.h"

namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

// What the page of the candidates works with; made by app, outliving it.
struct AdmissionsServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    admissions::ApplicationService &applications;
    admissions::StayService &stays;
    enrolment::EnrolmentService &enrolments;
    school::YearService &years;
    school::WorkshopService &workshops;
    school::GroupService &groups;
    diplomas::DiplomaService &diplomas;
};

} // namespace ui

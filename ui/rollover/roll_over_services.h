#pragma once

#include "core/diplomas/diploma.h"
#include "core/rollover/roll_over_service.h"
#include "core/school/group.h"

namespace diplomas {
class DiplomaService;
}
namespace enrolment {
class EnrolmentService;
}
namespace school {
class GroupService;
}
namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

// What the page of the change of year calls; all of it outlives the page.
struct RollOverServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    rollover::RollOverService &rollOvers;
    enrolment::EnrolmentService &enrolments;
    school::GroupService &groups;
    diplomas::DiplomaService &diplomas;
    QString schoolName; // on backups
};

// What may be chosen for the new year, and how it is called.
struct RollOverChoices {
    std::vector<school::Group> groups;
    std::vector<diplomas::Diploma> diplomas;
    std::vector<enrolment::EnrolmentCode> codes;

    [[nodiscard]] QString groupName(std::optional<school::GroupId> id) const;
    [[nodiscard]] const diplomas::Diploma *diplomaOf(
        std::optional<diplomas::DiplomaVersionId> version) const;
    [[nodiscard]] QString codeLabel(const QString &code) const;
    [[nodiscard]] QString usualExitCode() const; // "completed" where it is used
};

} // namespace ui

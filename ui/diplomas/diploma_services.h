#pragma once

#include "core/diplomas/diploma_service.h"
#include "core/diplomas/draft_service.h"
#include "core/diplomas/framework_service.h"
#include "core/exchange/framework_import.h"
#include "core/security/account_service.h"
#include "core/security/workspace.h"

namespace ui {

// What the page of the frameworks works with. All of it outlives the page.
struct DiplomaServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    diplomas::DiplomaService &diplomas;
    diplomas::FrameworkService &frameworks;
    diplomas::DraftService &drafts;
    exchange::FrameworkImportService &imports;

    [[nodiscard]] bool mayVerify() const { return may(security::Operation::VerifyDiplomas); }
    [[nodiscard]] bool mayAdd() const { return may(security::Operation::ManageSchool); }
    // Competencies: drafts by masters and teachers, what is verified by the director.
    [[nodiscard]] bool mayWrite(const diplomas::Framework &framework) const
    {
        if (framework.state == diplomas::FrameworkState::Retired)
            return false;
        const bool isDraft = framework.state == diplomas::FrameworkState::Draft;
        return isDraft ? may(security::Operation::WriteDrafts) : mayVerify();
    }
    [[nodiscard]] bool mayDraft() const { return may(security::Operation::WriteDrafts); }
    [[nodiscard]] bool may(security::Operation operation) const
    {
        return workspace.reach(operation) != security::Reach::None;
    }
};

} // namespace ui

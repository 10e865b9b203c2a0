#pragma once

#include "core/letters/letter_template.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace letters {

// The school's letter templates. Reading is Operation::WriteLetters, writing ManageSchool.
class TemplateService {
public:
    explicit TemplateService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<LetterTemplate>> templates();
    [[nodiscard]] base::Result<LetterTemplate> letterTemplate(TemplateId id);
    // Errors: those of checkedDetails(), kTemplateNameTaken.
    [[nodiscard]] base::Result<TemplateId> add(const TemplateDetails &details);
    // The kind stays what it was when the template was made.
    [[nodiscard]] base::Result<security::Edited> edit(
        TemplateId id, int rowVersion, const TemplateDetails &details);
    // A copy under another name, as it is stored.
    [[nodiscard]] base::Result<TemplateId> duplicate(TemplateId id);
    // The text that came with the program again, as a new version. Errors: kNotShipped.
    [[nodiscard]] base::Result<security::Edited> restoreShipped(TemplateId id, int rowVersion);
    // A retired template is no longer proposed; what was made from it stays.
    [[nodiscard]] base::Result<security::Edited> setRetired(
        TemplateId id, int rowVersion, bool isRetired);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace letters

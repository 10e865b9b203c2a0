#pragma once

#include "core/school/school.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace school {

// The school's identity and its logo.
class SchoolService {
public:
    explicit SchoolService(security::Workspace &workspace);

    // Errors: kNotFounded.
    [[nodiscard]] base::Result<School> read();
    // The name alone, for the page where nobody is signed in yet.
    [[nodiscard]] base::Result<QString> nameForSignIn();
    // Errors: kNameMissing, kBadUai … kBadPostalCode, security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(const School &school);

    // PNG; empty when the school has none.
    [[nodiscard]] base::Result<QByteArray> logo();
    // A picture file as it was chosen, or an empty one to do without. Errors: kBadLogo,
    // kLogoTooLarge.
    [[nodiscard]] base::Result<security::Edited> setLogo(
        const QByteArray &file, int expectedVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // Operations.
    [[nodiscard]] static base::Done add(security::Transaction &transaction, const School &school);
    [[nodiscard]] static base::Done replace(
        security::Transaction &transaction, const School &school, const QString &action);

private:
    security::Workspace &m_workspace;
};

} // namespace school

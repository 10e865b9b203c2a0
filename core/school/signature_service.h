#pragma once

#include "core/school/signature_repository.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace school {

// Who signs the school's papers, and with which picture. Reading is Operation::ReadSchool, writing
// ManageSchool. A picture that was once chosen stays kept: papers were issued with it.
class SignatureService {
public:
    explicit SignatureService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Signature> read();
    [[nodiscard]] base::Result<SignaturePictures> pictures();
    // Name, function and papers; the picture stays. Errors: security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(const Signature &typed);
    // A picture file as it was chosen, or an empty one to do without. Errors: kBadSignature,
    // kSignatureTooLarge, kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> setPicture(
        const QByteArray &file, int expectedVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace school

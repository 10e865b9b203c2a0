#pragma once

#include "core/documents/blocks.h"
#include "core/documents/letterhead.h"
#include "core/school/issuer.h"

#include <QHash>

namespace security {
class Workspace;
}

namespace reports {

// What a paper takes from outside of its snapshot: the school's logo, and the pictures of
// signatures by the key that snapshots name.
struct SchoolMarks {
    documents::Logo logo = {};
    QHash<QString, documents::Logo> signatures = {};
};

// What cannot be read or drawn is left out: it was checked when it was chosen.
[[nodiscard]] SchoolMarks marksOf(security::Workspace &workspace);
[[nodiscard]] documents::Logo logoOf(const QByteArray &png);

// What stands on top of a paper, as the school called itself when it was issued.
[[nodiscard]] documents::Letterhead letterheadOf(
    const school::Issuer &issuer, const SchoolMarks &marks);
// As the school calls itself today.
[[nodiscard]] base::Result<documents::Letterhead> letterheadOfToday(security::Workspace &workspace);

// Where a paper is signed: by whom, and the picture if it was issued with one. unnamed: what stands
// there where the school says nothing of the function of who signs.
[[nodiscard]] documents::Signatures::Box signatureOf(
    const school::Issuer &issuer, const SchoolMarks &marks, const QString &unnamed);
// Papers of the office: whoever made them signs by hand, unless they carry the school's signature.
[[nodiscard]] documents::Signatures::Box signatureOfOffice(
    const school::Issuer &issuer, const SchoolMarks &marks, const QString &madeBy);

} // namespace reports

#pragma once

#include "core/diplomas/content.h"

#include <QByteArray>

namespace exchange {

namespace errors {
inline constexpr base::ErrorCode kNoFramework{"exchange.no-framework"};
inline constexpr base::ErrorCode kFrameworkColumns{"exchange.framework-columns"};
} // namespace errors

// One version of a diploma as a file brings it.
struct IncomingFramework {
    QString catalogueId = {}; // of the shipped catalogue; empty for a school's own
    QString shortName = {};
    QString title = {};
    diplomas::DiplomaKind kind = diplomas::DiplomaKind::Other;
    QString version = {};
    diplomas::Sessions sessions = {};
    diplomas::PassRule passRule = diplomas::PassRule::None;
    bool unitsComplete = false;
    diplomas::Content content = {};
};

// Versions in the shape of the shipped catalogue: what one school gives another loses nothing.
[[nodiscard]] QByteArray writeFrameworks(const std::vector<diplomas::Framework> &frameworks);

// JSON of writeFrameworks(), or a table with the columns of the list “diplomas” (CSV, workbook):
// one line a unit or a competency. Lines that cannot be read are named in the error: nothing is
// taken from a file that is half understood.
[[nodiscard]] base::Result<std::vector<IncomingFramework>> readFrameworks(
    const QByteArray &bytes, const QString &fileName);

} // namespace exchange

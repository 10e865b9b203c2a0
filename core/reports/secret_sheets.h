#pragma once

#include "core/documents/flow_document.h"

#include <QDate>

// What is printed once and kept in an envelope. Nothing of it is stored: the sheet is the only
// place where the secret stands in clear.
namespace reports {

// The one-time code with which somebody chooses a password.
struct CodeSheet {
    QString schoolName;
    QString name;
    QString login;
    QString code;
    QDate made;
};
[[nodiscard]] documents::Content contentOf(const CodeSheet &sheet);

// The school's recovery key: what opens its backups when everything else is lost. groups: the
// printed key, cut at its hyphens, numbered on the sheet as the program asks for them.
struct KeySheet {
    QString schoolName;
    QStringList groups;
    QDate made;
    QString madeBy;
};
[[nodiscard]] documents::Content contentOf(const KeySheet &sheet);

} // namespace reports

#pragma once

#include "core/diplomas/content.h"

#include <QHash>
#include <QJsonObject>

namespace diplomas {

// How sources are written out: the catalogue names them by a key.
using SourceNames = QHash<QString, QString>;

// The units, blocks and competencies of one diploma, as in the shipped catalogue and in files that
// schools give each other (the same shape). readOn: the day of the file, kept as the day an item
// was verified where the file names its source. A coefficient nobody read stays unknown; what an
// earlier reading believed becomes a suggestion.
[[nodiscard]] Content contentFrom(
    const QJsonObject &diploma, const SourceNames &sources, QDate readOn);
[[nodiscard]] PassRule passRuleOf(const QJsonObject &diploma);
[[nodiscard]] bool areUnitsComplete(const QJsonObject &diploma);

// The same way out. Sources are written in words.
[[nodiscard]] QJsonObject toJson(const Framework &framework);

} // namespace diplomas

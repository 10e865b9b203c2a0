#pragma once

#include <QString>

#include <vector>

namespace diplomas {

// One filled line of a paste, taken apart.
struct PastedLine {
    int number = 0; // in the paste, from 1
    QString code;   // "C1.1", "BC2"; empty when the line has none
    QString label;
    QString shortLabel;
    bool isCells = false;      // of a spreadsheet or a table: separated by tabs
    bool isBullet = false;     // began with a dash or a dot
    bool isNamedBlock = false; // began with Bloc, Pôle, Activité, Unité …
};

[[nodiscard]] std::vector<PastedLine> pastedLines(const QString &text);

// "Code<tab>Compétence": what the columns are called.
[[nodiscard]] bool isTitleRow(const PastedLine &line);

// Whether a code is numbered under another: C1.1 and C1.1.2 under C1, C11 not.
[[nodiscard]] bool isUnder(const QString &code, const QString &above);

} // namespace diplomas

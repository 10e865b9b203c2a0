#pragma once

#include "core/diplomas/content.h"

namespace diplomas {

// What the reader of a paste has to know of one line: taken as it stands with a doubt, or left out.
struct PasteRemark {
    int line = 0; // from 1
    QString text;
    bool isLeftOut = false;
};

// A framework as it was copied from a word processor or a spreadsheet, blocks in their order.
struct PastedContent {
    std::vector<BlockDetails> blocks = {};
    std::vector<PasteRemark> remarks = {};
    [[nodiscard]] int competencies() const;
};

// Reads lines such as “C1.1<tab>Préparer le poste<tab>Préparer”, “C1.1 – Préparer le poste” or a
// bullet. A line that others are numbered under (C1 above C1.1), that begins with Bloc, Pôle,
// Activité, Unité …, or that stands without a code above coded ones is a block. A line that goes on
// in small letters belongs to the one before. Nothing is invented: what cannot be read is a remark.
[[nodiscard]] PastedContent readPasted(const QString &text);

// Beside what the version holds already: what is there is left out, with a remark where its words
// differ.
[[nodiscard]] PastedContent comparedWith(const Framework &framework, PastedContent pasted);

} // namespace diplomas

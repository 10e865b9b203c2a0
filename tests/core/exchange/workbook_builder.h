#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

// Makes small workbooks and archives by hand, sound or hostile, without touching the disk.
namespace tests {

using Entries = std::vector<std::pair<QByteArray, QByteArray>>; // name, content

// A zip archive of these entries; with a password, encrypted.
[[nodiscard]] QByteArray zipOf(const Entries &entries, const QByteArray &password = {});

struct BookParts {
    QByteArray sheetData;          // rows
    QByteArray sharedStrings;      // <si> elements
    QByteArray numberFormats;      // <numFmt> elements
    QByteArray cellFormats;        // <xf> elements of cellXfs
    QByteArray workbookProperties; // attributes of workbookPr
};

[[nodiscard]] Entries workbookEntries(const BookParts &parts);
[[nodiscard]] QByteArray workbook(const BookParts &parts);

// <c r="A1" t="inlineStr">…
[[nodiscard]] QByteArray textCell(const QByteArray &reference, const QByteArray &text);

} // namespace tests

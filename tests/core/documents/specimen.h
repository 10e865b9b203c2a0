#pragma once

#include "core/documents/flow_document.h"

#include <QMarginsF>
#include <QStringList>

// Documents as schools print them, with invented people, for the tests to read back and to look at.
namespace specimen {

[[nodiscard]] documents::Letterhead letterhead();
[[nodiscard]] documents::Content report(); // every kind of block
[[nodiscard]] documents::Content letter();
[[nodiscard]] documents::Content chartLimits(); // charts with too much, too little or odd figures
[[nodiscard]] documents::Content rollSheet();   // landscape, to be filled in by hand

// A document of one table whose rows carry the texts "R0001", "R0002"… beside other words.
[[nodiscard]] documents::Table numberedTable(int rows);
[[nodiscard]] documents::FlowDocument documentOf(std::vector<documents::Block> blocks);

// What pdftotext reads, page by page, runs of spaces made one.
[[nodiscard]] QStringList pageTexts(const QByteArray &pdf);
[[nodiscard]] QString wholeText(const QByteArray &pdf);

// The words that lie on another word or outside the margins (in points), as pdftotext measures
// them; none is right.
[[nodiscard]] QStringList misplacedWords(
    const QByteArray &pdf, const QMarginsF &margins = {50, 25, 50, 25});

// Output of a command on the PDF's file, given as "%1"; its exit code must be 0.
[[nodiscard]] QString outputOf(
    const QString &program, const QStringList &arguments, const QByteArray &pdf);

} // namespace specimen

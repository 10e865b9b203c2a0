#pragma once

#include "core/progress_book/book.h"

#include <QByteArray>
#include <QStringList>

namespace benchmarks {

// What a livret says, without any layout: rows of cells, four pages of them.
[[nodiscard]] std::vector<QStringList> rowsOf(const progress_book::Book &book);

// The raw floor of a PDF: the same words, one text operator each, compressed, in a font that every
// reader has. No line is broken, nothing is measured.
class RawPdf {
public:
    void add(const progress_book::Book &book);
    [[nodiscard]] QByteArray finished();
    [[nodiscard]] int pages() const { return m_pages; }

private:
    void object(const QByteArray &body);
    QByteArray m_bytes = "%PDF-1.4\n";
    std::vector<qsizetype> m_offsets = {0, 0, 0}; // catalogue, pages and font come last
    QByteArray m_kids;
    int m_pages = 0;
};

// The same rows as a flat text document of an office program: tables, a page break before each
// livret.
[[nodiscard]] QByteArray officeDocument(const std::vector<progress_book::Book> &books);

} // namespace benchmarks

#pragma once

#include "core/base/packed_json.h"
#include "core/documents/pdf_target.h"
#include "core/reports/book_run.h"
#include "core/reports/school_letterhead.h"

#include <set>

namespace reports {

// One PDF for the whole batch, written page by page beside its target.
class BookPdf final : public BookSink {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<BookPdf>> create(
        const QString &path, const QString &title, const SchoolMarks &marks);
    [[nodiscard]] base::Done take(const progress_book::Book &book) override;
    [[nodiscard]] base::Done finish() override { return m_target->finish(); }
    [[nodiscard]] base::Done publish() override { return m_target->publish(); }

private:
    BookPdf(std::unique_ptr<documents::PdfTarget> target, const SchoolMarks &marks);
    std::unique_ptr<documents::PdfTarget> m_target;
    SchoolMarks m_marks;
};

// A PDF for each young person in a folder, to be handed out one by one; names of files that are
// there already are left alone.
class BookFolder final : public BookSink {
public:
    BookFolder(const QString &folder, const SchoolMarks &marks);
    [[nodiscard]] base::Done take(const progress_book::Book &book) override;
    [[nodiscard]] base::Done finish() override { return {}; }
    [[nodiscard]] base::Done publish() override;

private:
    [[nodiscard]] QString freePath(const QString &wanted) const;
    QString m_folder;
    SchoolMarks m_marks;
    std::set<QString> m_names;                                    // taken by this run
    std::vector<std::unique_ptr<documents::PdfTarget>> m_written; // in the order they came
};

// The livrets as one document for a printer: each is laid out again when its pages are painted, so
// that only one is in memory.
class BookPages final : public BookSink, public documents::Document {
public:
    BookPages(const QString &title, const SchoolMarks &marks);
    [[nodiscard]] base::Done take(const progress_book::Book &book) override;
    [[nodiscard]] base::Done finish() override { return {}; }
    [[nodiscard]] base::Done publish() override { return {}; }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] int pageCount() const override { return m_pages; }
    void paintPage(QPainter &painter, int page) const override;

private:
    struct Kept {
        base::PackedJson words;
        int firstPage;
    };
    QString m_title;
    SchoolMarks m_marks;
    std::vector<Kept> m_books;
    int m_pages = 0;
    mutable int m_painted = -1; // the one laid out last
    mutable std::unique_ptr<documents::Document> m_laidOut;
};

} // namespace reports

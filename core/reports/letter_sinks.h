#pragma once

#include "core/documents/pdf_target.h"
#include "core/reports/letter_run.h"
#include "core/reports/school_letterhead.h"

#include <QStringList>

namespace reports {

// One PDF for the whole batch, written page by page beside its target.
class LetterPdf final : public LetterSink {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<LetterPdf>> create(
        const QString &path, const QString &title, const SchoolMarks &marks);
    [[nodiscard]] letters::LetterWay way() const override { return letters::LetterWay::File; }
    [[nodiscard]] base::Done take(const letters::ComposedLetter &letter) override;
    [[nodiscard]] base::Done finish() override { return m_target->finish(); }
    [[nodiscard]] base::Done publish() override { return m_target->publish(); }

private:
    LetterPdf(std::unique_ptr<documents::PdfTarget> target, const SchoolMarks &marks);
    std::unique_ptr<documents::PdfTarget> m_target;
    SchoolMarks m_marks;
};

// A draft (.eml) for each envelope whose people have an e-mail address, with its letters in one
// PDF; names of files that are there already are left alone. Letters without an address are an
// error: they are printed.
class LetterDrafts final : public LetterSink {
public:
    LetterDrafts(const QString &folder, const SchoolMarks &marks, const QDateTime &now);
    ~LetterDrafts() override;
    [[nodiscard]] letters::LetterWay way() const override { return letters::LetterWay::Email; }
    [[nodiscard]] base::Done take(const letters::ComposedLetter &letter) override;
    [[nodiscard]] base::Done finish() override;
    [[nodiscard]] base::Done publish() override;
    [[nodiscard]] int drafts() const { return int(m_written.size()); }

private:
    [[nodiscard]] base::Done writeDraft();
    [[nodiscard]] QString freeName(const QString &wanted) const;

    QString m_folder;
    SchoolMarks m_marks;
    QDateTime m_now;
    std::vector<letters::ComposedLetter> m_envelope; // the letters of the draft under way
    QStringList m_written;
    bool m_isPublished = false;
};

// The letters as one document for a printer: each is laid out again when its pages are painted, so
// that only one is in memory.
class LetterPages final : public LetterSink, public documents::Document {
public:
    LetterPages(const QString &title, const SchoolMarks &marks);
    [[nodiscard]] letters::LetterWay way() const override { return letters::LetterWay::Paper; }
    [[nodiscard]] base::Done take(const letters::ComposedLetter &letter) override;
    [[nodiscard]] base::Done finish() override { return {}; }
    [[nodiscard]] base::Done publish() override { return {}; }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] int pageCount() const override { return m_pages; }
    void paintPage(QPainter &painter, int page) const override;

private:
    struct Letter {
        letters::LetterSnapshot snapshot;
        QString number;
        int firstPage;
    };
    QString m_title;
    SchoolMarks m_marks;
    std::vector<Letter> m_letters;
    int m_pages = 0;
    mutable int m_painted = -1; // the one laid out last
    mutable std::unique_ptr<documents::Document> m_laidOut;
};

} // namespace reports

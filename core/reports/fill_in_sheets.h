#pragma once

#include "core/documents/document.h"
#include "core/documents/furniture.h"
#include "core/documents/qr_code.h"
#include "core/registers/week_sheet.h"

#include <algorithm>

namespace reports {

// One page to be filled in by hand: numbered rows, columns to write in, and the code that opens
// where it is typed.
struct FillInPage {
    struct Column {
        QStringList lines; // the first one bold
    };
    struct Row {
        int number = 0; // 0: a line of no student, or of one who comes in addition
        QString name;
        QStringList cells; // what stands there already; "—": nothing to write
    };
    QString title;
    QString subtitle;
    QString code; // empty: it is not typed in
    QString hint; // what to write
    std::vector<Column> columns;
    std::vector<Row> rows;
};

// The weekly roll sheets: a column a session, exceptions written with the keys of the roll.
[[nodiscard]] std::vector<FillInPage> rollPages(const std::vector<registers::WeekSheet> &sheets);
// The signature sheets: a column a half-day, a line for who is in charge. noonMinute: when an
// afternoon begins.
[[nodiscard]] std::vector<FillInPage> signaturePages(
    const std::vector<registers::WeekSheet> &sheets, int noonMinute);

// Pages to be filled in, across the paper; one after the other in one print.
class FillInSheets final : public documents::Document {
public:
    FillInSheets(const QString &title, std::vector<FillInPage> pages, const QString &schoolName,
        QDate printed);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QPageLayout::Orientation orientation() const override
    {
        return QPageLayout::Landscape;
    }
    [[nodiscard]] int pageCount() const override { return std::max(1, int(m_pages.size())); }
    void paintPage(QPainter &painter, int page) const override;

private:
    void paintHeading(QPainter &painter, const FillInPage &page, qreal top) const;
    void paintColumns(QPainter &painter, const FillInPage &page, qreal top) const;
    void paintRow(QPainter &painter, const FillInPage &page, const FillInPage::Row &row,
        const QRectF &box) const;
    [[nodiscard]] qreal columnWidth(const FillInPage &page) const;

    QString m_title;
    std::vector<FillInPage> m_pages;
    documents::Furniture m_furniture;
    documents::Frame m_frame;
};

} // namespace reports

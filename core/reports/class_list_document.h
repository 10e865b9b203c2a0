#pragma once

#include "core/documents/document.h"
#include "core/documents/furniture.h"
#include "core/rosters/roster.h"

namespace reports {

// Faces: photos or initials with their names, on one page (trombinoscope). Ticks: a row each with
// blank columns for a pencil.
struct ClassListOptions {
    bool ticks = false;
    QStringList columns = {}; // titles of the blank columns, empty ones too
    bool birthDates = false;
};

// The class list of a group. A class of up to sixty is one page; a longer list goes on.
class ClassListDocument final : public documents::Document {
public:
    ClassListDocument(const rosters::ClassList &list, const documents::Letterhead &letterhead,
        const ClassListOptions &options, QDate issued);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] int pageCount() const override;
    void paintPage(QPainter &painter, int page) const override;

private:
    struct Grid {
        int across = 1;
        int down = 1; // rows on a page
        qreal width = 0;
        qreal height = 0;
    };
    [[nodiscard]] qreal top(int page) const; // of what stands beneath the heading
    [[nodiscard]] Grid faceGrid() const;
    [[nodiscard]] Grid tickGrid() const;
    void paintHeading(QPainter &painter) const;
    void paintPortrait(
        QPainter &painter, const QRectF &box, const rosters::ClassList::Face &face) const;
    void paintFace(
        QPainter &painter, const QRectF &box, const rosters::ClassList::Face &face) const;
    void paintTickHeader(QPainter &painter, qreal y) const;
    void paintTickRow(
        QPainter &painter, const QRectF &row, const rosters::ClassList::Face &face, int at) const;
    [[nodiscard]] qreal nameWidth() const;
    [[nodiscard]] qreal blankWidth() const;

    rosters::ClassList m_list;
    ClassListOptions m_options;
    QString m_title;
    documents::Furniture m_furniture;
    documents::Frame m_frame;
    Grid m_grid;
};

} // namespace reports

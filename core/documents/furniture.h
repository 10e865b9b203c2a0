#pragma once

#include "core/documents/flow.h"
#include "core/documents/letterhead.h"
#include "core/documents/style.h"
#include "core/documents/text_box.h"

#include <QSizeF>

namespace documents {

// What surrounds the blocks on each page: the letterhead on the first, a running header on the
// others, the footer on all. Lengths are in layout units.
class Furniture {
public:
    Furniture(const QString &title, const Letterhead &letterhead, const Footer &footer,
        QSizeF paper, Typeface face = Typeface::Usual);

    [[nodiscard]] Frame frame() const;
    void paint(QPainter &painter, int page, int pageCount) const;

private:
    [[nodiscard]] qreal letterheadHeight() const;
    [[nodiscard]] qreal namesWidth() const; // of what stands between logo and details
    void paintLetterhead(QPainter &painter) const;
    void paintRunningHeader(QPainter &painter) const;
    void paintFooter(QPainter &painter, int page, int pageCount) const;

    QString m_title;
    QString m_schoolName;
    QString m_footer; // date and reference
    Logo m_logo;
    QSizeF m_paper;
    Typeface m_face;
    qreal m_width;
    qreal m_logoWidth;
    TextBox m_details; // before the two that take what it leaves
    TextBox m_name;
    TextBox m_recognition;
};

} // namespace documents

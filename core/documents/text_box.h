#pragma once

#include "core/documents/style.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace documents {

// Plain text wrapped into lines of a width, in the units of its font's pixel size. Line breaks in
// the text are kept; words wider than the box are broken; nothing is cut. Empty text has no line.
class TextBox {
public:
    TextBox(const QString &text, const QFont &font, qreal width, Align align = Align::Left);
    ~TextBox();
    TextBox(TextBox &&) noexcept;
    TextBox &operator=(TextBox &&) noexcept;

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lineHeight * lineCount(); }
    [[nodiscard]] qreal naturalWidth() const; // of the longest line

    void paint(QPainter &painter, QPointF topLeft, const QColor &color) const;
    void paintLine(QPainter &painter, QPointF topLeft, int line, const QColor &color) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_lineHeight;
};

[[nodiscard]] qreal lineHeightOf(const QFont &font);

// The width of one line of text; line breaks count as spaces.
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font);

// One line, centred on the height of the box; what does not fit ends in "…". For headers, footers
// and charts, whose full text stands elsewhere.
void paintLineOfText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
    const QColor &color, Align align = Align::Left);

} // namespace documents

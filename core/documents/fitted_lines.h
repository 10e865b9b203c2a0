#pragma once

#include "core/documents/text_box.h"

#include <QSizeF>
#include <QStringList>

#include <vector>

namespace documents {

// Lines of plain text set as large as a box takes them: a little smaller, then wrapped, then words
// broken by a hyphen, and at last drawn smaller. Nothing is ever cut. Lengths are in layout units.
class FittedLines {
public:
    struct Style {
        qreal largest = 10.5; // points
        qreal smallest = 6;
        int strong = 1; // how many of the first lines are bold
        Align align = Align::Left;
        Typeface face = Typeface::Usual;
    };
    FittedLines(const QStringList &lines, QSizeF box, const Style &style);

    [[nodiscard]] qreal points() const { return m_points; }
    [[nodiscard]] qreal height() const { return m_height * m_scale; }
    [[nodiscard]] QString text() const { return m_shown.join(QChar(u'\n')); } // as it is broken

    // In the middle of the box's height.
    void paint(QPainter &painter, QPointF topLeft, const QColor &color = ink::kText) const;

private:
    enum class Wrap { Never, BetweenWords, Anywhere };
    [[nodiscard]] bool setIn(qreal points, Wrap wrap);

    QStringList m_lines;
    QStringList m_shown;
    QSizeF m_box;
    Style m_style;
    qreal m_points = 0;
    qreal m_height = 0;
    qreal m_scale = 1;
    std::vector<TextBox> m_boxes;
};

} // namespace documents

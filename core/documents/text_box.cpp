#include "core/documents/text_box.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr qreal kLeading = 1.14; // of the font's height

// Breaks become line separators; other control characters would print as boxes.
QString printable(const QString &text, QChar lineBreak)
{
    QString result = text;
    result.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : result) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = lineBreak;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return result;
}

Qt::Alignment alignment(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case Align::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case Align::Center:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

void breakLines(QTextLayout &layout, qreal width)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

std::unique_ptr<QTextLayout> laidOut(
    const QString &text, const QFont &font, qreal width, Align align, QTextOption::WrapMode wrap)
{
    QTextOption option(alignment(align));
    option.setUseDesignMetrics(true);
    option.setWrapMode(wrap);
    option.setTextDirection(Qt::LeftToRight);
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    breakLines(*layout, width);
    return layout;
}

} // namespace

TextBox::TextBox(const QString &text, const QFont &font, qreal width, Align align)
    : m_lineHeight(lineHeightOf(font))
{
    if (text.isEmpty())
        return;
    m_layout = laidOut(printable(text, QChar::LineSeparator), font, std::max(width, m_lineHeight),
        align, QTextOption::WrapAtWordBoundaryOrAnywhere);
}

TextBox::~TextBox() = default;
TextBox::TextBox(TextBox &&) noexcept = default;
TextBox &TextBox::operator=(TextBox &&) noexcept = default;

int TextBox::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

qreal TextBox::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void TextBox::paint(QPainter &painter, QPointF topLeft, const QColor &color) const
{
    for (int i = 0; i < lineCount(); ++i)
        paintLine(painter, topLeft + QPointF(0, i * m_lineHeight), i, color);
}

void TextBox::paintLine(QPainter &painter, QPointF topLeft, int line, const QColor &color) const
{
    const QTextLine laid = m_layout->lineAt(line);
    const qreal lead = (m_lineHeight - laid.height()) / 2;
    painter.setPen(color);
    laid.draw(&painter, topLeft + QPointF(0, lead - laid.y()));
}

qreal lineHeightOf(const QFont &font)
{
    return QFontMetricsF(font).height() * kLeading;
}

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(printable(text, u' '));
}

void paintLineOfText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
    const QColor &color, Align align)
{
    const QString line =
        QFontMetricsF(font).elidedText(printable(text, u' '), Qt::ElideRight, box.width());
    if (line.isEmpty())
        return;
    const auto layout = laidOut(line, font, box.width(), align, QTextOption::NoWrap);
    const QTextLine laid = layout->lineAt(0);
    painter.setPen(color);
    laid.draw(&painter, QPointF(box.left(), box.center().y() - laid.height() / 2));
}

} // namespace documents

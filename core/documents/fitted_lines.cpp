#include "core/documents/fitted_lines.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr qreal kStep = 0.5;       // points
constexpr qreal kUnwrapped = 0.75; // of the largest size

// What a line may be broken between: "D’HÉROUVILLE-", "MONTMORENCY ", "Léa".
QStringList unbroken(const QString &line)
{
    QStringList parts{QString()};
    for (const QChar letter : line) {
        parts.back() += letter;
        if (letter == u' ' || letter == u'-')
            parts += QString();
    }
    return parts;
}

bool isWider(const QString &part, const QFont &font, qreal width)
{
    return textWidth(part.trimmed(), font) > width;
}

bool hasWiderWord(const QString &line, const QFont &font, qreal width)
{
    const QStringList parts = unbroken(line);
    return std::any_of(parts.begin(), parts.end(),
        [&](const QString &part) { return isWider(part, font, width); });
}

// A word that is wider than its line goes on in the next one, and a hyphen says so.
QString hyphenated(const QString &line, const QFont &font, qreal width)
{
    QString broken;
    for (const QString &part : unbroken(line)) {
        if (!isWider(part, font, width)) {
            broken += part;
            continue;
        }
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, part);
        QString row;
        for (qsizetype from = 0, to; (to = letters.toNextBoundary()) > 0; from = to) {
            const QString letter = part.mid(from, to - from);
            const bool isLast = to == part.size();
            if (!row.isEmpty()
                && textWidth(row + letter + (isLast ? u""_s : u"-"_s), font) > width) {
                broken += row + u"-\n"_s;
                row.clear();
            }
            row += letter;
        }
        broken += row;
    }
    return broken;
}

} // namespace

FittedLines::FittedLines(const QStringList &lines, QSizeF box, const Style &style)
    : m_lines(lines)
    , m_box(box)
    , m_style(style)
{
    // An address reads better a little smaller than with a word alone on a line.
    const qreal unwrapped = std::max(style.smallest, style.largest * kUnwrapped);
    for (qreal points = style.largest; points >= unwrapped; points -= kStep) {
        if (setIn(points, Wrap::Never))
            return;
    }
    for (qreal points = style.largest; points > style.smallest; points -= kStep) {
        if (setIn(points, Wrap::BetweenWords))
            return;
    }
    if (!setIn(style.smallest, Wrap::Anywhere))
        m_scale = m_box.height() / m_height;
}

// False when it does not fit in that size.
bool FittedLines::setIn(qreal points, Wrap wrap)
{
    m_points = points;
    m_height = 0;
    m_boxes.clear();
    m_shown.clear();
    bool fits = true;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const QFont font =
            paperFont(points, at < m_style.strong ? QFont::Bold : QFont::Normal, m_style.face);
        const QString text = wrap == Wrap::Anywhere
            ? hyphenated(m_lines.at(at), font, m_box.width())
            : m_lines.at(at);
        m_shown += text;
        m_boxes.emplace_back(text, font, m_box.width(), m_style.align);
        m_height += m_boxes.back().height();
        const bool isWide = wrap == Wrap::Never ? m_boxes.back().lineCount() > 1
                                                : hasWiderWord(m_lines.at(at), font, m_box.width());
        if (isWide && wrap != Wrap::Anywhere)
            fits = false;
    }
    return fits && m_height <= m_box.height();
}

void FittedLines::paint(QPainter &painter, QPointF topLeft, const QColor &color) const
{
    painter.save();
    // Drawn smaller it would stand at the left of its box: it stays where its alignment puts it.
    const qreal spare = m_box.width() * (1 - m_scale);
    const qreal shift = m_style.align == Align::Left ? 0
        : m_style.align == Align::Center             ? spare / 2
                                                     : spare;
    painter.translate(topLeft + QPointF(shift, (m_box.height() - height()) / 2));
    painter.scale(m_scale, m_scale);
    qreal y = 0;
    for (const TextBox &box : m_boxes) {
        box.paint(painter, {0, y}, color);
        y += box.height();
    }
    painter.restore();
}

} // namespace documents

#include "ui/base/paint.h"

#include <QFontMetrics>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

class Saved {
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

QString firstLetter(const QString &word)
{
    for (const QChar c : word) {
        if (c.isLetter() && !c.isSurrogate())
            return QString(c).toUpper();
    }
    return {};
}

bool isCapitals(const QString &word)
{
    int letters = 0;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        letters += c.isLetter() ? 1 : 0;
    }
    return letters > 1;
}

} // namespace

QSize pillSize(const Theme &theme, const QString &text)
{
    const QFontMetrics metrics(theme.font(TextSize::Small, QFont::DemiBold));
    return {metrics.horizontalAdvance(text) + theme.px(20), metrics.height() + theme.px(6)};
}

void paintPill(
    QPainter &painter, const Theme &theme, const QRect &rect, const QString &text, Tone tone)
{
    if (text.isEmpty())
        return;
    const Saved saved(painter);
    const ColourPair colours = theme.tokens().tone(tone);
    QRect pill(QPoint(), pillSize(theme, text).boundedTo(rect.size()));
    pill.moveTo(rect.left(), rect.top() + (rect.height() - pill.height()) / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const QFont font = theme.font(TextSize::Small, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.text);
    const QString shown =
        QFontMetrics(font).elidedText(text, Qt::ElideRight, pill.width() - theme.px(20) + 1);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

QString initialsOf(const QString &name)
{
    QString given;
    QString family;
    QString first;
    QString last;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const QString letter = firstLetter(word);
        if (letter.isEmpty())
            continue;
        if (first.isEmpty())
            first = letter;
        else
            last = letter;
        QString &part = isCapitals(word) ? family : given;
        if (part.isEmpty())
            part = letter;
    }
    return given.isEmpty() || family.isEmpty() ? first + last : given + family;
}

void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &circle, const QString &name)
{
    const Saved saved(painter);
    const ColourPair colours = theme.avatar(name);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawEllipse(circle);
    QFont font = theme.font(TextSize::Small, QFont::DemiBold);
    font.setPixelSize(std::max(8, qRound(circle.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(circle, Qt::AlignCenter | Qt::TextSingleLine, initialsOf(name));
}

void paintPhoto(QPainter &painter, const QRectF &circle, const QImage &photo)
{
    const Saved saved(painter);
    QPainterPath path;
    path.addEllipse(circle);
    painter.setClipPath(path);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int side = std::min(photo.width(), photo.height());
    const QRectF part((photo.width() - side) / 2.0, (photo.height() - side) / 4.0, side, side);
    painter.drawImage(circle, photo, part);
}

void paintBar(QPainter &painter, const Theme &theme, const QRectF &rect, int permille, Tone tone)
{
    const Saved saved(painter);
    const double radius = rect.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().border);
    painter.drawRoundedRect(rect, radius, radius);
    if (permille <= 0)
        return;
    QRectF done = rect;
    done.setWidth(std::max(rect.height(), rect.width() * std::min(permille, 1000) / 1000.0));
    painter.setBrush(theme.tokens().strong(tone));
    painter.drawRoundedRect(done, radius, radius);
}

void paintSparkline(
    QPainter &painter, const Theme &theme, const QRectF &rect, const QList<int> &values, Tone tone)
{
    if (values.size() < 2)
        return;
    const Saved saved(painter);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = std::max(1, *high - *low);
    QPainterPath line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double x =
            rect.left() + rect.width() * double(i) / static_cast<double>(values.size() - 1);
        const double y = rect.bottom() - 2 - (rect.height() - 4) * (values[i] - *low) / span;
        i == 0 ? line.moveTo(x, y) : line.lineTo(x, y);
    }
    QPainterPath area = line;
    area.lineTo(rect.bottomRight());
    area.lineTo(rect.bottomLeft());
    area.closeSubpath();
    QColor colour = theme.tokens().strong(tone == Tone::Neutral ? Tone::Accent : tone);
    QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
    colour.setAlpha(56);
    gradient.setColorAt(0, colour);
    colour.setAlpha(0);
    gradient.setColorAt(1, colour);
    painter.fillPath(area, gradient);
    colour.setAlpha(255);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

void paintPanel(
    QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, double radius)
{
    const Saved saved(painter);
    painter.setPen(QPen(border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintFocus(QPainter &painter, const Theme &theme, const QRect &rect, double radius)
{
    const Saved saved(painter);
    painter.setPen(QPen(theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace ui

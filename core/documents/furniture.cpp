#include "core/documents/furniture.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/documents/units.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr qreal kSideMargin = mm(19);
constexpr qreal kTopMargin = mm(15);
constexpr qreal kRunningRule = mm(19); // from the top of the paper
constexpr qreal kRunningTop = mm(25);
constexpr qreal kFooterRule = mm(16); // from the bottom of the paper
constexpr qreal kBottomMargin = mm(21);
constexpr QSizeF kLogoBox(mm(40), mm(17));
constexpr qreal kLogoGap = mm(5);
constexpr qreal kLargestDetails = 0.5; // of the width, before address lines wrap

QString detailsOf(const Letterhead &letterhead)
{
    QStringList lines = letterhead.addressLines;
    lines << letterhead.contactLine << letterhead.registrationLine;
    return base::joined(lines, u"\n"_s);
}

QString footerOf(const Footer &footer)
{
    QString issued;
    if (footer.issued.isValid()) {
        issued = QCoreApplication::translate("documents", "Issued on %1")
                     .arg(base::formatDate(footer.issued));
    }
    return base::joined({issued, footer.reference}, u" · "_s);
}

// A long name is rather set smaller than on two lines.
QFont nameFont(const QString &name, qreal width, Typeface face)
{
    for (const qreal points : {15.0, 13.0}) {
        const QFont font = paperFont(points, QFont::Bold, face);
        if (textWidth(name, font) <= width)
            return font;
    }
    return paperFont(12, QFont::Bold, face);
}

void paintRule(QPainter &painter, qreal y, qreal width)
{
    painter.setPen(QPen(ink::kRule, kHairline));
    painter.drawLine(QPointF(kSideMargin, y), QPointF(kSideMargin + width, y));
}

} // namespace

Furniture::Furniture(const QString &title, const Letterhead &letterhead, const Footer &footer,
    QSizeF paper, Typeface face)
    : m_title(title)
    , m_schoolName(letterhead.schoolName)
    , m_footer(footerOf(footer))
    , m_logo(letterhead.logo)
    , m_paper(paper)
    , m_face(face)
    , m_width(paper.width() - 2 * kSideMargin)
    , m_logoWidth(m_logo.isEmpty() ? 0 : m_logo.sizeWithin(kLogoBox).width() + kLogoGap)
    , m_details(detailsOf(letterhead), paperFont(8, QFont::Normal, face), m_width * kLargestDetails)
    , m_name(
          letterhead.schoolName, nameFont(letterhead.schoolName, namesWidth(), face), namesWidth())
    , m_recognition(letterhead.recognition, paperFont(8, QFont::Normal, face), namesWidth())
{
}

qreal Furniture::namesWidth() const
{
    return m_width - m_logoWidth - m_details.naturalWidth() - kLogoGap;
}

qreal Furniture::letterheadHeight() const
{
    const qreal names = m_name.height() + m_recognition.height();
    return std::max({names, m_details.height(), m_logo.isEmpty() ? 0 : kLogoBox.height()});
}

Frame Furniture::frame() const
{
    const qreal height = letterheadHeight();
    Frame frame{.left = kSideMargin, .width = m_width, .bottom = m_paper.height() - kBottomMargin};
    frame.nextTop = kRunningTop;
    frame.firstTop = height > 0 ? kTopMargin + height + mm(11) : kTopMargin;
    return frame;
}

void Furniture::paint(QPainter &painter, int page, int pageCount) const
{
    painter.save();
    if (page == 0)
        paintLetterhead(painter);
    else
        paintRunningHeader(painter);
    paintFooter(painter, page, pageCount);
    painter.restore();
}

void Furniture::paintLetterhead(QPainter &painter) const
{
    const qreal height = letterheadHeight();
    if (height <= 0)
        return;
    const qreal room = m_paper.height() - kBottomMargin - kTopMargin - mm(11);
    const qreal scale = std::min(1.0, room / height);
    painter.save();
    painter.translate(kSideMargin, kTopMargin);
    painter.scale(scale, scale);
    m_logo.paint(painter, QRectF(QPointF(), kLogoBox));
    const qreal names = m_name.height() + m_recognition.height();
    const qreal top = std::max(0.0, ((m_logo.isEmpty() ? names : kLogoBox.height()) - names) / 2);
    m_name.paint(painter, {m_logoWidth, top}, ink::kText);
    m_recognition.paint(painter, {m_logoWidth, top + m_name.height()}, ink::kMuted);
    m_details.paint(painter, {m_width - m_details.naturalWidth(), 0}, ink::kMuted);
    painter.restore();

    const qreal y = kTopMargin + height * scale + mm(4);
    paintRule(painter, y, m_width);
    painter.fillRect(QRectF(kSideMargin, y - 2 * kHairline, mm(18), 4 * kHairline), ink::kAccent);
}

void Furniture::paintRunningHeader(QPainter &painter) const
{
    const QFont font = fontOf(TextStyle::Small, m_face);
    const qreal half = m_width * 0.48;
    const qreal height = lineHeightOf(font);
    const qreal top = kRunningRule - mm(1.5) - height;
    paintLineOfText(painter, {kSideMargin, top, half, height}, m_schoolName, font, ink::kMuted);
    paintLineOfText(painter, {kSideMargin + m_width - half, top, half, height}, m_title,
        paperFont(8, QFont::Bold, m_face), ink::kMuted, Align::Right);
    paintRule(painter, kRunningRule, m_width);
}

void Furniture::paintFooter(QPainter &painter, int page, int pageCount) const
{
    const QFont font = fontOf(TextStyle::Note, m_face);
    const qreal top = m_paper.height() - kFooterRule;
    paintRule(painter, top, m_width);
    const QString number =
        QCoreApplication::translate("documents", "Page %1/%2").arg(page + 1).arg(pageCount);
    const qreal numberWidth = textWidth(number, font) + mm(4);
    const qreal left = m_width - numberWidth;
    const qreal middleWidth = std::min(textWidth(m_footer, font) + mm(4), left * 0.55);
    QRectF line(kSideMargin, top + mm(1.5), left - middleWidth, lineHeightOf(font));
    paintLineOfText(painter, line, m_title, font, ink::kMuted);
    line.moveLeft(line.right());
    line.setWidth(middleWidth - mm(2));
    paintLineOfText(painter, line, m_footer, font, ink::kMuted, Align::Right);
    line.setLeft(kSideMargin + left);
    line.setWidth(numberWidth);
    paintLineOfText(
        painter, line, number, paperFont(7.5, QFont::Bold, m_face), ink::kText, Align::Right);
}

} // namespace documents

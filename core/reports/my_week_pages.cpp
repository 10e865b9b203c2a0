#include "core/reports/my_week_pages.h"

#include "core/base/format.h"
#include "core/documents/fitted_lines.h"
#include "core/documents/text_box.h"
#include "core/documents/units.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::FittedLines;
using documents::mm;
using progress_book::MyWeek;
namespace ink = documents::ink;

constexpr QSizeF kPage(mm(148), mm(210));
constexpr qreal kMargin = mm(10);
constexpr qreal kHeader = mm(31);
constexpr qreal kGap = mm(3.5);
constexpr qreal kPad = mm(4);
constexpr qreal kCardTitle = mm(6.5);
constexpr qreal kRadius = mm(2.5);
constexpr qreal kWritingLine = mm(9);
constexpr QSizeF kLogoBox(mm(28), mm(13));

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

// One page under way: cards from the top down.
class WeekPainter {
public:
    WeekPainter(QPainter &painter, const MyWeek &week, const SchoolMarks &marks, QPointF corner)
        : m_painter(painter)
        , m_week(week)
        , m_marks(marks)
        , m_area(QRectF(corner, kPage).adjusted(kMargin, kMargin, -kMargin, -kMargin))
        , m_y(m_area.top())
    {
    }

    void paint()
    {
        paintHeader();
        paintMade(card(say(QT_TRANSLATE_NOOP("reports", "What I made")), mm(37)));
        paintHours(card(say(QT_TRANSLATE_NOOP("reports", "My hours")), mm(22)));
        paintGained(card(say(QT_TRANSLATE_NOOP("reports", "What I can do now")), mm(33)));
        paintWord(card(wordTitle(), mm(26)));
        paintWords(card(say(QT_TRANSLATE_NOOP("reports", "My next aim")), mm(22)), m_week.nextAim);
    }

private:
    [[nodiscard]] QFont font(qreal points, QFont::Weight weight) const
    {
        return documents::paperFont(points, weight, m_week.face);
    }
    [[nodiscard]] FittedLines::Style style(qreal largest, int strong) const
    {
        return {largest, 7, strong, Align::Left, m_week.face};
    }

    void paintHeader()
    {
        const QRectF box(m_area.left(), m_y, m_area.width(), kHeader);
        const QSizeF logo = m_marks.logo.isEmpty() ? QSizeF() : m_marks.logo.sizeWithin(kLogoBox);
        m_marks.logo.paint(m_painter, {{box.right() - logo.width(), box.top()}, kLogoBox});
        const qreal width = box.width() - logo.width() - mm(3);
        documents::paintLineOfText(m_painter, {box.left(), box.top(), width, mm(5)},
            m_week.issuer.name, font(8.5, QFont::Normal), ink::kMuted);
        documents::paintLineOfText(m_painter, {box.left(), box.top() + mm(5), width, mm(11)},
            say(QT_TRANSLATE_NOOP("reports", "My week")), font(24, QFont::Bold), ink::kAccent);
        const FittedLines name({m_week.person.letterName()}, {box.width(), mm(9)}, style(18, 1));
        name.paint(m_painter, {box.left(), box.top() + mm(16)});
        documents::paintLineOfText(m_painter, {box.left(), box.top() + mm(25), box.width(), mm(5)},
            weekText(m_week.monday), font(10.5, QFont::Normal), ink::kMuted);
        m_y = box.bottom() + kGap;
    }

    // Draws a card with its title; what is left of it.
    [[nodiscard]] QRectF card(const QString &title, qreal height)
    {
        const QRectF box(m_area.left(), m_y, m_area.width(), height);
        m_y = box.bottom() + kGap;
        m_painter.save();
        m_painter.setPen(QPen(ink::kRule, 2 * documents::kHairline));
        m_painter.setBrush(ink::kSurface);
        m_painter.drawRoundedRect(box, kRadius, kRadius);
        m_painter.restore();
        const QRectF inside = box.adjusted(kPad, mm(2), -kPad, -mm(2));
        documents::paintLineOfText(m_painter,
            {inside.topLeft(), QSizeF(inside.width(), kCardTitle)}, title, font(11, QFont::Bold),
            ink::kAccent);
        return inside.adjusted(0, kCardTitle, 0, 0);
    }

    // Nobody said anything: room to write by hand.
    void paintLines(const QRectF &box)
    {
        m_painter.setPen(QPen(ink::kStrongRule, documents::kHairline, Qt::DotLine));
        for (qreal y = box.top() + kWritingLine; y <= box.bottom(); y += kWritingLine)
            m_painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }

    void paintWords(const QRectF &box, const QString &words)
    {
        if (words.isEmpty())
            return paintLines(box);
        FittedLines(words.split(u'\n'), box.size(), style(14, 0)).paint(m_painter, box.topLeft());
    }

    // Rows of equal height, each with a strong line and what stands below it.
    void paintRows(const QRectF &box, const std::vector<QStringList> &rows)
    {
        const qreal height = box.height() / qreal(std::max<size_t>(rows.size(), 2));
        QRectF row(box.topLeft(), QSizeF(box.width(), height));
        for (const QStringList &lines : rows) {
            FittedLines(lines, row.size() - QSizeF(0, mm(1)), style(14, 1))
                .paint(m_painter, row.topLeft());
            row.translate(0, height);
        }
    }

    void paintMade(const QRectF &box)
    {
        std::vector<QStringList> rows;
        for (const progress_book::Made &one : m_week.made) {
            QStringList lines{one.what};
            if (!one.forWhom.isEmpty())
                lines += say(QT_TRANSLATE_NOOP("reports", "for %1")).arg(one.forWhom);
            lines.removeAll(QString());
            rows.push_back(lines);
        }
        if (rows.empty())
            return paintLines(box);
        paintRows(box, rows);
    }

    void paintHours(const QRectF &box)
    {
        const hours::Split &hours = m_week.hours;
        QStringList parts{say(QT_TRANSLATE_NOOP("reports", "%1 in the workshop"))
                              .arg(base::formatMinutes(hours.practice)),
            say(QT_TRANSLATE_NOOP("reports", "%1 of lessons"))
                .arg(base::formatMinutes(hours.theory))};
        if (hours.neither > base::Minutes()) {
            parts += say(QT_TRANSLATE_NOOP("reports", "%1 of other"))
                         .arg(base::formatMinutes(hours.neither));
        }
        const qreal figure = box.width() * 0.34;
        FittedLines({base::formatMinutes(hours.total())}, {figure, box.height()}, style(22, 1))
            .paint(m_painter, box.topLeft());
        QStringList lines{parts.join(u" · "_s)};
        if (m_week.missingRolls > 0) {
            lines += QCoreApplication::translate(
                "reports", "%n session(s) not counted yet", nullptr, m_week.missingRolls);
        }
        FittedLines(lines, {box.width() - figure - kPad, box.height()}, style(11, 0))
            .paint(m_painter, {box.left() + figure + kPad, box.top()});
    }

    void paintGained(const QRectF &box)
    {
        std::vector<QStringList> rows;
        for (const progress_book::Gained &one : m_week.gained)
            rows.push_back({one.name, one.level});
        if (rows.empty())
            return paintLines(box);
        paintRows(box, rows);
    }

    [[nodiscard]] QString wordTitle() const
    {
        if (m_week.word.isEmpty() || m_week.wordBy.isEmpty())
            return say(QT_TRANSLATE_NOOP("reports", "A word for me"));
        return say(QT_TRANSLATE_NOOP("reports", "A word for me · %1")).arg(m_week.wordBy);
    }

    void paintWord(const QRectF &box) { paintWords(box, m_week.word); }

    QPainter &m_painter;
    const MyWeek &m_week;
    const SchoolMarks &m_marks;
    QRectF m_area;
    qreal m_y;
};

} // namespace

QString weekText(QDate monday)
{
    const QDate friday = monday.addDays(4);
    if (monday.month() == friday.month()) {
        return say(QT_TRANSLATE_NOOP("reports", "from %1 to %2"))
            .arg(QString::number(monday.day()), base::formatDayMonth(friday));
    }
    return say(QT_TRANSLATE_NOOP("reports", "from %1 to %2"))
        .arg(base::formatDayMonth(monday), base::formatDayMonth(friday));
}

MyWeekPages::MyWeekPages(
    std::vector<progress_book::MyWeek> weeks, SchoolMarks marks, WeekSheet sheet)
    : m_weeks(std::move(weeks))
    , m_marks(std::move(marks))
    , m_sheet(sheet)
{
    Q_ASSERT(!m_weeks.empty());
}

QString MyWeekPages::title() const
{
    const QString name = say(QT_TRANSLATE_NOOP("reports", "My week"));
    const QString week = weekText(m_weeks.front().monday);
    if (m_weeks.size() > 1)
        return u"%1 · %2"_s.arg(name, week);
    return u"%1 · %2 · %3"_s.arg(name, m_weeks.front().person.letterName(), week);
}

QPageLayout::Orientation MyWeekPages::orientation() const
{
    return m_sheet == WeekSheet::A5 ? QPageLayout::Portrait : QPageLayout::Landscape;
}

QPageSize::PageSizeId MyWeekPages::paper() const
{
    return m_sheet == WeekSheet::A5 ? QPageSize::A5 : QPageSize::A4;
}

int MyWeekPages::pageCount() const
{
    const int weeks = int(m_weeks.size());
    return m_sheet == WeekSheet::A5 ? weeks : (weeks + 1) / 2;
}

void MyWeekPages::paintPage(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_sheet == WeekSheet::A5) {
        WeekPainter(painter, m_weeks[size_t(page)], m_marks, {}).paint();
        return;
    }
    const size_t first = size_t(page) * 2;
    WeekPainter(painter, m_weeks[first], m_marks, {}).paint();
    const qreal middle = documents::paperSize(*this).width() / 2;
    painter.setPen(QPen(ink::kStrongRule, documents::kHairline, Qt::DashLine));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, kPage.height()));
    if (first + 1 < m_weeks.size())
        WeekPainter(painter, m_weeks[first + 1], m_marks, {middle, 0}).paint();
}

} // namespace reports

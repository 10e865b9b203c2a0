#include "ui/timetable/week_grid.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using timetable::DaySpan;

namespace {

constexpr int kStep = 15;
constexpr int kHour = 60;
constexpr int kUsualFirst = 450; // 7 h 30
constexpr int kUsualLast = 1080;
constexpr int kDay = 24 * kHour;
constexpr int kShortest = 15;

int onStep(int minute)
{
    return (minute + kStep / 2) / kStep * kStep;
}

} // namespace

DaySpan WeekGrid::Drawing::span() const
{
    return {std::min(from, to), std::max({from, to, std::min(from, to) + kShortest})};
}

WeekGrid::WeekGrid(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
        update();
    });
}

QSize WeekGrid::minimumSizeHint() const
{
    const int hours = (m_last - m_first + kHour - 1) / kHour;
    return {m_theme.px(46) + int(m_days.size()) * m_theme.px(92),
        m_theme.px(30) + hours * m_theme.px(36)};
}

void WeekGrid::setDays(const QStringList &titles)
{
    m_days = titles;
    updateGeometry();
    arrange();
    update();
}

void WeekGrid::setDrawable(bool isDrawable)
{
    m_isDrawable = isDrawable;
    setCursor(isDrawable ? Qt::CrossCursor : Qt::ArrowCursor);
}

void WeekGrid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void WeekGrid::setBlocks(const std::vector<WeekGridBlock> &blocks)
{
    const bool hadFocus = std::any_of(
        m_blocks.begin(), m_blocks.end(), [](const WeekBlock *one) { return one->hasFocus(); });
    for (WeekBlock *block : m_blocks) {
        block->hide();
        block->deleteLater(); // it may be what just asked for this
    }
    m_blocks.clear();
    for (const WeekGridBlock &block : blocks)
        add(block);
    measureHours();
    arrange();
    m_owesFocus = m_owesFocus || hadFocus;
    setCurrent(m_current);
    update();
}

void WeekGrid::add(const WeekGridBlock &block)
{
    auto *made = new WeekBlock(m_theme, block, this);
    m_blocks.push_back(made);
    connectBlock(*made);
    made->show();
}

void WeekGrid::connectBlock(WeekBlock &block)
{
    const qint64 key = block.block().key;
    WeekBlock *one = &block;
    const auto choose = [this, key] {
        setCurrent(key);
        emit chosen(key);
    };
    connect(one, &QAbstractButton::pressed, this, choose);
    connect(one, &QAbstractButton::clicked, this, choose);
    connect(one, &WeekBlock::opened, this, [this, key] {
        setCurrent(key);
        emit opened(key);
    });
    connect(one, &WeekBlock::removeWanted, this, [this, key] {
        setCurrent(key);
        emit removeWanted(key);
    });
    connect(one, &WeekBlock::neighbourWanted, this,
        [this, one](int columns, int rows) { goToNeighbour(*one, columns, rows); });
    connect(one, &WeekBlock::stepWanted, this, [this, one](int columns, int starts, int ends) {
        step(one->block(), columns, starts, ends);
    });
    connect(one, &WeekBlock::carried, this,
        [this, one](const QPoint &by, bool isEndAlone) { carry(*one, by, isEndAlone); });
    connect(one, &WeekBlock::dropped, this,
        [this, one](const QPoint &by, bool isEndAlone) { drop(one->block(), by, isEndAlone); });
    connect(one, &WeekBlock::putBack, this, &WeekGrid::arrange);
}

void WeekGrid::setCurrent(std::optional<qint64> key)
{
    const bool isThere = key && std::any_of(m_blocks.begin(), m_blocks.end(), [&](WeekBlock *one) {
        return one->block().key == *key;
    });
    m_current = isThere ? key : std::nullopt;
    for (WeekBlock *block : m_blocks) {
        const bool isCurrent = m_current && block->block().key == *m_current;
        block->setChecked(isCurrent);
        if (isCurrent && std::exchange(m_owesFocus, false))
            block->setFocus();
    }
}

void WeekGrid::measureHours()
{
    m_first = kUsualFirst;
    m_last = kUsualLast;
    for (const WeekBlock *block : m_blocks) {
        m_first = std::min(m_first, block->block().span.starts / kHour * kHour);
        m_last = std::max(m_last, (block->block().span.ends + kHour - 1) / kHour * kHour);
    }
    updateGeometry();
}

QRect WeekGrid::sheet() const
{
    const int left = m_theme.px(46);
    const int top = m_theme.px(30);
    return {left, top, std::max(1, width() - left), std::max(1, height() - top - m_theme.px(4))};
}

QRect WeekGrid::place(int column, const DaySpan &span, Lane lane) const
{
    const QRect whole = sheet();
    const double day = double(whole.width()) / std::max(1, int(m_days.size()));
    const double minute = double(whole.height()) / (m_last - m_first);
    const double gap = m_theme.px(3);
    const double width = (day - 2 * gap) / lane.of;
    return QRectF(whole.left() + column * day + gap + lane.number * width,
        whole.top() + (span.starts - m_first) * minute, width, (span.ends - span.starts) * minute)
        .toRect();
}

std::vector<WeekGrid::Lane> WeekGrid::lanes() const
{
    std::vector<Lane> lanes(m_blocks.size());
    std::vector<size_t> order(m_blocks.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto of = [&](size_t i) -> const WeekGridBlock & { return m_blocks[i]->block(); };
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return std::tuple(of(a).column, of(a).span.starts, of(a).key)
            < std::tuple(of(b).column, of(b).span.starts, of(b).key);
    });
    // What runs into one another shares the day's width.
    for (size_t first = 0; first < order.size();) {
        size_t last = first;
        int end = of(order[first]).span.ends;
        std::vector<int> ends;
        while (last < order.size() && of(order[last]).column == of(order[first]).column
            && (last == first || of(order[last]).span.starts < end)) {
            const DaySpan span = of(order[last]).span;
            auto lane = std::find_if(
                ends.begin(), ends.end(), [&](int laneEnd) { return laneEnd <= span.starts; });
            if (lane == ends.end())
                lane = ends.insert(ends.end(), 0);
            *lane = span.ends;
            lanes[order[last]].number = int(lane - ends.begin());
            end = std::max(end, span.ends);
            ++last;
        }
        for (size_t i = first; i < last; ++i)
            lanes[order[i]].of = int(ends.size());
        first = last;
    }
    return lanes;
}

void WeekGrid::arrange()
{
    const std::vector<Lane> places = lanes();
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const WeekGridBlock &block = m_blocks[i]->block();
        m_blocks[i]->setGeometry(place(block.column, block.span, places[i]));
        m_blocks[i]->showSpan(block.span);
    }
}

void WeekGrid::resizeEvent(QResizeEvent *)
{
    arrange();
}

int WeekGrid::columnAt(int x) const
{
    const QRect whole = sheet();
    const int column = (x - whole.left()) * int(m_days.size()) / whole.width();
    return std::clamp(column, 0, std::max(0, int(m_days.size()) - 1));
}

int WeekGrid::minutesOf(int pixels) const
{
    return pixels * (m_last - m_first) / sheet().height();
}

int WeekGrid::minuteAt(int y) const
{
    return std::clamp(onStep(m_first + minutesOf(y - sheet().top())), 0, kDay);
}

std::pair<int, DaySpan> WeekGrid::target(
    const WeekGridBlock &block, const QPoint &by, bool isEndAlone) const
{
    const int shift = onStep(std::abs(minutesOf(by.y()))) * (by.y() < 0 ? -1 : 1);
    DaySpan span = block.span;
    if (isEndAlone) {
        span.ends = std::clamp(span.ends + shift, span.starts + kShortest, kDay);
        return {block.column, span};
    }
    const int length = span.ends - span.starts;
    span.starts = std::clamp(span.starts + shift, 0, kDay - length);
    span.ends = span.starts + length;
    const QRect home = place(block.column, block.span, {});
    return {columnAt(home.center().x() + by.x()), span};
}

void WeekGrid::carry(WeekBlock &block, const QPoint &by, bool isEndAlone)
{
    const auto [column, span] = target(block.block(), by, isEndAlone);
    block.raise();
    block.setGeometry(place(column, span, {}));
    block.showSpan(span);
}

void WeekGrid::drop(const WeekGridBlock &block, const QPoint &by, bool isEndAlone)
{
    const auto [column, span] = target(block, by, isEndAlone);
    const qint64 key = block.key;
    if (column == block.column && span == block.span) {
        arrange();
        return;
    }
    setCurrent(key);
    emit moveWanted(key, column, span.starts, span.ends);
}

void WeekGrid::step(const WeekGridBlock &block, int columns, int startSteps, int endSteps)
{
    const int column = block.column + columns;
    const DaySpan span{block.span.starts + startSteps * kStep, block.span.ends + endSteps * kStep};
    const bool fits = column >= 0 && column < m_days.size() && span.starts >= 0 && span.ends <= kDay
        && span.ends - span.starts >= kShortest;
    if (!fits)
        return;
    const qint64 key = block.key;
    setCurrent(key);
    emit moveWanted(key, column, span.starts, span.ends);
}

void WeekGrid::goToNeighbour(const WeekBlock &from, int columns, int rows)
{
    WeekBlock *best = nullptr;
    int bestDistance = 0;
    const WeekGridBlock &here = from.block();
    for (WeekBlock *block : m_blocks) {
        const WeekGridBlock &there = block->block();
        const int days = there.column - here.column;
        const int minutes = there.span.starts - here.span.starts;
        const bool isThatWay = columns != 0 ? days * columns > 0 : days == 0 && minutes * rows > 0;
        const int distance = std::abs(days) * kDay + std::abs(minutes);
        if (block == &from || !isThatWay || (best && distance >= bestDistance))
            continue;
        best = block;
        bestDistance = distance;
    }
    if (!best)
        return;
    best->setFocus(Qt::OtherFocusReason);
    setCurrent(best->block().key);
    emit chosen(best->block().key);
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_isDrawable || event->button() != Qt::LeftButton || !sheet().contains(at))
        return;
    m_drawing = Drawing{columnAt(at.x()), minuteAt(at.y()), minuteAt(at.y())};
    update();
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drawing)
        return;
    m_drawing->to = minuteAt(event->position().toPoint().y());
    update();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_drawing)
        return;
    const Drawing drawing = *std::exchange(m_drawing, std::nullopt);
    update();
    if (drawing.from != drawing.to) // a mere click draws nothing
        emit drawn(drawing.column, drawing.span().starts, drawing.span().ends);
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const QRect whole = sheet();
    painter.setFont(m_theme.font(TextSize::Small, QFont::DemiBold));
    const double day = double(whole.width()) / std::max(1, int(m_days.size()));
    for (int i = 0; i < m_days.size(); ++i) {
        const int x = whole.left() + int(i * day);
        painter.setPen(tokens.text);
        painter.drawText(QRect(x, 0, int(day), whole.top()), Qt::AlignCenter,
            painter.fontMetrics().elidedText(m_days.at(i), Qt::ElideRight, int(day)));
        painter.setPen(tokens.border);
        painter.drawLine(x, whole.top(), x, whole.bottom());
    }
    painter.setFont(m_theme.font(TextSize::Small));
    const double minute = double(whole.height()) / (m_last - m_first);
    for (int hour = (m_first + kHour - 1) / kHour * kHour; hour <= m_last; hour += kHour) {
        const int y = whole.top() + int((hour - m_first) * minute);
        painter.setPen(tokens.border);
        painter.drawLine(whole.left(), y, whole.right(), y);
        painter.setPen(tokens.muted);
        const int height = painter.fontMetrics().height();
        if (y + height / 2 <= this->height())
            painter.drawText(QRect(0, y - height / 2, whole.left() - m_theme.px(8), height),
                Qt::AlignRight | Qt::AlignVCenter, u"%1 h"_s.arg(hour / kHour));
    }
    if (m_blocks.empty() && !m_drawing && !m_emptyText.isEmpty()) {
        const int edge = m_theme.px(12);
        const int how = Qt::AlignCenter | Qt::TextWordWrap;
        const QRect room = whole.adjusted(2 * edge, 0, -2 * edge, 0);
        painter.setFont(m_theme.font(TextSize::Body));
        // No line of an hour through the words.
        const QRect words = painter.boundingRect(room, how, m_emptyText);
        painter.fillRect(words.adjusted(-edge, -edge, edge, edge), tokens.surface);
        painter.setPen(tokens.muted);
        painter.drawText(room, how, m_emptyText);
    }
    if (m_drawing) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.accent);
        painter.setBrush(tokens.accentSoft);
        const QRect drawn = place(m_drawing->column, m_drawing->span(), {});
        painter.drawRoundedRect(drawn, m_theme.px(6), m_theme.px(6));
        painter.setPen(tokens.accent);
        painter.drawText(drawn.adjusted(m_theme.px(8), m_theme.px(4), 0, 0),
            Qt::AlignLeft | Qt::AlignTop, timetable::formatSpan(m_drawing->span()));
    }
}

} // namespace ui

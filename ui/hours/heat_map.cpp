#include "ui/hours/heat_map.h"

#include "core/base/format.h"
#include "ui/base/item_roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kNarrowest = 19;
constexpr int kWidest = 34;
constexpr int kShortName = 80;
constexpr int kLongName = 150;
constexpr int kRow = 22;
constexpr int kHead = 36;
constexpr int kMostRows = 10; // more of them scroll
constexpr int kBar = 14;

class HeatDelegate final : public QStyledItemDelegate {
public:
    HeatDelegate(const Theme &theme, const HeatModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const HeatCell &cell = m_model.cellAt(index);
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        const QRect box = option.rect.adjusted(1, 1, -1, -1);
        if (!cell.percent.isEmpty()) {
            const ColourPair colours = tokens.tone(cell.tone);
            if (cell.isAhead) {
                painter->setPen(QPen(tokens.border, 1, Qt::DashLine));
                painter->drawRect(box.adjusted(0, 0, -1, -1));
            } else {
                painter->fillRect(box, colours.fill);
            }
            painter->setFont(fontFor(cell, box.width()));
            painter->setPen(cell.isAhead ? tokens.muted : colours.text);
            painter->drawText(
                box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, cell.percent);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(box);
        }
        painter->restore();
    }

private:
    // Narrower where a decimal would not have room.
    [[nodiscard]] QFont fontFor(const HeatCell &cell, int room) const
    {
        QFont font =
            m_theme.font(TextSize::Small, cell.tone == Tone::Bad ? QFont::Bold : QFont::Normal);
        if (QFontMetrics(font).horizontalAdvance(cell.percent) > room)
            font.setStretch(QFont::Condensed);
        return font;
    }
    const Theme &m_theme;
    const HeatModel &m_model;
};

// The day of each Monday, and above the first of a month its name, over the weeks after it.
class WeekHeader final : public QHeaderView {
public:
    WeekHeader(const Theme &theme, const HeatModel &model, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
        , m_model(model)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), m_theme.px(kHead)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QDate monday = m_model.mondayAt(section);
        int first = section;
        while (first > 0 && m_model.mondayAt(first - 1).month() == monday.month())
            --first;
        const bool isAlone = first == section
            && (section + 1 == count() || m_model.mondayAt(section + 1).month() != monday.month());
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, tokens.surface);
        painter->setFont(m_theme.font(TextSize::Small));
        painter->setPen(tokens.muted);
        const int half = rect.height() / 2;
        const int left = rect.left() - (sectionPosition(section) - sectionPosition(first));
        // A single week is too narrow for a name.
        if (!isAlone) {
            painter->drawText(QRect(left + 2, rect.top(), m_theme.px(80), half),
                Qt::AlignLeft | Qt::AlignVCenter,
                QLocale(QLocale::French).standaloneMonthName(monday.month(), QLocale::ShortFormat));
        }
        painter->drawText(QRect(rect.left(), rect.top() + half, rect.width(), half),
            Qt::AlignCenter, QString::number(monday.day()));
        painter->restore();
    }

private:
    const Theme &m_theme;
    const HeatModel &m_model;
};

} // namespace

void HeatModel::setLines(std::vector<QDate> mondays, std::vector<HeatLine> lines)
{
    beginResetModel();
    m_mondays = std::move(mondays);
    m_lines = std::move(lines);
    endResetModel();
}

const HeatCell &HeatModel::cellAt(const QModelIndex &index) const
{
    return m_lines.at(size_t(index.row())).cells.at(size_t(index.column()));
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mondays.size());
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HeatCell &cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.percent.isEmpty() ? QVariant() : QVariant(cell.percent);
    case Qt::ToolTipRole:
        return cell.told;
    case Qt::AccessibleTextRole:
        return cell.told;
    case ToneRole:
        return int(cell.tone);
    }
    return {};
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (role == Qt::DisplayRole)
        return isRow ? m_lines.at(size_t(section)).name
                     : QString::number(m_mondays.at(size_t(section)).day());
    if (role == Qt::AccessibleTextRole)
        return isRow ? m_lines.at(size_t(section)).name
                     : base::formatDate(m_mondays.at(size_t(section)));
    return {};
}

HeatMap::HeatMap(const Theme &theme, QWidget *parent)
    : SquareTable(theme, tr("Share of practice by group and week"), parent)
    , m_theme(theme)
    , m_model(new HeatModel(this))
{
    setSquares(
        *m_model, new HeatDelegate(theme, *m_model, this), new WeekHeader(theme, *m_model, this));
    connect(this, &QTableView::clicked, this, &HeatMap::open);
    connect(&theme, &Theme::changed, this, &HeatMap::measure);
    measure();
}

void HeatMap::setLines(std::vector<QDate> mondays, std::vector<HeatLine> lines)
{
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->setLines(std::move(mondays), std::move(lines));
    measure();
    if (m_model->hasIndex(row, column))
        setCurrentIndex(m_model->index(row, column));
}

int HeatMap::namesWidth() const
{
    return std::clamp(
        verticalHeader()->sizeHint().width(), m_theme.px(kShortName), m_theme.px(kLongName));
}

void HeatMap::measure()
{
    const int names = namesWidth();
    verticalHeader()->setMinimumSectionSize(m_theme.px(kRow));
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    verticalHeader()->setFixedWidth(names);
    horizontalHeader()->setMinimumSectionSize(m_theme.px(kNarrowest));
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    const bool isLong = m_model->rowCount() > kMostRows;
    const int weeks = std::max(m_model->columnCount(), 1);
    const int room = width() - names - (isLong ? m_theme.px(kBar) : 0);
    const int week = std::clamp(room / weeks, m_theme.px(kNarrowest), m_theme.px(kWidest));
    horizontalHeader()->setDefaultSectionSize(week);
    setFixedHeight(m_theme.px(kHead) + rows * m_theme.px(kRow) + 2
        + (week * weeks > room ? m_theme.px(kBar) : 0));
}

void HeatMap::open(const QModelIndex &cell)
{
    if (cell.isValid() && !m_model->cellAt(cell).percent.isEmpty())
        emit weekChosen(m_model->keyAt(cell.row()), m_model->mondayAt(cell.column()));
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measure();
}

} // namespace ui

#include "ui/progress/grid_view.h"

#include "ui/base/cell_keys.h"
#include "ui/base/labels.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kSquare = 46;
constexpr int kNames = 230;
constexpr int kRow = 34;
constexpr int kHead = 52;

class SquareDelegate final : public QStyledItemDelegate {
public:
    SquareDelegate(const Theme &theme, const GridModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const GridFace face = faceOf(m_model.cellAt(index), m_model.grid()->scale);
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        const QRect box = option.rect.adjusted(1, 1, -1, -1);
        const ColourPair colours = tokens.tone(face.tone);
        if (face.isDecided)
            painter->fillRect(box, colours.fill);
        painter->setFont(
            m_theme.font(TextSize::Body, face.isDecided ? QFont::DemiBold : QFont::Normal));
        painter->setPen(face.isDecided ? colours.text : tokens.muted);
        painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
            face.isFromEarlier ? face.main + u'*' : face.main);
        if (!face.corner.isEmpty()) {
            painter->setFont(m_theme.font(TextSize::Small));
            painter->setPen(face.isDecided ? colours.text : tokens.muted);
            painter->drawText(box.adjusted(0, 1, -m_theme.px(4), 0),
                Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, face.corner);
        }
        painter->setPen(tokens.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (m_model.startsBlock(index.column()))
            painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(box);
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
    const GridModel &m_model;
};

// The head of each competency, and above the first of a block its name, over those after it.
class CompetencyHeader final : public QHeaderView {
public:
    CompetencyHeader(const Theme &theme, const GridModel &model, QWidget *parent)
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
        int first = section;
        while (!m_model.startsBlock(first))
            --first;
        int last = section;
        while (last + 1 < count() && !m_model.startsBlock(last + 1))
            ++last;
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, tokens.surface);
        const int half = rect.height() / 2;
        const int left = rect.left() - (sectionPosition(section) - sectionPosition(first));
        const int width = sectionPosition(last) + sectionSize(last) - sectionPosition(first);
        const QRect over(left + m_theme.px(4), rect.top(), width - m_theme.px(8), half);
        painter->setFont(m_theme.font(TextSize::Small));
        painter->setPen(tokens.muted);
        painter->drawText(over, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(
                m_model.blockName(section), Qt::ElideRight, over.width()));
        painter->setFont(m_theme.font(TextSize::Small, QFont::DemiBold));
        painter->setPen(tokens.text);
        const QRect under(rect.left() + 1, rect.top() + half, rect.width() - 2, half);
        painter->drawText(under, Qt::AlignCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(
                m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                Qt::ElideRight, under.width()));
        painter->setPen(tokens.border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (section == first)
            painter->drawLine(rect.topLeft(), rect.bottomLeft());
        painter->restore();
    }

private:
    const Theme &m_theme;
    const GridModel &m_model;
};

} // namespace

GridView::GridView(const Theme &theme, QWidget *parent)
    : SquareTable(theme, tr("Competencies of the group"), parent)
    , m_theme(theme)
    , m_model(new GridModel(this))
{
    setObjectName(u"progressGrid"_s);
    setSquares(*m_model, new SquareDelegate(theme, *m_model, this),
        new CompetencyHeader(theme, *m_model, this));
    QString letters;
    for (const progress::Without without : progress::kWithouts)
        letters += letterOf(without);
    auto *keys = new CellKeys(*this, letters);
    connect(keys, &CellKeys::digit, this, &GridView::digitTyped);
    connect(keys, &CellKeys::letter, this, &GridView::letterTyped);
    connect(keys, &CellKeys::confirmed, this, &GridView::decideWanted);
    connect(&theme, &Theme::changed, this, &GridView::measure);
    measure();
}

void GridView::setGrid(progress::Grid grid)
{
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->setGrid(std::move(grid));
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        goTo(m_model->hasIndex(row, column) ? row : 0, m_model->hasIndex(row, column) ? column : 0);
    else
        emit squareChanged();
}

void GridView::clear()
{
    m_model->clear();
    emit squareChanged();
}

void GridView::goTo(int row, int column)
{
    if (m_model->hasIndex(row, column))
        setCurrentIndex(m_model->index(row, column));
}

void GridView::goDown()
{
    const QModelIndex at = currentIndex();
    if (at.row() + 1 < m_model->rowCount())
        goTo(at.row() + 1, at.column());
    else
        goTo(0, at.column() + 1);
}

void GridView::measure()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    verticalHeader()->setFixedWidth(m_theme.px(kNames));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(kSquare));
    horizontalHeader()->setDefaultSectionSize(m_theme.px(kSquare));
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit squareChanged();
}

} // namespace ui

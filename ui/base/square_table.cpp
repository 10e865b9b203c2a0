#include "ui/base/square_table.h"

#include "ui/base/labels.h"
#include "ui/base/plain_tool_tip.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kBefore = 15;
constexpr int kAfter = 8;

// The row of the cursor stands out.
class NameHeader final : public QHeaderView {
public:
    NameHeader(const Theme &theme, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString nameOf(int section) const;

    const Theme &m_theme;
};

NameHeader::NameHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_theme(theme)
{
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(true); // painted anew when the cursor goes to another row
}

QString NameHeader::nameOf(int section) const
{
    // The model may go before the table does.
    return model() ? model()->headerData(section, Qt::Vertical).toString() : QString();
}

void NameHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == section;
    const QFont font = m_theme.font(TextSize::Body, isCurrent ? QFont::DemiBold : QFont::Medium);
    const QRect room = rect.adjusted(m_theme.px(kBefore), 0, -m_theme.px(kAfter), 0);
    painter->save();
    painter->fillRect(rect, m_theme.tokens().surface);
    painter->setFont(font);
    painter->setPen(m_theme.tokens().text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(nameOf(section), Qt::ElideMiddle, room.width()));
    painter->restore();
}

QSize NameHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body, QFont::DemiBold));
    return {
        metrics.horizontalAdvance(nameOf(section)) + m_theme.px(kBefore) + m_theme.px(kAfter) + 1,
        metrics.height()};
}

} // namespace

SquareTable::SquareTable(const Theme &theme, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setStyleProperty(*this, "look", u"flat"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
}

void SquareTable::setSquares(
    QAbstractItemModel &model, QStyledItemDelegate *squares, QHeaderView *columns)
{
    setModel(&model);
    setItemDelegate(squares);
    if (columns) {
        setHorizontalHeader(columns);
        columns->setSectionResizeMode(QHeaderView::Fixed);
    }
    setVerticalHeader(new NameHeader(m_theme, this));
    new PlainToolTips(*this);
}

} // namespace ui

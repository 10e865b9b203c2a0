// The columns of a table: which are shown, and how wide they are.
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/plain_text.h"
#include "ui/base/sort_proxy.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

constexpr int kNarrowColumn = 112;
constexpr int kNarrowName = 200;

// Takes what is lacking from the widest columns, whose texts then end in "…", down to their floors.
// What is lacking still.
int narrowWidest(QList<int> &widths, const QList<int> &floors, int lacking)
{
    constexpr int kStep = 8;
    while (lacking > 0) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest < 0)
            break;
        const int step = std::min(kStep, widths[widest] - floors[widest]);
        widths[widest] -= step;
        lacking -= step;
    }
    return std::max(lacking, 0);
}

} // namespace

QString DataTable::columnKey(int column) const
{
    const QVariant key = m_proxy->headerData(column, Qt::Horizontal, ColumnKeyRole);
    return key.isValid() ? key.toString() : QString::number(column);
}

QStringList DataTable::hiddenColumns() const
{
    QStringList keys;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (isColumnHidden(column))
            keys += columnKey(column);
    }
    return keys;
}

void DataTable::setHiddenColumns(const QStringList &keys)
{
    m_isFitting = true; // hiding is no choice of a width
    // The first column is what the row is about: it always stays.
    for (int column = 1; column < m_proxy->columnCount(); ++column)
        setColumnHidden(column, keys.contains(columnKey(column)));
    m_isFitting = false;
    fitColumns();
}

void DataTable::fillColumnMenu(QMenu &menu)
{
    for (int column = 1; column < m_proxy->columnCount(); ++column) {
        const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(escapedMnemonic(title));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_isFitting = true;
            setColumnHidden(column, !isShown);
            m_isFitting = false;
            fitColumns();
            emit columnsChosen();
        });
    }
}

bool DataTable::isFirstVisible(int column) const
{
    for (int before = 0; before < column; ++before) {
        if (!isColumnHidden(before))
            return false;
    }
    return true;
}

// With the room that the style keeps for the arrow of sorting in every section.
int DataTable::titleWidth(int column) const
{
    // The style sheet draws titles bolder than the header's own font.
    QFont font = horizontalHeader()->font();
    font.setWeight(QFont::DemiBold);
    const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
    const int padding = m_theme.px(isFirstVisible(column) ? 39 : 34);
    return QFontMetrics(font).horizontalAdvance(title) + padding;
}

void DataTable::fitColumns()
{
    if (m_hasOwnWidths || m_proxy->columnCount() == 0)
        return;
    m_isFitting = true;
    QList<int> wanted(m_proxy->columnCount(), 0);
    int total = 0;
    for (int column = 0; column < wanted.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int title = horizontalHeader()->sectionSizeHint(column);
        wanted[column] =
            std::clamp(std::max(sizeHintForColumn(column), title), m_theme.px(64), m_theme.px(320));
        total += wanted[column];
    }
    const int extra = viewport()->width() - total;
    // The first column tells the row: the others give way before it does.
    if (extra < 0) {
        QList<int> floors(wanted.size(), wanted[0]);
        for (int column = 1; column < wanted.size(); ++column) {
            // Half a pill says nothing: texts give way before states do, and titles never.
            const bool isState = qobject_cast<PillDelegate *>(itemDelegateForColumn(column));
            floors[column] = isState
                ? wanted[column]
                : std::max(titleWidth(column),
                    std::min(m_theme.px(kNarrowColumn), sizeHintForColumn(column)));
        }
        const int lacking = narrowWidest(wanted, floors, -extra);
        wanted[0] = std::max(wanted[0] - lacking, std::min(wanted[0], m_theme.px(kNarrowName)));
    }
    int given = 0;
    int last = 0;
    for (int column = 0; column < wanted.size(); ++column) {
        if (wanted[column] == 0)
            continue;
        const int more = extra > 0 ? extra * wanted[column] / total : 0;
        given += more;
        last = column;
        setColumnWidth(column, wanted[column] + more);
    }
    if (extra > given)
        setColumnWidth(last, columnWidth(last) + extra - given);
    m_isFitting = false;
}

} // namespace ui

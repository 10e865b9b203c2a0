#include "ui/base/plain_tool_tip.h"

#include "ui/base/plain_text.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace ui {

PlainToolTips::PlainToolTips(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{
             &table, table.horizontalHeader(), table.verticalHeader()})
        view->viewport()->installEventFilter(this);
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto &help = *static_cast<QHelpEvent *>(event);
    // The tip of a cell goes when the mouse leaves the cell.
    const bool isCell = watched == m_table.viewport();
    const QRect place = isCell ? m_table.visualRect(m_table.indexAt(help.pos())) : QRect();
    QToolTip::showText(help.globalPos(), plainToolTip(textAt(watched, help)),
        qobject_cast<QWidget *>(watched), place);
    return true;
}

QString PlainToolTips::textAt(const QObject *viewport, const QHelpEvent &event) const
{
    if (viewport == m_table.viewport())
        return m_table.indexAt(event.pos()).data(Qt::ToolTipRole).toString();
    const bool isAcross = viewport == m_table.horizontalHeader()->viewport();
    const QHeaderView &header = isAcross ? *m_table.horizontalHeader() : *m_table.verticalHeader();
    const int section = header.logicalIndexAt(event.pos());
    if (section < 0)
        return {};
    return m_table.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
}

} // namespace ui

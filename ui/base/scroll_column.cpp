#include "ui/base/scroll_column.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize ScrollColumn::sizeHint() const
{
    return {widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width(),
        widget()->sizeHint().height()};
}

QSize ScrollColumn::minimumSizeHint() const
{
    // Never narrower than its content: there is no bar to scroll sideways with.
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 80};
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area keeps to itself that its content needs more room.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui

#include "ui/shell/search_results.h"

#include "ui/base/search_field.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kMostShown = 9;
constexpr int kRowHeight = 34;
} // namespace

SearchResults::SearchResults(const Theme &theme, SearchField &field, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_field(field)
    , m_list(new QListWidget(this))
{
    setObjectName(u"searchResults"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setObjectName(u"searchList"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list);
    hide();
    field.installEventFilter(this);
    m_list->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &SearchResults::choose);
}

void SearchResults::show(const std::vector<Found> &found, const QString &nothingText)
{
    m_found = found;
    m_list->clear();
    for (const Found &hit : found) {
        auto *item = new QListWidgetItem(icon(m_theme, hit.icon),
            hit.detail.isEmpty() ? hit.title : u"%1   %2"_s.arg(hit.title, hit.detail), m_list);
        item->setSizeHint({0, m_theme.px(kRowHeight)});
    }
    if (found.empty()) {
        auto *item = new QListWidgetItem(nothingText, m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint({0, m_theme.px(kRowHeight)});
    } else {
        m_list->setCurrentRow(0);
    }
    place();
    setVisible(true);
    raise();
}

void SearchResults::place()
{
    const QPoint below = m_field.mapTo(parentWidget(), QPoint(0, m_field.height() + 4));
    const int rows = qBound(1, m_list->count(), kMostShown);
    const int width = std::max(m_field.width(), m_theme.px(420));
    const int left = std::min(below.x(), parentWidget()->width() - width - 8);
    setGeometry(left, below.y(), width, rows * m_theme.px(kRowHeight) + 14);
}

void SearchResults::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_found.size()))
        return;
    const Place place = m_found[size_t(row)].place;
    hide();
    m_field.clear();
    emit chosen(place);
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        place();
    if (event->type() == QEvent::FocusOut && watched == &m_field && !m_list->hasFocus())
        hide();
    if (event->type() != QEvent::KeyPress || !isVisible() || watched == parentWidget())
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        m_field.clear();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui

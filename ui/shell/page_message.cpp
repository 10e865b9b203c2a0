#include "ui/shell/page_message.h"

#include "ui/base/message_bar.h"
#include "ui/base/notices.h"
#include "ui/base/page.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PageMessage::PageMessage(const Theme &theme, QWidget &content, Notices &notices)
    : QObject(&content)
    , m_theme(theme)
    , m_content(content)
    , m_notices(notices)
    , m_bar(new MessageBar(theme, content.parentWidget()))
{
    m_bar->setObjectName(u"message"_s);
    m_bar->setRaised(true);
    content.installEventFilter(this);
    notices.installEventFilter(this);
    m_bar->installEventFilter(this);
}

void PageMessage::showError(const base::Error &error)
{
    show(Tone::Bad, error.message);
}

void PageMessage::showWarning(const QString &text)
{
    show(Tone::Warning, text);
}

void PageMessage::show(Tone tone, const QString &text)
{
    m_bar->showMessage(tone, text);
    watchPlaces();
    place();
    m_bar->raise();
    // Pages turn to the tab a message is about before or after they say it.
    m_isFresh = true;
    QTimer::singleShot(0, this, [this] { m_isFresh = false; });
}

void PageMessage::clear()
{
    m_isFresh = false;
    m_bar->clear();
}

void PageMessage::setPage(Page *page)
{
    clear();
    m_page = page;
}

void PageMessage::onDone()
{
    if (!m_isFresh)
        clear();
}

// Tabs, sections and views of a page are pages of a stack; some are made late.
void PageMessage::watchPlaces()
{
    if (!m_page)
        return;
    for (const QStackedWidget *places : m_page->findChildren<QStackedWidget *>())
        connect(places, &QStackedWidget::currentChanged, this, &PageMessage::onDone,
            Qt::UniqueConnection);
}

void PageMessage::place()
{
    if (m_bar->isHidden())
        return;
    const QWidget *host = m_bar->parentWidget();
    const QRect room(m_content.mapTo(host, QPoint()), m_content.size());
    const int width = std::min(room.width(), m_theme.px(960));
    const int height = m_bar->heightForWidth(width) > 0 ? m_bar->heightForWidth(width)
                                                        : m_bar->sizeHint().height();
    int bottom = room.y() + room.height();
    if (m_notices.isVisible())
        bottom = std::min(bottom, m_notices.y() - m_theme.px(8));
    const QRect spot(room.x() + (room.width() - width) / 2, bottom - height, width, height);
    if (m_bar->geometry() != spot)
        m_bar->setGeometry(spot);
}

bool PageMessage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest: // another text, or larger letters
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui

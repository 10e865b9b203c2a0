#include "ui/shell/curtain.h"

#include "ui/base/icons.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

class Curtain final : public QWidget {
public:
    Curtain(const Theme &theme, QWidget *window)
        : QWidget(window)
        , m_theme(theme)
    {
        setGeometry(window->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().background);
        constexpr int kSize = 48;
        const QPixmap mark =
            iconPixmap(Icon::Lock, m_theme.tokens().muted, kSize, devicePixelRatioF());
        painter.drawPixmap(rect().center() - QPoint(kSize / 2, kSize / 2), mark);
    }

private:
    const Theme &m_theme;
};

} // namespace

Curtains::Curtains(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

void Curtains::draw()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || !window->isWindow())
            continue;
        m_curtains += new Curtain(m_theme, window);
        window->installEventFilter(this);
    }
}

void Curtains::lift()
{
    for (const auto &curtain : std::as_const(m_curtains)) {
        if (!curtain)
            continue;
        curtain->window()->removeEventFilter(this);
        delete curtain;
    }
    m_curtains.clear();
}

bool Curtains::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        for (const auto &curtain : std::as_const(m_curtains)) {
            if (curtain && curtain->parentWidget() == watched)
                curtain->setGeometry(curtain->parentWidget()->rect());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui

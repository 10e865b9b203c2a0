#include "ui/base/notices.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Notices::Notices(const Theme &theme, QWidget *host)
    : QWidget(host)
    , m_theme(theme)
    , m_text(makeLabel(QString(), LabelLook::Body, this))
    , m_button(makeButton(theme, QString(), ButtonLook::Secondary, std::nullopt, this))
    , m_close(new IconButton(theme, Icon::Cross, tr("Close this notice"), this))
{
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setObjectName(u"noticeAction"_s);
    setStyleProperty(*m_text, "look", u"notice"_s);
    setStyleProperty(*m_button, "look", u"notice"_s);
    setStyleProperty(*m_close, "look", u"notice"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notices::clear);
    connect(m_close, &IconButton::clicked, this, &Notices::dismiss);
    connect(m_button, &QPushButton::clicked, this, &Notices::act);
    // A line that is being typed in takes the keys for itself.
    auto *keys = new QShortcut(QKeySequence::Undo, host);
    connect(keys, &QShortcut::activated, this, &Notices::act);
    // The mouse leaves the cursor where the work is.
    for (QWidget *button : {static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_close)})
        button->setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &Notices::measure);
    connect(qApp, &QApplication::focusChanged, this, &Notices::pauseOrGoOn);
    host->installEventFilter(this);
    hide();
}

void Notices::add(const QString &text)
{
    addWithAction(text, QString(), nullptr);
}

void Notices::addUndoable(const QString &text, std::function<void()> undo)
{
    addWithAction(text, tr("Undo"), std::move(undo));
}

void Notices::addWithAction(const QString &text, const QString &label, std::function<void()> action)
{
    if (m_shown && m_shown->action)
        m_earlier.push(std::move(*m_shown));
    m_shown = Notice{text, label, std::move(action)};
    showShown();
}

QString Notices::text() const
{
    return m_shown ? m_shown->text : QString();
}

bool Notices::isPaused() const
{
    return m_shown && !m_timer.isActive();
}

void Notices::dismiss()
{
    m_shown.reset();
    if (!m_earlier.isEmpty())
        m_shown = m_earlier.pop();
    showShown();
}

void Notices::clear()
{
    m_earlier.clear();
    dismiss();
}

void Notices::act()
{
    if (!m_shown || !m_shown->action)
        return;
    const auto action = std::exchange(m_shown->action, nullptr);
    dismiss();
    action();
}

void Notices::showShown()
{
    m_timer.stop();
    if (!m_shown) {
        hide();
        return;
    }
    m_text->setText(m_shown->text);
    m_button->setText(m_shown->label);
    m_button->setVisible(m_shown->action != nullptr);
    setAccessibleName(m_shown->text);
    measure();
    show();
    raise();
    pauseOrGoOn();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notices::measure()
{
    const Tokens &other =
        tokensOf(m_theme.kind() == ThemeKind::Light ? ThemeKind::Dark : ThemeKind::Light);
    m_close->setIcon(QIcon(iconPixmap(Icon::Cross, other.muted, m_theme.px(18), 1.0)));
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(6), m_theme.px(6), m_theme.px(6));
    layout()->setSpacing(m_theme.px(12));
    place();
}

void Notices::place()
{
    const QWidget *host = parentWidget();
    const int margin = m_theme.px(20);
    const int most = std::max(0, std::min(m_theme.px(640), host->width() - 2 * margin));
    int others = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (const QWidget *control :
        {static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_close)})
        others += control->isHidden() ? 0 : control->sizeHint().width() + layout()->spacing();
    const int oneLine = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2;
    const int width = std::min(most, others + oneLine);
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((host->width() - width) / 2, host->height() - height - margin, width, height);
}

void Notices::pauseOrGoOn()
{
    if (!m_shown)
        return;
    const bool isHeld = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (isHeld)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(m_duration);
}

void Notices::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = m_theme.tokens().text;
    paintPanel(painter, rect(), fill, fill, 10);
}

void Notices::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Notices::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    pauseOrGoOn();
}

void Notices::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    pauseOrGoOn();
}

bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_shown)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

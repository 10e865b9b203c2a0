#include "ui/base/search_field.h"

#include "ui/base/icons.h"
#include "ui/base/paint.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SearchField::SearchField(const Theme &theme, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setMaxLength(200);
    addAction(icon(theme, Icon::Search), LeadingPosition);
    QAction *clearAction = addAction(icon(theme, Icon::Cross), TrailingPosition);
    clearAction->setText(tr("Clear the search"));
    clearAction->setToolTip(tr("Clear the search"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, &SearchField::clear);
    connect(this, &QLineEdit::textChanged, clearAction,
        [clearAction](const QString &text) { clearAction->setVisible(!text.isEmpty()); });
}

void SearchField::setShortcut(const QKeySequence &keys)
{
    delete m_shortcut;
    m_shortcut = new QShortcut(keys, this);
    const auto come = [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    };
    connect(m_shortcut, &QShortcut::activated, this, come);
    connect(m_shortcut, &QShortcut::activatedAmbiguously, this, come);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_shortcut || hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    const QFont font = m_theme.font(TextSize::Small, QFont::Medium);
    const QString keys = m_shortcut->key().toString(QKeySequence::NativeText);
    const QFontMetrics metrics(font);
    QRect mark(0, 0, metrics.horizontalAdvance(keys) + m_theme.px(12), m_theme.px(20));
    mark.moveCenter(rect().center());
    mark.moveRight(rect().right() - m_theme.px(8));
    const QFontMetrics hintMetrics(this->font());
    if (hintMetrics.horizontalAdvance(placeholderText()) + m_theme.px(48) > mark.left())
        return;
    const Tokens &tokens = m_theme.tokens();
    paintPanel(painter, mark, tokens.hover, tokens.border, 5);
    painter.setFont(font);
    painter.setPen(tokens.muted);
    painter.drawText(mark, Qt::AlignCenter | Qt::TextSingleLine, keys);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit leftDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui

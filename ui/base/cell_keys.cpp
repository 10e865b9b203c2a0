#include "ui/base/cell_keys.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace ui {

CellKeys::CellKeys(QAbstractItemView &view, const QString &letters)
    : QObject(&view)
    , m_letters(letters)
{
    view.installEventFilter(this);
}

bool CellKeys::onKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        emit confirmed();
        return true;
    }
    // On a French keyboard the digits of the upper row need Shift: the key without it is meant too.
    static const QString unshifted = QString::fromUtf8("à&é\"'(-è_ç");
    const QString text = event.text();
    if (text.size() != 1)
        return false;
    const QChar key = text.front();
    if (key >= u'0' && key <= u'9') {
        emit digit(key.unicode() - u'0');
        return true;
    }
    if (const qsizetype at = unshifted.indexOf(key); at >= 0) {
        emit digit(int(at));
        return true;
    }
    if (m_letters.contains(key.toUpper())) {
        emit letter(key.toUpper());
        return true;
    }
    return false;
}

bool CellKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && onKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace ui

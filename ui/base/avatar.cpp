#include "ui/base/avatar.h"

#include "ui/base/paint.h"

#include <QPainter>

namespace ui {

Avatar::Avatar(const Theme &theme, const QString &name, int diameter, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setPhoto(const QImage &photo)
{
    m_photo = photo;
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_theme.px(m_diameter), m_theme.px(m_diameter)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_photo.isNull())
        paintAvatar(painter, m_theme, rect(), m_name);
    else
        paintPhoto(painter, rect(), m_photo);
}

} // namespace ui

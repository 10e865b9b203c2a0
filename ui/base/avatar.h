#pragma once

#include "ui/base/theme.h"

#include <QImage>
#include <QWidget>

namespace ui {

// A round mark with the photo of a person or the initials, in the soft hue of the name.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    Avatar(const Theme &theme, const QString &name, int diameter = 34, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setPhoto(const QImage &photo); // in the place of the initials; none: the initials
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QImage m_photo;
    int m_diameter; // pixels before the user's scale
};

} // namespace ui

#pragma once

#include "ui/base/theme.h"

#include <QWidget>

namespace ui {

// A round mark with the initials of a person, in the soft hue of his name.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    Avatar(const Theme &theme, const QString &name, int diameter = 34, QWidget *parent = nullptr);
    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    int m_diameter; // pixels before the user's scale
};

} // namespace ui

#include "ui/attendance/touch_button.h"

#include "ui/base/labels.h"

namespace ui {

QPushButton *touchButton(const Theme &theme, const QString &text, const QString &objectName,
    ButtonLook look, QWidget *parent)
{
    QPushButton *button = makeButton(theme, text, look, std::nullopt, parent);
    setStyleProperty(*button, "touch", true);
    button->setObjectName(objectName);
    return button;
}

} // namespace ui

#pragma once

#include "ui/base/buttons.h"

namespace ui {

// A push button as high as a finger in a glove needs.
[[nodiscard]] QPushButton *touchButton(const Theme &theme, const QString &text,
    const QString &objectName, ButtonLook look = ButtonLook::Secondary, QWidget *parent = nullptr);

} // namespace ui

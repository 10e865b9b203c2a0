#pragma once

#include <QString>

// What people typed is shown as it is: never as rich text, a mnemonic or a place holder.
namespace ui {

// For a button, a tab, a menu or the label of a field: "A & B" keeps its sign.
[[nodiscard]] QString escapedMnemonic(const QString &text);

// For a tool tip, which Qt would otherwise take for rich text where it looks like it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace ui

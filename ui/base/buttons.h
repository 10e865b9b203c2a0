#pragma once

#include "ui/base/icons.h"

#include <QPushButton>
#include <QToolButton>

#include <optional>

namespace ui {

// Primary: the one main action of a page. Danger: what cannot be undone. Quiet: beside a text.
enum class ButtonLook { Primary, Secondary, Danger, Quiet };

// A push button of the program. text is a translated one, where "&" marks the key; what people
// typed goes through escapedMnemonic().
[[nodiscard]] QPushButton *makeButton(const Theme &theme, const QString &text,
    ButtonLook look = ButtonLook::Secondary, std::optional<Icon> icon = std::nullopt,
    QWidget *parent = nullptr);

// A button that is only an icon; name is what it does, read out and shown as a tool tip.
class IconButton final : public QToolButton {
    Q_OBJECT

public:
    IconButton(const Theme &theme, Icon name, const QString &text, QWidget *parent = nullptr);
    void setIconName(Icon name, Ink ink = Ink::Muted);
    void setText(const QString &text); // the accessible name and the tool tip
    void setFramed(bool isFramed);     // with a border, as in the top bar

private:
    void scale();
    const Theme &m_theme;
};

} // namespace ui

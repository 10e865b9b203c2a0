#include "ui/base/buttons.h"

#include "ui/base/labels.h"
#include "ui/base/plain_text.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString nameOf(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
        return u"primary"_s;
    case ButtonLook::Secondary:
        return u"secondary"_s;
    case ButtonLook::Danger:
        return u"danger"_s;
    case ButtonLook::Quiet:
        return u"quiet"_s;
    }
    return u"secondary"_s;
}

Ink inkOf(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
        return Ink::OnPrimary;
    case ButtonLook::Secondary:
        return Ink::Muted;
    case ButtonLook::Danger:
        return Ink::Bad;
    case ButtonLook::Quiet:
        return Ink::Accent;
    }
    return Ink::Muted;
}

// Enter presses the button that has the focus, as Space does, in a window as in a dialog.
class EnterButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace

QPushButton *makeButton(const Theme &theme, const QString &text, ButtonLook look,
    std::optional<Icon> icon, QWidget *parent)
{
    auto *button = new EnterButton(text, parent);
    setStyleProperty(*button, "look", nameOf(look));
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    if (icon)
        button->setIcon(ui::icon(theme, *icon, inkOf(look)));
    const auto scale = [button, &theme] { button->setIconSize(QSize(theme.px(20), theme.px(16))); };
    scale();
    QObject::connect(&theme, &Theme::changed, button, scale);
    return button;
}

IconButton::IconButton(const Theme &theme, Icon name, const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setIconName(name);
    setText(text);
    scale();
    connect(&theme, &Theme::changed, this, &IconButton::scale);
}

void IconButton::setIconName(Icon name, Ink ink)
{
    setIcon(ui::icon(m_theme, name, ink));
}

void IconButton::setText(const QString &text)
{
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
}

void IconButton::setFramed(bool isFramed)
{
    setStyleProperty(*this, "look", isFramed ? u"framed"_s : QString());
}

void IconButton::scale()
{
    setIconSize(QSize(m_theme.px(18), m_theme.px(18)));
}

} // namespace ui

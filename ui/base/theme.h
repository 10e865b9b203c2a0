#pragma once

#include "ui/base/program_style.h"
#include "ui/base/tokens.h"

#include <QFont>
#include <QObject>
#include <QPointer>

class QApplication;

namespace ui {

// The four sizes of text, in pixels before the user's scale: 11.5, 13, 15 and 22.
enum class TextSize { Small, Body, Large, Title };

struct ThemeChoice {
    ThemeKind kind = ThemeKind::Light;
    int scalePercent = 100; // 100 to 150
    bool dyslexicFont = false;

    friend bool operator==(const ThemeChoice &, const ThemeChoice &) = default;
};

// The look of the whole program: Fusion, palette, style sheet and font, set on the application.
// Made once by app and handed to every widget by reference, so it must outlive them.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void apply(const ThemeChoice &choice);
    void setKind(ThemeKind kind);

    [[nodiscard]] const ThemeChoice &choice() const { return m_choice; }
    [[nodiscard]] ThemeKind kind() const { return m_choice.kind; }
    [[nodiscard]] const Tokens &tokens() const { return tokensOf(m_choice.kind); }

    // A length in pixels at the user's scale.
    [[nodiscard]] int px(double length) const;
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] ColourPair avatar(const QString &name) const;

signals:
    // Colours, scale or font are new: repaint, and measure again.
    void changed();

private:
    QApplication &m_application;
    QPointer<ProgramStyle> m_style; // the application owns it
    ThemeChoice m_choice;
};

} // namespace ui

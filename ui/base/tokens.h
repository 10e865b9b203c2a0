#pragma once

#include <QColor>
#include <QString>

namespace ui {

enum class ThemeKind { Light, Dark };

// What a mark says. Never by colour alone: the word stands beside it.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

// "good": how the style sheet names a tone.
[[nodiscard]] QString toneName(Tone tone);

struct ColourPair {
    QColor fill;
    QColor text;
};

// Every colour of the program, by what it is for. Text colours keep a contrast of 4.5 on each
// background they are used on (tests/ui/base/theme_test.cpp holds the list of pairs).
struct Tokens {
    QColor background;
    QColor rail;
    QColor surface;
    QColor border;
    QColor controlBorder; // fields and check boxes: must be found by weak eyes
    QColor hover;
    QColor selection;
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent;
    QColor accentSoft;
    QColor primary; // fill of the one main button
    QColor primaryHover;
    QColor onPrimary;
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;

    [[nodiscard]] ColourPair tone(Tone tone) const; // soft fill and its text
    [[nodiscard]] QColor strong(Tone tone) const;   // text or line on a surface
};

[[nodiscard]] const Tokens &tokensOf(ThemeKind kind);

// The number of soft hues that avatars are drawn in, and the one of a name: the same on every PC.
inline constexpr int kAvatarHues = 8;
[[nodiscard]] ColourPair avatarHue(ThemeKind kind, int hue);
[[nodiscard]] int avatarHueOf(const QString &name);

} // namespace ui

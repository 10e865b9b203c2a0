#include "tests/support/catch.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/base/theme.style_sheet.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QFontInfo>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void requireReadable(const QColor &text, const QColor &background)
{
    INFO(text.name().toStdString() << " on " << background.name().toStdString());
    CHECK(contrast(text, background) >= 4.5);
}

Theme &theme()
{
    static Theme theme(*qApp);
    return theme;
}

} // namespace

TEST_CASE("contrast is measured as WCAG 2 does")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text can be read on every background it appears on")
{
    const ThemeKind kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    const Tokens &t = tokensOf(kind);
    for (const QColor &background : {t.background, t.rail, t.surface, t.hover, t.selection}) {
        for (const QColor &text : {t.text, t.muted, t.accent})
            requireReadable(text, background);
    }
    // On a selected row these three stand in a pill only: see CellDelegate.
    for (const QColor &background : {t.background, t.surface, t.hover}) {
        for (const QColor &text : {t.good, t.warning, t.bad})
            requireReadable(text, background);
    }
    for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
        requireReadable(t.tone(tone).text, t.tone(tone).fill);
        requireReadable(t.text, t.tone(tone).fill);
    }
    requireReadable(t.onPrimary, t.primary);
    requireReadable(t.onPrimary, t.primaryHover);
    requireReadable(t.muted, t.border); // the text of a disabled main button
    for (int hue = 0; hue < kAvatarHues; ++hue)
        requireReadable(avatarHue(kind, hue).text, avatarHue(kind, hue).fill);
}

TEST_CASE("a name has the same hue whatever its accents and capitals")
{
    CHECK(avatarHueOf(u"D’HÉROUVILLE Éloi"_s) == avatarHueOf(u"d'herouville eloi"_s));
    CHECK(avatarHueOf(u"BENALI Yasmine"_s) != avatarHueOf(u"CARPENTIER Hugo"_s));
}

TEST_CASE("the style sheet leaves no place holder and knows every token it names")
{
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const QString sheet = styleSheet({kind, 125, false});
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK_FALSE(sheet.contains(u": ;"));
        CHECK(sheet.contains(u"font-size: 20.625pt")); // 22 px × 1.25 at 96 dpi
    }
}

TEST_CASE("the theme changes while the program runs")
{
    QSignalSpy changed(&theme(), &Theme::changed);
    theme().apply({ThemeKind::Light, 100, false});
    QPushButton button(u"Inscrire"_s);
    button.setIcon(icon(theme(), Icon::Plus, Ink::Text));
    button.show();
    const QImage light = button.grab().toImage();
    theme().setKind(ThemeKind::Dark);
    const QImage dark = button.grab().toImage();
    CHECK(light.size() == dark.size());
    CHECK(light.pixelColor(8, 15) == tokensOf(ThemeKind::Light).surface);
    CHECK(dark.pixelColor(8, 15) == tokensOf(ThemeKind::Dark).surface);
    CHECK(changed.count() == 2);
    theme().apply({ThemeKind::Dark, 150, false});
    CHECK(button.sizeHint().height() > light.height());
    CHECK(theme().px(10) == 15);
    theme().apply({});
    button.adjustSize();
    CHECK(button.grab().toImage() == light);
}

TEST_CASE("the scale stays between 100 and 150 per cent")
{
    theme().apply({ThemeKind::Light, 20, false});
    CHECK(theme().choice().scalePercent == 100);
    theme().apply({ThemeKind::Light, 9000, false});
    CHECK(theme().choice().scalePercent == 150);
    theme().apply({});
}

TEST_CASE("texts are set in Inter, or in OpenDyslexic when asked")
{
    CHECK(QFontInfo(theme().font(TextSize::Body)).family() == u"Inter");
    CHECK(QFontInfo(theme().font(TextSize::Body)).pixelSize() == 13);
    theme().apply({ThemeKind::Light, 100, true});
    CHECK(QFontInfo(QApplication::font()).family() == u"OpenDyslexic");
    theme().apply({});
}

TEST_CASE("every icon has a drawing tinted by the theme, and no drawing is without a name")
{
    QStringList named;
    for (int i = 0; i < kIconCount; ++i) {
        const QString path = iconPath(static_cast<Icon>(i));
        INFO(path.toStdString());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().contains("currentColor"));
        const QImage image = iconPixmap(static_cast<Icon>(i), QColor(Qt::red), 24, 1.0).toImage();
        int painted = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200) {
                    ++painted;
                    CHECK(pixel.red() > 200);
                    CHECK(pixel.green() < 40);
                }
            }
        }
        CHECK(painted > 5);
        named += path;
    }
    QStringList drawn;
    for (QDirIterator at(u":/icons"_s, QDir::Files); at.hasNext();)
        drawn += at.next();
    named.sort();
    drawn.sort();
    CHECK(named == drawn);
}

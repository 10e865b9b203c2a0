#include "ui/base/tokens.h"

#include "core/base/text.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const Tokens kLight{
    .background = 0xf5f7fb,
    .rail = 0xffffff,
    .surface = 0xffffff,
    .border = 0xe3e8f0,
    .controlBorder = 0xc3ccda,
    .hover = 0xf1f5f9,
    .selection = 0xeaf0fe,
    .text = 0x0f172a,
    .muted = 0x596780,
    .disabled = 0x94a3b8,
    .accent = 0x3056d3,
    .accentSoft = 0xe8eefc,
    .primary = 0x3056d3,
    .primaryHover = 0x2748b8,
    .onPrimary = 0xffffff,
    .good = 0x15803d,
    .goodSoft = 0xdcfce7,
    .warning = 0xb45309,
    .warningSoft = 0xfef3c7,
    .bad = 0xb91c1c,
    .badSoft = 0xfee2e2,
};

const Tokens kDark{
    .background = 0x0f1420,
    .rail = 0x151b29,
    .surface = 0x182030,
    .border = 0x283246,
    .controlBorder = 0x3d4a63,
    .hover = 0x1f2839,
    .selection = 0x22304f,
    .text = 0xe6eaf2,
    .muted = 0x94a3b8,
    .disabled = 0x64748b,
    .accent = 0x7aa2ff,
    .accentSoft = 0x22304f,
    .primary = 0x3f66dd,
    .primaryHover = 0x3056d3,
    .onPrimary = 0xffffff,
    .good = 0x4ade80,
    .goodSoft = 0x163524,
    .warning = 0xfbbf24,
    .warningSoft = 0x3a2e12,
    .bad = 0xf87171,
    .badSoft = 0x3d1d22,
};

const std::array<ColourPair, kAvatarHues> kLightHues{{
    {0xfed7aa, 0x9a3412},
    {0xc7d2fe, 0x3730a3},
    {0x99f6e4, 0x115e59},
    {0xbae6fd, 0x075985},
    {0xfde68a, 0x78350f},
    {0xfecaca, 0x991b1b},
    {0xbbf7d0, 0x166534},
    {0xe9d5ff, 0x6b21a8},
}};

const std::array<ColourPair, kAvatarHues> kDarkHues{{
    {0x9a3412, 0xffedd5},
    {0x3730a3, 0xe0e7ff},
    {0x115e59, 0xccfbf1},
    {0x075985, 0xe0f2fe},
    {0x854d0e, 0xfef3c7},
    {0x991b1b, 0xfee2e2},
    {0x166534, 0xdcfce7},
    {0x6b21a8, 0xf3e8ff},
}};

} // namespace

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    }
    return u"neutral"_s;
}

ColourPair Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {border, text};
    case Tone::Accent:
        return {accentSoft, accent};
    case Tone::Good:
        return {goodSoft, good};
    case Tone::Warning:
        return {warningSoft, warning};
    case Tone::Bad:
        return {badSoft, bad};
    }
    return {border, text};
}

QColor Tokens::strong(Tone tone) const
{
    return tone == Tone::Neutral ? muted : this->tone(tone).text;
}

const Tokens &tokensOf(ThemeKind kind)
{
    return kind == ThemeKind::Light ? kLight : kDark;
}

ColourPair avatarHue(ThemeKind kind, int hue)
{
    const auto &hues = kind == ThemeKind::Light ? kLightHues : kDarkHues;
    return hues[static_cast<size_t>(std::abs(hue) % kAvatarHues)];
}

int avatarHueOf(const QString &name)
{
    // FNV-1a: qHash may change with the version of Qt.
    quint32 hash = 2166136261U;
    for (const QChar c : base::folded(name)) {
        hash ^= c.unicode();
        hash *= 16777619U;
    }
    return static_cast<int>(hash % kAvatarHues);
}

} // namespace ui

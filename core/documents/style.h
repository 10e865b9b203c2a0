#pragma once

#include <QColor>
#include <QFont>

// What paper looks like: one family, one accent, few sizes. Sizes are in layout units (units.h).
namespace documents {

enum class Align { Left, Right, Center };

enum class TextStyle { Title, Section, Subsection, Lead, Body, Strong, Small, Note };

// What a figure or word says about itself. The words must say it too: paper may be grey.
enum class Tone { Normal, Muted, Strong, Good, Warning, Bad };

namespace ink {
inline constexpr QColor kText{15, 23, 42};
inline constexpr QColor kMuted{89, 103, 128};
inline constexpr QColor kAccent{48, 86, 211};
inline constexpr QColor kAccentSoft{232, 238, 252};
inline constexpr QColor kRule{227, 232, 240};
inline constexpr QColor kStrongRule{148, 163, 184};
inline constexpr QColor kSurface{245, 247, 251};
inline constexpr QColor kGood{21, 128, 61};
inline constexpr QColor kWarning{180, 83, 9};
inline constexpr QColor kBad{185, 28, 28};
} // namespace ink

inline constexpr qreal kHairline = 10; // half a point
inline constexpr QStringView kPaperFamily = u"Liberation Sans";

[[nodiscard]] bool isPaperFontInstalled();
[[nodiscard]] QFont paperFont(qreal points, QFont::Weight weight = QFont::Normal);

[[nodiscard]] QFont fontOf(TextStyle style);
[[nodiscard]] QColor colorOf(TextStyle style);
[[nodiscard]] QColor colorOf(Tone tone);

} // namespace documents

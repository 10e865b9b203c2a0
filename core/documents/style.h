#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QFont>

// What paper looks like: one family, one accent, few sizes. Sizes are in layout units (units.h).
namespace documents {

// OpenDyslexic is a choice for what young people read; it is wide and set a little smaller.
enum class Typeface { Usual, OpenDyslexic };

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
inline constexpr QStringView kDyslexicFamily = u"OpenDyslexic";

[[nodiscard]] bool isPaperFontInstalled(Typeface face = Typeface::Usual);
// Says which package brings the font. Errors: documents.font.
[[nodiscard]] base::Done checkPaperFont(Typeface face = Typeface::Usual);
[[nodiscard]] QFont paperFont(
    qreal points, QFont::Weight weight = QFont::Normal, Typeface face = Typeface::Usual);

[[nodiscard]] QFont fontOf(TextStyle style, Typeface face = Typeface::Usual);
[[nodiscard]] QColor colorOf(TextStyle style);
[[nodiscard]] QColor colorOf(Tone tone);

} // namespace documents

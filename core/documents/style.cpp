#include "core/documents/style.h"

#include "core/documents/units.h"

#include <QFontInfo>

namespace documents {

bool isPaperFontInstalled()
{
    return QFontInfo(paperFont(10)).family() == kPaperFamily;
}

QFont paperFont(qreal points, QFont::Weight weight)
{
    QFont font(kPaperFamily.toString());
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    // Hinting would make widths depend on the resolution.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QFont fontOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return paperFont(20, QFont::Bold);
    case TextStyle::Section:
        return paperFont(13, QFont::Bold);
    case TextStyle::Subsection:
        return paperFont(11, QFont::Bold);
    case TextStyle::Lead:
        return paperFont(11);
    case TextStyle::Body:
        return paperFont(10);
    case TextStyle::Strong:
        return paperFont(10, QFont::Bold);
    case TextStyle::Small:
        return paperFont(8);
    case TextStyle::Note:
        return paperFont(7.5);
    }
    return paperFont(10);
}

QColor colorOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Section:
        return ink::kAccent;
    case TextStyle::Lead:
    case TextStyle::Small:
    case TextStyle::Note:
        return ink::kMuted;
    case TextStyle::Title:
    case TextStyle::Subsection:
    case TextStyle::Body:
    case TextStyle::Strong:
        break;
    }
    return ink::kText;
}

QColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Strong:
        return ink::kText;
    case Tone::Muted:
        return ink::kMuted;
    case Tone::Good:
        return ink::kGood;
    case Tone::Warning:
        return ink::kWarning;
    case Tone::Bad:
        return ink::kBad;
    }
    return ink::kText;
}

} // namespace documents

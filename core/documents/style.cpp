#include "core/documents/style.h"

#include "core/documents/units.h"

#include <QCoreApplication>
#include <QFontInfo>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr qreal kDyslexicSize = 0.86; // of the usual one, for lines of about the same length

QStringView familyOf(Typeface face)
{
    return face == Typeface::OpenDyslexic ? kDyslexicFamily : kPaperFamily;
}

} // namespace

bool isPaperFontInstalled(Typeface face)
{
    return QFontInfo(paperFont(10, QFont::Normal, face)).family() == familyOf(face);
}

base::Done checkPaperFont(Typeface face)
{
    if (isPaperFontInstalled(face))
        return {};
    return base::fail({"documents.font"},
        QCoreApplication::translate("documents",
            "The font “%1” is missing on this PC: install the package %2, then try again.")
            .arg(familyOf(face).toString(),
                face == Typeface::OpenDyslexic ? u"fonts-opendyslexic"_s : u"fonts-liberation2"_s));
}

QFont paperFont(qreal points, QFont::Weight weight, Typeface face)
{
    QFont font(familyOf(face).toString());
    const qreal size = face == Typeface::OpenDyslexic ? points * kDyslexicSize : points;
    font.setPixelSize(qRound(pt(size)));
    font.setWeight(weight);
    // Hinting would make widths depend on the resolution.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QFont fontOf(TextStyle style, Typeface face)
{
    switch (style) {
    case TextStyle::Title:
        return paperFont(20, QFont::Bold, face);
    case TextStyle::Section:
        return paperFont(13, QFont::Bold, face);
    case TextStyle::Subsection:
        return paperFont(11, QFont::Bold, face);
    case TextStyle::Lead:
        return paperFont(11, QFont::Normal, face);
    case TextStyle::Body:
        return paperFont(10, QFont::Normal, face);
    case TextStyle::Strong:
        return paperFont(10, QFont::Bold, face);
    case TextStyle::Small:
        return paperFont(8, QFont::Normal, face);
    case TextStyle::Note:
        return paperFont(7.5, QFont::Normal, face);
    }
    return paperFont(10, QFont::Normal, face);
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

#include "ui/base/theme.h"

#include "ui/base/theme.style_sheet.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.hover);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onPrimary);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.primary);
    palette.setColor(QPalette::HighlightedText, tokens.onPrimary);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.controlBorder);
    palette.setColor(QPalette::Shadow, tokens.background.darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    return palette;
}

double pixelsOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 11.5;
    case TextSize::Body:
        return 13;
    case TextSize::Large:
        return 15;
    case TextSize::Title:
        return 22;
    }
    return 13;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_style(new ProgramStyle)
{
    m_application.setStyle(m_style);
    apply(m_choice);
}

void Theme::apply(const ThemeChoice &choice)
{
    m_choice = choice;
    m_choice.scalePercent = std::clamp(choice.scalePercent, 100, 150);
    if (m_style)
        m_style->setScale(m_choice.scalePercent);
    m_application.setFont(font(TextSize::Body));
    m_application.setPalette(paletteOf(tokens()));
    m_application.setStyleSheet(styleSheet(m_choice));
    emit changed();
}

void Theme::setKind(ThemeKind kind)
{
    ThemeChoice choice = m_choice;
    choice.kind = kind;
    apply(choice);
}

int Theme::px(double length) const
{
    return qRound(length * m_choice.scalePercent / 100.0);
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_choice.dyslexicFont
            ? QStringList{u"OpenDyslexic"_s, u"Inter"_s, u"DejaVu Sans"_s}
            : QStringList{u"Inter"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s});
    // Points, because QFont keeps whole pixels only and 11.5 matters.
    font.setPointSizeF(pointsOf(pixelsOf(size), m_choice));
    font.setWeight(weight);
    return font;
}

ColourPair Theme::avatar(const QString &name) const
{
    return avatarHue(kind(), avatarHueOf(name));
}

} // namespace ui

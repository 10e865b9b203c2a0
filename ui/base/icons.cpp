#include "ui/base/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <string_view>

// At global scope, as Q_INIT_RESOURCE asks: the linker drops the resources of a static library that
// nothing names.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr std::array<std::u16string_view, kIconCount> kNames{
    u"admissions",
    u"alumni",
    u"archive",
    u"arrow-left",
    u"arrow-right",
    u"backup",
    u"balance",
    u"bell",
    u"book",
    u"calendar",
    u"calendar-day",
    u"check",
    u"check-circle",
    u"chevron-down",
    u"chevron-left",
    u"chevron-right",
    u"chevron-up",
    u"clock",
    u"columns",
    u"companies",
    u"competencies",
    u"copy",
    u"cross",
    u"dashboard",
    u"documents",
    u"download",
    u"edit",
    u"error",
    u"exams",
    u"eye",
    u"eye-off",
    u"fees",
    u"file",
    u"filter",
    u"group",
    u"history",
    u"home",
    u"info",
    u"key",
    u"lock",
    u"logo",
    u"logout",
    u"mail",
    u"minus",
    u"moon",
    u"more",
    u"orders",
    u"phone",
    u"pin",
    u"plus",
    u"print",
    u"refresh",
    u"report",
    u"roll-call",
    u"safety",
    u"save",
    u"search",
    u"settings",
    u"shield",
    u"sidebar",
    u"sort",
    u"students",
    u"sun",
    u"support",
    u"trash",
    u"trend-down",
    u"trend-up",
    u"undo",
    u"unlock",
    u"upload",
    u"usb",
    u"user",
    u"users",
    u"warning",
};

// Draws with the colours the theme has at that moment, so that no icon is ever left behind by a
// change of theme.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const Theme &theme, Icon name, Ink ink)
        : m_theme(theme)
        , m_name(name)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, iconPixmap(m_name, colour(mode), side, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {}; // a button that was squeezed to nothing
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size is in device pixels already, whatever the scale. What is wider than high keeps
        // the room at its right free: the gap between an icon and its word.
        const int side = qMin(size.width(), size.height());
        QPixmap pixmap = iconPixmap(m_name, colour(mode), side, 1.0);
        if (size.width() > side) {
            QPixmap wide(size);
            wide.fill(Qt::transparent);
            QPainter(&wide).drawPixmap(0, (size.height() - side) / 2, pixmap);
            pixmap = wide;
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QString key() const override { return u"etabli"_s; }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const Tokens &tokens = m_theme.tokens();
        return mode == QIcon::Disabled ? tokens.disabled : inkColour(tokens, m_ink);
    }

    const Theme &m_theme;
    Icon m_name;
    Ink m_ink;
};

} // namespace

QColor inkColour(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Muted:
        return tokens.muted;
    case Ink::Text:
        return tokens.text;
    case Ink::Accent:
        return tokens.accent;
    case Ink::OnPrimary:
        return tokens.onPrimary;
    case Ink::Good:
        return tokens.good;
    case Ink::Warning:
        return tokens.warning;
    case Ink::Bad:
        return tokens.bad;
    }
    return tokens.text;
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Ink::Muted;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Good:
        return Ink::Good;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Bad:
        return Ink::Bad;
    }
    return Ink::Muted;
}

QString iconPath(Icon name)
{
    initIconResources();
    const std::u16string_view file = kNames[static_cast<size_t>(name)];
    return u":/icons/%1.svg"_s.arg(QStringView(file));
}

QIcon icon(const Theme &theme, Icon name, Ink ink)
{
    return QIcon(new ThemedIconEngine(theme, name, ink));
}

QPixmap iconPixmap(Icon name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = u"icon-%1-%2-%3-%4"_s.arg(QString::number(static_cast<int>(name)),
        colour.name(QColor::HexArgb), QString::number(pixels), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (!isOpen)
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui

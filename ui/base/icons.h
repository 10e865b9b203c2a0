#pragma once

#include "ui/base/theme.h"

#include <QIcon>
#include <QPixmap>

namespace ui {

// The program's own drawings, 24 px strokes in resources/icons, in the order of their files.
enum class Icon {
    Admissions,
    Alumni,
    Archive,
    ArrowLeft,
    ArrowRight,
    Backup,
    Balance,
    Bell,
    Book,
    Calendar,
    CalendarDay,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Columns,
    Companies,
    Competencies,
    Copy,
    Cross,
    Dashboard,
    Documents,
    Download,
    Edit,
    Error,
    Exams,
    Eye,
    EyeOff,
    Fees,
    File,
    Filter,
    Group,
    History,
    Home,
    Info,
    Key,
    Lock,
    Logo,
    Logout,
    Mail,
    Minus,
    Moon,
    More,
    Orders,
    Phone,
    Pin,
    Plus,
    Print,
    Refresh,
    Report,
    RollCall,
    Safety,
    Save,
    Search,
    Settings,
    Shield,
    Sidebar,
    Sort,
    Students,
    Sun,
    Support,
    Trash,
    TrendDown,
    TrendUp,
    Undo,
    Unlock,
    Upload,
    Usb,
    User,
    Users,
    Warning,
};
inline constexpr int kIconCount = static_cast<int>(Icon::Warning) + 1;

// What an icon is tinted with, read from the theme each time it is drawn.
enum class Ink { Muted, Text, Accent, OnPrimary, Good, Warning, Bad };

[[nodiscard]] QColor inkColour(const Tokens &tokens, Ink ink);
[[nodiscard]] Ink inkOf(Tone tone);

// The path of a drawing among the resources.
[[nodiscard]] QString iconPath(Icon name);

// An icon that follows the theme: it is tinted anew when drawn, and greyed where it is disabled.
// The theme must outlive it.
[[nodiscard]] QIcon icon(const Theme &theme, Icon name, Ink ink = Ink::Muted);

// One drawing for painters, size in pixels before the device's ratio.
[[nodiscard]] QPixmap iconPixmap(Icon name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace ui

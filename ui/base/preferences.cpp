#include "ui/base/preferences.h"

#include "core/base/safe_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Every key of the file.
const auto kTheme = u"look/theme"_s; // light, dark
const auto kScale = u"look/scale"_s; // 100 to 150
const auto kDyslexicFont = u"look/dyslexic-font"_s;
const auto kRailCollapsed = u"window/rail-collapsed"_s;
const auto kGeometry = u"window/geometry"_s; // base64
const auto kLastFile = u"school/last-file"_s;
const auto kHiddenColumns = u"columns/"_s; // and the table: names joined by commas

const auto kViews = u"views/"_s;     // and the list
const auto kFilters = u"filters/"_s; // the user and the list

constexpr qint64 kMostBytes = 256 * 1024;
constexpr qsizetype kMostPath = 4096;
constexpr qsizetype kMostColumns = 2000;
constexpr qsizetype kMostView = 20;
constexpr qsizetype kMostGeometry = 2000;
constexpr qsizetype kMostFilterText = 16000;

QString unreadable()
{
    return QCoreApplication::translate("ui::Preferences",
        "The settings of this PC could not be read. The usual ones are used; what you choose now "
        "is "
        "forgotten when the program is closed.");
}

bool isReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return true; // the first start
    const auto bytes = base::readWholeFile(path, kMostBytes);
    return bytes && !bytes->contains('\0');
}

} // namespace

Preferences::Preferences(const QString &path)
{
    if (isReadable(path)) {
        m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
        if (m_settings->status() == QSettings::NoError)
            return;
    }
    m_warning = unreadable();
    m_settings.reset();
}

Preferences::~Preferences() = default;

QString Preferences::text(const QString &key, qsizetype maximum) const
{
    const QString value = m_settings ? m_settings->value(key).toString() : m_memory.value(key);
    return value.size() <= maximum ? value : QString();
}

bool Preferences::flag(const QString &key) const
{
    return text(key, 5) == u"true";
}

void Preferences::keep(const QString &key, const QString &value)
{
    // A value written again would cost a write to the disk at every start.
    if (m_settings && m_settings->value(key).toString() != value)
        m_settings->setValue(key, value);
    else if (!m_settings)
        m_memory.insert(key, value);
}

ThemeChoice Preferences::theme() const
{
    ThemeChoice choice;
    if (text(kTheme, 5) == u"dark")
        choice.kind = ThemeKind::Dark;
    bool isNumber = false;
    const int percent = text(kScale, 3).toInt(&isNumber);
    if (isNumber && percent >= 100 && percent <= 150)
        choice.scalePercent = percent;
    choice.dyslexicFont = flag(kDyslexicFont);
    return choice;
}

void Preferences::setTheme(const ThemeChoice &choice)
{
    keep(kTheme, choice.kind == ThemeKind::Dark ? u"dark"_s : u"light"_s);
    keep(kScale, QString::number(choice.scalePercent));
    keep(kDyslexicFont, choice.dyslexicFont ? u"true"_s : u"false"_s);
}

bool Preferences::isRailCollapsed() const
{
    return flag(kRailCollapsed);
}

void Preferences::setRailCollapsed(bool isCollapsed)
{
    keep(kRailCollapsed, isCollapsed ? u"true"_s : u"false"_s);
}

QString Preferences::lastFile() const
{
    const QString path = text(kLastFile, kMostPath);
    return path.contains(QChar(u'\0')) ? QString() : path;
}

void Preferences::setLastFile(const QString &path)
{
    keep(kLastFile, path);
}

QStringList Preferences::hiddenColumns(const QString &table) const
{
    return text(kHiddenColumns + table, kMostColumns).split(u',', Qt::SkipEmptyParts);
}

void Preferences::setHiddenColumns(const QString &table, const QStringList &columns)
{
    keep(kHiddenColumns + table, columns.join(u','));
}

QString Preferences::chosenView(const QString &list) const
{
    return text(kViews + list, kMostView);
}

void Preferences::setChosenView(const QString &list, const QString &view)
{
    keep(kViews + list, view);
}

QString Preferences::savedFilters(const QString &user, const QString &list) const
{
    return text(kFilters + user + u'/' + list, kMostFilterText);
}

void Preferences::setSavedFilters(const QString &user, const QString &list, const QString &text)
{
    keep(kFilters + user + u'/' + list, text);
}

QByteArray Preferences::windowGeometry() const
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text(kGeometry, kMostGeometry).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    keep(kGeometry, QString::fromLatin1(geometry.toBase64()));
}

} // namespace ui

#include "tests/support/catch.h"
#include "tests/ui/base/sample_rows.h"
#include "ui/base/data_table.h"
#include "ui/base/preferences.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void requireDefaults(const Preferences &preferences)
{
    CHECK(preferences.theme() == ThemeChoice{});
    CHECK_FALSE(preferences.isRailCollapsed());
    CHECK(preferences.lastFile().isEmpty());
    CHECK(preferences.hiddenColumns(u"students"_s).isEmpty());
    CHECK(preferences.windowGeometry().isEmpty());
}

} // namespace

TEST_CASE("what a user chose is found again at the next start")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        Preferences preferences(path);
        requireDefaults(preferences);
        preferences.setTheme({ThemeKind::Dark, 125, true});
        preferences.setRailCollapsed(true);
        preferences.setLastFile(u"/home/école/Établi, été 2026.etabli"_s);
        preferences.setHiddenColumns(u"students"_s, {u"group"_s, u"status"_s});
        preferences.setChosenView(u"candidates"_s, u"board"_s);
        preferences.setWindowGeometry(QByteArray("\x01\x00\xff;=", 5));
    }
    const Preferences preferences(path);
    CHECK(preferences.warning().isEmpty());
    CHECK(preferences.theme() == ThemeChoice{ThemeKind::Dark, 125, true});
    CHECK(preferences.isRailCollapsed());
    CHECK(preferences.lastFile() == u"/home/école/Établi, été 2026.etabli");
    CHECK(preferences.hiddenColumns(u"students"_s) == QStringList{u"group"_s, u"status"_s});
    CHECK(preferences.hiddenColumns(u"orders"_s).isEmpty());
    CHECK(preferences.chosenView(u"candidates"_s) == u"board"_s);
    CHECK(preferences.chosenView(u"orders"_s).isEmpty());
    CHECK(preferences.windowGeometry() == QByteArray("\x01\x00\xff;=", 5));
}

TEST_CASE("values of a wrong kind or out of bounds count as not chosen")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    for (const char *scale : {"99", "151", "-1", "1e2", "@Invalid()", "9999999999", "abc", ""}) {
        INFO(scale);
        write(path,
            QByteArray("[look]\ntheme=@ByteArray(x)\nscale=") + scale
                + "\ndyslexic-font=7\n[window]\nrail-collapsed=yes please\ngeometry=%%%\n"
                  "[school]\nlast-file="
                + QByteArray(5000, 'a') + "\n[columns]\nstudents=" + QByteArray(3000, ',') + "\n");
        requireDefaults(Preferences(path));
    }
}

TEST_CASE("a settings file of garbage, too large or a device is left alone, with a warning")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QByteArray garbage("\x00\xff\xfe[[[=\x01", 9);
    for (const QByteArray &bytes : {garbage, QByteArray(2 * 1024 * 1024, 'x')}) {
        write(path, bytes);
        {
            Preferences preferences(path);
            CHECK_FALSE(preferences.warning().isEmpty());
            requireDefaults(preferences);
            preferences.setTheme({ThemeKind::Dark, 100, false});
            CHECK(preferences.theme().kind == ThemeKind::Dark); // until the end
        }
        CHECK(read(path) == bytes);
    }
    const Preferences device(u"/dev/zero"_s);
    CHECK_FALSE(device.warning().isEmpty());
    requireDefaults(device);
    QDir(folder.path()).mkdir(u"folder"_s);
    CHECK_FALSE(Preferences(folder.filePath(u"folder"_s)).warning().isEmpty());
}

TEST_CASE("a saved choice of columns that was edited by hand is only ever text", "[BI-28]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const QStringList hostile{u"name); DROP TABLE student;--"_s, u"' OR 1=1"_s, u"%"_s, u"_"_s,
        u"\\"_s, u"\"*NEAR("_s, u"1 DESC"_s};
    Preferences(path).setHiddenColumns(u"students"_s, hostile);
    CHECK(Preferences(path).hiddenColumns(u"students"_s) == hostile);
    write(path, "[columns]\nstudents=" + QByteArray(50'000, '%') + "\n");
    CHECK(Preferences(path).hiddenColumns(u"students"_s).isEmpty());
    Theme theme(*qApp);
    tests::SampleRows rows;
    rows.setRows({{1, u"Roy"_s, {}, {}, {}, 0, {}, {}, Tone::Neutral}});
    DataTable table(theme, u"Élèves"_s);
    table.setSource(&rows);
    table.setHiddenColumns(hostile);
    CHECK(table.hiddenColumns().isEmpty());
}

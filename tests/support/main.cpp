// Runs the tests of one executable in a known place: offscreen, French, Paris time, an empty HOME.
// Any warning of Qt's fails the test that caused it, but for the offscreen plugin's own noise.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/tally.h"

#if defined(ETABLI_TEST_WIDGETS)
#include <QApplication>
using TestApplication = QApplication;
#elif defined(ETABLI_TEST_CORE_ONLY)
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#else
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#endif

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

using support::Tally;
CATCH_REGISTER_LISTENER(Tally)

namespace {

std::atomic<int> warningsOfOtherThreads = 0;

bool isNoise(const QString &text)
{
    static const QStringList noise{
        u"This plugin does not support propagateSizeHints()"_s,
        u"This plugin does not support raise()"_s,
        u"This plugin does not support setParent!"_s,
        u"This plugin does not support grabbing the keyboard"_s,
        u"QStandardPaths: XDG_RUNTIME_DIR not set"_s,
        // What a decoder says of a picture that is none: the program refuses it in its own words.
        u"Corrupt JPEG data"_s,
        u"JPEG datastream contains no image"_s,
    };
    return std::any_of(
        noise.begin(), noise.end(), [&](const QString &n) { return text.startsWith(n); });
}

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isNoise(text))
        return;
    std::fprintf(stderr, "Qt: %s\n", qPrintable(text));
    if (QThread::currentThread() == qApp->thread())
        FAIL_CHECK("Qt warned: " << text.toStdString());
    else
        ++warningsOfOtherThreads;
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir home;
    QDir(home.path()).mkdir(u"run"_s);
    QFile::setPermissions(
        home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.filePath(u"run"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toLocal8Bit());
    qputenv("TZ", "Europe/Paris");
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM",
            "offscreen:configfile=" ETABLI_SOURCE_DIR "/tests/support/offscreen.json");
    TestApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    qInstallMessageHandler(onMessage);
    const int failed = Catch::Session().run(argc, argv);
    qInstallMessageHandler(nullptr);
    return failed != 0 || warningsOfOtherThreads != 0 ? 1 : 0;
}

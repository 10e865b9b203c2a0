#include "app/window.h"

#include "app/language.h"
#include "app/school_door.h"
#include "core/base/clock.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace app {

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"etabli"_s);
    QApplication::setApplicationDisplayName(u"Établi"_s);
    QApplication::setApplicationVersion(QStringLiteral(ETABLI_VERSION));
    QApplication::setDesktopFileName(u"etabli"_s);
    Language language(Language::Kind::French);

    ui::Preferences preferences(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/etabli/etabli.conf"_s);
    ui::Theme theme(application);
    theme.apply(preferences.theme());
    const base::SystemClock clock;
    SchoolDoor door(clock, security::PasswordCost::standard());
    ui::MainWindow window(theme, preferences, nullptr, door, clock);

    const QStringList arguments = QApplication::arguments();
    const QString file = arguments.size() > 1 ? arguments.at(1) : preferences.lastFile();
    if (!file.isEmpty() && (arguments.size() > 1 || QFileInfo::exists(file)))
        window.openSoon(file);
    window.show();
    return QApplication::exec();
}

} // namespace app

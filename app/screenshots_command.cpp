#include "app/screenshots_command.h"

#include "app/school_door.h"
#include "app/signed_in_school.h"
#include "core/base/clock.h"
#include "core/base/safe_file.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int kColumns = 3;
constexpr int kThumbWidth = 480;
constexpr int kCaption = 26;

struct Shot {
    QString name;
    QImage image;
};

base::Done savePng(const QImage &image, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return base::writeWholeFile(path, bytes);
}

QImage contactSheet(const std::vector<Shot> &shots, const QSize &size)
{
    const int thumbHeight = kThumbWidth * size.height() / size.width();
    const int rows = (int(shots.size()) + kColumns - 1) / kColumns;
    QImage sheet(kColumns * (kThumbWidth + 12) + 12, rows * (thumbHeight + kCaption + 12) + 12,
        QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x86, 0x90));
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    for (int i = 0; i < int(shots.size()); ++i) {
        const QPoint at(12 + i % kColumns * (kThumbWidth + 12),
            12 + i / kColumns * (thumbHeight + kCaption + 12));
        const Shot &shot = shots[size_t(i)];
        painter.drawText(QRect(at, QSize(kThumbWidth, kCaption)), Qt::AlignVCenter, shot.name);
        painter.drawImage(at + QPoint(0, kCaption),
            shot.image.scaled(
                kThumbWidth, thumbHeight, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return sheet;
}

std::vector<Shot> shootPages(ui::MainWindow &window, const QString &role, const QString &ending)
{
    std::vector<Shot> shots;
    for (const QString &key : window.pageKeys()) {
        window.go({key, {}, 0});
        QApplication::processEvents();
        QApplication::processEvents();
        shots.push_back({u"%1-%2-%3"_s.arg(role, key, ending), window.grab().toImage()});
    }
    return shots;
}

// Somebody of each role, without their passwords: only in a sample school, where nobody is real.
base::Result<std::vector<security::Account>> oneOfEachRole(School &school)
{
    ET_ASSIGN(const auto accounts, school.accounts().accounts());
    std::vector<security::Account> chosen;
    for (const security::Role role : security::kRoles) {
        for (const security::Account &account : accounts) {
            if (account.roles == QSet<security::Role>{role}
                && account.state == security::AccountState::Active) {
                chosen.push_back(account);
                break;
            }
        }
    }
    return chosen;
}

base::Result<QSize> sizeOf(const Invocation &invocation)
{
    const QStringList parts = invocation.parser.value(u"size"_s).split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 800 || size.height() < 600 || size.width() > 4000 || size.height() > 4000) {
        return base::fail(
            kUsageError, QCoreApplication::translate("app", "Give a size such as 1280x800."));
    }
    return size;
}

base::Result<int> run(Invocation &invocation)
{
    const base::SystemClock clock;
    ET_ASSIGN(const QSize size, sizeOf(invocation));
    const QString folder = invocation.arguments.at(1);
    const QString login = invocation.parser.value(u"login"_s);
    ET_ASSIGN(const QString password, askedPassword(invocation));
    QTemporaryDir place;
    ui::Preferences preferences(place.filePath(u"etabli.conf"_s));
    ui::Theme theme(*qApp);
    ui::ThemeChoice choice;
    if (invocation.parser.isSet(u"dark"_s))
        choice.kind = ui::ThemeKind::Dark;
    theme.apply(choice);
    SchoolDoor door(clock, security::PasswordCost::standard());
    ui::MainWindow window(theme, preferences, nullptr, door, clock);
    window.resize(size);
    window.show();
    ET_ASSIGN(auto opened,
        School::open(invocation.arguments.at(0), clock, security::PasswordCost::standard()));
    School &school = *opened;
    ET_TRY(school.accounts().signIn(login, password));
    std::vector<security::Account> people;
    if (invocation.parser.isSet(u"all-roles"_s)) {
        if (!school.isSample()) {
            return base::fail({"app.not-a-sample"},
                QCoreApplication::translate("app",
                    "Pictures for all roles are only made of a sample school: in a real one "
                    "everybody "
                    "signs in alone."));
        }
        ET_ASSIGN(people, oneOfEachRole(school));
    }
    if (!QDir().mkpath(folder)) {
        return base::fail({"app.folder"},
            QCoreApplication::translate("app", "The folder for the pictures cannot be made."));
    }
    const QString kind = choice.kind == ui::ThemeKind::Dark ? u"dark"_s : u"light"_s;
    const QString ending =
        u"%1-%2x%3"_s.arg(kind, QString::number(size.width()), QString::number(size.height()));
    window.useSchool(std::move(opened));
    std::vector<Shot> all;
    const auto shoot = [&](const QString &role) {
        for (Shot &shot : shootPages(window, role, ending))
            all.push_back(std::move(shot));
    };
    if (people.empty()) {
        ET_TRY(school.accounts().signIn(login, password));
        shoot(login);
    }
    for (const security::Account &account : people) {
        window.leave();
        school.workspace().start(
            {account.id, account.login, account.name, account.roles, clock.monotonicMs(), {}});
        const std::string_view role = security::nameOf(*account.roles.begin());
        shoot(QString::fromLatin1(role.data(), qsizetype(role.size())));
    }
    for (const Shot &shot : all)
        ET_TRY(savePng(shot.image, folder + u'/' + shot.name + u".png"_s));
    if (!all.empty())
        ET_TRY(savePng(contactSheet(all, size), u"%1/contact-%2.png"_s.arg(folder, ending)));
    invocation.say(
        QCoreApplication::translate("app", "%n picture(s) made.", nullptr, int(all.size())));
    invocation.answer({{u"pictures"_s, int(all.size())}});
    return exitStatus::kDone;
}

QList<QCommandLineOption> options()
{
    return {
        {u"all-roles"_s,
            QCoreApplication::translate("app", "each page as each role (sample schools only)")},
        {u"dark"_s, QCoreApplication::translate("app", "dark theme")},
        {u"size"_s, QCoreApplication::translate("app", "size of the window"), u"WxH"_s,
            u"1280x800"_s},
    };
}

} // namespace

Command screenshotsCommand()
{
    return {u"screenshots"_s,
        u"screenshots FILE DIR --login NAME [--all-roles] [--dark] [--size 1280x800]"_s,
        QCoreApplication::translate("app", "pictures of every page"), 2, 2, options(), run};
}

} // namespace app

#include "app/signed_in_school.h"

#include "core/base/safe_file.h"

#include <QCoreApplication>
#include <QFile>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr qint64 kLongestPasswordFile = 4096;

QString &environmentPassword()
{
    static QString password;
    return password;
}

QString firstLine(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.split('\n').first()).remove(u'\r');
}

// Reads a line from the terminal without showing it.
QString askWithoutEcho()
{
    const QByteArray prompt = QCoreApplication::translate("app", "Password: ").toUtf8();
    std::fputs(prompt.constData(), stderr);
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(kLongestPasswordFile);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    return firstLine(line);
}

} // namespace

void takePasswordFromEnvironment()
{
    environmentPassword() = qEnvironmentVariable("ETABLI_PASSWORD");
    qunsetenv("ETABLI_PASSWORD");
}

base::Result<QString> askedPassword(const Invocation &invocation)
{
    const QString path = invocation.parser.value(u"password-file"_s);
    if (path == u"-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return QString();
        return firstLine(input.readLine(kLongestPasswordFile));
    }
    if (!path.isEmpty()) {
        ET_ASSIGN(const QByteArray bytes, base::readWholeFile(path, kLongestPasswordFile));
        return firstLine(bytes);
    }
    if (!environmentPassword().isEmpty())
        return environmentPassword();
    if (::isatty(STDIN_FILENO) != 0)
        return askWithoutEcho();
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "A password is needed: give it with --password-file."));
}

base::Result<std::unique_ptr<School>> openSignedIn(
    const Invocation &invocation, const QString &path, const base::Clock &clock)
{
    const QString login = invocation.parser.value(u"login"_s);
    if (login.isEmpty()) {
        return base::fail(
            kUsageError, QCoreApplication::translate("app", "Say who you are: --login NAME."));
    }
    ET_ASSIGN(const QString password, askedPassword(invocation));
    ET_ASSIGN(auto school, School::open(path, clock, security::PasswordCost::standard()));
    ET_TRY(school->accounts().signIn(login, password));
    return school;
}

} // namespace app

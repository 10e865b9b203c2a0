#include "app/command_line.h"

#include "app/command.h"
#include "app/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <unistd.h>

#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

std::optional<Command> commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

// A PC without a session's folder makes Qt complain on standard error, which belongs to our
// sentences.
void withoutNoise(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith(u"QStandardPaths:"))
        print(stderr, text);
}

QString overview()
{
    QString text =
        QCoreApplication::translate("app", "Usage: etabli [FILE] or etabli COMMAND …") + u'\n';
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(command.name.leftJustified(12), command.summary);
    return text
        + QCoreApplication::translate("app",
            "“etabli help COMMAND” says more. Sign in with --login NAME; the password is asked, or "
            "read "
            "with --password-file.");
}

int wrongUsage(const QString &why, const std::optional<Command> &command)
{
    print(stderr, why);
    print(stderr,
        command ? QCoreApplication::translate("app", "Usage: etabli %1").arg(command->usage)
                : overview());
    return exitStatus::kWrongUsage;
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"login"_s, QCoreApplication::translate("app", "sign-in name"), u"NAME"_s},
        {u"password-file"_s,
            QCoreApplication::translate("app", "file with the password, - for standard input"),
            u"PATH"_s},
        {u"json"_s, QCoreApplication::translate("app", "answer for programs")},
        {u"lang"_s, QCoreApplication::translate("app", "fr or en"), u"LANG"_s, u"fr"_s},
    };
}

QString lineOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString written = names.join(u", "_s)
        + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
    return u"\n  %1 %2"_s.arg(written.leftJustified(22), option.description());
}

QString describe(const Command &command)
{
    QString text = QCoreApplication::translate("app", "Usage: etabli %1").arg(command.usage) + u'\n'
        + command.summary;
    for (const QCommandLineOption &option : command.options + commonOptions())
        text += lineOf(option);
    return text;
}

int help(const QString &name)
{
    const std::optional<Command> command = commandNamed(name);
    if (!name.isEmpty() && !command) {
        return wrongUsage(
            QCoreApplication::translate("app", "There is no command “%1”.").arg(name), {});
    }
    print(stdout, command ? describe(*command) : overview());
    return exitStatus::kDone;
}

Language::Kind languageOf(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--lang"_s);
    const bool english = (at >= 0 && at + 1 < arguments.size() && arguments.at(at + 1) == u"en")
        || arguments.contains(u"--lang=en"_s);
    return english ? Language::Kind::English : Language::Kind::French;
}

int run(const Command &command, const QStringList &words)
{
    Invocation invocation;
    invocation.parser.addOptions(command.options + commonOptions());
    if (!invocation.parser.parse(QStringList(u"etabli"_s) + words))
        return wrongUsage(invocation.parser.errorText(), command);
    invocation.arguments = invocation.parser.positionalArguments();
    invocation.json = invocation.parser.isSet(u"json"_s);
    if (const QString lang = invocation.parser.value(u"lang"_s); lang != u"fr" && lang != u"en") {
        return wrongUsage(QCoreApplication::translate("app", "--lang: fr or en."), command);
    }
    const qsizetype count = invocation.arguments.size();
    if (count < command.leastArguments || count > command.mostArguments) {
        return wrongUsage(
            QCoreApplication::translate("app", "Something is missing or too much."), command);
    }
    const auto status = command.run(invocation);
    if (status)
        return *status;
    if (status.error().code == kUsageError)
        return wrongUsage(status.error().message, command);
    print(stderr, status.error().message);
    return exitStatus::kFailed;
}

} // namespace

void Invocation::say(const QString &text) const
{
    print(stderr, text);
}

void Invocation::answer(const QJsonObject &object) const
{
    if (json)
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Invocation::progress(const QString &text, int percent) const
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    const QByteArray line = u"\r%1 %2 %"_s.arg(text, QString::number(percent)).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (percent >= 100)
        std::fputc('\n', stderr);
}

base::Done checkTarget(const QString &path, const QStringList &inUse)
{
    const QFileInfo target(path);
    for (const QString &one : inUse) {
        const QFileInfo known(one);
        const bool isSame = known.exists() && target.exists()
            ? known.canonicalFilePath() == target.canonicalFilePath()
            : known.absoluteFilePath() == target.absoluteFilePath();
        if (isSame) {
            return base::fail(kUsageError,
                QCoreApplication::translate(
                    "app", "“%1” is a file this command works on: give the result another name.")
                    .arg(target.fileName()));
        }
    }
    return {};
}

base::Error asUsage(const base::Error &error)
{
    return {kUsageError, error.message, error.detail};
}

bool isCommand(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString first = QString::fromLocal8Bit(argv[1]);
    // A word that is no command and no file is a slip of the pen: the command line says so.
    return first.startsWith(u'-') || first == u"help" || commandNamed(first)
        || (!first.contains(u'.') && !first.contains(u'/'));
}

int runCommand(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(withoutNoise);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"etabli"_s);
    QApplication::setApplicationVersion(QStringLiteral(ETABLI_VERSION));
    QStringList words = QApplication::arguments().mid(1);
    const Language language(languageOf(words));
    const QString first = words.takeFirst();
    if (first == u"--version") {
        print(stdout, u"etabli " ETABLI_VERSION ""_s);
        return exitStatus::kDone;
    }
    if (first == u"help" || first == u"--help" || first == u"-h")
        return help(words.value(0));
    if (const auto command = commandNamed(first)) {
        const bool asks = words.contains(u"--help"_s) || words.contains(u"-h"_s);
        return asks ? help(first) : run(*command, words);
    }
    return wrongUsage(
        QCoreApplication::translate("app", "There is no command “%1”.").arg(first.left(60)), {});
}

} // namespace app

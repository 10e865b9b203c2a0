#include "app/report_options.h"

#include "app/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QString written(const QStringList &names)
{
    return u"--"_s + names.join(u", --"_s);
}

base::Done checkTaken(const QString &report, QStringList taken,
    const QList<QCommandLineOption> &known, const QCommandLineParser &parser)
{
    taken.removeDuplicates();
    for (const QCommandLineOption &option : known) {
        const QString name = option.names().constLast();
        if (!parser.isSet(option))
            continue;
        if (parser.values(option).size() > 1) {
            return base::fail(kUsageError,
                QCoreApplication::translate("app", "--%1 is given twice: give it once.").arg(name));
        }
        if (taken.contains(name))
            continue;
        return base::fail(kUsageError,
            QCoreApplication::translate(
                "app", "The report “%1” does not take --%2: leave it out. It takes: %3.")
                .arg(report, name, written(taken)));
    }
    return {};
}

base::Done checkTogether(const QStringList &alternatives, const QCommandLineParser &parser)
{
    QStringList given;
    for (const QString &name : alternatives) {
        if (parser.isSet(name))
            given += name;
    }
    if (given.size() < 2)
        return {};
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "%1 do not go together: give one of them.")
            .arg(written(given)));
}

} // namespace

base::Done checkOptions(const QString &report, const QString &taken,
    const QList<QCommandLineOption> &known, const QCommandLineParser &parser)
{
    QString names = taken;
    ET_TRY(checkTaken(report, names.replace(u'|', u' ').split(u' '), known, parser));
    for (const QString &alternatives : taken.split(u' '))
        ET_TRY(checkTogether(alternatives.split(u'|'), parser));
    return {};
}

} // namespace app

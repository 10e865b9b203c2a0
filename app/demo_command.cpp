#include "app/demo_command.h"

#include "app/school_door.h"
#include "core/base/clock.h"
#include "core/base/dates.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int kLeast = 24;
constexpr int kMost = 10000;
constexpr int kMostYears = 10;

base::Result<sample::Wish> wishOf(const Invocation &invocation)
{
    sample::Wish wish;
    bool isNumber = false;
    wish.students = invocation.parser.value(u"students"_s).toInt(&isNumber);
    if (!isNumber || wish.students < kLeast || wish.students > kMost) {
        return base::fail(kUsageError,
            QCoreApplication::translate("app", "--students: a number from %1 to %2.")
                .arg(QString::number(kLeast), QString::number(kMost)));
    }
    wish.years = invocation.parser.value(u"years"_s).toInt(&isNumber);
    if (!isNumber || wish.years < 1 || wish.years > kMostYears) {
        return base::fail(kUsageError,
            QCoreApplication::translate("app", "--years: a number from %1 to %2.")
                .arg(QString::number(1), QString::number(kMostYears)));
    }
    wish.seed = invocation.parser.value(u"seed"_s).toUInt(&isNumber);
    if (!isNumber)
        return base::fail(kUsageError, QCoreApplication::translate("app", "--seed: a number."));
    wish.today = base::SystemClock().today();
    if (invocation.parser.isSet(u"today"_s)) {
        const auto today = base::parseDate(invocation.parser.value(u"today"_s));
        if (!today)
            return base::fail(asUsage(today.error()));
        wish.today = *today;
    }
    return wish;
}

base::Result<int> run(Invocation &invocation)
{
    const QString path = QFileInfo(invocation.arguments.at(0)).absoluteFilePath();
    ET_ASSIGN(const sample::Wish wish, wishOf(invocation));
    const QString text = QCoreApplication::translate("app", "Making the sample school");
    ET_ASSIGN(const auto accounts, makeSampleFile(path, wish, [&](int done, int total) {
        invocation.progress(text, done * 100 / total);
    }));
    QJsonArray list;
    invocation.say(QCoreApplication::translate("app", "Sample school made: %1. To sign in:")
                       .arg(QFileInfo(path).fileName()));
    for (const sample::SampleAccount &account : accounts) {
        const std::string_view role = security::nameOf(account.role);
        list.append(QJsonObject{{u"login"_s, account.login}, {u"password"_s, account.password},
            {u"role"_s, QString::fromLatin1(role.data(), qsizetype(role.size()))}});
        invocation.say(u"  %1 — %2 — %3"_s.arg(
            account.login, account.password, security::titleOf(account.role)));
    }
    invocation.answer({{u"file"_s, path}, {u"accounts"_s, list}});
    return exitStatus::kDone;
}

QList<QCommandLineOption> options()
{
    return {
        {u"students"_s, QCoreApplication::translate("app", "students of the current year"), u"N"_s,
            u"64"_s},
        {u"years"_s, QCoreApplication::translate("app", "school years, the current one included"),
            u"Y"_s, u"3"_s},
        {u"seed"_s, QCoreApplication::translate("app", "another school"), u"S"_s, u"1"_s},
        {u"today"_s, QCoreApplication::translate("app", "the day the school lives on"), u"DATE"_s},
    };
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s, u"demo FILE [--students N] [--years Y] [--seed S] [--today DATE]"_s,
        QCoreApplication::translate("app", "make a complete sample school"), 1, 1, options(), run};
}

} // namespace app

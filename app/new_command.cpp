#include "app/new_command.h"

#include "app/school_door.h"
#include "app/signed_in_school.h"
#include "core/base/clock.h"
#include "core/school/school_year.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

base::Result<int> run(Invocation &invocation)
{
    const base::SystemClock clock;
    ui::NewSchool typed;
    typed.path = QFileInfo(invocation.arguments.at(0)).absoluteFilePath();
    typed.schoolName = invocation.parser.value(u"school"_s);
    typed.uai = invocation.parser.value(u"uai"_s);
    typed.founderLogin = invocation.parser.value(u"login"_s);
    typed.founderName = invocation.parser.value(u"name"_s);
    typed.founderIsDirector = true;
    if (typed.schoolName.isEmpty() || typed.founderLogin.isEmpty() || typed.founderName.isEmpty()) {
        return base::fail(kUsageError,
            QCoreApplication::translate(
                "app", "--school, --login and --name are needed to make a school."));
    }
    const school::YearDates year = school::proposedYear(clock.today());
    typed.firstDay = year.firstDay;
    typed.lastDay = year.lastDay;
    ET_ASSIGN(typed.founderPassword, askedPassword(invocation));
    SchoolDoor door(clock, security::PasswordCost::standard());
    ET_ASSIGN(const QString code, door.found(typed));
    invocation.say(QCoreApplication::translate("app",
        "School made: %1. This code opens its backups until a recovery key is printed; keep it in "
        "the "
        "safe: %2")
                       .arg(QFileInfo(typed.path).fileName(), code));
    invocation.answer({{u"file"_s, typed.path}, {u"backup_code"_s, code}});
    return exitStatus::kDone;
}

QList<QCommandLineOption> options()
{
    return {
        {u"school"_s, QCoreApplication::translate("app", "name of the school"), u"NAME"_s},
        {u"uai"_s, QCoreApplication::translate("app", "school code"), u"CODE"_s},
        {u"name"_s, QCoreApplication::translate("app", "first and last name of the director"),
            u"NAME"_s},
    };
}

} // namespace

Command newCommand()
{
    return {u"new"_s, u"new FILE --school NAME [--uai CODE] --login LOGIN --name \"First Last\""_s,
        QCoreApplication::translate("app", "make a school and its director"), 1, 1, options(), run};
}

} // namespace app

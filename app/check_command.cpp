#include "app/check_command.h"

#include "app/older_file.h"
#include "core/base/clock.h"
#include "core/checks/school_check.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

base::Result<int> run(Invocation &invocation)
{
    const base::SystemClock clock;
    storage::OpenOptions options;
    options.backUpFirst = backUpOlder(clock, security::PasswordCost::standard());
    ET_ASSIGN(
        const storage::Opened opened, storage::openSchoolFile(invocation.arguments.at(0), options));
    ET_ASSIGN(const checks::SchoolCheck check, checks::checkSchool(*opened.database));
    QJsonArray rules;
    for (const checks::CheckedRule &rule : check.rules) {
        rules.append(QJsonObject{{u"rule"_s, rule.name}, {u"broken"_s, rule.broken}});
        invocation.say(
            (rule.broken == 0 ? u"  ✓ %1"_s
                              : u"  ✗ %1 (%2)"_s.arg(u"%1"_s, QString::number(rule.broken)))
                .arg(rule.title));
    }
    invocation.say(
        QCoreApplication::translate("app", "Head of the audit trail: %1").arg(check.auditHead));
    invocation.answer(
        {{u"good"_s, check.isGood()}, {u"rules"_s, rules}, {u"audit_head"_s, check.auditHead}});
    if (check.isGood())
        return exitStatus::kDone;
    return base::fail({"app.check-failed"},
        QCoreApplication::translate("app",
            "Something in this file is not as it should be. Keep the file, and restore the last "
            "backup "
            "into a new one."));
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, u"check FILE"_s,
        QCoreApplication::translate("app", "look whether a school file is sound"), 1, 1, {}, run};
}

} // namespace app

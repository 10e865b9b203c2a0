#include "app/backup_command.h"

#include "app/signed_in_school.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

base::Result<int> run(Invocation &invocation)
{
    const base::SystemClock clock;
    const QString target = QFileInfo(invocation.arguments.at(1)).absoluteFilePath();
    ET_TRY(checkTarget(target, invocation.arguments.first(1)));
    ET_ASSIGN(const auto school, openSignedIn(invocation, invocation.arguments.at(0), clock));
    safekeeping::Backups backups(school->workspace());
    ET_ASSIGN(const auto job, backups.start(school->schoolName(), target));
    const QString text = QCoreApplication::translate("app", "Backing up");
    for (bool complete = false; !complete;) {
        ET_ASSIGN(complete, job->copyStep());
        invocation.progress(text, job->percentCopied() / 2);
    }
    ET_ASSIGN(const auto made, job->seal([&](qint64 done, qint64 total) {
        invocation.progress(text, total > 0 ? 50 + int(done * 50 / total) : 50);
        return true;
    }));
    ET_TRY(backups.finish(made));
    invocation.say(QCoreApplication::translate("app", "Backup made and verified: %1")
                       .arg(QFileInfo(made.path).fileName()));
    invocation.answer({{u"file"_s, made.path}});
    return exitStatus::kDone;
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s, u"backup FILE OUT --login NAME"_s,
        QCoreApplication::translate("app", "make a sealed and verified backup"), 2, 2, {}, run};
}

} // namespace app

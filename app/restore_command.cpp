#include "app/restore_command.h"

#include "app/signed_in_school.h"
#include "core/base/clock.h"
#include "core/safekeeping/backup.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

// No sign-in: the school file may be lost. The recovery key or phrase is what proves the right; it
// is given where a password would be.
base::Result<int> run(Invocation &invocation)
{
    const base::SystemClock clock;
    ET_ASSIGN(const QString secret, askedPassword(invocation));
    const QString target = QFileInfo(invocation.arguments.at(1)).absoluteFilePath();
    const QString text = QCoreApplication::translate("app", "Restoring");
    ET_TRY(safekeeping::restoreBackup(
        invocation.arguments.at(0), secret, target, clock, [&](qint64 done, qint64 total) {
            invocation.progress(text, total > 0 ? int(done * 100 / total) : 0);
            return true;
        }));
    invocation.say(QCoreApplication::translate("app", "School restored: %1")
                       .arg(QFileInfo(target).fileName()));
    invocation.answer({{u"file"_s, target}});
    return exitStatus::kDone;
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s, u"restore BACKUP FILE --password-file KEY"_s,
        QCoreApplication::translate("app", "restore a backup into a new school file"), 2, 2, {},
        run};
}

} // namespace app

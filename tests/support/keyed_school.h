#pragma once

#include "core/safekeeping/backup.h"
#include "tests/support/school_file.h"

namespace support {

// The characters of a recovery sheet that the director is asked to type back.
[[nodiscard]] inline QString typedBack(const safekeeping::RecoverySheet &sheet)
{
    const QString letters = QString(sheet.printed).remove(QLatin1Char('-'));
    QString typed;
    for (const int place : sheet.asked)
        typed += letters.at(place);
    return typed;
}

// A school with its director at work, a recovery sheet and a recovery phrase.
class KeyedSchool : public SchoolFile {
public:
    KeyedSchool()
    {
        (void)signIn(QStringLiteral("dir"), {security::Role::Director});
        must(safekeeping::Recovery(workspace()).confirm(sheet, typedBack(sheet), phrase));
    }

    [[nodiscard]] base::Result<safekeeping::BackupMade> tryBackUp(const QString &target = {})
    {
        safekeeping::Backups backups(workspace());
        ET_ASSIGN(auto job, backups.start(QStringLiteral("École d’essai"), target));
        for (bool finished = false; !finished;) {
            ET_ASSIGN(finished, job->copyStep(8));
        }
        ET_ASSIGN(auto made, job->seal());
        ET_TRY(backups.finish(made));
        return made;
    }
    [[nodiscard]] base::Done restore(
        const QString &backup, const QString &typed, const QString &newPath)
    {
        return safekeeping::restoreBackup(backup, typed, newPath, clock);
    }

    const QString phrase = QStringLiteral("agrafe cheval correct pile demain");
    const safekeeping::RecoverySheet sheet = safekeeping::Recovery::propose();
};

} // namespace support

// Backups: a full disk costs no older one, and what comes back is what was there or nothing.
#include "core/storage/sql_error.h"
#include "tests/faults/school_at_rest.h"
#include "tests/support/doomed.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/full_disk.h"
#include "tests/support/keyed_school.h"
#include "tests/support/skip.h"

#include <QDir>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using support::Doomed;
using support::FaultVfs;
using support::KeyedSchool;
using support::must;
using tests::bytesOf;
using tests::filesIn;

namespace {

const QString kFolder = u"/Sauvegardes"_s;

// A backup that was made this morning, and what is on the disk since.
struct Morning {
    explicit Morning(KeyedSchool &keyed)
        : school(keyed)
        , made(must(keyed.tryBackUp()))
        , lastVerified(*must(safekeeping::Backups(keyed.workspace()).status()).lastVerified)
    {
        school.clock.advance(3'600'000);
    }

    void checkIntact(const base::Error &said) const
    {
        support::checkWellSaid(said);
        const auto now = filesIn(school.folder() + kFolder);
        CHECK(now == backups);
        CHECK_FALSE(QFile::exists(school.path() + u".copie"_s));
        CHECK_FALSE(QFile::exists(school.path() + u".copie-journal"_s));
        const auto status = must(safekeeping::Backups(school.workspace()).status());
        CHECK(status.lastVerified == lastVerified);
    }

    KeyedSchool &school;
    safekeeping::BackupMade made;
    QDateTime lastVerified;
    const QMap<QString, QByteArray> backups = filesIn(school.folder() + kFolder);
};

// What a child has seen on a really full disk: an answer a line.
QByteArray answer(bool good)
{
    return good ? "yes" : "no";
}

} // namespace

TEST_CASE(
    "a disk that is full while the copy is made leaves the older backup and no other", "[FI-10]")
{
    KeyedSchool school;
    using Fault = FaultVfs::Fault;
    for (const Fault fault : {Fault::DiskFull, Fault::WriteFails, Fault::SyncFails}) {
        const Morning morning(school);
        int refusals = 0;
        for (int k = 1;; k += fault == Fault::SyncFails ? 1 : 9) {
            INFO("fault " << int(fault) << " at call " << k);
            FaultVfs vfs(FaultVfs::Use::AsDefault);
            vfs.plan(fault, k);
            const auto made = school.tryBackUp();
            if (made) {
                REQUIRE_FALSE(vfs.hasFailed());
                break;
            }
            ++refusals;
            CHECK(made.error().code
                == (fault == Fault::DiskFull ? storage::errors::kDiskFull
                                             : storage::errors::kDisk));
            morning.checkIntact(made.error());
        }
        CHECK(refusals > (fault == Fault::SyncFails ? 0 : 5));
    }
}

TEST_CASE(
    "a disk that is full while the backup is sealed leaves the older one and no other", "[FI-10]")
{
    KeyedSchool school;
    const Morning morning(school);
    const qint64 whole = QFileInfo(morning.made.path).size();
    for (const qint64 room : {qint64(0), qint64(10), qint64(4096), whole / 2, whole - 1}) {
        INFO("room for " << room);
        safekeeping::Backups backups(school.workspace());
        auto job = must(backups.start(u"École d’essai"_s));
        while (!must(job->copyStep())) { }
        base::Result<safekeeping::BackupMade> made;
        {
            const support::ShortFiles disk(room);
            made = job->seal();
        }
        REQUIRE_FALSE(made);
        morning.checkIntact(made.error());
    }
    CHECK(must(school.tryBackUp()).path != morning.made.path);
}

TEST_CASE(
    "on a really full disk, here and on the stick, older backups stay byte for byte", "[FI-10]")
{
    KeyedSchool school;
    const QString stick = school.folder() + u"/cle"_s;
    const QString here = school.folder() + kFolder;
    for (const QString &folder : {stick, here})
        QDir().mkpath(folder);
    must(safekeeping::Backups(school.workspace()).setSecondFolder(stick));
    school.close();
    const auto fullDisk = [&](const QString &folder, const Doomed::Tell &tell) {
        if (!support::mountTinyDisk(folder, 8 << 20))
            return tell("skipped");
        auto opened = storage::openSchoolFile(school.path());
        security::Workspace workspace(*opened->database, school.clock, support::cheapCost());
        safekeeping::Backups backups(workspace);
        const auto backUp = [&]() -> base::Result<safekeeping::BackupMade> {
            ET_ASSIGN(auto job, backups.startAutomatic(u"École d’essai"_s));
            for (bool finished = false; !finished;) {
                ET_ASSIGN(finished, job->copyStep());
            }
            ET_ASSIGN(auto made, job->seal());
            ET_TRY(backups.finish(made));
            return made;
        };
        const auto morning = backUp();
        support::fillDisk(folder);
        const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        QFile older(folder + u'/' + QFileInfo(morning->path).fileName());
        const QByteArray before = older.open(QIODevice::ReadOnly) ? older.readAll() : QByteArray();
        school.clock.advance(3'600'000);
        const auto evening = backUp();
        tell("said " + (evening ? evening->warning : evening.error().message).toUtf8());
        tell("elsewhere " + answer(evening && QFile::exists(evening->path)));
        older.seek(0);
        tell("same " + answer(!before.isEmpty() && older.readAll() == before));
        tell("alone " + answer(QDir(folder).entryList(QDir::Files | QDir::Hidden) == names));
        tell("copy left " + answer(QFile::exists(school.path() + u".copie"_s)));
        ::_exit(0);
    };
    for (const QString &folder : {here, stick}) {
        Doomed child([&](const Doomed::Tell &tell) { fullDisk(folder, tell); });
        const QByteArrayList told = child.lines();
        if (told == QByteArrayList{"skipped"})
            return support::skip(u"no small disk can be mounted here"_s);
        INFO(told.join('\n').toStdString());
        REQUIRE(told.size() == 5);
        CHECK(told[0].contains("older backups are intact") == (folder == here));
        CHECK(told[0].contains("second place") == (folder == stick));
        CHECK(told[1] == "elsewhere " + answer(folder == stick));
        CHECK(told[2] == "same yes");
        CHECK(told[3] == "alone yes");
        CHECK(told[4] == "copy left no");
    }
}

TEST_CASE("a restoring on a full disk leaves neither a school file nor a part of one", "[FI-10]")
{
    KeyedSchool school;
    const auto made = must(school.tryBackUp());
    QTemporaryDir folder;
    const QString target = folder.filePath(u"ecole.etabli"_s);
    {
        const support::ShortFiles disk(20'000);
        const auto restored = school.restore(made.path, school.sheet.printed, target);
        REQUIRE_FALSE(restored);
        support::checkWellSaid(restored.error());
    }
    CHECK(filesIn(folder.path()).isEmpty());
    for (int k = 1;; k += 3) {
        INFO("full at write " << k);
        FaultVfs vfs(FaultVfs::Use::AsDefault);
        vfs.plan(FaultVfs::Fault::DiskFull, k);
        const auto restored = school.restore(made.path, school.sheet.printed, target);
        const bool failed = vfs.hasFailed();
        vfs.heal();
        if (restored) {
            tests::checkSound(target);
            // What SQLite could not tidy away at the end of its work was not lost either.
            if (!failed)
                break;
            QFile::remove(target);
            CHECK(filesIn(folder.path()).isEmpty());
            continue;
        }
        support::checkWellSaid(restored.error());
        CHECK(filesIn(folder.path()).isEmpty());
    }
}

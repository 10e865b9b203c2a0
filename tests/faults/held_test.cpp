// One program at a time works in a school file; what a crash leaves holds nobody up.
#include "core/base/format.h"
#include "tests/faults/school_at_rest.h"
#include "tests/support/doomed.h"
#include "tests/support/ordinary_person.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using support::Doomed;
using tests::filesIn;
using tests::SchoolAtRest;

namespace {

constexpr int kRaces = 20;

// Opens the file, tells what came of it, and keeps it until it is killed.
void openAndHold(const QString &path, const Doomed::Tell &tell)
{
    const auto opened = storage::openSchoolFile(path);
    tell(opened ? "open" : QByteArray(opened.error().code.name.data()));
    for (;;)
        ::pause();
}

QString lockOf(const SchoolAtRest &school)
{
    return school.path() + u".lock"_s;
}

// A lock file of a minute ago.
void leaveLock(const SchoolAtRest &school, const QByteArray &text)
{
    tests::writeBytes(lockOf(school), text);
    QFile file(lockOf(school));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(
        QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
}

QByteArray lockText(qint64 pid, const QByteArray &program, const QByteArray &host)
{
    return QByteArray::number(pid) + '\n' + program + '\n' + host + '\n';
}

QByteArray ownProgram(const SchoolAtRest &school)
{
    QLockFile lock(school.folder() + u"/own"_s);
    REQUIRE(lock.tryLock(0));
    qint64 pid = 0;
    QString host;
    QString program;
    REQUIRE(lock.getLockInfo(&pid, &host, &program));
    return program.toUtf8();
}

} // namespace

TEST_CASE("a second and a third window are refused at once, told who has the file since when, and "
          "write nothing",
    "[FI-21]")
{
    SchoolAtRest school;
    Doomed first([&](const Doomed::Tell &tell) { openAndHold(school.path(), tell); });
    REQUIRE(first.line() == "open");
    const auto before = filesIn(school.folder());
    const QFileInfo lock(lockOf(school));
    for (int window = 0; window < 2; ++window) {
        const auto refused = storage::openSchoolFile(school.path());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == storage::FileLock::kHeld);
        CHECK(refused.error().message.contains(u"“ecole.etabli”"));
        CHECK(refused.error().message.contains(lock.owner()));
        CHECK(refused.error().message.contains(base::formatInstant(lock.lastModified()).left(10)));
        CHECK(filesIn(school.folder()) == before);
    }
    storage::OpenOptions insisting;
    insisting.takeOver = storage::FileLock::TakeOver::EvenFromAnotherPc;
    CHECK(
        storage::openSchoolFile(school.path(), insisting).error().code == storage::FileLock::kHeld);
    first.kill();
    REQUIRE(first.wasKilled());
    CHECK(storage::openSchoolFile(school.path()));
}

TEST_CASE("of three windows that open a file at the same moment one gets it", "[FI-21]")
{
    SchoolAtRest school;
    for (int race = 0; race < kRaces; ++race) {
        // Every other time they meet the lock of a crash.
        if (race % 2 == 0)
            leaveLock(school, "");
        const auto open = [&](const Doomed::Tell &tell) { openAndHold(school.path(), tell); };
        std::array<Doomed, 3> windows{Doomed(open), Doomed(open), Doomed(open)};
        QByteArrayList answers;
        for (Doomed &window : windows)
            answers += window.line();
        INFO("race " << race << ": " << answers.join(' ').toStdString());
        CHECK(answers.count("open") == 1);
        CHECK(answers.count("storage.held") == 2);
        for (Doomed &window : windows)
            window.kill();
    }
    tests::checkSound(school.path());
}

TEST_CASE(
    "the file that this very window has open is refused without loosening its hold", "[FI-21]")
{
    SchoolAtRest school;
    const auto held = support::must(storage::openSchoolFile(school.path()));
    CHECK(storage::openSchoolFile(school.path()).error().code == storage::FileLock::kHeld);
    // SQLite's own lock is still there for programs that know nothing of our lock file.
    Doomed other([&](const Doomed::Tell &tell) {
        QFile::rename(lockOf(school), school.folder() + u"/aside"_s);
        const auto opened = storage::openSchoolFile(school.path());
        QFile::rename(school.folder() + u"/aside"_s, lockOf(school));
        tell(opened ? "open" : QByteArray(opened.error().code.name.data()));
    });
    CHECK(other.line() == "storage.busy");
}

TEST_CASE("after kill -9 the file opens alone, whoever has got the number of the dead", "[FI-22]")
{
    SchoolAtRest school;
    {
        Doomed window([&](const Doomed::Tell &tell) { openAndHold(school.path(), tell); });
        REQUIRE(window.line() == "open");
        window.kill();
        REQUIRE(window.wasKilled());
        REQUIRE(QFile::exists(lockOf(school)));
        CHECK(storage::openSchoolFile(school.path()));
    }
    const QByteArray here = QSysInfo::machineHostName().toUtf8();
    // Numbers of living programs: of another one, and of an Établi that works elsewhere.
    for (const QByteArray &text :
        {lockText(1, "systemd", here), lockText(::getpid(), ownProgram(school), here),
            lockText(::getpid(), "etabli", here)}) {
        INFO(text.toStdString());
        leaveLock(school, text);
        CHECK(storage::openSchoolFile(school.path()));
        CHECK_FALSE(QFile::exists(lockOf(school)));
    }
}

TEST_CASE("a lock file that is empty, garbled or read-only holds nobody up, unless somebody lives",
    "[FI-22]")
{
    SchoolAtRest school;
    for (const QByteArray &text : {QByteArray(), QByteArray("\0\x01garbage", 9), QByteArray("\n"),
             QByteArray("99999999999999999999\n\n"), QByteArray(100'000, 'x')}) {
        for (const QFile::Permissions rights :
            {QFile::ReadOwner | QFile::WriteOwner, QFile::Permissions(QFile::ReadOwner)}) {
            leaveLock(school, text);
            QFile::setPermissions(lockOf(school), rights);
            CHECK(storage::openSchoolFile(school.path()));
            QFile::remove(lockOf(school));
        }
    }
    Doomed window([&](const Doomed::Tell &tell) { openAndHold(school.path(), tell); });
    REQUIRE(window.line() == "open");
    for (const QByteArray &text : {QByteArray(), QByteArray("garbage")}) {
        leaveLock(school, text);
        CHECK(storage::openSchoolFile(school.path()).error().code == storage::FileLock::kHeld);
        CHECK(QFile::exists(lockOf(school)));
    }
}

TEST_CASE(
    "a lock file without a word is respected while its maker may be about to write", "[FI-22]")
{
    SchoolAtRest school;
    tests::writeBytes(lockOf(school), "");
    CHECK(storage::openSchoolFile(school.path()).error().code == storage::FileLock::kHeld);
    leaveLock(school, "");
    CHECK(storage::openSchoolFile(school.path()));
}

TEST_CASE("the lock of another PC is only taken over by a person who insists", "[FI-22]")
{
    SchoolAtRest school;
    leaveLock(school, lockText(4242, "etabli", "autre-poste"));
    const auto before = filesIn(school.folder());
    for (int time = 0; time < 3; ++time) {
        const auto refused = storage::openSchoolFile(school.path());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == storage::FileLock::kHeldElsewhere);
        CHECK(refused.error().message.contains(u"“autre-poste”"));
        support::checkWellSaid(refused.error());
        CHECK(filesIn(school.folder()) == before);
    }
    storage::OpenOptions insisting;
    insisting.takeOver = storage::FileLock::TakeOver::EvenFromAnotherPc;
    CHECK(storage::openSchoolFile(school.path(), insisting));
}

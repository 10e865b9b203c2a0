#include "core/safekeeping/rotation.h"
#include "core/storage/statement.h"
#include "tests/support/keyed_school.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;
using support::SchoolFile;
using support::typedBack;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

struct School : support::KeyedSchool {
    School()
    {
        storage::Statement statement(
            database(), u"INSERT INTO setting (name, value) VALUES ('marque', 'unique')"_s);
        must(statement.run());
    }
    base::Done restore(const QString &backup, const QString &typed, const QString &name)
    {
        return KeyedSchool::restore(backup, typed, folder() + u'/' + name);
    }
};

} // namespace

TEST_CASE("a backup restores with the printed key or the phrase, into a new file only", "[FI-31]")
{
    School school;
    const auto made = must(school.tryBackUp());
    CHECK(made.path.endsWith(u".etabli-sauvegarde"));
    CHECK_FALSE(contentOf(made.path).contains("unique"));
    CHECK_FALSE(QFile::exists(school.path() + u".copie"_s));
    for (const QString &typed : {school.sheet.printed.toLower(), school.phrase.toUpper()}) {
        QFile::remove(school.folder() + u"/restaure.etabli"_s);
        must(school.restore(made.path, typed, u"restaure.etabli"_s));
        auto opened = must(storage::openSchoolFile(school.folder() + u"/restaure.etabli"_s));
        storage::Statement statement(
            *opened.database, u"SELECT value FROM setting WHERE name = 'marque'"_s);
        must(statement.run());
        REQUIRE(statement.next());
        CHECK(statement.text(0) == u"unique"_s);
        CHECK_FALSE(must(security::AuditTrail(*opened.database).verify()).firstBroken);
    }
    CHECK(school.restore(made.path, school.sheet.printed, u"restaure.etabli"_s).error().code
        == storage::errors::kExists);
    CHECK(school.restore(made.path, u"faux faux faux faux faux"_s, u"x.etabli"_s).error().code
        == storage::errors::kWrongKey);
    CHECK_FALSE(QFile::exists(school.folder() + u"/x.etabli"_s));
}

TEST_CASE("a backup before the recovery key opens with the director's first code")
{
    SchoolFile school;
    (void)school.signIn(u"sec"_s, {Role::Secretary});
    security::AccountService accounts(school.workspace());
    const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
    QString code;
    {
        auto transaction = must(security::Transaction::begin(school.workspace(), permit));
        const auto id = must(
            security::AccountService::add(transaction, u"dir"_s, u"Direction"_s, {Role::Director}));
        code = must(security::AccountService::giveCode(transaction, id, support::cheapCost()));
        must(safekeeping::Recovery::openWith(transaction, code));
        must(transaction.commit());
    }
    safekeeping::Backups backups(school.workspace());
    auto job = must(backups.start(u"É"_s));
    while (!must(job->copyStep())) { }
    const auto made = must(job->seal());
    must(safekeeping::restoreBackup(
        made.path, code, school.folder() + u"/r.etabli"_s, school.clock));
    CHECK(safekeeping::Recovery(school.workspace())
              .confirm(safekeeping::Recovery::propose(), {}, {})
              .error()
              .code
        == security::errors::kRefused);
}

TEST_CASE("an altered backup is refused whatever was altered, and the school file is untouched",
    "[FI-32]")
{
    School school;
    const auto made = must(school.tryBackUp());
    const QByteArray good = contentOf(made.path);
    const QString altered = school.folder() + u"/altere"_s;
    std::mt19937 random(5);
    for (int trial = 0; trial < 60; ++trial) {
        QByteArray bytes = good;
        const qsizetype place = qsizetype(random() % quint32(bytes.size()));
        switch (trial % 4) {
        case 0:
            bytes[place] = char(bytes[place] ^ (1 << (random() % 8)));
            break;
        case 1:
            bytes.truncate(place);
            break;
        case 2:
            bytes.append("x");
            break;
        case 3:
            bytes.remove(place, 65536 + 17);
            break;
        }
        write(altered, bytes);
        const auto result = school.restore(altered, school.sheet.printed, u"non.etabli"_s);
        INFO("trial " << trial << " at " << place);
        // A flipped bit in the school's name shown in clear is caught too: the header is
        // authenticated.
        REQUIRE_FALSE(result);
        REQUIRE_FALSE(QFile::exists(school.folder() + u"/non.etabli"_s));
        REQUIRE_FALSE(QFile::exists(school.folder() + u"/non.etabli.part"_s));
    }
}

TEST_CASE("a hostile backup cannot make us take memory or time", "[BI-37]")
{
    School school;
    QByteArray envelope = storage::closeEnvelope(QByteArray(32, 'k'), "s", 2, 19 * 1024 * 1024);
    for (int byte = 1; byte <= 13; ++byte) {
        QByteArray hostile = envelope;
        hostile[byte] = char(0x7F);
        const auto opened = storage::openEnvelope(hostile, "s");
        REQUIRE_FALSE(opened);
    }
    const QString path = school.folder() + u"/hostile"_s;
    write(path, QByteArray("ETABLIB1\xFF\xFF\xFF\xFF", 12));
    CHECK(storage::readBackupHeader(path).error().code == storage::errors::kNotABackup);
    write(path, "ETABLIB1");
    CHECK(storage::readBackupHeader(path).error().code == storage::errors::kNotABackup);
    CHECK(storage::readBackupHeader(school.folder()).error().code == storage::errors::kNotABackup);
}

TEST_CASE("a second place gets the same file; when it is not there the backup says so")
{
    School school;
    QDir(school.folder()).mkdir(u"cle"_s);
    const QString stick = school.folder() + u"/cle"_s;
    safekeeping::Backups backups(school.workspace());
    must(backups.setSecondFolder(stick));
    const auto made = must(school.tryBackUp());
    CHECK(made.onSecondPlace);
    CHECK(contentOf(stick + u'/' + QFileInfo(made.path).fileName()) == contentOf(made.path));
    CHECK(must(backups.status()).lastOnSecondPlace);
    QDir(stick).removeRecursively();
    school.clock.advance(60000);
    const auto alone = must(school.tryBackUp());
    CHECK_FALSE(alone.onSecondPlace);
    CHECK_FALSE(alone.warning.isEmpty());
    CHECK(backups.setSecondFolder(u"/nowhere/at/all"_s).error().code.name
        == "safekeeping.second-place");
}

TEST_CASE("a key becomes the school's only when it was typed back")
{
    School school;
    const auto sheet = safekeeping::Recovery::propose();
    CHECK(safekeeping::Recovery(school.workspace()).confirm(sheet, u"000000"_s, {}).error().code
        == safekeeping::errors::kNotTypedBack);
    CHECK(safekeeping::Recovery(school.workspace())
              .confirm(sheet, typedBack(sheet), u"trop court"_s)
              .error()
              .code
        == safekeeping::errors::kWeakPhrase);
    const auto made = must(school.tryBackUp());
    must(school.restore(made.path, school.sheet.printed, u"ancienne.etabli"_s));
    must(safekeeping::Recovery(school.workspace()).confirm(sheet, typedBack(sheet), {}));
    school.clock.advance(60000);
    const auto later = must(school.tryBackUp());
    CHECK(school.restore(later.path, school.sheet.printed, u"n.etabli"_s).error().code
        == storage::errors::kWrongKey);
    must(school.restore(later.path, sheet.printed, u"n.etabli"_s));
}

TEST_CASE("rotation keeps two days, then days, weeks and months, and always the newest")
{
    const QDateTime now(QDate(2026, 11, 22), QTime(18, 0), Qt::LocalTime);
    QList<QDateTime> backups;
    for (int hours = 0; hours < 24 * 400; hours += 6)
        backups += now.addSecs(-hours * 3600LL);
    const auto removable = safekeeping::outdated(backups, now);
    const auto kept = backups.size() - removable.size();
    CHECK(kept >= 12 + 8);
    CHECK(kept <= 8 + 12 + 10 + 9 + 2);
    CHECK_FALSE(removable.contains(backups.first()));
    CHECK(safekeeping::outdated({now.addYears(-9)}, now).isEmpty());
    CHECK(safekeeping::outdated({now.addYears(9), now.addYears(-9)}, now).size() <= 1);
    CHECK(safekeeping::outdated({}, now).isEmpty());
}

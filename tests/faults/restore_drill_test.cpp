// Backups that come back: the whole school with any of its secrets, and nothing of an altered one.
#include "app/school_door.h"
#include "core/security/printed_code.h"
#include "core/storage/sealed_backup.h"
#include "core/storage/statement.h"
#include "tests/faults/school_at_rest.h"
#include "tests/support/doomed.h"
#include "tests/support/keyed_school.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <random>

using namespace Qt::Literals::StringLiterals;
using support::Doomed;
using support::KeyedSchool;
using support::must;
using tests::bytesOf;
using tests::filesIn;
using tests::writeBytes;

namespace {

constexpr int kAlterations = 200;
constexpr qsizetype kMagic = 8;
constexpr qsizetype kChunk = 64 * 1024 + 17;
#ifdef __SANITIZE_ADDRESS__
constexpr long kSanitizerKilobytes = 750 * 1024; // freed memory it keeps, and its larger program
#else
constexpr long kSanitizerKilobytes = 0;
#endif
constexpr long kMostKilobytes = 300 * 1024 + kSanitizerKilobytes;

// Everything but what the file says of its own checks and backups.
QByteArray businessDigest(const QString &path, qint64 auditEntries)
{
    return tests::contentDigest(path,
        {u"audit_entry WHERE seq <= %1"_s.arg(auditEntries),
            u"file_mark WHERE name NOT LIKE 'last_%'"_s});
}

qsizetype headerEnd(const QByteArray &sealed)
{
    return kMagic + 4 + qsizetype(qFromBigEndian<quint32>(sealed.constData() + kMagic));
}

// The same backup with another header, its length told truly.
QByteArray withHeader(const QByteArray &sealed, const std::function<void(QJsonObject &)> &change)
{
    const qsizetype end = headerEnd(sealed);
    auto json = QJsonDocument::fromJson(sealed.mid(kMagic + 4, end - kMagic - 4)).object();
    change(json);
    const QByteArray header = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QByteArray length(4, '\0');
    qToBigEndian<quint32>(quint32(header.size()), length.data());
    return sealed.first(kMagic) + length + header + sealed.mid(end);
}

void checkUntouched(KeyedSchool &school, const QByteArray &bytes, const QString &name = u"x"_s)
{
    QTemporaryDir place;
    const QString altered = place.filePath(name);
    writeBytes(altered, bytes);
    const QByteArray live = bytesOf(school.path());
    const auto result =
        school.restore(altered, school.sheet.printed, place.filePath(u"n.etabli"_s));
    REQUIRE_FALSE(result);
    support::checkWellSaid(result.error());
    CHECK(QDir(place.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{name});
    CHECK(bytesOf(altered) == bytes);
    CHECK(bytesOf(school.path()) == live);
}

} // namespace

TEST_CASE("a whole school comes back in an empty folder, with the phrase or with the key alone",
    "[FI-31]")
{
    QTemporaryDir here;
    const QString path = here.filePath(u"ecole.etabli"_s);
    (void)must(app::makeSampleFile(path, {24, 7, QDate(2026, 11, 22)}));
    const QString phrase = u"agrafe cheval correct pile demain"_s;
    const auto sheet = safekeeping::Recovery::propose();
    QString backup;
    qint64 entries = 0;
    const support::TestClock clock(QDate(2026, 11, 22));
    {
        const auto opened = must(storage::openSchoolFile(path));
        security::Workspace workspace(*opened.database, clock, support::cheapCost());
        workspace.start(
            {security::AccountId(1), u"dir"_s, u"dir"_s, {security::Role::Director}, 0, {}});
        must(safekeeping::Recovery(workspace).confirm(sheet, support::typedBack(sheet), phrase));
        safekeeping::Backups backups(workspace);
        auto job = must(backups.start(u"École"_s));
        while (!must(job->copyStep())) { }
        entries = must(security::AuditTrail(*opened.database).head()).seq;
        const auto made = must(job->seal());
        must(backups.finish(made));
        backup = made.path;
    }
    CHECK(entries > 100);
    const QByteArray expected = businessDigest(path, entries);
    for (const QString &secret :
        {phrase, phrase.toUpper(), sheet.printed, sheet.printed.toLower()}) {
        INFO(secret.toStdString());
        QTemporaryDir elsewhere;
        const QString restored = elsewhere.filePath(u"rendue.etabli"_s);
        must(safekeeping::restoreBackup(backup, secret, restored, clock));
        CHECK(filesIn(elsewhere.path()).keys() == QStringList{u"rendue.etabli"_s});
        CHECK(businessDigest(restored, entries) == expected);
        tests::checkSound(restored);
        // The drill is written down in what came back.
        const auto opened = must(storage::openSchoolFile(restored));
        storage::Statement last(
            *opened.database, u"SELECT action FROM audit_entry ORDER BY seq DESC LIMIT 1"_s);
        must(last.run());
        REQUIRE(last.next());
        CHECK(last.text(0) == u"backup.restored");
    }
}

TEST_CASE("an altered backup gives nothing, wherever it was altered", "[FI-32]")
{
    KeyedSchool school;
    const QByteArray good = bytesOf(must(school.tryBackUp()).path);
    school.close();
    std::mt19937 random(32);
    const auto below = [&](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    const qsizetype body = headerEnd(good) + 24;
    const qsizetype chunks = (good.size() - body) / kChunk;
    REQUIRE(chunks >= 3);
    for (int trial = 0; trial < kAlterations; ++trial) {
        QByteArray bytes = good;
        qsizetype at = below(bytes.size());
        switch (trial % 5) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes.truncate(at);
            break;
        case 2:
            bytes.append(QByteArray(1 + below(70'000), char(below(256))));
            break;
        case 3: // whole chunks, as they were sealed, in another order
        {
            const qsizetype one = below(chunks);
            const qsizetype other = (one + 1 + below(chunks - 1)) % chunks;
            const QByteArray first = bytes.mid(body + one * kChunk, kChunk);
            bytes.replace(body + one * kChunk, kChunk, bytes.mid(body + other * kChunk, kChunk));
            bytes.replace(body + other * kChunk, kChunk, first);
            break;
        }
        case 4: // cut where a chunk ends
            at = below(chunks);
            bytes.truncate(body + at * kChunk);
            break;
        }
        INFO("trial " << trial);
        checkUntouched(school, bytes);
    }
}

TEST_CASE("what stands in clear before a backup cannot be changed either", "[FI-32]")
{
    KeyedSchool school;
    const QByteArray good = bytesOf(must(school.tryBackUp()).path);
    KeyedSchool other;
    const QByteArray foreign = bytesOf(must(other.tryBackUp()).path);
    const auto set = [&](const QString &name, const QJsonValue &value) {
        checkUntouched(
            school, withHeader(good, [&](QJsonObject &json) { json.insert(name, value); }));
    };
    set(u"school"_s, u"Une autre école"_s);
    set(u"made_at"_s, u"2030-01-01T00:00:00.000Z"_s);
    set(u"audit_head"_s, QString(64, u'0'));
    set(u"schema"_s, 9999);
    set(u"size"_s, 1);
    set(u"size"_s, 1e18);
    set(u"envelopes"_s, QJsonArray());
    const qsizetype end = headerEnd(foreign);
    const QJsonObject theirs =
        QJsonDocument::fromJson(foreign.mid(kMagic + 4, end - kMagic - 4)).object();
    set(u"key"_s, theirs.value(u"key"_s));
    set(u"envelopes"_s, theirs.value(u"envelopes"_s));
    // The other school's pages under this school's header, and the whole of it with the wrong key.
    checkUntouched(school, good.first(headerEnd(good)) + foreign.mid(headerEnd(foreign)));
    checkUntouched(school, foreign);
}

TEST_CASE(
    "an old backup under the name of a new one is refused, under a free name it is not", "[FI-32]")
{
    KeyedSchool school;
    const auto old = must(school.tryBackUp());
    const QByteArray oldBytes = bytesOf(old.path);
    school.clock.advanceDays(40);
    const auto recent = must(school.tryBackUp());
    checkUntouched(school, oldBytes, QFileInfo(recent.path).fileName());
    const auto refused = safekeeping::restoreBackup(recent.path, u"x"_s, {}, school.clock);
    CHECK(refused.error().code != safekeeping::errors::kRenamed);
    QTemporaryDir place;
    for (const QString &name : {QFileInfo(old.path).fileName(), u"copie du directeur"_s}) {
        writeBytes(place.filePath(name), oldBytes);
        must(school.restore(
            place.filePath(name), school.sheet.printed, place.filePath(name + u".etabli"_s)));
    }
    QFile::rename(old.path, recent.path + u".vraie"_s);
    writeBytes(recent.path, oldBytes);
    const auto said =
        school.restore(recent.path, school.sheet.printed, place.filePath(u"n.etabli"_s));
    REQUIRE_FALSE(said);
    CHECK(said.error().code == safekeeping::errors::kRenamed);
    CHECK(said.error().message.contains(u"07/09/2026"));
}

TEST_CASE("a backup that asks for the moon to be opened takes neither memory nor time", "[FI-32]")
{
    KeyedSchool school;
    const QByteArray good = bytesOf(must(school.tryBackUp()).path);
    const QByteArray envelope = storage::closeEnvelope(QByteArray(32, 'k'), "s", 2, 19 << 20);
    const auto asking = [&](quint64 operations, quint64 memory, int times) {
        QByteArray hostile = envelope;
        qToBigEndian<quint64>(operations, hostile.data() + 1);
        qToBigEndian<quint64>(memory, hostile.data() + 9);
        QJsonArray list;
        for (int i = 0; i < times; ++i)
            list.append(QString::fromLatin1(hostile.toBase64()));
        return withHeader(good, [&](QJsonObject &json) { json.insert(u"envelopes"_s, list); });
    };
    const quint64 mebi = 1 << 20;
    for (const QByteArray &bytes :
        {asking(3, 4 * mebi * mebi, 1), asking(quint64(1) << 31, 19 * mebi, 1),
            asking(~quint64(0), ~quint64(0), 1), asking(0, 0, 1), asking(10, 1024 * mebi, 1),
            asking(2, 19 * mebi, 1000), asking(2, 19 * mebi, 20), asking(6, 257 * mebi, 4)}) {
        Doomed child([&](const Doomed::Tell &tell) {
            QTemporaryDir place;
            QFile file(place.filePath(u"x"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return;
            file.close();
            const auto restored = safekeeping::restoreBackup(
                file.fileName(), school.sheet.printed, place.filePath(u"n.etabli"_s), school.clock);
            tell(restored ? "restored" : "refused");
            place.remove();
        });
        CHECK(child.lines() == QByteArrayList{"refused"});
        CHECK(child.peakKilobytes() < kMostKilobytes);
    }
    QByteArray longHeader = good;
    qToBigEndian<quint32>(0xFFFFFFFF, longHeader.data() + kMagic);
    checkUntouched(school, longHeader);
}

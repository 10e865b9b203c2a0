// Making schools, and backups of them, from the command line.
#include "tests/app/program.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using tests::bytesOf;
using tests::checkFailed;
using tests::etabli;
using tests::kSamplePassword;
using tests::Ran;

namespace {

QStringList newSchool(const QString &file)
{
    return {u"new"_s, file, u"--school"_s, u"École de l’essai"_s, u"--uai"_s, u"0422052C"_s,
        u"--login"_s, u"claire"_s, u"--name"_s, u"Claire Moreau"_s};
}

} // namespace

TEST_CASE("a new school has a director who can sign in, and a code for its backups")
{
    const support::TempPlace place;
    const QString file = place / u"neuve.etabli"_s;
    const Ran ran =
        etabli(newSchool(file) + QStringList{u"--json"_s}, {support::kPassword, {}, {}});
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    const QJsonObject answer = ran.answer();
    CHECK(answer[u"file"_s].toString() == file);
    const QString code = answer[u"backup_code"_s].toString();
    CHECK(code.size() > 10);
    CHECK(etabli({u"check"_s, file}).exit == 0);

    // The code opens what the director backs up, into a new file that is sound.
    const QString backup = place / u"copie.etabli-sauvegarde"_s;
    const Ran saved =
        tests::etabliAs(u"claire"_s, support::kPassword, {u"backup"_s, file, backup, u"--json"_s});
    INFO(saved.err.toStdString());
    CHECK(saved.exit == 0);
    CHECK(saved.answer()[u"file"_s].toString() == backup);
    const QString back = place / u"retrouvee.etabli"_s;
    const Ran restored =
        etabli({u"restore"_s, backup, back, u"--password-file"_s, u"-"_s, u"--json"_s},
            {{}, code.toUtf8() + "\n", {}});
    INFO(restored.err.toStdString());
    CHECK(restored.exit == 0);
    CHECK(restored.answer()[u"file"_s].toString() == back);
    CHECK(etabli({u"check"_s, back}).exit == 0);
    CHECK(tests::etabliAs(u"claire"_s, support::kPassword,
              {u"export"_s, u"students"_s, back, u"-o"_s, place / u"e.csv"_s})
              .exit
        == 0);
}

TEST_CASE("a school is never made over a file that is there, nor half")
{
    const support::TempPlace place;
    const QString there = place.file(u"ecole.etabli"_s, "lettre");
    checkFailed(etabli(newSchool(there), {support::kPassword, {}, {}}));
    checkFailed(etabli({u"demo"_s, there}));
    CHECK(bytesOf(there) == "lettre");
    const QString file = place / u"neuve.etabli"_s;
    checkFailed(etabli(newSchool(file), {u"court"_s, {}, {}})); // a weak password
    checkFailed(etabli({u"demo"_s, place / u"pas/la/essai.etabli"_s}));
    CHECK(
        QDir(place.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"ecole.etabli"_s});
}

TEST_CASE("the sample school tells its sign-in names, one a role, and is the same each time")
{
    const support::TempPlace place;
    const QString file = place / u"essai.etabli"_s;
    const QStringList wish{u"demo"_s, file, u"--students"_s, u"24"_s, u"--years"_s, u"1"_s,
        u"--today"_s, u"2026-11-20"_s, u"--json"_s};
    const QJsonObject answer = etabli(wish).answer();
    CHECK(answer[u"file"_s].toString() == file);
    QStringList roles;
    for (const QJsonValue &account : answer[u"accounts"_s].toArray()) {
        roles += account[u"role"_s].toString();
        CHECK(account[u"password"_s].toString() == kSamplePassword);
        CHECK_FALSE(account[u"login"_s].toString().isEmpty());
    }
    CHECK(roles
        == QStringList{u"director"_s, u"secretary"_s, u"teacher"_s, u"master"_s, u"referent"_s,
            u"administrator"_s});
    const auto listOf = [&](const QString &school) {
        const QString out = place / u"eleves.json"_s;
        CHECK(tests::etabliAs(
                  u"direction"_s, kSamplePassword, {u"export"_s, u"files"_s, school, u"-o"_s, out})
                  .exit
            == 0);
        return bytesOf(out);
    };
    const QByteArray first = listOf(file);
    QStringList again = wish;
    again[1] = place / u"essai2.etabli"_s;
    CHECK(etabli(again).exit == 0);
    CHECK(listOf(again[1]) == first);
    again[1] = place / u"essai3.etabli"_s;
    CHECK(etabli(again + QStringList{u"--seed"_s, u"2"_s}).exit == 0);
    CHECK(listOf(again[1]) != first);
}

TEST_CASE("a sample school of one year and one of ten are sound, whatever the day")
{
    const support::TempPlace place;
    const QList<QStringList> wishes{{u"--years"_s, u"1"_s}, {u"--years"_s, u"10"_s},
        {u"--today"_s, u"02/09/2031"_s}, {u"--today"_s, u"2019-02-28"_s}};
    int made = 0;
    for (const QStringList &wish : wishes) {
        INFO(wish.join(u' ').toStdString());
        const QString file = place / u"%1.etabli"_s.arg(made++);
        const Ran ran = etabli(QStringList{u"demo"_s, file, u"--students"_s, u"24"_s} + wish);
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 0);
        CHECK(etabli({u"check"_s, file}).exit == 0);
    }
}

TEST_CASE("a backup is complete or absent, and never lies over the school")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    const auto backup = [&](const QString &to) {
        return tests::etabliAs(u"direction"_s, kSamplePassword, {u"backup"_s, file, to});
    };
    const std::string before = tests::digestOf(file);
    tests::checkWrongUsage(backup(file), u"backup"_s);
    CHECK(tests::digestOf(file) == before);
    const QString taken = place.file(u"dossier"_s, "lettre");
    checkFailed(backup(taken + u"/copie.etabli-sauvegarde"_s)); // a file is no folder
    CHECK(bytesOf(taken) == "lettre");
    CHECK(QDir(place.path()).entryList(QDir::Files | QDir::Hidden)
        == QStringList{u"dossier"_s, u"ecole.etabli"_s});
    CHECK(etabli({u"check"_s, file}).exit == 0);
}

TEST_CASE("restoring needs the right key, a real backup and a new file")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    const QString backup = place / u"copie.etabli-sauvegarde"_s;
    CHECK(tests::etabliAs(u"direction"_s, kSamplePassword, {u"backup"_s, file, backup}).exit == 0);
    const QString back = place / u"retrouvee.etabli"_s;
    const auto restore = [](const QString &from, const QString &to) {
        return etabli({u"restore"_s, from, to, u"--password-file"_s, u"-"_s},
            {{}, "cheval agrafe correct batterie bois\n", {}});
    };
    checkFailed(restore(backup, back));
    checkFailed(restore(file, back)); // no backup
    checkFailed(restore(place / u"absente"_s, back));
    CHECK_FALSE(QFile::exists(back));
    const std::string before = tests::digestOf(file);
    checkFailed(restore(backup, file));
    CHECK(tests::digestOf(file) == before);
    CHECK(QDir(place.path()).entryList({u"*.part*"_s}).isEmpty());
}

TEST_CASE("pictures of the pages are made for whoever signs in, for all roles of a sample only")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    const QString images = place / u"images"_s;
    const Ran ran = tests::etabliAs(u"technique"_s, kSamplePassword,
        {u"screenshots"_s, file, images, u"--size"_s, u"900x700"_s, u"--json"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    const int count = ran.answer()[u"pictures"_s].toInt();
    CHECK(count > 0);
    CHECK(QDir(images).entryList({u"technique-*-light-900x700.png"_s}).size() == count);
    CHECK(QFile::exists(images + u"/contact-light-900x700.png"_s));

    tests::PlainSchool real;
    const Ran refused = tests::etabliAs(u"direction"_s, support::kPassword,
        {u"screenshots"_s, real.path(), place / u"non"_s, u"--all-roles"_s});
    checkFailed(refused);
    CHECK_FALSE(QFile::exists(place / u"non"_s));
}

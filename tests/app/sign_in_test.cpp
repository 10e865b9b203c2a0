// Signing in from the command line: where the password comes from, and what a wrong one costs.
#include "tests/app/program.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using tests::checkFailed;
using tests::etabli;
using tests::kSamplePassword;
using tests::Ran;

namespace {

QStringList exportTo(const QString &file, const QString &out)
{
    return {u"export"_s, u"students"_s, file, u"-o"_s, out, u"--login"_s, u"direction"_s};
}

} // namespace

TEST_CASE("the password comes from a file, from standard input or from the variable")
{
    const support::TempPlace place;
    const QString school = tests::sampleSchool(place);
    const QString out = place / u"eleves.csv"_s;
    const auto succeeds = [&](const QStringList &more, const tests::Extra &extra) {
        const Ran ran = etabli(exportTo(school, out) + more, extra);
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 0);
        CHECK(QFile::remove(out));
    };
    succeeds({}, {kSamplePassword, {}, {}});
    const QString key = place.file(u"cle.txt"_s, kSamplePassword.toUtf8() + "\r\nautre ligne\n");
    succeeds({u"--password-file"_s, key}, {});
    succeeds({u"--password-file"_s, u"-"_s}, {{}, kSamplePassword.toUtf8() + "\n", {}});
    // What is said on the command line goes before the variable.
    succeeds({u"--password-file"_s, key}, {u"autre chose"_s, {}, {}});
}

TEST_CASE("a wrong password, an unknown name and a closed account are one and the same sentence")
{
    const support::TempPlace place;
    const QString school = tests::sampleSchool(place);
    const std::string before = tests::digestOf(school);
    const QString out = place / u"eleves.csv"_s;
    const Ran wrong = etabli(exportTo(school, out), {u"pas le bon"_s, {}, {}});
    checkFailed(wrong);
    CHECK(wrong.err.count(u'\n') == 1);
    QStringList nobody = exportTo(school, out);
    nobody.last() = u"personne"_s;
    const Ran unknown = etabli(nobody, {kSamplePassword, {}, {}});
    checkFailed(unknown);
    CHECK(unknown.err == wrong.err);
    CHECK_FALSE(wrong.err.contains(u"pas le bon"_s));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("a password file that is missing or much too long is said, and the school is not touched")
{
    const support::TempPlace place;
    const QString school = tests::sampleSchool(place);
    const std::string before = tests::digestOf(school);
    const QString out = place / u"eleves.csv"_s;
    for (const QString &path :
        {place / u"absent.txt"_s, place.path(), place.file(u"long.txt"_s, QByteArray(9000, 'x'))}) {
        checkFailed(etabli(exportTo(school, out) + QStringList{u"--password-file"_s, path}));
        CHECK_FALSE(QFile::exists(out));
    }
    CHECK(tests::digestOf(school) == before);
}

TEST_CASE("a teacher signed in has a teacher's rights, in the words for what does not exist")
{
    const support::TempPlace place;
    const QString school = tests::sampleSchool(place);
    const QString out = place / u"sortie.csv"_s;
    for (const QStringList &command :
        {QStringList{u"export"_s, u"payments"_s, school, u"-o"_s, out},
            {u"export"_s, u"files"_s, school, u"-o"_s, out},
            {u"report"_s, u"outcome"_s, school, u"-o"_s, place / u"bilan.pdf"_s},
            {u"backup"_s, school, place / u"copie.etabli-sauvegarde"_s}}) {
        INFO(command.join(u' ').toStdString());
        const Ran ran = tests::etabliAs(u"enseignement"_s, kSamplePassword, command);
        checkFailed(ran);
        CHECK(ran.err.contains(u"n’existe pas"_s));
    }
    CHECK_FALSE(QFile::exists(out));
    CHECK_FALSE(QFile::exists(place / u"bilan.pdf"_s));
    CHECK_FALSE(QFile::exists(place / u"copie.etabli-sauvegarde"_s));
}

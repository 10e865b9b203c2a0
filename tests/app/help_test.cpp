// What the program says of itself, and what it answers to a slip of the pen.
#include "tests/app/program.h"

using namespace Qt::Literals::StringLiterals;
using tests::checkWrongUsage;
using tests::etabli;
using tests::Ran;

namespace {

const QStringList kCommands{u"new"_s, u"demo"_s, u"import"_s, u"report"_s, u"export"_s, u"check"_s,
    u"backup"_s, u"restore"_s, u"screenshots"_s};

} // namespace

TEST_CASE("the program tells its version")
{
    const Ran ran = etabli({u"--version"_s});
    CHECK(ran.exit == 0);
    CHECK(ran.err.isEmpty());
    const QStringList words = ran.out.trimmed().split(u' ');
    REQUIRE(words.size() == 2);
    CHECK(words[0] == u"etabli");
    CHECK(words[1].count(u'.') == 2);
}

TEST_CASE("help names every command, and says how each is used")
{
    for (const QString &word : {u"help"_s, u"--help"_s, u"-h"_s}) {
        const Ran ran = etabli({word});
        CHECK(ran.exit == 0);
        CHECK(ran.err.isEmpty());
        for (const QString &command : kCommands) {
            INFO(command.toStdString());
            CHECK(ran.out.contains(u"\n  %1 "_s.arg(command)));
        }
        CHECK(ran.out.count(u'\n') == kCommands.size() + 2);
    }
    for (const QString &command : kCommands) {
        INFO(command.toStdString());
        const Ran ran = etabli({u"help"_s, command});
        CHECK(ran.exit == 0);
        CHECK(ran.out.contains(u"etabli %1 "_s.arg(command)));
        CHECK(ran.out.contains(u"\n  --login NAME "_s));
        CHECK(ran.err.isEmpty());
        CHECK(etabli({command, u"--help"_s}).out == ran.out);
    }
    const QString import = etabli({u"help"_s, u"import"_s}).out;
    for (const QString &option : {u"--year YEAR"_s, u"--mapping MAP.json"_s, u"--create-missing"_s,
             u"--allow-empty"_s, u"--dry-run"_s, u"--refused OUT.csv"_s}) {
        INFO(option.toStdString());
        CHECK(import.contains(u"\n  "_s + option));
    }
}

TEST_CASE("help about what does not exist is wrong usage")
{
    checkWrongUsage(etabli({u"help"_s, u"inscrire"_s}));
}

TEST_CASE("a command that does not exist is wrong usage, and nothing is opened")
{
    for (const QString &word : {u"inscrire"_s, u"--inscrire"_s, u"-x"_s, u"IMPORT"_s}) {
        INFO(word.toStdString());
        const Ran ran = etabli({word, u"ecole.etabli"_s});
        checkWrongUsage(ran);
        CHECK(ran.err.contains(word));
    }
}

TEST_CASE("every command refuses too few and too many words, and an unknown option")
{
    for (const QString &command : kCommands) {
        INFO(command.toStdString());
        checkWrongUsage(etabli({command}), command);
        checkWrongUsage(etabli({command, u"a"_s, u"b"_s, u"c"_s, u"d"_s}), command);
        checkWrongUsage(etabli({command, u"a"_s, u"b"_s, u"--inconnue"_s}), command);
        checkWrongUsage(etabli({command, u"a"_s, u"--login"_s}), command);
    }
}

TEST_CASE("a number, a date, a size or a language that makes no sense is wrong usage")
{
    const support::TempPlace place;
    const QString file = place / u"essai.etabli"_s;
    for (const QStringList &options : {QStringList{u"--students"_s, u"douze"_s},
             {u"--students"_s, u"3"_s}, {u"--students"_s, u"1000000"_s}, {u"--years"_s, u"0"_s},
             {u"--years"_s, u"11"_s}, {u"--seed"_s, u"-1"_s}, {u"--today"_s, u"31/02/2026"_s},
             {u"--today"_s, u"demain"_s}, {u"--lang"_s, u"de"_s}}) {
        INFO(options.join(u' ').toStdString());
        checkWrongUsage(etabli(QStringList{u"demo"_s, file} + options), u"demo"_s);
        CHECK_FALSE(QFile::exists(file));
    }
    for (const QString &size : {u"grand"_s, u"1x1"_s, u"1280"_s, u"90000x90000"_s}) {
        checkWrongUsage(etabli({u"screenshots"_s, file, place / u"images"_s, u"--size"_s, size}),
            u"screenshots"_s);
    }
    checkWrongUsage(etabli({u"new"_s, file}), u"new"_s);
    checkWrongUsage(etabli({u"report"_s, u"outcome"_s, file}), u"report"_s);
}

TEST_CASE("who is to sign in says the name, and has a password to give")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    const QString out = place / u"out.csv"_s;
    const QList<QStringList> commands{{u"backup"_s, file, out}, {u"import"_s, file, file},
        {u"export"_s, u"students"_s, file, u"-o"_s, out},
        {u"report"_s, u"outcome"_s, file, u"-o"_s, out}};
    for (const QStringList &command : commands) {
        if (command.front() == u"import") // the list is read first
            continue;
        INFO(command.front().toStdString());
        const Ran nameless = etabli(command, {tests::kSamplePassword, {}, {}});
        checkWrongUsage(nameless, command.front());
        CHECK(nameless.err.contains(u"--login"_s));
        const Ran without =
            etabli(QStringList{command} + QStringList{u"--login"_s, u"direction"_s});
        checkWrongUsage(without, command.front());
        CHECK(without.err.contains(u"--password-file"_s));
        CHECK_FALSE(QFile::exists(out));
    }
}

TEST_CASE("messages are French, unless a script asks for English")
{
    CHECK(etabli({u"help"_s}).out.startsWith(u"Utilisation"_s));
    const Ran english = etabli({u"check"_s, u"absent.etabli"_s, u"--lang"_s, u"en"_s});
    CHECK(english.exit == 1);
    CHECK(english.err.contains(u"is not there any more"_s));
    const Ran joined = etabli({u"check"_s, u"absent.etabli"_s, u"--lang=en"_s});
    CHECK(joined.err == english.err);
    CHECK(etabli({u"check"_s, u"absent.etabli"_s}).err.contains(u"n’est plus là"_s));
    CHECK(etabli({u"check"_s, u"--lang"_s, u"en"_s}).err.contains(u"Usage: etabli check"_s));
}

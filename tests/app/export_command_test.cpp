// Lists of the school through "etabli export".
#include "core/exchange/table_reader.h"
#include "tests/app/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using tests::bytesOf;
using tests::checkFailed;
using tests::checkWrongUsage;
using tests::kSamplePassword;
using tests::Ran;

namespace {

const QStringList kLists{u"students"_s, u"files"_s, u"families"_s, u"instalments"_s, u"payments"_s,
    u"balances"_s, u"sessions"_s, u"hours"_s, u"group-hours"_s, u"hours-weeks"_s, u"hours-types"_s,
    u"staff-hours"_s, u"attendance"_s, u"progress"_s, u"exams"_s, u"results"_s, u"leavers"_s};

struct Office {
    support::TempPlace place;
    QString school = tests::sampleSchool(place);

    [[nodiscard]] Ran exported(const QString &list, const QString &to,
        const QStringList &options = {}, const QString &login = u"direction"_s) const
    {
        return tests::etabliAs(
            login, kSamplePassword, QStringList{u"export"_s, list, school, u"-o"_s, to} + options);
    }
    // The label of the year before the current one.
    [[nodiscard]] QString yearBefore() const
    {
        const QString year = exported(u"students"_s, place / u"a.csv"_s, {u"--json"_s})
                                 .answer()[u"year"_s]
                                 .toString();
        const int first = year.left(4).toInt() - 1;
        return u"%1-%2"_s.arg(QString::number(first), QString::number(first + 1));
    }
};

} // namespace

TEST_CASE("each list is written in each format, with the same rows")
{
    const Office office;
    const QString year = office.yearBefore();
    for (const QString &list : kLists) {
        QList<int> rows;
        for (const QString &suffix : {u"csv"_s, u"xlsx"_s, u"txt"_s}) {
            INFO(list.toStdString() << "." << suffix.toStdString());
            const QString out = office.place / u"%1.%2"_s.arg(list, suffix);
            const Ran ran = office.exported(list, out, {u"--json"_s, u"--year"_s, year});
            CHECK(ran.exit == 0);
            const QJsonObject answer = ran.answer();
            CHECK(answer[u"file"_s].toString() == out);
            CHECK(answer[u"list"_s].toString() == list);
            CHECK(answer[u"year"_s].toString() == year);
            rows += answer[u"rows"_s].toInt();
            const auto read = support::must(exchange::readTable(bytesOf(out), u"liste"_s));
            CHECK(int(read.sheet.rows.size()) == rows.last());
            CHECK(read.sheet.header.size() > 5);
        }
        const QString out = office.place / (list + u".JSON"_s);
        CHECK(office.exported(list, out, {u"--year"_s, year}).exit == 0);
        const QJsonObject json = QJsonDocument::fromJson(bytesOf(out)).object();
        const QJsonArray columns = json[u"columns"_s].toArray();
        rows += int(json[u"rows"_s].toArray().size());
        for (const QJsonValue &row : json[u"rows"_s].toArray()) {
            for (const QJsonValue &column : columns)
                CHECK(row.toObject().contains(column[u"key"_s].toString()));
            CHECK(row.toObject().size() == columns.size());
        }
        INFO(list.toStdString());
        CHECK(rows.first() > 0);
        CHECK(rows.count(rows.first()) == rows.size());
    }
}

TEST_CASE("the titles of columns are French, their keys the same in every language")
{
    const Office office;
    const QString out = office.place / u"eleves.json"_s;
    CHECK(office.exported(u"families"_s, out).exit == 0);
    const QJsonArray french =
        QJsonDocument::fromJson(bytesOf(out)).object()[u"columns"_s].toArray();
    CHECK(office.exported(u"families"_s, out, {u"--lang"_s, u"en"_s}).exit == 0);
    const QJsonArray english =
        QJsonDocument::fromJson(bytesOf(out)).object()[u"columns"_s].toArray();
    REQUIRE(french.size() == english.size());
    for (qsizetype i = 0; i < french.size(); ++i)
        CHECK(french[i][u"key"_s] == english[i][u"key"_s]);
    CHECK(french[0][u"title"_s].toString() == u"Élève");
    CHECK(english[0][u"title"_s].toString() == u"Student");
}

TEST_CASE("a list that does not exist is wrong usage, and those that do are named")
{
    const Office office;
    const Ran ran = office.exported(u"notes"_s, office.place / u"notes.csv"_s);
    checkWrongUsage(ran, u"export"_s);
    for (const QString &list : kLists)
        CHECK(ran.err.contains(list));
}

TEST_CASE("a format, a place or a year that makes no sense is wrong usage, and nothing is written")
{
    const Office office;
    for (const QString &out : {u"liste.doc"_s, u"liste"_s, u"csv"_s})
        checkWrongUsage(office.exported(u"students"_s, office.place / out), u"export"_s);
    checkWrongUsage(tests::etabliAs(u"direction"_s, kSamplePassword,
                        {u"export"_s, u"students"_s, office.school}),
        u"export"_s);
    const Ran ran = office.exported(
        u"students"_s, office.place / u"liste.csv"_s, {u"--year"_s, u"1998-1999"_s});
    checkWrongUsage(ran, u"export"_s);
    CHECK(ran.err.contains(office.yearBefore()));
    CHECK_FALSE(QFile::exists(office.place / u"liste.csv"_s));
}

TEST_CASE("a list is complete or absent, and an older one stays when the new one cannot be written")
{
    const Office office;
    const QString taken = office.place.file(u"dossier"_s, "lettre");
    checkFailed(office.exported(u"students"_s, taken + u"/liste.csv"_s));
    checkFailed(office.exported(u"students"_s, office.place / u"pas/la/liste.csv"_s));
    CHECK(bytesOf(taken) == "lettre");
    REQUIRE(QDir(office.place.path()).mkdir(u"liste.csv"_s));
    checkFailed(office.exported(u"students"_s, office.place / u"liste.csv"_s)); // a folder
    const QString older = office.place.file(u"ancienne.csv"_s, "liste d’hier");
    checkFailed(office.exported(u"payments"_s, older, {}, u"enseignement"_s));
    CHECK(bytesOf(older) == "liste d’hier");
    CHECK(office.exported(u"students"_s, older).exit == 0);
    CHECK(bytesOf(older).count('\n') == 25);
    CHECK(QDir(office.place.path()).entryList(QDir::Files | QDir::Hidden)
        == QStringList{u"ancienne.csv"_s, u"dossier"_s, u"ecole.etabli"_s});
}

TEST_CASE("a list is never written over the school it comes from")
{
    const Office office;
    const QString school = office.place / u"ecole.csv"_s;
    REQUIRE(QFile::rename(office.school, school));
    REQUIRE(QFile::link(school, office.place / u"lien.csv"_s));
    const std::string before = tests::digestOf(school);
    for (const QString &out :
        {school, office.place / u"lien.csv"_s, office.place / u"./ecole.csv"_s}) {
        INFO(out.toStdString());
        checkWrongUsage(tests::etabliAs(u"direction"_s, kSamplePassword,
                            {u"export"_s, u"students"_s, school, u"-o"_s, out}),
            u"export"_s);
        CHECK(tests::digestOf(school) == before);
    }
}

TEST_CASE("each role takes out the lists it may, teachers their own students")
{
    const Office office;
    struct Person {
        QString login;
        QStringList lists;
    };
    const QStringList own{u"students"_s, u"sessions"_s, u"hours"_s, u"group-hours"_s,
        u"hours-weeks"_s, u"hours-types"_s, u"staff-hours"_s, u"attendance"_s, u"progress"_s,
        u"leavers"_s};
    QStringList offices = kLists;
    offices.removeAll(u"progress"_s); // what is seen at the bench is not the office's
    const std::vector<Person> persons{{u"direction"_s, kLists}, {u"secretariat"_s, offices},
        {u"enseignement"_s, own}, {u"atelier"_s, own},
        {u"referent"_s, own + QStringList{u"exams"_s, u"results"_s}}, {u"technique"_s, {}}};
    for (const Person &person : persons) {
        for (const QString &list : kLists) {
            INFO(person.login.toStdString() << " " << list.toStdString());
            const QString out = office.place / u"liste.csv"_s;
            const Ran ran = office.exported(list, out, {}, person.login);
            if (person.lists.contains(list)) {
                CHECK(ran.exit == 0);
                CHECK(QFile::remove(out));
            } else {
                checkFailed(ran);
                CHECK_FALSE(QFile::exists(out));
            }
        }
    }
    const auto count = [&](const QString &login) {
        return office.exported(u"students"_s, office.place / u"l.csv"_s, {u"--json"_s}, login)
            .answer()[u"rows"_s]
            .toInt();
    };
    CHECK(count(u"direction"_s) == 24);
    CHECK(count(u"atelier"_s) > 0);
    CHECK(count(u"atelier"_s) < 24); // one workshop of three
}

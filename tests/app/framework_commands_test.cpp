// Frameworks of diplomas through "etabli import diplomas" and "etabli export diplomas".
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using tests::bytesOf;
using tests::checkFailed;
using tests::checkWrongUsage;
using tests::Ran;

namespace {

const QByteArray kTable = "diploma;title;sort;block-code;block;code;label\r\n"
                          "CAP TON;CAP Tonnelier;;BC1;Préparer;C1.1;Lire un plan\r\n"
                          "CAP TON;CAP Tonnelier;;BC1;Préparer;C1.2;Choisir un outil\r\n";

struct Office {
    tests::PlainSchool school;
    support::TempPlace place;

    Ran run(const QStringList &arguments, const QString &login = u"direction"_s) const
    {
        return tests::etabliAs(login, support::kPassword, arguments + QStringList{u"--json"_s});
    }
    Ran import(const QString &source, const QStringList &options = {}) const
    {
        return run(QStringList{u"import"_s, u"diplomas"_s, school.path(), source} + options);
    }
};

} // namespace

TEST_CASE("a framework comes in from a table, and goes out as JSON and CSV")
{
    const Office office;
    const QString table = office.place.file(u"tonnelier.csv"_s, kTable);
    const Ran dry = office.import(table, {u"--dry-run"_s});
    CHECK(dry.exit == 0);
    CHECK(dry.answer()[u"competencies"_s].toInt() == 0);
    const Ran ran = office.import(table);
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    CHECK(ran.answer()[u"created"_s].toInt() == 1);
    CHECK(ran.answer()[u"competencies"_s].toInt() == 2);
    CHECK(office.import(table).answer()[u"competencies"_s].toInt() == 0);

    const QString json = office.place / u"sortie.json"_s;
    CHECK(office.run({u"export"_s, u"diplomas"_s, office.school.path(), u"-o"_s, json}).exit == 0);
    const QJsonArray diplomas =
        QJsonDocument::fromJson(bytesOf(json)).object()[u"diplomas"_s].toArray();
    REQUIRE(diplomas.size() == 1);
    CHECK(diplomas[0].toObject()[u"short_name"_s].toString() == u"CAP TON");
    const QString csv = office.place / u"sortie.csv"_s;
    const Ran list = office.run({u"export"_s, u"diplomas"_s, office.school.path(), u"-o"_s, csv});
    CHECK(list.answer()[u"rows"_s].toInt() == 2);
    CHECK(office.import(csv).exit == 0);
}

TEST_CASE("a file without a framework, a teacher and options of other lists are refused")
{
    const Office office;
    const QString table = office.place.file(u"tonnelier.csv"_s, kTable);
    checkFailed(office.import(office.place.file(u"vide.json"_s, "{}")));
    checkFailed(office.run({u"import"_s, u"diplomas"_s, office.school.path(), table}, u"prof"_s));
    checkWrongUsage(office.import(table, {u"--create-missing"_s}), u"import"_s);
    checkWrongUsage(
        office.run({u"import"_s, u"eleves"_s, office.school.path(), table}), u"import"_s);
}

// Lists of students through "etabli import".
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using tests::bytesOf;
using tests::checkFailed;
using tests::checkWrongUsage;
using tests::Ran;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/import/") + name;
}

// A school and the lists that are imported into it.
struct Office {
    tests::PlainSchool school;
    support::TempPlace place;

    Ran import(const QString &list, const QStringList &options = {}) const
    {
        return tests::etabliAs(u"direction"_s, support::kPassword,
            QStringList{u"import"_s, school.path(), list, u"--json"_s} + options);
    }
    Ran importText(const QByteArray &text, const QStringList &options = {}) const
    {
        return import(place.file(u"liste.csv"_s, text), options);
    }
    [[nodiscard]] QJsonObject exported(const QString &list) const
    {
        const QString out = place / u"sortie.json"_s;
        const Ran ran = tests::etabliAs(
            u"direction"_s, support::kPassword, {u"export"_s, list, school.path(), u"-o"_s, out});
        INFO(ran.err.toStdString());
        REQUIRE(ran.exit == 0);
        return QJsonDocument::fromJson(bytesOf(out)).object();
    }
};

// rows created updated unchanged refused warnings; they add up.
std::string counted(const Ran &ran)
{
    const QJsonObject answer = ran.answer();
    CHECK(answer.size() == 6);
    QStringList figures;
    for (const QString &key :
        {u"rows"_s, u"created"_s, u"updated"_s, u"unchanged"_s, u"refused"_s, u"warnings"_s}) {
        INFO(key.toStdString());
        CHECK(answer[key].isDouble());
        figures += QString::number(answer[key].toInt());
    }
    return figures.join(u' ').toStdString();
}

} // namespace

TEST_CASE("each sample list comes in from the command line, and a second time changes nothing")
{
    struct List {
        QString name;
        int rows;
    };
    for (const List &list : {List{u"liste-eleves.csv"_s, 86}, {u"eleves-officiel.csv"_s, 88},
             {u"students-comma-iso.csv"_s, 88}, {u"students-tab-utf16.tsv"_s, 88},
             {u"liste-libreoffice.xlsx"_s, 86}}) {
        INFO(list.name.toStdString());
        const Office office;
        const Ran first = office.import(sample(list.name), {u"--create-missing"_s});
        CHECK(first.exit == 0);
        const QJsonObject answer = first.answer();
        CHECK(answer[u"rows"_s].toInt() == list.rows);
        CHECK(answer[u"created"_s].toInt() == list.rows);
        CHECK(answer[u"refused"_s].toInt() == 0);
        CHECK(office.exported(u"students"_s)[u"rows"_s].toArray().size() == list.rows);
        const Ran second = office.import(sample(list.name), {u"--create-missing"_s});
        CHECK(second.answer()[u"unchanged"_s].toInt() == list.rows);
        CHECK(tests::etabli({u"check"_s, office.school.path()}).exit == 0);
    }
}

TEST_CASE("bad rows are counted and listed with line, column, value and reason; the good come in")
{
    const Office office;
    const QString refused = office.place / u"refusees.csv"_s;
    const Ran ran = office.import(sample(u"lignes-fautives.csv"_s),
        {u"--create-missing"_s, u"--refused"_s, refused, u"--lang"_s, u"en"_s});
    CHECK(ran.exit == 0);
    CHECK(counted(ran).starts_with("21 4 0 0 17 "));
    CHECK(QString::fromUtf8(bytesOf(refused)).toStdString()
        == QString::fromUtf8(bytesOf(sample(u"lignes-fautives.refusees.csv"_s))).toStdString());
    CHECK(ran.err.contains(u"31/02/2010"_s));
}

TEST_CASE("a dry run tells what would be done, and does nothing")
{
    const Office office;
    (void)office.import(sample(u"students-comma-iso.csv"_s));
    const QJsonObject before = office.exported(u"files"_s);
    const QString refused = office.place / u"refusees.csv"_s;
    const Ran ran = office.import(sample(u"lignes-fautives.csv"_s),
        {u"--dry-run"_s, u"--create-missing"_s, u"--refused"_s, refused});
    CHECK(ran.exit == 0);
    CHECK(counted(ran).starts_with("21 4 0 0 17 "));
    CHECK(bytesOf(refused).count('\n') == 18);
    CHECK(office.exported(u"files"_s) == before);
    CHECK(before[u"rows"_s].toArray().size() == 88);
}

TEST_CASE("unknown groups and diplomas are a warning, or are created when asked")
{
    const QByteArray list =
        "Nom;Prénom;Né le;Groupe;Formation\nRoy;Léa;12/03/2010;Usinage 1;CAP CIP\n";
    {
        const Office office;
        CHECK(counted(office.importText(list)) == "1 1 0 0 0 1");
        const QJsonObject row = office.exported(u"students"_s)[u"rows"_s][0].toObject();
        CHECK(row[u"name"_s].toString() == u"ROY Léa");
        CHECK(row[u"workshop"_s].isNull());
    }
    const Office office;
    CHECK(counted(office.importText(list, {u"--create-missing"_s})).starts_with("1 1 0 0 0"));
    const QJsonObject row = office.exported(u"students"_s)[u"rows"_s][0].toObject();
    CHECK(row[u"workshop"_s].toString() == u"Usinage 1");
    CHECK(row[u"path"_s].toString().startsWith(u"CAP CIP"_s));
}

TEST_CASE("an empty cell empties nothing; the word for it does, when it is allowed")
{
    const Office office;
    const auto phone = [&] {
        return office.exported(u"files"_s)[u"rows"_s][0][u"phone"_s].toString().remove(QChar::Nbsp);
    };
    (void)office.importText("Nom;Prénom;Né le;Tél. élève\nRoy;Léa;12/03/2010;06 12 34 56 78\n");
    CHECK(phone() == u"0612345678");
    CHECK(counted(office.importText("Nom;Prénom;Né le;Tél. élève\nRoy;Léa;12/03/2010;\n"))
        == "1 0 0 1 0 0");
    const QByteArray erase = "Nom;Prénom;Né le;Tél. élève\nRoy;Léa;12/03/2010;<effacer>\n";
    (void)office.importText(erase);
    CHECK(phone() == u"0612345678");
    CHECK(counted(office.importText(erase, {u"--allow-empty"_s})).starts_with("1 0 1 0 0"));
    CHECK(phone().isEmpty());
}

TEST_CASE("a mapping says what columns of another name are")
{
    const Office office;
    const QByteArray list = "A;B;C\nRoy;Léa;12/03/2010\n";
    const Ran without = office.importText(list);
    checkFailed(without);
    const QString map = office.place.file(u"colonnes.json"_s,
        R"({"columns": {"A": "last_name", "B": "first_names", "C": "birth_date"}})");
    CHECK(counted(office.importText(list, {u"--mapping"_s, map})) == "1 1 0 0 0 0");
    for (const char *bad : {"", "{", "[]", R"({"columns": {"A": "poids"}})"}) {
        INFO(bad);
        const QString broken = office.place.file(u"faux.json"_s, bad);
        checkFailed(office.importText(list, {u"--mapping"_s, broken}));
    }
    checkFailed(office.importText(list, {u"--mapping"_s, office.place / u"absent.json"_s}));
}

TEST_CASE("a school year that is not there is wrong usage, and nothing comes in")
{
    const Office office;
    const Ran ran = office.import(sample(u"liste-eleves.csv"_s), {u"--year"_s, u"1998-1999"_s});
    checkWrongUsage(ran, u"import"_s);
    CHECK(ran.err.contains(u"1998-1999"_s));
    CHECK(office.exported(u"students"_s)[u"rows"_s].toArray().isEmpty());
    CHECK(office
              .import(sample(u"liste-eleves.csv"_s),
                  {u"--year"_s, u"2026-2027"_s, u"--create-missing"_s})
              .exit
        == 0);
}

TEST_CASE("a list that cannot be read, or rows that cannot be listed, change nothing")
{
    const Office office;
    const QString taken = office.place.file(u"dossier"_s, "lettre");
    const QStringList unwritable{u"--refused"_s, taken + u"/refusees.csv"_s};
    checkFailed(office.import(sample(u"lignes-fautives.csv"_s), unwritable));
    checkFailed(office.import(office.place / u"absente.csv"_s));
    checkFailed(office.import(office.place.path()));
    checkFailed(office.import(office.place.file(u"vide.csv"_s, "")));
    checkFailed(office.import(
        office.place.file(u"image.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))));
    checkFailed(office.import(office.place.file(u"faux.xlsx"_s, "PK\x03\x04 pas un classeur")));
    CHECK(office.exported(u"students"_s)[u"rows"_s].toArray().isEmpty());
}

TEST_CASE("the refused rows are never written over the list or the school")
{
    const Office office;
    const QString list =
        office.place.file(u"liste.csv"_s, bytesOf(sample(u"lignes-fautives.csv"_s)));
    for (const QString &target : {list, office.school.path()}) {
        const std::string before = tests::digestOf(target);
        checkWrongUsage(office.import(list, {u"--refused"_s, target}), u"import"_s);
        CHECK(tests::digestOf(target) == before);
    }
}

TEST_CASE("a teacher imports nothing")
{
    const Office office;
    const Ran ran = tests::etabliAs(u"prof"_s, support::kPassword,
        {u"import"_s, office.school.path(), sample(u"liste-eleves.csv"_s)});
    checkFailed(ran);
    CHECK(office.exported(u"students"_s)[u"rows"_s].toArray().isEmpty());
}

// The little school's figures, worked out by hand, through the command line. Every figure here is
// typed from tests/data/petite-ecole/figures.md, none is computed.
#include "tests/app/program.h"
#include "tests/support/petite_ecole.h"
#include "tests/support/skip.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using tests::Ran;

namespace {

constexpr int kMinutes = 60;

// The school on the disk, and its lists as programs get them.
struct Office {
    support::SchoolFile file;
    support::TempPlace place;

    Office()
    {
        (void)support::petiteEcole(file);
        file.givePassword(u"direction"_s);
        file.close();
    }
    [[nodiscard]] Ran run(const QStringList &arguments) const
    {
        return tests::etabliAs(u"direction"_s, support::kPassword, arguments);
    }
    [[nodiscard]] QJsonArray list(const QString &name) const
    {
        const QString out = place / (name + u".json"_s);
        const Ran ran =
            run({u"export"_s, name, file.path(), u"-o"_s, out, u"--year"_s, u"2025-2026"_s});
        INFO(ran.err.toStdString());
        REQUIRE(ran.exit == 0);
        return QJsonDocument::fromJson(tests::bytesOf(out)).object()[u"rows"_s].toArray();
    }
};

// The program works today, and the school's figures are of its year's end or later.
bool isTooEarly()
{
    if (QDate::currentDate() >= QDate(2026, 9, 1))
        return false;
    support::skip(u"the clock of this PC is before September 2026"_s);
    return true;
}

QJsonObject rowOf(const QJsonArray &rows, const QString &key, const QString &value)
{
    for (const QJsonValue &row : rows) {
        if (row[key].toString() == value)
            return row.toObject();
    }
    FAIL("no row of " << value.toStdString());
    return {};
}

// "34:0 18:0 2:0 | 26:0 18:0 2:0": given, then attended.
std::string hoursOf(const QJsonObject &row)
{
    const auto shown = [&](const QString &key) {
        const int minutes = row[key].toInt();
        return u"%1:%2"_s.arg(minutes / kMinutes).arg(minutes % kMinutes);
    };
    return u"%1 %2 %3 | %4 %5 %6"_s
        .arg(shown(u"practice-given"_s), shown(u"theory-given"_s), shown(u"other-given"_s),
            shown(u"practice-attended"_s), shown(u"theory-attended"_s), shown(u"other-attended"_s))
        .toStdString();
}

int centsOf(const QJsonArray &rows, const QString &key)
{
    int sum = 0;
    for (const QJsonValue &row : rows)
        sum += row[key].toInt();
    return sum;
}

} // namespace

TEST_CASE("the little school's lists give the hours worked out by hand")
{
    if (isTooEarly())
        return;
    const Office office;
    const QJsonArray students = office.list(u"hours"_s);
    CHECK(students.size() == 12);
    const auto of = [&](const QString &name) {
        return hoursOf(rowOf(students, u"student"_s, name));
    };
    CHECK(of(u"ABADIE Léa"_s) == "34:0 18:0 2:0 | 34:0 18:0 2:0");
    CHECK(of(u"BENALI Yacine"_s) == "34:0 18:0 2:0 | 33:30 18:0 2:0");
    CHECK(of(u"CARPENTIER Hugo"_s) == "34:0 18:0 2:0 | 26:0 18:0 2:0");
    CHECK(of(u"ESTÈVE Manon"_s) == "26:0 12:0 1:0 | 26:0 12:0 1:0");
    CHECK(of(u"FAURE Nolan"_s) == "34:0 18:0 2:0 | 34:0 18:0 1:0");
    CHECK(of(u"GARNIER Enzo"_s) == "22:0 12:0 1:0 | 21:0 12:0 1:0");
    CHECK(of(u"HADDAD Inès"_s) == "33:0 18:0 2:0 | 33:0 14:0 2:0");
    CHECK(of(u"JOLY Chloé"_s) == "30:0 18:0 2:0 | 30:0 18:0 2:0");
    CHECK(of(u"KONÉ Aïssata"_s) == "33:0 18:0 2:0 | 33:0 16:0 2:0");
    // Two weeks in wood and one in metal.
    CHECK(of(u"LEROY Tom-Mathis"_s) == "30:0 18:0 2:0 | 29:45 18:0 2:0");

    const QJsonArray groups = office.list(u"group-hours"_s);
    const QJsonObject metal = rowOf(groups, u"group"_s, u"Métallerie"_s);
    CHECK(metal[u"students"_s].toInt() == 8); // Faure has two stays
    CHECK(hoursOf(metal) == "204:0 108:0 12:0 | 195:15 108:0 11:0");
    CHECK(metal[u"practice-share"_s][u"of"_s].toInt() == 195 * kMinutes + 15);
    CHECK(metal[u"practice-share"_s][u"in"_s].toInt() == 303 * kMinutes + 15);
    const QJsonObject wood = rowOf(groups, u"group"_s, u"Menuiserie"_s);
    CHECK(wood[u"students"_s].toInt() == 6);
    CHECK(hoursOf(wood) == "173:0 96:0 10:0 | 172:0 90:0 10:0");
}

TEST_CASE("the little school's lists give the fees worked out by hand")
{
    if (isTooEarly())
        return;
    const Office office;
    const QJsonArray due = office.list(u"instalments"_s);
    CHECK(due.size() == 24);
    CHECK(centsOf(due, u"amount"_s) == 570000);
    CHECK(centsOf(due, u"settled"_s) == 520000);
    CHECK(centsOf(due, u"open"_s) == 50000);
    int open = 0;
    for (const QJsonValue &row : due)
        open += row[u"open"_s].toInt() != 0 ? 1 : 0;
    CHECK(open == 2); // Benali's and Estève's second halves
    const QJsonArray payments = office.list(u"payments"_s);
    CHECK(payments.size() == 23); // of 24 instalments one was never paid
}

TEST_CASE("the little school's lists give the exams and leavers worked out by hand")
{
    if (isTooEarly())
        return;
    const Office office;
    const QJsonArray exams = office.list(u"exams"_s);
    CHECK(exams.size() == 5);
    int honours = 0;
    for (const QJsonValue &row : exams) {
        CHECK(row[u"session"_s].toInt() == 2026);
        honours += row[u"honours"_s].isNull() ? 0 : 1;
    }
    CHECK(honours == 2);
    CHECK(rowOf(exams, u"student"_s, u"CARPENTIER Hugo"_s)[u"decided-on"_s].isNull());
    // From September 2026 on Garnier, for whom nothing was decided, is the third.
    const QJsonArray leavers = office.list(u"leavers"_s);
    CHECK(leavers.size() == 3);
    CHECK(rowOf(leavers, u"student"_s, u"ESTÈVE Manon"_s)[u"since"_s].toString() == u"2026-01-19");
    CHECK(rowOf(leavers, u"student"_s, u"KONÉ Aïssata"_s)[u"organisation"_s].toString()
        == u"Menuiserie Duval");
    CHECK(rowOf(leavers, u"student"_s, u"GARNIER Enzo"_s)[u"situation"_s].isNull());
    CHECK(office.list(u"students"_s).size() == 12);
}

TEST_CASE("the little school's report, printed from the command line, gives the figures by hand")
{
    if (isTooEarly())
        return;
    const Office office;
    const QString out = office.place / u"bilan.pdf"_s;
    const Ran ran = office.run(
        {u"report"_s, u"outcome"_s, office.file.path(), u"--year"_s, u"2025-2026"_s, u"-o"_s, out});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exit == 0);
    const QString text = tests::pdfText(out);
    for (const QString &figure : {u"45,5 %"_s, u"5/11"_s, u"1/12 (8,3 %)"_s, u"3/10 (30,0 %)"_s,
             u"4/9 (44,4 %)"_s, u"195 h 15 / 303 h 15 (64,4 %)"_s, u"172 h / 262 h (65,6 %)"_s,
             u"367 h 15 / 565 h 15 (65,0 %)"_s, u"586 h 15 / 603 h (97,2 %)"_s, u"25/26 (96,2 %)"_s,
             u"3/5 (60,0 %)"_s, u"3/6 (50,0 %)"_s, u"5 200,00 € / 5 700,00 € (91,2 %)"_s,
             u"10/12 (83,3 %)"_s, u"2/12 (16,7 %)"_s, u"2/3"_s}) {
        INFO(figure.toStdString());
        CHECK(text.contains(figure));
    }
    CHECK(tests::etabli({u"check"_s, office.file.path()}).exit == 0);
}

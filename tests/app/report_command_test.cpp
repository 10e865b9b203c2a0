// Printed pages through "etabli report".
#include "tests/app/sample_office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using tests::bytesOf;
using tests::checkFailed;
using tests::checkWrongUsage;
using tests::kSamplePassword;
using tests::Ran;

namespace {

struct Office : tests::SampleOffice {
    [[nodiscard]] QString someReceipt() const
    {
        const QString out = place / u"reglements.json"_s;
        CHECK(tests::etabliAs(u"direction"_s, kSamplePassword,
                  {u"export"_s, u"payments"_s, school, u"-o"_s, out})
                  .exit
            == 0);
        const QJsonObject json = QJsonDocument::fromJson(bytesOf(out)).object();
        return json[u"rows"_s][0][u"receipt"_s].toString();
    }
};

} // namespace

TEST_CASE("the outcome report of each year is written as PDF")
{
    const Office office;
    const QString out = office.place / u"bilan.pdf"_s;
    const Ran ran = office.report(u"outcome"_s, out, {u"--json"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    CHECK(ran.answer()[u"file"_s].toString() == out);
    CHECK(bytesOf(out).startsWith("%PDF-"));
    CHECK(bytesOf(out).trimmed().endsWith("%%EOF"));
}

TEST_CASE("a receipt is written by its number")
{
    const Office office;
    const QString out = office.place / u"recu.pdf"_s;
    const QString number = office.someReceipt();
    REQUIRE_FALSE(number.isEmpty());
    CHECK(office.report(u"receipt"_s, out, {u"--number"_s, number}).exit == 0);
    CHECK(tests::pdfText(out).contains(number));
    CHECK(QFile::remove(out));
    const Ran unknown = office.report(u"receipt"_s, out, {u"--number"_s, u"R1998-0001"_s});
    checkFailed(unknown);
    CHECK(unknown.err.contains(u"R1998-0001"_s));
    checkWrongUsage(office.report(u"receipt"_s, out), u"report"_s);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("the accounts of payers are written, of one or of all")
{
    const Office office;
    const QString all = office.place / u"releves.pdf"_s;
    const Ran ran = office.report(u"statement"_s, all, {u"--all"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    const QString json = office.place / u"echeances.json"_s;
    CHECK(tests::etabliAs(u"direction"_s, kSamplePassword,
              {u"export"_s, u"instalments"_s, office.school, u"-o"_s, json})
              .exit
        == 0);
    const QString payer =
        QJsonDocument::fromJson(bytesOf(json)).object()[u"rows"_s][0][u"payer"_s].toString();
    REQUIRE_FALSE(payer.isEmpty());
    CHECK(tests::pdfText(all).contains(payer));
    const QString one = office.place / u"releve.pdf"_s;
    CHECK(office.report(u"statement"_s, one, {u"--payer"_s, payer.toUpper()}).exit == 0);
    CHECK(tests::pdfText(one).contains(payer));
    CHECK(QFile::remove(one));
    checkWrongUsage(office.report(u"statement"_s, one), u"report"_s);
    const Ran unknown = office.report(u"statement"_s, one, {u"--payer"_s, u"Zorro"_s});
    checkFailed(unknown);
    CHECK(unknown.err.contains(u"Zorro"_s));
    checkFailed(office.report(u"statement"_s, one, {u"--all"_s}, u"enseignement"_s));
    CHECK_FALSE(QFile::exists(one));
}

TEST_CASE("reminders are written once, recorded only with their pages, and printed again")
{
    const Office office;
    const std::string before = tests::digestOf(office.school);
    const QString taken = office.place.file(u"dossier"_s, "lettre");
    checkFailed(office.report(u"reminders"_s, taken + u"/relances.pdf"_s));
    const QString out = office.place / u"relances.pdf"_s;
    const Ran ran = office.report(u"reminders"_s, out);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exit == 0);
    CHECK(tests::digestOf(office.school) != before);
    const QString text = tests::pdfText(out);
    const auto number = QRegularExpression(u"L\\d{4}-\\d{4}"_s).match(text).captured();
    REQUIRE_FALSE(number.isEmpty());
    CHECK(QFile::remove(out));
    checkFailed(office.report(u"reminders"_s, out));
    CHECK_FALSE(QFile::exists(out));
    CHECK(office.report(u"reminders"_s, out, {u"--number"_s, number}).exit == 0);
    CHECK(tests::pdfText(out).contains(number));
    checkFailed(office.report(u"reminders"_s, out, {u"--number"_s, u"L1998-0001"_s}));
}

TEST_CASE("an invoice is written again by its number")
{
    const Office office;
    const QString out = office.place / u"facture.pdf"_s;
    const Ran unknown = office.report(u"invoice"_s, out, {u"--number"_s, u"FS1998-0001"_s});
    checkFailed(unknown);
    CHECK(unknown.err.contains(u"FS1998-0001"_s));
    checkWrongUsage(office.report(u"invoice"_s, out), u"report"_s);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("a report that does not exist, and a year that is not there, are wrong usage")
{
    const Office office;
    const QString out = office.place / u"bilan.pdf"_s;
    const Ran ran = office.report(u"notes"_s, out);
    checkWrongUsage(ran, u"report"_s);
    CHECK(ran.err.contains(u"outcome"_s));
    CHECK(ran.err.contains(u"receipt"_s));
    checkWrongUsage(office.report(u"outcome"_s, out, {u"--year"_s, u"1998-1999"_s}), u"report"_s);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("options that contradict each other, or that a report does not take, are wrong usage")
{
    const Office office;
    const QString out = office.place / u"pages.pdf"_s;
    const auto refused = [&](const QString &report, const QStringList &options) {
        const Ran ran = office.report(report, out, options);
        INFO(ran.err.toStdString());
        checkWrongUsage(ran, u"report"_s);
        CHECK_FALSE(QFile::exists(out));
        return ran.err;
    };
    const QString both = refused(u"statement"_s, {u"--all"_s, u"--payer"_s, u"Dupont"_s});
    CHECK(both.startsWith(u"--payer, --all"_s));
    const QString alien = refused(u"staff"_s, {u"--number"_s, u"LP2026-0001"_s});
    CHECK(alien.contains(u"--number"_s));
    CHECK(alien.contains(u"--day"_s));
    refused(u"reminders"_s, {u"--payer"_s, u"Dupont"_s});
    refused(u"receipt"_s, {u"--number"_s, u"R1"_s, u"--number"_s, u"R2"_s});
    refused(u"outcome"_s, {u"--names"_s});
    refused(u"directory"_s, {u"--staff"_s, u"--day"_s, u"2026-09-07"_s});
    for (const QString &report : {u"certificate"_s, u"class-list"_s, u"emergency"_s, u"directory"_s,
             u"labels"_s, u"letter"_s})
        refused(report, {u"--student"_s, u"Martin"_s, u"--group"_s, u"Usinage 1"_s});
}

TEST_CASE("pages are complete or absent, and never lie over the school")
{
    const Office office;
    const QString taken = office.place.file(u"dossier"_s, "lettre");
    checkFailed(office.report(u"outcome"_s, taken + u"/bilan.pdf"_s));
    const QString older = office.place.file(u"ancien.pdf"_s, "bilan d’hier");
    checkFailed(office.report(u"outcome"_s, older, {}, u"enseignement"_s));
    CHECK(bytesOf(older) == "bilan d’hier");
    const std::string before = tests::digestOf(office.school);
    checkWrongUsage(office.report(u"outcome"_s, office.school), u"report"_s);
    CHECK(tests::digestOf(office.school) == before);
}

TEST_CASE("certificates of schooling of a group are written and numbered")
{
    const Office office;
    const QString out = office.place / u"certificats.pdf"_s;
    // What cannot be kept is not issued: no number is used up.
    checkFailed(office.report(u"certificate"_s, office.place / u"absent/certificats.pdf"_s,
        {u"--group"_s, u"usinage 1"_s}));
    const Ran group = office.report(u"certificate"_s, out, {u"--group"_s, u"usinage 1"_s});
    INFO(group.err.toStdString());
    // The sample school lives today; in its summer holidays nobody is enrolled.
    const QDate today = QDate::currentDate();
    if (today.month() == 8 || (today.month() == 7 && today.day() > 3)) {
        checkFailed(group);
        return;
    }
    CHECK(group.exit == 0);
    const QString text = tests::pdfText(out);
    CHECK(text.contains(u"-0001"));
    CHECK(text.contains(u"-0002"));
    CHECK(QFile::remove(out));
    checkFailed(office.report(u"certificate"_s, out, {u"--student"_s, u"Personne d’ici"_s}));
    checkFailed(office.report(u"certificate"_s, out, {u"--group"_s, u"Dentelle"_s}));
    checkWrongUsage(office.report(u"certificate"_s, out), u"report"_s);
    checkFailed(
        office.report(u"certificate"_s, out, {u"--group"_s, u"usinage 1"_s}, u"enseignement"_s));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("letters are written by the name of their template, and stay as issued")
{
    const Office office;
    const QString out = office.place / u"lettres.pdf"_s;
    const QString group = u"Usinage 1"_s;
    const Ran ran = office.report(
        u"letter"_s, out, {u"--template"_s, u"courrier libre"_s, u"--group"_s, group});
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    CHECK(tests::pdfText(out).contains(u"Madame, Monsieur,"_s));
    checkWrongUsage(office.report(u"letter"_s, office.place / u"rien.pdf"_s,
                        {u"--template"_s, u"inconnu"_s, u"--group"_s, group}),
        u"report"_s);
    checkWrongUsage(office.report(u"letter"_s, office.place / u"rien.pdf"_s,
                        {u"--template"_s, u"courrier libre"_s}),
        u"report"_s);
    CHECK_FALSE(QFile::exists(office.place / u"rien.pdf"_s));
}

TEST_CASE("the statutory lists are made and written, one after the other with their numbers")
{
    const Office office;
    const QString out = office.place / u"liste.pdf"_s;
    const Ran pupils = office.report(u"pupils"_s, out, {}, u"secretariat"_s);
    INFO(pupils.err.toStdString());
    REQUIRE(pupils.exit == 0);
    CHECK(tests::pdfText(out).contains(u"R131-3"_s));
    CHECK(QFile::remove(out));
    CHECK(office.report(u"staff"_s, out).exit == 0);
    CHECK(tests::pdfText(out).contains(QRegularExpression(u"LP\\d{4}-0001"_s)));
    CHECK(QFile::remove(out));
    checkWrongUsage(office.report(u"changes"_s, out), u"report"_s);
    checkFailed(office.report(u"changes"_s, out, {u"--month"_s, u"1998-10"_s}));
    checkFailed(office.report(u"pupils"_s, out, {u"--day"_s, u"hier"_s}));
    checkFailed(office.report(u"pupils"_s, out, {}, u"atelier"_s));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("a name that two students have is refused with their birth dates, and one of them chosen")
{
    const tests::PlainSchool school;
    const support::TempPlace place;
    const QString list = place.file(
        u"liste.csv"_s, "Nom;Prénom;Né le\nVidal;Moussa;21/05/2009\nVidal;Moussa;02/03/2010\n");
    const auto run = [&](const QStringList &arguments) {
        return tests::etabliAs(u"direction"_s, support::kPassword, arguments);
    };
    REQUIRE(run({u"import"_s, school.path(), list}).exit == 0);
    const QString out = place / u"fiche.pdf"_s;
    const auto asked = [&](const QString &name) {
        return run(
            {u"report"_s, u"emergency"_s, school.path(), u"-o"_s, out, u"--student"_s, name});
    };
    const Ran refused = asked(u"vidal moussa"_s);
    checkFailed(refused);
    CHECK(refused.err.contains(u"21/05/2009"_s));
    CHECK(refused.err.contains(u"02/03/2010"_s));
    CHECK(refused.err.contains(u"--student"_s));
    CHECK_FALSE(QFile::exists(out));
    for (const QString &name : {u"VIDAL Moussa 21/05/2009"_s, u"Vidal Moussa (02/03/2010)"_s})
        CHECK_FALSE(asked(name).err.contains(u"Moussa"_s)); // found, whatever the day of the year
}

// The page of documents, driven by its keys.
#include "tests/support/printed.h"
#include "tests/ui/letters/letters_bench.h"
#include "ui/base/data_table.h"
#include "ui/base/page_preview.h"
#include "ui/base/place_of_many.h"
#include "ui/base/tabs.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::must;
using tests::LettersBench;

namespace {

void chooseTemplate(LettersBench &bench, const QString &name)
{
    auto &choice = bench.find<QComboBox>(u"letterTemplate"_s);
    const int index = choice.findText(name);
    REQUIRE(index >= 0);
    choice.setCurrentIndex(index);
}

void chooseEverybody(LettersBench &bench)
{
    bench.find<ui::DataTable>(u"whomTable"_s).selectAll();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("letters about several are saved as one PDF and stand among the issued ones")
{
    LettersBench bench;
    bench.open();
    chooseTemplate(bench, u"Courrier libre"_s);
    CHECK_FALSE(bench.find<QAbstractButton>(u"letterPdf"_s).isEnabled());
    chooseEverybody(bench);
    CHECK(bench.find<QLabel>(u"letterFacts"_s).text().contains(u"4"_s));
    REQUIRE(bench.find<ui::PagePreview>(u"letterPreview"_s).paper());
    const QString path = bench.folder.filePath(u"lettres"_s);
    bench.desk.dialogs.answerText(path);
    bench.press(u"letterPdf"_s);
    bench.wait();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.issuedCount() == 4);
    CHECK(tests::printedText(path + u".pdf"_s).count(u"Madame, Monsieur,"_s) == 4);
    bench.find<ui::Tabs>(u"lettersTabs"_s).setCurrent(u"issued"_s);
    CHECK(bench.find<ui::DataTable>(u"issuedTable"_s).shownRows() == 4);
}

TEST_CASE("giving up the file, the printer or the folder issues nothing", "[FI-29]")
{
    LettersBench bench;
    bench.open();
    chooseEverybody(bench);
    chooseTemplate(bench, u"Courrier libre"_s);
    chooseEverybody(bench);
    for (const QString &button : {u"letterPdf"_s, u"letterPrint"_s, u"letterEmail"_s}) {
        bench.press(button);
        bench.wait();
        CHECK(bench.issuedCount() == 0);
    }
    bench.desk.dialogs.answerText(bench.folder.filePath(u"pas/là.pdf"_s));
    bench.press(u"letterPdf"_s);
    bench.wait();
    CHECK(bench.desk.messages.errors().size() == 1);
    CHECK(bench.issuedCount() == 0);
}

TEST_CASE("letters are printed, and issued once the printer took them", "[FI-29]")
{
    LettersBench bench;
    bench.open();
    chooseTemplate(bench, u"Courrier libre"_s);
    chooseEverybody(bench);
    const QString paper = bench.folder.filePath(u"papier.pdf"_s);
    tests::printInto(bench.desk.dialogs, paper);
    bench.press(u"letterPrint"_s);
    bench.wait();
    CHECK(bench.issuedCount() == 4);
    CHECK(tests::printedText(paper).count(u"Madame, Monsieur,"_s) == 4);
}

TEST_CASE("e-mails are prepared for those who have an address, the others are printed")
{
    LettersBench bench;
    bench.open();
    chooseTemplate(bench, u"Courrier libre"_s);
    chooseEverybody(bench);
    const QString paper = bench.folder.filePath(u"papier.pdf"_s);
    bench.desk.dialogs.answerText(bench.folder.path());
    bench.desk.dialogs.answerConfirm(true);
    tests::printInto(bench.desk.dialogs, paper);
    bench.press(u"letterEmail"_s);
    bench.wait();
    REQUIRE(QTest::qWaitFor([&] { return bench.issuedCount() == 4; }));
    CHECK(QFile::exists(bench.folder.filePath(u"Marie Dupont.eml"_s)));
    CHECK(tests::printedText(paper).contains(u"Paul Dupont"_s));
    CHECK_FALSE(tests::printedText(paper).contains(u"Marie Dupont"_s));
}

TEST_CASE("an attestation asks for its period, and a student's place opens a letter about them")
{
    LettersBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(300));
    bench.open();
    CHECK_FALSE(bench.find<QComboBox>(u"letterPeriod"_s).isVisible());
    chooseTemplate(bench, u"Attestation de frais de scolarité"_s);
    CHECK(bench.find<QComboBox>(u"letterPeriod"_s).isVisible());
    bench.page->showPlace({u"letters"_s, u"student"_s, bench.school.tom.value()});
    CHECK(bench.find<QComboBox>(u"letterTemplate"_s).currentText() == u"Courrier libre");
    CHECK(bench.find<ui::DataTable>(u"whomTable"_s).selectedSource().size() == 1);
    CHECK(bench.find<QLabel>(u"letterFacts"_s).text().contains(u"2"_s));
}

TEST_CASE("from the files to complete, the letter about missing papers lists who lacks some")
{
    LettersBench bench;
    bench.open();
    bench.page->showPlace({u"letters"_s, u"missing-papers"_s, 0});
    QApplication::processEvents();
    CHECK(bench.find<QComboBox>(u"letterTemplate"_s).currentText() == u"Pièces manquantes");
    CHECK(bench.find<ui::DataTable>(u"whomTable"_s).shownRows() == 2);
    bench.page->showPlace({u"letters"_s, u"candidate"_s, bench.school.lea.value()});
    CHECK(bench.desk.messages.warnings().size() == 1); // no candidate
}

TEST_CASE("letters are started about exactly those who were chosen on another page")
{
    LettersBench bench;
    bench.open();
    const auto place = ui::placeOfMany(
        u"letters"_s, u"student"_s, {bench.school.lea.value(), bench.school.tom.value(), 999});
    bench.page->showPlace(place);
    CHECK(bench.find<QComboBox>(u"letterTemplate"_s).currentText() == u"Courrier libre");
    CHECK(bench.find<ui::DataTable>(u"whomTable"_s).selectedSource().size() == 2);
    CHECK(bench.desk.messages.warnings().size() == 1); // one is not in the list
    bench.page->showPlace({u"letters"_s, u"student"_s, bench.school.tom.value()});
    CHECK(bench.find<ui::DataTable>(u"whomTable"_s).selectedSource().size() == 1);
}

TEST_CASE("all remarks about a batch can be read and copied")
{
    LettersBench bench;
    for (int i = 0; i < 5; ++i) {
        const auto service =
            support::rows::party(bench.file.database(), u"Service %1 <b>"_s.arg(i), QString());
        bench.school.standBeside(bench.school.lea, service);
    }
    bench.open();
    chooseTemplate(bench, u"Courrier libre"_s);
    chooseEverybody(bench);
    CHECK(bench.find<QLabel>(u"letterRemarks"_s).text().count(u'\n') == 2);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        const QString all = dialog.findChild<QPlainTextEdit *>(u"lines"_s)->toPlainText();
        CHECK(all.count(u"DUPONT Léa"_s) == 5);
        CHECK(all.contains(u"Service 4 <b>"_s));
        dialog.findChild<QAbstractButton *>(u"copyLines"_s)->click();
        CHECK(QGuiApplication::clipboard()->text() == all);
        dialog.accept();
    });
    bench.press(u"letterAllRemarks"_s);
}

TEST_CASE("a template is typed with a field from the menu, its faults are told, it is undone")
{
    LettersBench bench;
    bench.open();
    bench.find<ui::Tabs>(u"lettersTabs"_s).setCurrent(u"templates"_s);
    auto &choice = bench.find<QComboBox>(u"templateChoice"_s);
    const int index = choice.findText(u"Courrier libre"_s);
    choice.setCurrentIndex(index);
    emit choice.activated(index);
    auto &body = bench.find<QPlainTextEdit>(u"templateBody"_s);
    const QString before = body.toPlainText();
    body.setPlainText(u"Bonjour {élève.prenon}, "_s);
    auto &faults = bench.find<QLabel>(u"templateFaults"_s);
    REQUIRE(QTest::qWaitFor([&] { return faults.isVisible(); }));
    CHECK(faults.text().contains(u"{élève.prénom}"_s));
    bench.page->save();
    CHECK(bench.page->hasUnsavedWork()); // nothing typed is lost
    bench.find<QComboBox>(u"templateSignature"_s).setCurrentIndex(1);
    body.setPlainText(u"Bonjour "_s);
    body.moveCursor(QTextCursor::End);
    auto &menu = bench.find<QMenu>(u"templateFieldMenu"_s);
    auto *field = menu.findChild<QAction *>(u"field élève.prénom"_s);
    REQUIRE(field);
    field->trigger();
    CHECK(body.toPlainText() == u"Bonjour {élève.prénom}");
    bench.page->save();
    CHECK_FALSE(bench.page->hasUnsavedWork());
    const auto id = bench.school.shipped(letters::LetterKind::Free);
    CHECK(
        must(bench.school.templates.letterTemplate(id)).details.body == u"Bonjour {élève.prénom}");
    CHECK(must(bench.school.templates.letterTemplate(id)).details.isSigned);
    must(bench.desk.messages.undo());
    CHECK_FALSE(must(bench.school.templates.letterTemplate(id)).details.isSigned);
    CHECK(must(bench.school.templates.letterTemplate(id)).details.body == before);
}

TEST_CASE("an issued paper opens as it was, from its list and from its place")
{
    LettersBench bench;
    const auto issued = must(bench.school.service.record(
        bench.school.composed({bench.school.add(u"Bonjour {élève.prénom}."_s), {bench.school.lea}}),
        letters::LetterWay::Paper));
    bench.open();
    bench.page->showPlace({u"letters"_s, u"document"_s, issued[0].value()});
    CHECK(bench.find<QLabel>(u"paperTitle"_s).isVisible());
    CHECK(bench.find<QLabel>(u"paperTitle"_s).text().contains(u"Objet"_s));
    const QString paper = bench.folder.filePath(u"encore.pdf"_s);
    tests::printInto(bench.desk.dialogs, paper);
    bench.press(u"paperPrint"_s);
    CHECK(tests::printedText(paper).contains(u"Bonjour Léa."_s));
    bench.press(u"paperClose"_s);
    CHECK(bench.find<ui::DataTable>(u"issuedTable"_s).isVisible());
}

TEST_CASE("hostile names stand in the page as they are", "[BI-44]")
{
    LettersBench bench;
    const QString name = u"<b>%1 & {élève.nom}</b>"_s;
    people::StudentDetails details = must(bench.school.students.student(bench.school.lea)).details;
    details.usedFirstName = name;
    must(bench.school.students.edit(bench.school.lea, 1, details));
    bench.open();
    chooseTemplate(bench, u"Courrier libre"_s);
    chooseEverybody(bench);
    const QString path = bench.folder.filePath(u"lettres.pdf"_s);
    bench.desk.dialogs.answerText(path);
    bench.press(u"letterPdf"_s);
    bench.wait();
    CHECK(tests::printedText(path).contains(name));
}

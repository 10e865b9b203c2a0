// The page of the frameworks: pasted, changed, verified, retired, handed on.
#include "tests/support/temp_place.h"
#include "tests/ui/diplomas/diploma_bench.h"
#include "ui/base/message_bar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using diplomas::FrameworkState;
using security::Role;
using support::must;
using tests::DiplomaBench;

namespace {

const QString kPaste = u"BC1 Préparer\nC1.1\tPréparer le <b>poste</b> & %1\nC1.2\tLire un plan\n"_s;

void pasteInto(DiplomaBench &bench)
{
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"pasted"_s)->setPlainText(kPaste);
        dialog.findChild<QLineEdit *>(u"pastedSource"_s)->setText(u"Arrêté de 2026"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.trigger(u"pasteMore"_s);
}

} // namespace

TEST_CASE("the list says of each diploma what is missing, and opens it by Enter")
{
    DiplomaBench bench;
    bench.open();
    CHECK(bench.cells(0, u"frameworkTable"_s).size() == 2);
    CHECK(bench.cells(4, u"frameworkTable"_s).contains(u"7"_s));
    auto &table = bench.find<ui::DataTable>(u"frameworkTable"_s);
    table.setFocus();
    table.selectKey(bench.own.value());
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(bench.find<QLabel>(u"frameworkName"_s).text() == u"CAP <b>Tonnelier</b> & %1");
    CHECK(bench.find<ui::MessageBar>(u"frameworkBanner"_s).text().contains(u"No unit"));
}

TEST_CASE("a framework is pasted with its preview, into words as they were copied, and undone")
{
    DiplomaBench bench(Role::Master);
    bench.open(bench.own);
    bench.desk.dialogs.answerRun([&](QDialog &dialog) {
        auto *add = dialog.findChild<QPlainTextEdit *>(u"pasted"_s);
        CHECK(dialog.findChild<QLabel *>(u"pastedSummary"_s)->text() == u"Nothing is pasted yet.");
        add->setPlainText(kPaste + u"C1.2\tLire un plan\n"_s);
        CHECK(dialog.findChild<ui::DataTable *>(u"pastedPreview"_s)->shownRows() == 2);
        CHECK(dialog.findChild<QLabel *>(u"pastedRemarks"_s)->text().contains(u"C1.2"));
        dialog.accept();
    });
    bench.trigger(u"pasteMore"_s);
    CHECK(bench.cells(1, u"competencyTable"_s)
        == QStringList{u"Préparer le <b>poste</b> & %1"_s, u"Lire un plan"_s});
    must(bench.desk.messages.undo());
    CHECK(bench.cells(1, u"competencyTable"_s).isEmpty());
}

TEST_CASE("words are mended, an order changed, a competency retired for another")
{
    DiplomaBench bench;
    bench.open(bench.own);
    pasteInto(bench);
    auto &table = bench.find<ui::DataTable>(u"competencyTable"_s);
    const auto first = bench.now(bench.own).blocks[0].competencies[0];
    CHECK(first.source == u"Arrêté de 2026");
    table.selectKey(first.id.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"competencyLabel"_s)->setPlainText(u"Ranger"_s);
        dialog.findChild<QLineEdit *>(u"competencyShort"_s)->setText(u"Ordre"_s);
        dialog.accept();
    });
    bench.find<QPushButton>(u"editCompetency"_s).click();
    CHECK(bench.cells(1, u"competencyTable"_s).contains(u"Ranger"_s));
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QComboBox *>(u"equivalent"_s)->setCurrentIndex(1);
        dialog.accept();
    });
    table.selectKey(first.id.value());
    bench.find<QPushButton>(u"retireCompetency"_s).click();
    const auto retired = bench.now(bench.own).blocks[0].competencies[0];
    CHECK(retired.retired);
    CHECK(retired.equivalent == bench.now(bench.own).blocks[0].competencies[1].id);
    CHECK(bench.cells(4, u"competencyTable"_s).contains(u"Replaced by C1.2"_s));
    must(bench.desk.messages.undo());
    CHECK_FALSE(bench.now(bench.own).blocks[0].competencies[0].retired);
}

TEST_CASE("a block is renamed, and goes when nothing is left in it")
{
    DiplomaBench bench;
    bench.open(bench.own);
    pasteInto(bench);
    auto &table = bench.find<ui::DataTable>(u"competencyTable"_s);
    table.selectRow(0);
    bench.desk.dialogs.answerText(u"Préparer <i>son</i> travail"_s);
    bench.find<QPushButton>(u"renameBlock"_s).click();
    CHECK(bench.cells(3, u"competencyTable"_s)[0] == u"BC1 Préparer <i>son</i> travail");
    for (int left = 0; left < 3; ++left) {
        table.selectRow(0);
        bench.find<QPushButton>(u"removeCompetency"_s).click();
    }
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.now(bench.own).blocks.empty());
    must(bench.desk.messages.undo());
    CHECK(bench.now(bench.own).blocks.size() == 1);
}

TEST_CASE("a coefficient asks for its source beside its field")
{
    DiplomaBench bench;
    bench.open(bench.own);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"unitCode"_s)->setText(u"UP1"_s);
        dialog.findChild<QLineEdit *>(u"unitCoefficient"_s)->setText(u"quatre"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        dialog.findChild<QLineEdit *>(u"unitCoefficient"_s)->setText(u"2,5"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        dialog.findChild<QLineEdit *>(u"unitSource"_s)->setText(u"Annexe II"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"addUnit"_s).click();
    REQUIRE(bench.now(bench.own).units.size() == 1);
    CHECK(bench.now(bench.own).units[0].coefficientHundredths == 250);
    CHECK(bench.cells(3, u"unitTable"_s) == QStringList{u"2,5"_s});
    must(bench.desk.messages.undo());
    CHECK(bench.now(bench.own).units.empty());
}

TEST_CASE("the director verifies against a text; the banner then names what is left alone")
{
    DiplomaBench bench;
    bench.open(bench.cip);
    bench.desk.dialogs.answerText(u"Arrêté du 30 mars 2012"_s);
    bench.find<QPushButton>(u"verifyFramework"_s).click();
    CHECK(bench.now(bench.cip).state == FrameworkState::Verified);
    CHECK_FALSE(bench.find<QPushButton>(u"verifyFramework"_s).isVisible());
    CHECK(bench.find<ui::MessageBar>(u"frameworkBanner"_s).text().isEmpty());
    must(bench.desk.messages.undo());
    CHECK(bench.now(bench.cip).state == FrameworkState::Draft);
}

TEST_CASE("a diploma of the school is attached to the catalogue, and a new version begun")
{
    DiplomaBench bench;
    bench.open(bench.own);
    pasteInto(bench);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *entry = dialog.findChild<QComboBox *>(u"entry"_s);
        entry->setCurrentIndex(entry->findData(u"CAP-FLOU"_s));
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.trigger(u"attach"_s);
    const auto attached = bench.now(bench.own);
    CHECK(attached.catalogueId == u"CAP-FLOU"_s);
    CHECK(activeCompetencies(attached).size() == 12);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"newFirst"_s)->setText(u"2029"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.trigger(u"beginVersion"_s);
    CHECK(bench.cells(1, u"competencyTable"_s).size() == 12);
    CHECK(must(bench.frameworks.frameworks()).size() == 3);
}

TEST_CASE("a secretary reads, a master writes drafts, neither touches coefficients")
{
    for (const Role role : {Role::Secretary, Role::Master}) {
        DiplomaBench bench(role);
        bench.open(bench.own);
        CHECK_FALSE(bench.find<QPushButton>(u"addUnit"_s).isVisible());
        CHECK_FALSE(bench.find<QPushButton>(u"verifyFramework"_s).isVisible());
        CHECK(bench.find<QAction>(u"pasteMore"_s).isVisible() == (role == Role::Master));
        CHECK_FALSE(bench.find<QAction>(u"attach"_s).isVisible());
    }
}

TEST_CASE("frameworks are written for another school and read again")
{
    DiplomaBench bench;
    support::TempPlace place;
    bench.open();
    bench.desk.dialogs.answerText(place / u"referentiels.json"_s);
    bench.trigger(u"exportFrameworks"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
    bench.desk.dialogs.answerText(place / u"referentiels.json"_s);
    bench.trigger(u"importFrameworks"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.desk.messages.notices().last().contains(u"0"));
    bench.desk.dialogs.answerText(place.file(u"x.json"_s, "{}"));
    bench.trigger(u"importFrameworks"_s);
    REQUIRE(bench.desk.messages.errors().size() == 1);
}

TEST_CASE("a diploma is added from the catalogue, which tells what nobody could read")
{
    DiplomaBench bench;
    bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *entry = dialog.findChild<QComboBox *>(u"entry"_s);
        entry->setCurrentIndex(entry->findData(u"CAP-MF"_s));
        CHECK(dialog.findChild<QLabel *>(u"entryMissing"_s)->text().contains(u"2020"));
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"addDiploma"_s).click();
    CHECK(bench.find<QLabel>(u"frameworkName"_s).text() == u"CAP Menuisier fabricant");
    CHECK(bench.find<ui::MessageBar>(u"frameworkBanner"_s).text().contains(u"2020"));
}

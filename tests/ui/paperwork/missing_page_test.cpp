// The page of what is missing in the files, and the settings of what is asked for.
#include "tests/ui/paperwork/files_bench.h"
#include "ui/base/edit_panel.h"
#include "ui/base/item_roles.h"
#include "ui/base/place_of_many.h"

#include <QCheckBox>
#include <QItemSelection>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::kToday;
using support::must;
using tests::FilesBench;
using ui::DataTable;

TEST_CASE("the page has a line for each file that lacks papers, and opens its papers")
{
    FilesBench bench;
    bench.school.retireAll();
    const auto lea = bench.school.enrolled(u"<b>Martin</b> & %1"_s, u"Léa"_s);
    (void)bench.school.enrolled(u"Petit"_s, u"Sami"_s, QDate(2008, 1, 1));
    const auto photo = bench.school.ask(u"Photo"_s);
    const auto badge = bench.school.ask(u"Badge"_s);
    (void)bench.school.receive(lea, badge);
    ui::MissingPage &page = bench.openMissing();
    auto &table = bench.find<DataTable>(u"missingTable"_s);
    CHECK(
        FilesBench::column(table, 0) == QStringList{u"<B>MARTIN</B> & %1 Léa"_s, u"PETIT Sami"_s});
    CHECK(FilesBench::column(table, 3) == QStringList{u"Photo"_s, u"Photo, Badge"_s});
    CHECK(page.subtitle().contains(u"2"_s));

    auto &paper = bench.find<QComboBox>(u"missingPaper"_s);
    paper.setCurrentIndex(paper.findData(badge.value()));
    CHECK(FilesBench::column(table, 3) == QStringList{u"Badge"_s});
    paper.setCurrentIndex(paper.findData(photo.value()));
    CHECK(table.shownRows() == 2);
    paper.setCurrentIndex(0);
    bench.find<QComboBox>(u"missingKind"_s).setCurrentIndex(4); // adults
    CHECK(FilesBench::column(table, 0) == QStringList{u"PETIT Sami"_s});
    bench.find<QComboBox>(u"missingKind"_s).setCurrentIndex(0);
    bench.find<QLineEdit>(u"missingSearch"_s).setText(u"badge"_s);
    CHECK(table.shownRows() == 1);
    bench.find<QLineEdit>(u"missingSearch"_s).clear();

    table.selectKey(lea.value());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(bench.desk.navigator.places().size() == 1);
    CHECK(bench.desk.navigator.places().first().kind == u"papers"_s);
    CHECK(bench.desk.navigator.places().first().key == lea.value());

    bench.find<QPushButton>(u"papersWrite"_s).click();
    CHECK(bench.desk.navigator.places().last().page == u"letters"_s);
    CHECK(bench.desk.navigator.places().last().kind == u"missing-papers"_s);
    CHECK(bench.desk.navigator.places().last().key == lea.value());
}

TEST_CASE("letters about missing papers are about the files that are chosen, else all shown")
{
    FilesBench bench;
    const auto lea = bench.school.enrolled(u"Martin"_s, u"Léa"_s);
    const auto sami = bench.school.enrolled(u"Petit"_s, u"Sami"_s);
    (void)bench.school.enrolled(u"Roux"_s, u"Zoé"_s);
    bench.openMissing();
    auto &table = bench.find<ui::DataTable>(u"missingTable"_s);
    table.clearSelection();
    bench.find<QPushButton>(u"papersWrite"_s).click();
    CHECK(ui::keysOf(bench.desk.navigator.places().last()).size() == 3);
    table.selectionModel()->select(
        QItemSelection(table.model()->index(0, 0), table.model()->index(1, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    bench.find<QPushButton>(u"papersWrite"_s).click();
    const ui::Place place = bench.desk.navigator.places().last();
    CHECK(ui::kindOf(place) == u"missing-papers"_s);
    const QList<qint64> keys = ui::keysOf(place);
    CHECK(QSet<qint64>(keys.begin(), keys.end()) == QSet<qint64>{lea.value(), sami.value()});
}

TEST_CASE("one paper that several brought is noted at once, and taken back")
{
    FilesBench bench;
    bench.school.retireAll();
    const auto lea = bench.school.enrolled(u"Martin"_s, u"Léa"_s);
    const auto sami = bench.school.enrolled(u"Petit"_s, u"Sami"_s);
    (void)bench.school.ask(u"Badge"_s);
    paperwork::RequirementDetails dated = filing::called(u"Assurance"_s);
    dated.isDated = true;
    const auto insurance = bench.school.ask(dated);
    ui::MissingPage &page = bench.openMissing();
    auto &table = bench.find<DataTable>(u"missingTable"_s);
    auto &button = bench.find<QPushButton>(u"papersReceive"_s);
    CHECK_FALSE(button.isEnabled());
    table.selectAll();
    CHECK(button.isEnabled());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *paper = dialog.findChild<QComboBox *>(u"paper"_s);
        REQUIRE(paper);
        CHECK(paper->count() == 2);
        paper->setCurrentIndex(1);
        auto *until = dialog.findChild<QLineEdit *>(u"validUntil"_s);
        REQUIRE(until);
        CHECK(until->text() == u"02/07/2027"_s); // the end of the year is proposed
        until->clear();
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected); // the error stands in the dialog
        until->setText(u"31/08/2027"_s);
        dialog.accept();
    });
    button.click();
    CHECK(bench.school.line(lea, insurance)->counting->details.validUntil == QDate(2027, 8, 31));
    CHECK(bench.school.state(sami, insurance) == paperwork::PaperState::Received);
    REQUIRE(bench.desk.messages.offersUndo());
    must(bench.desk.messages.undo());
    CHECK(bench.school.state(sami, insurance) == paperwork::PaperState::Missing);
    page.reload();
    CHECK(FilesBench::column(table, 3).first() == u"Badge, Assurance"_s);
}

TEST_CASE("a paper is added, ordered and retired in the settings, each taken back")
{
    FilesBench bench;
    ui::RequirementsPage &page = bench.openRequirements();
    auto &table = *page.findChild<DataTable *>();
    CHECK(table.shownRows() == 18);
    CHECK(FilesBench::column(table, 0).first() == u"Pièce d’identité"_s);
    bench.find<QPushButton>(u"add"_s).click();
    bench.find<QLineEdit>(u"paperName"_s).setText(u"Pièce d'identité"_s);
    page.save();
    CHECK(page.hasUnsavedWork()); // the name is taken: nothing typed is lost
    bench.find<QLineEdit>(u"paperName"_s).setText(u"Permis AM"_s);
    bench.find<QCheckBox>(u"isDated"_s).setChecked(true);
    page.save();
    CHECK_FALSE(page.hasUnsavedWork());
    CHECK(FilesBench::column(table, 0).last() == u"Permis AM"_s);
    bench.find<QAbstractButton>(u"moveUp"_s).click();
    CHECK(FilesBench::column(table, 0).at(17) == u"Permis AM"_s);
    must(bench.desk.messages.undo());
    page.reload();
    CHECK(FilesBench::column(table, 0).last() == u"Permis AM"_s);
    bench.find<QPushButton>(u"retire"_s).click();
    CHECK(must(bench.school.requirements.requirements()).back().retired);
    must(bench.desk.messages.undo());
    CHECK_FALSE(must(bench.school.requirements.requirements()).back().retired);
}

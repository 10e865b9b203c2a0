// The students' page as a secretary works at it: finding, opening, typing, saving, taking back.
#include "tests/ui/people/office.h"
#include "ui/base/data_table.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/place_of_many.h"
#include "ui/people/student_list_view.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using office::Office;

namespace {

int shownRows(const Office &office)
{
    return office.find<ui::DataTable>(u"studentTable"_s).shownRows();
}

people::StudentDetails detailsOf(Office &office, people::StudentId id)
{
    return support::must(office.young.files.file(id)).student.details;
}

} // namespace

TEST_CASE("typing part of a name, without accents, finds a student and Enter opens the file")
{
    Office office;
    const auto id = office.pupil(u"D’HÉROUVILLE"_s, u"Éloi"_s);
    static_cast<void>(office.pupil(u"Dupont"_s, u"Léa"_s));
    ui::StudentsPage &page = office.openPage();
    REQUIRE(shownRows(office) == 2);
    auto &search = office.find<QLineEdit>(u"studentSearch"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"herou"_s);
    CHECK(shownRows(office) == 1);
    CHECK(page.subtitle().contains(u'1'));
    QTest::keyClick(&search, Qt::Key_Return);
    auto &table = office.find<ui::DataTable>(u"studentTable"_s);
    CHECK(table.hasFocus());
    CHECK(office.find<QLabel>(u"previewName"_s).text() == u"Éloi D’HÉROUVILLE"_s);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(office.find<QLineEdit>(u"firstNames"_s).text() == u"Éloi"_s);
    CHECK(page.subtitle() == people::listName(detailsOf(office, id)));

    QTest::keyClick(&office.find<QLineEdit>(u"firstNames"_s), Qt::Key_Escape);
    CHECK(page.title() == ui::StudentsPage::tr("Students"));
    CHECK(table.hasFocus());
    CHECK(table.currentSource().isValid());
}

TEST_CASE("letters are started about the students who are chosen, or about all who are shown")
{
    Office office;
    const auto eloi = office.pupil(u"Dupont"_s, u"Éloi"_s);
    const auto lea = office.pupil(u"Dupont"_s, u"Léa"_s);
    static_cast<void>(office.pupil(u"Martin"_s, u"Zoé"_s));
    office.openPage();
    auto &table = office.find<ui::DataTable>(u"studentTable"_s);
    table.selectionModel()->select(
        QItemSelection(table.model()->index(0, 0), table.model()->index(1, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto &menu = office.find<QMenu>(u"lettersMenu"_s);
    emit menu.aboutToShow();
    office.find<QAction>(u"lettersOfChosen"_s).trigger();
    CHECK(ui::keysOf(office.navigator.last) == QList<qint64>{eloi.value(), lea.value()});
    CHECK(ui::kindOf(office.navigator.last) == u"student"_s);
    office.find<QAction>(u"lettersOfShown"_s).trigger();
    CHECK(ui::keysOf(office.navigator.last).size() == 3);
    office.type(u"studentSearch"_s, u"zoé"_s);
    office.find<QAction>(u"lettersOfShown"_s).trigger();
    CHECK(ui::keysOf(office.navigator.last).size() == 1);
}

TEST_CASE("a changed file is saved in one go and taken back from the notice")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    ui::StudentsPage &page = office.openPage();
    page.showPlace({u"students"_s, u"student"_s, id.value()});
    CHECK_FALSE(page.hasUnsavedWork());
    office.type(u"phone"_s, u"0612345678"_s);
    office.type(u"homeLine1"_s, u"4 rue de l’Église"_s);
    office.type(u"homePostalCode"_s, u"01480"_s);
    CHECK(office.find<QComboBox>(u"homeCommune"_s).count() > 1);
    auto &workshop = office.find<QComboBox>(u"workshop"_s);
    workshop.setCurrentIndex(workshop.findText(u"Usinage 2"_s));
    CHECK(page.hasUnsavedWork());
    page.save();
    CHECK(office.messages.errors.isEmpty());
    CHECK_FALSE(page.hasUnsavedWork());
    CHECK(detailsOf(office, id).phone == u"+33612345678"_s);
    const QDate today = office.file.clock.today();
    CHECK(office.young.record(id).groupOn(enrolment::GroupKind::Workshop, today)->groupName
        == u"Usinage 2"_s);
    CHECK(support::must(office.young.files.file(id)).addresses.size() == 1);

    REQUIRE(office.messages.undo);
    support::must(office.messages.undo());
    page.reload();
    CHECK(detailsOf(office, id).phone.isEmpty());
    CHECK(office.find<QLineEdit>(u"phone"_s).text().isEmpty());
    CHECK(office.young.record(id).groupOn(enrolment::GroupKind::Workshop, today)->groupName
        == u"Usinage 1"_s);
}

TEST_CASE("from a file one goes on to the same student on other pages")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    office.openPage().showPlace({u"students"_s, u"student"_s, id.value()});
    for (QAction *action : office.find<QMenu>(u"elsewhereMenu"_s).actions())
        action->trigger();
    CHECK(office.navigator.gone
        == QStringList{u"fees"_s, u"letters"_s, u"progress-books"_s, u"exams"_s, u"leavers"_s});
}

TEST_CASE("a new student is typed with a parent, and a fault says so beside its field")
{
    Office office;
    ui::StudentsPage &page = office.openPage();
    office.find<QPushButton>(u"enrolStudent"_s).click();
    office.type(u"lastName"_s, u"<b>Martin</b> & %1"_s);
    office.type(u"firstNames"_s, u"Zoé"_s);
    office.type(u"birthDate"_s, u"14032010"_s);
    office.type(u"phone"_s, u"12"_s);
    page.save();
    CHECK_FALSE(office.find<QLabel>(u"phoneNote"_s).text().isEmpty());
    CHECK(office.messages.notices.isEmpty());
    CHECK(office.find<QLineEdit>(u"phone"_s).text() == u"12"_s);
    office.type(u"phone"_s, u""_s);
    office.find<QPushButton>(u"addContact"_s).click();
    office.type(u"contactLastName"_s, u"Martin"_s);
    office.type(u"contactFirstName"_s, u"Anne"_s);
    office.type(u"contactPhone"_s, u"0612345678"_s);
    page.save();
    CHECK(office.messages.errors.isEmpty());
    REQUIRE(office.messages.notices.size() == 1);
    CHECK(office.messages.notices.front().contains(u"<B>MARTIN</B> & %1 Zoé"_s));
    const auto rows = support::must(enrolment::studentList(office.file.workspace()));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().state == enrolment::StudentState::Enrolled);
    CHECK(rows.front().contactPhone == u"+33612345678"_s);

    support::must(office.messages.undo());
    page.reload();
    CHECK(page.title() == ui::StudentsPage::tr("Students"));
    CHECK(shownRows(office) == 0);
}

TEST_CASE("unsaved work is kept through a reload and asked about before it is left")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    ui::StudentsPage &page = office.openPage();
    page.showPlace({u"students"_s, u"student"_s, id.value()});
    office.type(u"usedFirstName"_s, u"Lily"_s);
    page.reload();
    CHECK(office.find<QLineEdit>(u"usedFirstName"_s).text() == u"Lily"_s);
    QTest::keyClick(&office.find<QLineEdit>(u"usedFirstName"_s), Qt::Key_Escape);
    CHECK(office.dialogs.asked().size() == 1);
    CHECK(page.hasUnsavedWork());
    office.dialogs.answerConfirm(true);
    QTest::keyClick(&office.find<QLineEdit>(u"usedFirstName"_s), Qt::Key_Escape);
    CHECK(page.title() == ui::StudentsPage::tr("Students"));
    CHECK(detailsOf(office, id).usedFirstName.isEmpty());
}

TEST_CASE("the first day of an enrolment is corrected in the file")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    auto &page = office.openPage();
    page.showPlace({u"students"_s, u"student"_s, id.value()});
    office.type(u"entryOn"_s, u"01/08/2026"_s);
    page.save();
    CHECK(office.messages.notices.isEmpty()); // the year has not begun: said beside the field
    CHECK_FALSE(office.find<QLabel>(u"entryOnNote"_s).text().isEmpty());
    office.type(u"entryOn"_s, u"02/09/2026"_s);
    page.save();
    CHECK(office.young.record(id).enrolment.entryOn == QDate(2026, 9, 2));
    support::must(office.messages.undo());
    CHECK(office.young.record(id).enrolment.entryOn == young::kFirstDay);
}

TEST_CASE("a departure is recorded with its day and reason, and taken back")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    ui::StudentsPage &page = office.openPage();
    page.showPlace({u"students"_s, u"student"_s, id.value()});
    office.dialogs.answerRun([](QDialog &dialog) {
        auto *reason = dialog.findChild<QComboBox *>(u"exitCode"_s);
        REQUIRE(reason->count() > 0);
        reason->setCurrentIndex(0);
        dialog.accept();
    });
    office.find<QPushButton>(u"leave"_s).click();
    CHECK(office.messages.errors.isEmpty());
    CHECK(office.young.record(id).enrolment.exitOn == office.file.clock.today());
    support::must(office.messages.undo());
    CHECK_FALSE(office.young.record(id).enrolment.exitOn);
}

TEST_CASE("an enrolled student's file is not archived; another one is, with a way back")
{
    Office office;
    const auto free = office.young.student(u"Petit"_s, u"Noé"_s);
    ui::StudentsPage &page = office.openPage();
    page.showPlace({u"students"_s, u"student"_s, free.value()});
    office.find<QPushButton>(u"archive"_s).click();
    CHECK(support::must(office.young.files.file(free)).student.archivedOn);
    CHECK(shownRows(office) == 0);
    support::must(office.messages.undo());
    page.reload();
    CHECK(shownRows(office) == 1);
}

TEST_CASE("the list is exported as it is shown, with a password when it holds phones")
{
    Office office;
    tests::choosePassword(office.file);
    static_cast<void>(office.pupil(u"=CMD()"_s, u"Léa"_s));
    static_cast<void>(office.pupil(u"Martin"_s, u"Zoé"_s));
    office.openPage();
    auto &list = *office.page->findChild<ui::StudentListView *>();
    auto &search = office.find<QLineEdit>(u"studentSearch"_s);
    QTest::keyClicks(&search, u"cmd"_s);
    const QString path = office.file.folder() + u"/liste.csv"_s;
    list.shown().save(ui::ListOutput::Format::Csv);
    CHECK_FALSE(QFile::exists(path)); // no password was given
    office.dialogs.answerText(u"mauvais"_s);
    list.shown().save(ui::ListOutput::Format::Csv);
    CHECK(office.messages.errors.size() == 1);
    office.file.clock.advance(5000);
    office.dialogs.answerText(support::kPassword);
    office.dialogs.answerText(path);
    list.shown().save(ui::ListOutput::Format::Csv);
    CHECK(office.messages.errors.isEmpty());
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.contains(u"CMD"_s));
    CHECK_FALSE(text.contains(u"\r\n="_s));
    CHECK_FALSE(text.contains(u"MARTIN"_s));
    const QString paper = office.file.folder() + u"/liste.pdf"_s;
    tests::printInto(office.dialogs, paper);
    office.page->print();
    CHECK(tests::printedText(paper).contains(u"=CMD() Léa"_s, Qt::CaseInsensitive));
    CHECK_FALSE(tests::printedText(paper).contains(u"MARTIN"_s));
}

TEST_CASE("those in training are shown first, the others are one click away")
{
    Office office;
    static_cast<void>(office.pupil(u"Dupont"_s, u"Léa"_s));
    static_cast<void>(office.young.student(u"Martin"_s, u"Zoé"_s));
    office.openPage();
    CHECK(shownRows(office) == 1);
    auto &states = office.find<QTabBar>(u"stateFilter"_s);
    CHECK(states.tabText(0).endsWith(u"(1)"_s));
    const auto click = [&](int tab) {
        QTest::mouseClick(&states, Qt::LeftButton, {}, states.tabRect(tab).center());
        QApplication::processEvents();
    };
    click(3); // not enrolled
    CHECK(shownRows(office) == 1);
    office.page->reload(); // what was chosen stays
    CHECK(states.currentIndex() == 3);
    click(4); // everybody
    CHECK(shownRows(office) == 2);
    click(0);
    office.type(u"studentSearch"_s, u"martin"_s);
    CHECK(shownRows(office) == 0);
    office.find<QPushButton>(u"emptyAction"_s).click(); // show everybody
    CHECK(shownRows(office) == 2);
}

TEST_CASE("before anybody is in training the whole list is shown")
{
    Office office;
    static_cast<void>(office.young.student(u"Martin"_s, u"Zoé"_s));
    office.openPage();
    CHECK(shownRows(office) == 1);
}

TEST_CASE("a student's file is printed as it is kept, and its history as it is shown")
{
    Office office;
    tests::choosePassword(office.file);
    const auto id = office.pupil(u"<b>Dupont</b>"_s, u"Léa"_s);
    auto &page = office.openPage();
    page.showPlace({u"students"_s, u"student"_s, id.value()});
    const QString paper = office.file.folder() + u"/fiche.pdf"_s;
    office.dialogs.answerText(support::kPassword);
    tests::printInto(office.dialogs, paper);
    page.print();
    const QString text = tests::printedText(paper);
    for (const QString &words : {u"Léa <b>Dupont</b>"_s, u"Usinage 1"_s, u"CAP CIP"_s})
        CHECK(text.contains(words));
    office.type(u"lastName"_s, u"Durand"_s);
    page.print();
    CHECK(office.messages.warnings.size() == 1);
}

TEST_CASE("the columns one chose are found again")
{
    Office office;
    static_cast<void>(office.pupil(u"Dupont"_s, u"Léa"_s));
    office.openPage();
    auto &table = office.find<ui::DataTable>(u"studentTable"_s);
    CHECK(table.hiddenColumns().contains(u"birth-date"_s));
    table.setHiddenColumns({});
    emit table.columnsChosen();
    office.openPage();
    CHECK(office.find<ui::DataTable>(u"studentTable"_s).hiddenColumns().isEmpty());
}

TEST_CASE("a teacher sees the own students, and changes nothing")
{
    Office office;
    const auto own = office.pupil(u"Dupont"_s, u"Léa"_s);
    const auto other = office.young.student(u"Martin"_s, u"Zoé"_s);
    static_cast<void>(office.young.enrol(other));
    office.young.shareOwnership();
    const auto account = office.file.signIn(u"prof"_s, {security::Role::Teacher});
    const auto staff =
        support::rows::staff(office.file.database(), u"Prof"_s, u"teacher"_s, account);
    support::rows::groupStaff(
        office.file.database(), office.young.usinage1, staff, u"teacher"_s, young::kFirstDay);
    ui::StudentsPage &page = office.openPage();
    CHECK(shownRows(office) == 1);
    CHECK(page.topBarActions().isEmpty());
    page.showPlace({u"students"_s, u"student"_s, other.value()});
    CHECK(office.messages.errors.size() == 1);
    page.showPlace({u"students"_s, u"student"_s, own.value()});
    CHECK(office.find<QLineEdit>(u"lastName"_s).isReadOnly());
    CHECK_FALSE(office.find<QPushButton>(u"addContact"_s).isVisible());
    CHECK_FALSE(office.find<QPushButton>(u"leave"_s).isVisible());
}

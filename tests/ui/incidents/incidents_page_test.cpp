// The page of the incidents: told, decided, written, withdrawn.
#include "core/absences/absence_service.h"
#include "tests/support/look_window.h"
#include "tests/support/page_bench.h"
#include "tests/support/workshop_school.h"
#include "ui/base/tabs.h"
#include "ui/incidents/incidents_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using incidents::MeasureKind;
using security::Role;
using support::kMonday;
using support::must;

namespace {

struct Bench : tests::PageBench<ui::IncidentsPage> {
    explicit Bench(Role role = Role::Director)
        : school(file)
        , incidents(file.workspace())
        , measures(file.workspace())
        , staff(file.workspace())
        , goesFirst{page}
    {
        school.signInAs(u"quelqu-un"_s, role);
    }
    [[nodiscard]] ui::IncidentServices services()
    {
        return {file.workspace(), accounts, incidents, measures, staff};
    }
    ui::IncidentsPage &open()
    {
        return showPage(std::make_unique<ui::IncidentsPage>(desk.desk, services()));
    }
    [[nodiscard]] people::StudentId student(size_t at)
    {
        return people::StudentId(
            school.count(u"SELECT student_id FROM enrolment WHERE id = %1"_s.arg(
                school.students.at(at).value())));
    }
    // "<b>Cris</b> & %1" is a word like any other.
    ::incidents::Incident told()
    {
        ::incidents::IncidentDetails details;
        details.day = kMonday;
        details.what = u"<b>Cris</b> & %1"_s;
        details.people = {{student(0)}};
        return must(incidents.record(details)).incident;
    }
    void choose(const QString &table, qint64 key)
    {
        find<ui::DataTable>(table).selectKey(key);
        QApplication::processEvents();
    }

    support::WorkshopSchool school;
    ::incidents::IncidentService incidents;
    ::incidents::MeasureService measures;
    ::school::StaffService staff;
    tests::PageBench<ui::IncidentsPage>::GoesFirst goesFirst;
};

} // namespace

TEST_CASE("an incident is told in the words that were typed, and taken back")
{
    Bench bench;
    bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"what"_s)->setPlainText(u"<b>Cris</b> & %1"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected); // nobody is named
        auto *note = dialog.findChild<QLabel *>(u"peopleNote"_s);
        REQUIRE(note);
        CHECK(note->isVisible());
        dialog.findChild<QComboBox *>(u"person"_s)->setEditText(u"abadie léa"_s);
        CHECK_FALSE(note->isVisible());
        dialog.findChild<QPushButton *>(u"addPerson"_s)->click();
        dialog.findChild<QComboBox *>(u"person"_s)->setEditText(u"zidane léa"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"tellIncident"_s).click();
    CHECK(bench.cells(3, u"incidentTable"_s) == QStringList{u"<b>Cris</b> & %1"_s});
    const auto told = must(bench.incidents.incidents({kMonday, kMonday}));
    REQUIRE(told.size() == 1);
    CHECK(told.front().details.people.size() == 2);
    CHECK(bench.find<ui::DataTable>(u"incidentTable"_s).currentSource().isValid()); // it is chosen
    must(bench.desk.messages.undo());
    CHECK(bench.cells(3, u"incidentTable"_s).isEmpty());
}

TEST_CASE("an exclusion is decided about an incident, changed and withdrawn")
{
    Bench bench;
    const auto incident = bench.told();
    bench.open();
    bench.choose(u"incidentTable"_s, incident.id.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto *kind = dialog.findChild<QComboBox *>(u"kind"_s);
        kind->setCurrentIndex(kind->findData(int(MeasureKind::Exclusion)));
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"Cris"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected); // an exclusion has days
        dialog.findChild<QLineEdit *>(u"fromDay"_s)->setText(u"8/9/26"_s);
        dialog.findChild<QLineEdit *>(u"toDay"_s)->setText(u"9/9/26"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"decideAbout"_s).click();
    auto measures = must(bench.measures.measures({kMonday, kMonday}));
    REQUIRE(measures.size() == 1);
    CHECK(measures.front().details.incident == incident.id);
    CHECK(measures.front().student == bench.student(0));
    absences::AbsenceService absences(bench.file.workspace());
    CHECK(must(absences.absences({kMonday.addDays(1), kMonday.addDays(1)})).size() == 1);

    bench.find<ui::Tabs>(u"incidentTabs"_s).setCurrent(u"measure"_s);
    CHECK(bench.cells(5, u"measureTable"_s) == QStringList{u"hearing to be noted"_s});
    CHECK(bench.cells(3, u"measureTable"_s).front().contains(u"09/09/2026"_s));
    CHECK(bench.find<ui::DataTable>(u"measureTable"_s).currentSource().isValid());
    bench.choose(u"measureTable"_s, measures.front().id.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QComboBox *>(u"kind"_s)->isEnabled());
        dialog.findChild<QLineEdit *>(u"heardOn"_s)->setText(u"7/9/26"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"editMeasure"_s).click();
    CHECK(bench.cells(5, u"measureTable"_s) == QStringList{u"letter to be written"_s});

    bench.find<QPushButton>(u"measureLetter"_s).click();
    CHECK(bench.desk.navigator.places().back().page == u"letters"_s);
    bench.desk.dialogs.answerText(u"Erreur"_s);
    bench.find<QPushButton>(u"withdrawMeasure"_s).click();
    CHECK(bench.cells(0, u"measureTable"_s).isEmpty());
    CHECK(must(absences.absences({kMonday.addDays(1), kMonday.addDays(1)})).empty());
    must(bench.desk.messages.undo());
    CHECK(must(absences.absences({kMonday.addDays(1), kMonday.addDays(1)})).size() == 1);
}

TEST_CASE("what is past keeping is erased when the head says so")
{
    Bench bench;
    incidents::MeasureDetails warning;
    warning.kind = MeasureKind::Warning;
    warning.reason = u"Cris"_s;
    warning.decidedOn = kMonday;
    const auto decided = must(bench.measures.decide(bench.student(0), warning));
    auto &page = bench.open();
    CHECK(bench.find<QPushButton>(u"eraseMeasures"_s).isHidden());
    bench.file.clock.set(decided.measure.keptUntil->addDays(1));
    page.reload();
    auto &erase = bench.find<QPushButton>(u"eraseMeasures"_s);
    CHECK_FALSE(erase.isHidden());
    erase.click(); // refused
    CHECK(bench.school.count(u"SELECT count(*) FROM measure"_s) == 1);
    bench.desk.dialogs.answerConfirm(true);
    erase.click();
    CHECK(bench.school.count(u"SELECT count(*) FROM measure"_s) == 0);
    CHECK(erase.isHidden());
}

TEST_CASE("the newest incident stands first, and who may not change it reads all of it")
{
    Bench bench;
    const auto older = bench.told();
    ::incidents::IncidentDetails details;
    details.what = u"Zone de soudage"_s;
    details.people = {{bench.student(0)}};
    bench.file.clock.set(kMonday.addDays(1));
    details.day = kMonday.addDays(1);
    (void)must(bench.incidents.record(details));
    bench.school.signInAs(u"secretaire"_s, Role::Secretary);
    bench.open();
    CHECK(bench.cells(3, u"incidentTable"_s)
        == QStringList{u"Zone de soudage"_s, u"<b>Cris</b> & %1"_s});
    bench.choose(u"incidentTable"_s, older.id.value());
    CHECK_FALSE(bench.find<QPushButton>(u"editIncident"_s).isEnabled());
    bool isRead = false;
    bench.desk.dialogs.answerRun([&](QDialog &dialog) {
        auto *what = dialog.findChild<QPlainTextEdit *>(u"what"_s);
        REQUIRE(what);
        isRead = what->isReadOnly() && what->toPlainText() == u"<b>Cris</b> & %1"_s;
        CHECK(dialog.findChild<QPushButton *>(u"act"_s)->isHidden());
        dialog.reject();
    });
    QTest::keyClick(&bench.find<ui::DataTable>(u"incidentTable"_s), Qt::Key_Return);
    CHECK(isRead);
}

TEST_CASE("a secretary tells and writes, and decides nothing")
{
    Bench bench(Role::Secretary);
    (void)bench.told();
    auto &page = bench.open();
    CHECK(page.topBarActions().size() == 1);
    CHECK(bench.find<QPushButton>(u"decideAbout"_s).isHidden());
    CHECK(bench.find<QPushButton>(u"editMeasure"_s).isHidden());
}

TEST_CASE("the page of the incidents is drawn")
{
    Bench bench;
    (void)bench.told();
    incidents::MeasureDetails exclusion;
    exclusion.kind = MeasureKind::Exclusion;
    exclusion.reason = u"Refus répété de porter les lunettes de protection"_s;
    exclusion.decidedOn = kMonday;
    exclusion.fromDay = kMonday.addDays(1);
    exclusion.toDay = kMonday.addDays(2);
    (void)must(bench.measures.decide(bench.student(1), exclusion));
    tests::LookWindow look(bench.file, bench.desk,
        {{u"incidents"_s, u"Daily"_s, u"Incidents"_s, ui::Icon::Warning,
            security::Operation::ReadIncidents, [&bench](const ui::Desk &desk) -> ui::Page * {
                return new ui::IncidentsPage(desk, bench.services());
            }}});
    look.draw(u"incidents"_s);
    look.find<ui::Tabs>(u"incidentTabs"_s).setCurrent(u"measure"_s);
    look.draw(u"measures"_s);
}

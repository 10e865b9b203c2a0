// The page of the candidates as the office works at it.
#include "tests/support/catch.h"
#include "tests/ui/admissions/candidate_bench.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using admissions::Stage;
using support::must;
using tests::CandidateBench;

namespace {

template <class T> T &in(QDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<T *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

void type(QDialog &dialog, const QString &line, const QString &text)
{
    auto &field = in<QLineEdit>(dialog, line);
    field.setFocus();
    field.setText(text);
    emit field.editingFinished();
}

} // namespace

TEST_CASE("a first call becomes a candidate in the list, and is taken back")
{
    CandidateBench bench;
    bench.open();
    CHECK(bench.table().shownRows() == 0);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"candidateDialog"_s);
        in<QPushButton>(dialog, u"act"_s).click(); // a name is missing: said beside its field
        CHECK_FALSE(in<QLabel>(dialog, u"lastNameNote"_s).text().isEmpty());
        type(dialog, u"lastName"_s, u"<b>Gras</b> & fils"_s);
        type(dialog, u"firstNames"_s, u"%1 Noé"_s);
        type(dialog, u"birthDate"_s, u"17/05/2011"_s);
        type(dialog, u"contactLastName"_s, u"Gras"_s);
        type(dialog, u"contactPhone"_s, u"0612345678"_s);
        in<QPushButton>(dialog, u"act"_s).click();
    });
    bench.press(u"emptyAction"_s);
    REQUIRE(bench.table().shownRows() == 1);
    CHECK(bench.find<QLabel>(u"panelName"_s).text().contains(u"<b>Gras</b> & fils"_s));
    CHECK(bench.desk.messages.errors().isEmpty());
    REQUIRE(bench.desk.messages.offersUndo());
    must(bench.desk.messages.undo());
    CHECK(bench.table().shownRows() == 0);
}

TEST_CASE("who is in the files is proposed while the name is typed, and nothing is typed again")
{
    CandidateBench bench;
    const auto known =
        support::rows::student(bench.file.database(), u"Lefèvre"_s, u"Zoé"_s, QDate(2011, 2, 3));
    bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        type(dialog, u"lastName"_s, u"LEFEVRE"_s);
        auto &use = in<QPushButton>(dialog, u"useFile0"_s);
        CHECK(use.isVisible());
        use.click();
        CHECK(in<QLabel>(dialog, u"chosenFile"_s).isVisible());
        CHECK_FALSE(in<QLineEdit>(dialog, u"firstNames"_s).isVisible());
        in<QPushButton>(dialog, u"act"_s).click();
    });
    bench.press(u"newCandidate"_s);
    const auto candidates = must(bench.school.applications.candidates());
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0].student == known);
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("steps: one click goes on, an end asks why, giving up the reason changes nothing")
{
    CandidateBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    bench.open();
    bench.press(u"nextStep"_s);
    CHECK(bench.school.now(id).row.stage == Stage::Appointment);
    bench.act(u"stepMenu"_s, u"Refus"_s); // Esc at the question
    CHECK(bench.school.now(id).row.stage == Stage::Appointment);
    bench.desk.dialogs.answerText(u"Autre métier"_s);
    bench.act(u"stepMenu"_s, u"Refus"_s);
    CHECK(bench.school.now(id).row.stage == Stage::Refused);
    CHECK(bench.table().shownRows() == 0); // no longer on the way
    must(bench.desk.messages.undo());
    CHECK(bench.school.now(id).row.stage == Stage::Appointment);
    CHECK(bench.table().shownRows() == 1);
}

TEST_CASE("the choice of steps counts, the workshop and the search narrow the list")
{
    CandidateBench bench;
    const auto first = bench.school.add(u"Martin"_s).id;
    static_cast<void>(bench.school.add(u"Benali"_s, u"Noé"_s));
    bench.school.move(first, u"accepted"_s);
    bench.open();
    auto &steps = bench.find<QComboBox>(u"stepFilter"_s);
    QStringList tabs;
    for (int i = 0; i < steps.count(); ++i)
        tabs += steps.itemText(i);
    // All steps of the school, in its order, with how many stand there; none is left out, so that
    // a saved filter finds its step on the day it is empty.
    CHECK(tabs.mid(0, 2) == QStringList{u"On their way (2)"_s, u"To call back (0)"_s});
    CHECK(tabs.contains(u"Contact (1)"_s));
    CHECK(tabs.last() == u"Everybody (2)"_s);
    steps.setCurrentIndex(int(tabs.indexOf(u"Admission (1)"_s)));
    CHECK(bench.column(0) == QStringList{u"MARTIN Léa"_s});
    steps.setCurrentIndex(steps.count() - 1);
    bench.find<QLineEdit>(u"candidateSearch"_s).setText(u"bena"_s);
    CHECK(bench.column(0) == QStringList{u"BENALI Noé"_s});
    bench.find<QLineEdit>(u"candidateSearch"_s).clear();
    auto &workshop = bench.find<QComboBox>(u"workshopFilter"_s);
    workshop.setCurrentIndex(workshop.findText(u"Menuiserie"_s));
    CHECK(bench.table().shownRows() == 0);
    CHECK(bench.find<QLabel>(u"freePlaces"_s).text().contains(u"Usinage 1"_s));
}

TEST_CASE("a note keeps what was said and the next action; without words only the action")
{
    CandidateBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        in<QPlainTextEdit>(dialog, u"words"_s).setPlainText(u"Très intéressée."_s);
        type(dialog, u"nextAction"_s, u"Rappeler"_s);
        type(dialog, u"nextOn"_s, u"1/12"_s);
        in<QPushButton>(dialog, u"act"_s).click();
    });
    bench.press(u"noteCandidate"_s);
    CHECK(bench.school.now(id).events.size() == 2);
    CHECK(bench.school.now(id).row.nextOn == QDate(2026, 12, 1));
    must(bench.desk.messages.undo());
    CHECK(bench.school.now(id).events.size() == 1);
    CHECK(bench.school.now(id).row.nextAction.isEmpty());
}

TEST_CASE("an accepted candidate is enrolled from the panel and the fees are next")
{
    CandidateBench bench;
    const auto saved = bench.school.add(u"Martin"_s);
    bench.school.move(saved.id, u"accepted"_s);
    bench.open();
    bench.desk.dialogs.answerRun([&](QDialog &dialog) {
        CHECK(dialog.objectName() == u"admitDialog"_s);
        auto &group = in<QComboBox>(dialog, u"workshopGroup"_s);
        CHECK(group.currentText() == u"Usinage 1"_s); // of the wanted workshop
        CHECK(in<QLabel>(dialog, u"placesLeft"_s).text().contains(u"12"_s));
        in<QPushButton>(dialog, u"act"_s).click();
    });
    bench.press(u"nextStep"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.school.now(saved.id).row.stage == Stage::Enrolled);
    REQUIRE(bench.desk.navigator.places().size() == 1);
    CHECK(bench.desk.navigator.places()[0].page == u"fees"_s);
    CHECK(bench.desk.navigator.places()[0].kind == u"charging"_s);
    CHECK(bench.desk.navigator.places()[0].key == saved.student.value());
    must(bench.desk.messages.undo());
    CHECK(bench.school.now(saved.id).row.stage == Stage::Accepted);
}

TEST_CASE("a stay is planned, its agreement saved, the grid filled in")
{
    CandidateBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    bench.open();
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        type(dialog, u"firstDay"_s, u"23/11/2026"_s);
        type(dialog, u"lastDay"_s, u"25/11/2026"_s);
        in<QPushButton>(dialog, u"act"_s).click();
    });
    bench.press(u"planStay"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
    REQUIRE(must(bench.school.stays.stays()).size() == 1);
    CHECK(bench.school.now(id).row.stage == Stage::Stay);
    const QString path = bench.file.folder() + u"/convention.pdf"_s;
    bench.desk.dialogs.answerText(path);
    bench.act(u"agreementMenu"_s, u"Save as PDF…"_s);
    CHECK(QFile::exists(path));
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        in<QComboBox>(dialog, u"mark-safety"_s).setCurrentIndex(4);
        in<QPushButton>(dialog, u"act"_s).click();
    });
    bench.press(u"stayGrid"_s);
    CHECK(must(bench.school.stays.stays()).front().isObserved);
    bench.act(u"outcomeMenu"_s, u"Done"_s);
    CHECK(bench.school.now(id).row.stage == Stage::StayDone);
    CHECK(bench.desk.messages.errors().isEmpty());
    must(bench.desk.messages.undo());
    CHECK(bench.school.now(id).row.stage == Stage::Stay);
}

TEST_CASE("a master sees the own workshop, writes nothing but the grid")
{
    CandidateBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    static_cast<void>(bench.school.stay(id));
    auto other = bench.school.typed(u"Ailleurs"_s, u"Noé"_s);
    other.details.workshop = bench.school.joinery;
    static_cast<void>(must(bench.school.applications.add(other)));
    bench.school.signInMaster(bench.school.usinage1);
    auto &page = bench.open();
    CHECK(bench.column(0) == QStringList{u"MARTIN Léa"_s});
    for (const char *button : {"nextStep", "otherStep", "noteCandidate", "correctWish", "planStay",
             "editStay", "stayOutcome", "stayAgreement"}) {
        INFO(button);
        CHECK(bench.find<QPushButton>(QString::fromLatin1(button)).isHidden());
    }
    CHECK_FALSE(bench.find<QPushButton>(u"stayGrid"_s).isHidden());
    CHECK(page.topBarActions().size() == 1);
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("the list opens with the filter somebody chose for it, and a link shows what it asks for")
{
    CandidateBench bench;
    static_cast<void>(bench.school.add(u"Benali"_s, u"Noé"_s));
    const auto called = bench.school.add(u"Martin"_s).id;
    bench.school.move(called, u"accepted"_s);
    bench.desk.preferences.setSavedFilters(u"sec"_s, u"candidates"_s,
        uR"([{"name":"Admis","fields":{"stepFilter":"Admission","candidateSearch":""},)"
        uR"("sorted":"name","descending":true,"first":true}])"_s);
    bench.open();
    CHECK(bench.find<QComboBox>(u"stepFilter"_s).currentText() == u"Admission (1)"_s);
    CHECK(bench.column(0) == QStringList{u"MARTIN Léa"_s});
    CHECK(bench.desk.messages.warnings().isEmpty());
    // By hand, or by a link from the home page: all years, those whose next action is due.
    bench.page->showPlace({u"candidates"_s, u"to-call"_s, 0});
    CHECK(bench.find<QComboBox>(u"stepFilter"_s).currentText().startsWith(u"To call back"_s));
}

// The page of the competencies, by keyboard.
#include "tests/ui/progress/progress_bench.h"
#include "ui/base/tabs.h"
#include "ui/progress/history_panel.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using progress::Context;
using security::Role;
using support::kMonday;
using support::must;
using tests::ProgressBench;

namespace {

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        texts += label->text();
    for (const auto *button : widget.findChildren<QPushButton *>())
        texts += button->text();
    return texts;
}

progress::CompetencyProgress historyOf(
    ProgressBench &bench, size_t student, diplomas::CompetencyId competency)
{
    return must(bench.school.progress.history(bench.school.student(student), competency));
}

} // namespace

TEST_CASE("a morning at the bench is typed by digits down the group, and decided by Enter")
{
    ProgressBench bench(Role::Master);
    bench.open();
    bench.find<QLineEdit>(u"seenWork"_s).setText(u"<b>Portail</b> & %1"_s);
    bench.grid().setFocus();
    bench.grid().goTo(0, 0);
    bench.type('2');
    bench.type('3');
    bench.type('a');
    CHECK(bench.row(0) == QStringList{u"(2)"_s, QString(), QString()});
    CHECK(bench.row(1) == QStringList{u"(3)"_s, QString(), QString()});
    CHECK(bench.row(2) == QStringList{u"A"_s, QString(), QString()});
    CHECK(bench.grid().currentIndex().row() == 3);

    bench.grid().goTo(0, 0);
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Return);
    CHECK(bench.row(0).front() == u"2"_s);
    CHECK(bench.row(1).front() == u"3"_s);
    const auto seen = historyOf(bench, 0, bench.school.drilling);
    CHECK(seen.observations.front().details.contextName == u"<b>Portail</b> & %1"_s);
    CHECK(seen.observations.front().details.seenOn == kMonday);
    CHECK(seen.shown()->proposal == progress::Rule::Last);
    CHECK(bench.desk.messages.errors().isEmpty());

    must(bench.desk.messages.undo());
    CHECK(bench.row(1).front() == u"(3)"_s);
}

TEST_CASE("whoever comes to the page types into the grid at once")
{
    ProgressBench bench;
    bench.open();
    bench.find<QComboBox>(u"seenIn"_s).setFocus();
    bench.page->setFocus(); // as the window does with a page it shows
    CHECK(bench.grid().hasFocus());
}

TEST_CASE("a whole column is decided at once by what was seen last, and taken back at once")
{
    ProgressBench bench;
    (void)bench.school.observe(0, bench.school.filing, 3);
    (void)bench.school.observe(2, bench.school.filing, 4);
    (void)bench.school.decide(2, bench.school.filing, 4);
    bench.open();
    bench.grid().setFocus();
    bench.grid().goTo(3, 1);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(bench.row(0).at(1) == u"3"_s);
    CHECK(bench.row(1).at(1).isEmpty());
    CHECK(bench.row(2).at(1) == u"4"_s);
    CHECK(historyOf(bench, 2, bench.school.filing).decisions.size() == 1); // it stood already
    must(bench.desk.messages.undo());
    CHECK(bench.row(0).at(1) == u"(3)"_s);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(bench.desk.messages.warnings().size() == 1);
}

TEST_CASE("levels another school had decided are marked as taken over")
{
    ProgressBench bench;
    bench.open();
    auto &context = bench.find<QComboBox>(u"seenIn"_s);
    context.setCurrentIndex(context.findData(int(Context::TakenOver)));
    bench.grid().setFocus();
    bench.grid().goTo(0, 0);
    bench.type('3');
    bench.grid().goTo(0, 0);
    bench.press(Qt::Key_Return);
    CHECK(historyOf(bench, 0, bench.school.drilling).shown()->isTakenOver);
}

TEST_CASE("the history lists formative, certificative and company observations apart")
{
    ProgressBench bench;
    (void)bench.school.observe(0, bench.school.drilling, 2);
    auto certificative = bench.school.seen(0, bench.school.drilling, 4);
    certificative.isCertificative = true;
    auto company = bench.school.seen(0, bench.school.drilling, 3);
    company.context = Context::Placement;
    (void)must(bench.school.progress.observe({certificative, company}));
    bench.open();
    bench.grid().goTo(0, 0);
    const auto listed = [&](int source) {
        auto &box = bench.find<QComboBox>(u"historySource"_s);
        box.setCurrentIndex(source);
        emit box.activated(source);
        QApplication::processEvents();
        return bench.find<ui::HistoryPanel>(u"squareHistory"_s)
            .findChildren<QPushButton *>(u"withdrawObservation"_s)
            .size();
    };
    CHECK(listed(0) == 3);
    CHECK(listed(1) == 2);
    CHECK(listed(2) == 1);
    CHECK(listed(3) == 1);
}

TEST_CASE("arrows move, and the digits of a French keyboard count without Shift")
{
    ProgressBench bench;
    bench.open();
    bench.grid().setFocus();
    bench.grid().goTo(0, 0);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Down);
    CHECK(bench.grid().currentIndex() == bench.grid().squares().index(1, 1));
    QTest::keyClicks(&bench.grid(), u"\""_s); // the key of 3
    CHECK(bench.row(1).at(1) == u"(3)"_s);
}

TEST_CASE("Enter without anything seen says so, and a key without a level too")
{
    ProgressBench bench;
    bench.open();
    bench.grid().setFocus();
    bench.grid().goTo(0, 0);
    bench.press(Qt::Key_Return);
    CHECK(bench.desk.messages.warnings().size() == 1);
    bench.type('8');
    CHECK(bench.desk.messages.warnings().size() == 2);
    CHECK(bench.row(0).front().isEmpty());
}

TEST_CASE("what was seen since stands in the corner of what was decided")
{
    ProgressBench bench;
    (void)bench.school.decide(0, bench.school.drilling, 3);
    (void)bench.school.observe(0, bench.school.drilling, 2);
    bench.open();
    const auto &squares = bench.grid().squares();
    const auto face = ui::faceOf(squares.cellAt(squares.index(0, 0)), squares.grid()->scale);
    CHECK(face.main == u"3"_s);
    CHECK(face.corner == u"2"_s);
    CHECK(face.tone == ui::Tone::Good);
    CHECK_FALSE(squares.index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_CASE("the history shows who saw what, and decides by a proposal or freely")
{
    ProgressBench bench;
    (void)bench.school.observe(0, bench.school.drilling, 4, kMonday.addDays(-2));
    (void)bench.school.observe(0, bench.school.drilling, 2);
    bench.open();
    bench.grid().goTo(0, 0);
    QApplication::processEvents();
    bench.find<QPushButton>(u"propose-best"_s).click();
    QApplication::processEvents();
    CHECK(bench.row(0).front() == u"4"_s);
    CHECK(historyOf(bench, 0, bench.school.drilling).shown()->proposal == progress::Rule::Best);

    auto &levels = bench.find<QComboBox>(u"levelToDecide"_s);
    levels.setCurrentIndex(1);
    bench.file.clock.advance(60'000);
    bench.find<QPushButton>(u"decideLevel"_s).click();
    QApplication::processEvents();
    CHECK(bench.row(0).front() == u"1"_s);
    CHECK_FALSE(historyOf(bench, 0, bench.school.drilling).shown()->proposal);
}

TEST_CASE("an observation is withdrawn with its reason and stays in the history")
{
    ProgressBench bench;
    (void)bench.school.observe(0, bench.school.drilling, 2);
    bench.open();
    bench.grid().goTo(0, 0);
    bench.desk.dialogs.answerText(u"Mauvais <i>élève</i>"_s);
    bench.find<QPushButton>(u"withdrawObservation"_s).click();
    QApplication::processEvents();
    CHECK(bench.row(0).front().isEmpty());
    CHECK(textsOf(bench.find<ui::HistoryPanel>(u"squareHistory"_s))
              .filter(u"Mauvais <i>élève</i>"_s)
              .size()
        == 1);
    must(bench.desk.messages.undo());
    CHECK(bench.row(0).front() == u"(2)"_s);
}

TEST_CASE("one observation is typed in full, with its photo; nothing typed is lost by an error")
{
    ProgressBench bench;
    const QString photo = bench.file.folder() + u"/pièce.jpg"_s;
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    REQUIRE(image.save(photo));
    bench.open();
    bench.grid().goTo(1, 2);
    bench.desk.dialogs.answerText(photo);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QComboBox *>(u"observedLevel"_s)->setCurrentIndex(3);
        dialog.findChild<QLineEdit *>(u"observedWork"_s)->setText(u"Rampe Durand"_s);
        dialog.findChild<QPushButton *>(u"chooseEvidence"_s)->click();
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"observe"_s).click();
    QApplication::processEvents();
    CHECK(bench.row(1).at(2) == u"(3)"_s);
    const auto seen = historyOf(bench, 1, bench.school.welding);
    REQUIRE(seen.observations.size() == 1);
    CHECK(seen.observations.front().details.contextName == u"Rampe Durand"_s);
    REQUIRE(seen.observations.front().evidence.size() == 1);
    CHECK(seen.observations.front().evidence.front().shownName == u"pièce.jpg"_s);

    bench.desk.dialogs.answerConfirm(true);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QPushButton *>(u"removeEvidence"_s)->click();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"evidence"_s).click();
    CHECK(historyOf(bench, 1, bench.school.welding).observations.front().evidence.empty());
}

TEST_CASE("a proof is saved as a file, never through a link to another one", "[BI-22]")
{
    ProgressBench bench;
    const auto seen = bench.school.observe(0, bench.school.drilling, 2);
    (void)must(bench.evidence.add(seen.id, {u"plan.pdf"_s, u"application/pdf"_s, "%PDF-1.4 plan"}));
    bench.open();
    bench.grid().goTo(0, 0);
    QApplication::processEvents();
    const auto saveTo = [&bench](const QString &path) {
        bench.desk.dialogs.answerText(path);
        bench.desk.dialogs.answerRun(
            [](QDialog &dialog) { dialog.findChild<QPushButton *>(u"saveEvidence"_s)->click(); });
        bench.find<QPushButton>(u"evidence"_s).click();
    };
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString folder = bench.file.folder();
    saveTo(folder + u"/plan.pdf"_s);
    CHECK(contentOf(folder + u"/plan.pdf"_s) == "%PDF-1.4 plan");

    const QString other = folder + u"/comptes.txt"_s;
    QFile precious(other);
    REQUIRE(precious.open(QIODevice::WriteOnly));
    precious.write("1234,56");
    precious.close();
    REQUIRE(QFile::link(other, folder + u"/lien.pdf"_s));
    saveTo(folder + u"/lien.pdf"_s);
    CHECK(contentOf(other) == "1234,56");
}

TEST_CASE("the code of a printed grid opens that grid at its first competency")
{
    ProgressBench bench;
    bench.open();
    bench.grid().goTo(2, 0);
    const progress::GridCode code{
        bench.school.workshop, bench.school.diploma, bench.school.welding};
    auto &field = bench.find<QLineEdit>(u"gridCode"_s);
    field.setText(code.text().toLower());
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(bench.grid().currentIndex() == bench.grid().squares().index(0, 2));
    field.setText(u"APPEL-1-20260907"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(bench.desk.messages.warnings().size() == 1);
}

TEST_CASE("a teacher sees the own groups alone")
{
    ProgressBench bench(Role::Master);
    bench.open();
    const auto &groups = bench.find<QComboBox>(u"progressGroup"_s);
    CHECK(groups.count() == 1);
    CHECK(groups.currentText() == u"Usinage"_s);
}

TEST_CASE("know-how-to-be is noted by one touch and taken back by another")
{
    ProgressBench bench(Role::Master);
    bench.open();
    bench.find<ui::Tabs>(u"progressTabs"_s).setCurrent(u"conduct"_s);
    QApplication::processEvents();
    const auto aspect = must(bench.conduct.aspects()).at(1).id.value();
    auto &key = bench.find<QToolButton>(u"conduct-0-%1-good"_s.arg(aspect));
    QTest::mouseClick(&key, Qt::LeftButton);
    CHECK(key.isChecked());
    const auto first = bench.school.student(0);
    CHECK(must(bench.conduct.ofDay({first}, kMonday)).size() == 1);
    QTest::mouseClick(&key, Qt::LeftButton);
    CHECK_FALSE(key.isChecked());
    CHECK(must(bench.conduct.ofDay({first}, kMonday)).empty());
    must(bench.desk.messages.undo());
    CHECK(must(bench.conduct.ofDay({first}, kMonday)).size() == 1);
}

TEST_CASE("a group without competencies says what to do")
{
    ProgressBench bench;
    bench.school.execute(u"UPDATE competency SET retired = 1"_s);
    bench.open();
    CHECK(bench.grid().isHidden());
}

TEST_CASE("history is shown on demand, and so remembered")
{
    ProgressBench bench;
    bench.open();
    auto &panel = bench.find<ui::HistoryPanel>(u"squareHistory"_s);
    CHECK(panel.isVisible());
    bench.grid().setFocus();
    bench.press(Qt::Key_F4);
    CHECK_FALSE(panel.isVisible());
    CHECK(bench.desk.preferences.chosenView(u"progress.history"_s) == u"hidden"_s);
}

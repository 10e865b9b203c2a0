// The page of the term reviews: words typed, kept half-typed, made final, printed.
#include "tests/core/reviews/reviewed_school.h"
#include "tests/support/look_window.h"
#include "tests/support/page_bench.h"
#include "ui/reviews/reviews_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;
using reviews::PartKind;
using support::must;

namespace {

struct Bench : tests::PageBench<ui::ReviewsPage> {
    Bench()
        : school(file)
        , evaluations(file.workspace())
        , goesFirst{page}
    {
    }
    [[nodiscard]] ui::ReviewServices services()
    {
        return {file.workspace(), accounts, school.reviews, school.meetings, evaluations};
    }
    ui::ReviewsPage &open()
    {
        auto &shown = showPage(std::make_unique<ui::ReviewsPage>(desk.desk, services()));
        shown.resize(1064, 706);
        return shown;
    }
    void choose(size_t student)
    {
        find<ui::DataTable>(u"reviewTable"_s).selectKey(school.students.at(student).value());
        QApplication::processEvents();
    }
    [[nodiscard]] QString byMaster() const
    {
        return u"words-staff-%1"_s.arg(school.masterStaff.value());
    }
    [[nodiscard]] QPlainTextEdit &box(const QString &name) const
    {
        return find<QPlainTextEdit>(name);
    }
    void type(const QString &name, const QString &words) { box(name).setPlainText(words); }

    support::ReviewedSchool school;
    ::evaluations::EvaluationService evaluations;
    tests::PageBench<ui::ReviewsPage>::GoesFirst goesFirst;
};

} // namespace

TEST_CASE("a master types words, Ctrl+S keeps them all, and undo takes them back")
{
    Bench bench;
    auto &page = bench.open();
    CHECK(bench.cells(0, u"reviewTable"_s).size() == 4);
    bench.choose(0);
    bench.type(bench.byMaster(), u"<b>Beau</b> & %1 travail"_s);
    bench.type(u"words-pride"_s, u"Le portail"_s);
    page.save();
    auto sheet = bench.school.sheet();
    REQUIRE(sheet.open);
    CHECK(sheet.open->parts.size() == 2);
    CHECK(sheet.open->parts.front().words == u"<b>Beau</b> & %1 travail"_s);
    CHECK(bench.box(bench.byMaster()).toPlainText() == u"<b>Beau</b> & %1 travail"_s);
    CHECK_FALSE(bench.find<QPushButton>(bench.byMaster() + u"-keep"_s).isEnabled());
    must(bench.desk.messages.undo());
    CHECK_FALSE(bench.school.sheet().open);
}

TEST_CASE("whoever saves goes on typing where the words end")
{
    Bench bench;
    auto &page = bench.open();
    bench.choose(0);
    bench.box(u"words-pride"_s).setFocus();
    QTest::keyClicks(&bench.box(u"words-pride"_s), u"Le portail"_s);
    page.save();
    auto &box = bench.box(u"words-pride"_s);
    CHECK(box.hasFocus());
    QTest::keyClicks(&box, u" neuf"_s);
    CHECK(box.toPlainText() == u"Le portail neuf"_s);
}

TEST_CASE("half-typed words wait for their author, and leave when they are given up")
{
    Bench bench;
    bench.open();
    bench.choose(0);
    bench.type(u"words-learned"_s, u"Régler le to"_s);
    bench.choose(1); // to another young person, in the middle of a word
    CHECK(bench.box(u"words-learned"_s).toPlainText().isEmpty());
    bench.choose(0);
    CHECK(bench.box(u"words-learned"_s).toPlainText() == u"Régler le to"_s);
    CHECK_FALSE(bench.school.sheet().open);
    bench.page->reload();
    CHECK(bench.box(u"words-learned"_s).toPlainText() == u"Régler le to"_s);
    bench.type(u"words-learned"_s, {});
    bench.choose(1);
    bench.choose(0);
    CHECK(bench.box(u"words-learned"_s).toPlainText().isEmpty());
}

TEST_CASE("what is being typed stays when somebody else’s words come in")
{
    Bench bench;
    bench.open();
    bench.choose(0);
    bench.type(u"words-pride"_s, u"Mon por"_s);
    must(bench.school.write(bench.school.byMaster(), u"Bien"_s));
    QApplication::processEvents();
    CHECK(bench.box(u"words-pride"_s).toPlainText() == u"Mon por"_s);
    CHECK(bench.box(bench.byMaster()).toPlainText() == u"Bien"_s);
}

TEST_CASE("a review goes from words to final, names who has not written, and begins again")
{
    Bench bench;
    bench.open();
    bench.choose(0);
    bench.type(bench.byMaster(), u"Bien"_s);
    bench.find<QPushButton>(bench.byMaster() + u"-keep"_s).click();
    QApplication::processEvents();
    bench.desk.dialogs.answerConfirm(true);
    bench.find<QPushButton>(u"finishReview"_s).click();
    QApplication::processEvents();
    CHECK(bench.desk.dialogs.asked().back().text.contains(u"Durand"_s));
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.school.sheet().lastFinal);
    CHECK_FALSE(bench.page->findChild<QPlainTextEdit *>(bench.byMaster()));
    CHECK(bench.find<QPushButton>(u"finishReview"_s).isHidden());

    bench.find<QCheckBox>(u"reviewOnlyOpen"_s).setChecked(true);
    CHECK(bench.cells(0, u"reviewTable"_s).size() == 3);
    bench.find<QCheckBox>(u"reviewOnlyOpen"_s).setChecked(false);
    bench.choose(0);
    bench.find<QPushButton>(u"furtherVersion"_s).click();
    QApplication::processEvents();
    CHECK(bench.box(bench.byMaster()).toPlainText() == u"Bien"_s);
    must(bench.desk.messages.undo());
    CHECK(bench.school.sheet().row.state == reviews::ReviewState::Final);
}

TEST_CASE("words that cannot be kept stay in their box with the reason")
{
    Bench bench;
    bench.open();
    bench.choose(0);
    bench.type(bench.byMaster(), u"Trop tard"_s);
    bench.file.clock.set(QDate(2026, 12, 1)); // the days are over
    bench.find<QPushButton>(bench.byMaster() + u"-keep"_s).click();
    CHECK(bench.box(bench.byMaster()).toPlainText() == u"Trop tard"_s);
    CHECK_FALSE(bench.school.sheet().open);
    bench.type(bench.byMaster(), QString(reviews::kLongestWords + 1, u'a'));
    CHECK_FALSE(bench.find<QPushButton>(bench.byMaster() + u"-keep"_s).isEnabled());
}

TEST_CASE("the office chooses the days and reads what is final alone")
{
    Bench bench;
    must(bench.school.write(bench.school.byMaster(), u"Entre nous"_s));
    bench.school.office();
    bench.open();
    bench.choose(0);
    CHECK_FALSE(bench.page->findChild<QPlainTextEdit *>(bench.byMaster()));
    for (const QLabel *label : bench.page->findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(u"Entre nous"_s));
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"windowCloses"_s)->setText(u"1/11/26"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected); // before its first day
        dialog.findChild<QLineEdit *>(u"windowCloses"_s)->setText(u"4/12/26"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"reviewDays"_s).click();
    CHECK(bench.find<QLabel>(u"reviewWindow"_s).text().contains(u"04/12/2026"_s));
    must(bench.desk.messages.undo());
    CHECK(bench.find<QLabel>(u"reviewWindow"_s).text().contains(u"29/11/2026"_s));
}

TEST_CASE("a family meeting and the yearly question are noted from the review")
{
    Bench bench;
    bench.open();
    bench.choose(0);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"meetingDay"_s)->setText(u"3/12/26"_s);
        auto *state = dialog.findChild<QComboBox *>(u"meetingState"_s);
        state->setCurrentIndex(1);
        dialog.findChild<QLineEdit *>(u"meetingCame"_s)->setText(u"La mère"_s);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"familyMeeting"_s).click();
    CHECK(must(bench.school.meetings.ofTerm(bench.school.first)).front().details.came
        == u"La mère"_s);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QComboBox *>(u"confidenceScore"_s)->setCurrentIndex(4);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    bench.find<QPushButton>(u"confidence"_s).click();
    CHECK(must(bench.school.meetings.confidence(bench.school.students.front())).front().answer.score
        == 4);
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.meetings.confidence(bench.school.students.front())).empty());
}

TEST_CASE("slips and final reviews are shown as pages before they are printed")
{
    Bench bench;
    bench.open();
    bench.choose(0);
    bench.find<QPushButton>(u"reviewSlips"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    must(bench.school.write(bench.school.byMaster(), u"Bien"_s));
    must(bench.school.finish());
    bench.page->showPlace({u"reviews"_s, u"enrolment"_s, bench.school.students.front().value()});
    bench.find<QPushButton>(u"finalReviews"_s).click();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK_FALSE(bench.find<QPushButton>(u"finalReviews"_s).text().isEmpty());
}

TEST_CASE("the page of the reviews is drawn in both themes", "[look]")
{
    support::SchoolFile file;
    support::ReviewedSchool school(file);
    must(school.write(school.byMaster(),
        u"De bons réflexes à l’atelier : le poste est prêt avant de commencer. Il reste à lire le "
        "plan jusqu’au bout avant de régler la machine."_s));
    must(school.write(school.own(PartKind::Pride), u"Le portail Martin, monté seule."_s));
    evaluations::EvaluationService evaluations(file.workspace());
    tests::FakeDesk desk(file.clock);
    security::AccountService accounts(file.workspace());
    const ui::ReviewServices services{
        file.workspace(), accounts, school.reviews, school.meetings, evaluations};
    tests::LookWindow look(file, desk,
        {{u"reviews"_s, u"Formation"_s, u"Bilans de trimestre"_s, ui::Icon::Book,
            security::Operation::ReadReviews,
            [&](const ui::Desk &at) -> ui::Page * { return new ui::ReviewsPage(at, services); }}});
    look.find<ui::DataTable>(u"reviewTable"_s).selectKey(school.students.front().value());
    QApplication::processEvents();
    look.draw(u"reviews"_s);
}

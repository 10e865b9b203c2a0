// The page of the livrets, driven by its keys.
#include "tests/support/printed.h"
#include "tests/ui/progress/books_bench.h"
#include "ui/base/page_preview.h"
#include "ui/base/progress_strip.h"
#include "ui/progress/book_batch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using tests::BooksBench;

TEST_CASE("livrets of a group are saved as one PDF and issued")
{
    BooksBench bench;
    bench.open();
    CHECK_FALSE(bench.find<QAbstractButton>(u"booksPdf"_s).isEnabled());
    auto &group = bench.find<QComboBox>(u"booksGroup"_s);
    group.setCurrentIndex(group.findText(u"Usinage"_s));
    bench.chooseAll(u"booksTable"_s);
    REQUIRE(bench.find<ui::PagePreview>(u"booksPreview"_s).paper());
    CHECK(bench.find<QLabel>(u"booksFacts"_s).text().contains(u"4"_s));
    const QString path = bench.folder.filePath(u"livrets"_s);
    bench.desk.dialogs.answerText(path);
    bench.press(u"booksPdf"_s);
    bench.wait();
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.issued(u"progress-book"_s) == 4);
    CHECK(tests::printedText(path + u".pdf"_s).contains(u"Léa Abadie"_s));
    // Shown again as it was issued.
    auto &issued = bench.find<QPushButton>(u"booksIssued"_s);
    CHECK(issued.isVisible());
    REQUIRE(issued.menu()->actions().size() == 1);
}

TEST_CASE("giving up the file, the folder or the printer issues nothing", "[FI-29]")
{
    BooksBench bench;
    bench.open();
    bench.chooseAll(u"booksTable"_s);
    for (const QString &button : {u"booksPdf"_s, u"booksEach"_s, u"booksPrint"_s}) {
        bench.press(button);
        bench.wait();
        CHECK(bench.issued(u"progress-book"_s) == 0);
    }
    bench.desk.dialogs.answerText(bench.folder.filePath(u"pas/là.pdf"_s));
    bench.press(u"booksPdf"_s);
    bench.wait();
    CHECK(bench.desk.messages.errors().size() == 1);
}

TEST_CASE("livrets under way are stopped by the button, and none is issued")
{
    BooksBench bench;
    bench.open();
    bench.chooseAll(u"booksTable"_s);
    const QString path = bench.folder.filePath(u"livrets.pdf"_s);
    bench.desk.dialogs.answerText(path);
    auto *batch = bench.page->findChild<ui::BookBatch *>();
    REQUIRE(batch);
    auto *strip = bench.page->findChild<ui::ProgressStrip *>();
    REQUIRE(strip);
    QObject::connect(batch, &ui::BookBatch::progressed, strip, [strip](int done, int) {
        if (done == 1)
            emit strip->cancelled();
    });
    bench.press(u"booksPdf"_s);
    bench.wait();
    CHECK_FALSE(batch->isRunning());
    CHECK(bench.issued(u"progress-book"_s) == 0);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("livrets are printed, one PDF each stands in a folder, and both are issued")
{
    BooksBench bench;
    bench.open();
    bench.chooseAll(u"booksTable"_s);
    const QString paper = bench.folder.filePath(u"papier.pdf"_s);
    tests::printInto(bench.desk.dialogs, paper);
    bench.press(u"booksPrint"_s);
    bench.wait();
    CHECK(bench.issued(u"progress-book"_s) == 4);
    CHECK(tests::printedText(paper).contains(u"Léa Abadie"_s));
    bench.desk.dialogs.answerText(bench.folder.path());
    bench.press(u"booksEach"_s);
    bench.wait();
    CHECK(bench.issued(u"progress-book"_s) == 8);
    CHECK(QDir(bench.folder.path()).entryList({u"*ABADIE*.pdf"_s}).size() == 1);
}

TEST_CASE("another page opens the livret of a young person or of a group")
{
    BooksBench bench;
    bench.open();
    bench.page->showPlace({u"progress-books"_s, u"student"_s, bench.school.student(1).value()});
    QApplication::processEvents();
    CHECK(bench.find<ui::DataTable>(u"booksTable"_s).selectedSource().size() == 1);
    CHECK(bench.find<ui::PagePreview>(u"booksPreview"_s).paper());
    bench.page->showPlace({u"progress-books"_s, u"week-group"_s, bench.school.workshop.value()});
    QApplication::processEvents();
    CHECK(bench.find<ui::Tabs>(u"booksTabs"_s).current() == u"weeks");
    CHECK(bench.find<ui::DataTable>(u"weeksTable"_s).selectedSource().size() == 4);
}

TEST_CASE("the weeks of a group are printed at once, with the words that were typed for one")
{
    BooksBench bench;
    bench.open();
    bench.openWeeks();
    bench.chooseAll(u"weeksTable"_s);
    bench.find<QLineEdit>(u"weekMade1"_s).setText(u"Une table & <b>deux</b> chaises"_s);
    bench.find<QLineEdit>(u"weekForWhom1"_s).setText(u"Mme Lambert"_s);
    bench.find<QPlainTextEdit>(u"weekWord"_s).setPlainText(u"Beau travail d’équipe."_s);
    CHECK(bench.page->hasUnsavedWork());
    const QString path = bench.folder.filePath(u"semaines"_s);
    bench.desk.dialogs.answerText(path);
    bench.press(u"weeksPdf"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(bench.issued(u"my-week"_s) == 4);
    CHECK_FALSE(bench.page->hasUnsavedWork());
    const QString text = tests::printedText(path + u".pdf"_s);
    CHECK(text.contains(u"Une table & <b>deux</b> chaises"_s));
    CHECK(text.count(u"Beau travail d’équipe."_s) == 1);
    // What was printed is proposed again.
    CHECK(bench.find<QPlainTextEdit>(u"weekWord"_s).toPlainText() == u"Beau travail d’équipe.");
}

TEST_CASE("words too long for the page are told when it is made, and nothing typed is lost")
{
    BooksBench bench;
    bench.open();
    bench.openWeeks();
    bench.chooseAll(u"weeksTable"_s);
    auto &word = bench.find<QPlainTextEdit>(u"weekWord"_s);
    word.setPlainText(QString(progress_book::kLongestWords + 1, u'a'));
    bench.desk.dialogs.answerText(bench.folder.filePath(u"semaines.pdf"_s));
    bench.press(u"weeksPdf"_s);
    CHECK(bench.desk.messages.errors().size() == 1);
    CHECK(bench.issued(u"my-week"_s) == 0);
    CHECK(word.toPlainText().size() == progress_book::kLongestWords + 1);
}

// The group's livrets and « Ma semaine » are made in the real window, and kept as issued.
#include "app/language.h"
#include "core/letters/issued_register.h"
#include "tests/journeys/one_group.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

QStringList issuedKinds(Program &at)
{
    QStringList kinds;
    for (const letters::IssuedLine &line : must(at.school().services().issued.lines()))
        kinds += line.kind;
    return kinds;
}

} // namespace

TEST_CASE("the livrets of a group and the weeks of its young people are printed")
{
    const app::Language french(app::Language::Kind::French);
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    at.go(u"students"_s);
    tests::enrolZoe(at);
    at.go(u"progress-books"_s);
    auto &group = at.find<QComboBox>(u"booksGroup"_s);
    group.setCurrentIndex(group.findText(u"Usinage 1"_s));
    QApplication::processEvents();
    at.find<ui::DataTable>(u"booksTable"_s).setFocus();
    at.key(Qt::Key_A, Qt::ControlModifier);
    const QString books = at.file(u"livrets.pdf"_s);
    at.dialogs.answerText(books);
    at.press(u"booksPdf"_s);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(books); }));
    QApplication::processEvents();
    const QString text = tests::textOfPdf(books);
    CHECK(text.contains(u"Livret de suivi"_s));
    CHECK(text.contains(u"Zoé Martin"_s));

    at.find<ui::Tabs>(u"booksTabs"_s).setCurrent(u"weeks"_s);
    QApplication::processEvents();
    at.find<ui::DataTable>(u"weeksTable"_s).setFocus();
    at.key(Qt::Key_A, Qt::ControlModifier);
    at.fill(u"weekMade1"_s, u"Une équerre"_s);
    const QString weeks = at.file(u"semaines.pdf"_s);
    at.dialogs.answerText(weeks);
    at.press(u"weeksPdf"_s);
    CHECK(tests::textOfPdf(weeks).contains(u"Une équerre"_s));
    CHECK(issuedKinds(at).count(u"progress-book"_s) == 1);
    CHECK(issuedKinds(at).count(u"my-week"_s) == 1);

    // Shown again among the issued papers.
    at.go(u"letters"_s);
    at.find<ui::Tabs>(u"lettersTabs"_s).setCurrent(u"issued"_s);
    QApplication::processEvents();
    CHECK(at.find<ui::DataTable>(u"issuedTable"_s).shownRows() == 2);
}

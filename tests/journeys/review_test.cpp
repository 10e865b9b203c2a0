// A term review goes from its days to words, to final, onto paper, and to a further version.
#include "app/language.h"
#include "tests/journeys/one_group.h"
#include "ui/base/data_table.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using tests::Program;

namespace {

void chooseDays(Program &at)
{
    at.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"windowOpens"_s)->setText(u"7/9/26"_s);
        dialog.findChild<QLineEdit *>(u"windowCloses"_s)->setText(u"30/9/26"_s);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    at.press(u"reviewDays"_s);
}

void write(Program &at, const QString &box, const QString &words)
{
    auto &field = at.find<QPlainTextEdit>(box);
    field.setFocus();
    tests::typeInto(field, words);
}

QString stateOf(Program &at)
{
    auto &table = at.find<ui::DataTable>(u"reviewTable"_s);
    REQUIRE(table.shownRows() == 1);
    return table.model()->index(0, 1).data().toString();
}

} // namespace

TEST_CASE("a review goes from its days to final, onto paper, and to a further version")
{
    const app::Language french(app::Language::Kind::French);
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    at.go(u"students"_s);
    tests::enrolZoe(at);

    at.go(u"reviews"_s);
    CHECK(stateOf(at) == u"Non commencé"_s);
    chooseDays(at);
    CHECK(at.find<QLabel>(u"reviewWindow"_s).text().contains(u"30/09/2026"_s));
    at.find<ui::DataTable>(u"reviewTable"_s).selectRow(0);
    QApplication::processEvents();
    write(at, u"words-pride"_s, u"Mon premier alésage à la cote"_s);
    at.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(stateOf(at) == u"En cours"_s);

    at.dialogs.answerConfirm(true);
    at.press(u"finishReview"_s);
    CHECK(stateOf(at) == u"Définitif"_s);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());

    at.press(u"furtherVersion"_s);
    CHECK(stateOf(at) == u"Nouvelle version en cours"_s);
    CHECK(at.find<QPlainTextEdit>(u"words-pride"_s).toPlainText()
        == u"Mon premier alésage à la cote"_s);
    at.press(u"finalReviews"_s); // the one that is final is still there to print
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
}

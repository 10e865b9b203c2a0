// A referential is pasted by the master, verified by the director and handed to another school.
#include "core/exchange/framework_file.h"
#include "tests/journeys/one_group.h"
#include "tests/support/temp_place.h"
#include "ui/base/data_table.h"
#include "ui/base/message_bar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

const QString kPaste = u"Pôle 1 – Préparer\nC1.1\tLire un plan\nC1.2\tPréparer le poste\n"
                       "Pôle 2 – Réaliser\nC2.1\tTourner\n"_s;

void addDiploma(Program &at)
{
    at.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QComboBox *>(u"entry"_s)->setCurrentIndex(0);
        dialog.findChild<QLineEdit *>(u"ownTitle"_s)->setText(u"CAP Tonnelier"_s);
        dialog.findChild<QLineEdit *>(u"ownShort"_s)->setText(u"CAP TON"_s);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    at.press(u"addDiploma"_s);
}

void paste(Program &at)
{
    at.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"pasted"_s)->setPlainText(kPaste);
        dialog.findChild<QLineEdit *>(u"pastedSource"_s)->setText(u"Arrêté du 1er mars 2026"_s);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    at.press(u"pasteFramework"_s);
}

} // namespace

TEST_CASE("a framework is pasted, verified, and handed to another school")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    at.go(u"diplomas"_s);
    addDiploma(at);
    CHECK(at.find<QLabel>(u"frameworkName"_s).text() == u"CAP Tonnelier");
    paste(at);
    CHECK(at.find<ui::DataTable>(u"competencyTable"_s).shownRows() == 3);
    at.dialogs.answerText(u"Arrêté du 1er mars 2026"_s);
    at.press(u"verifyFramework"_s);
    CHECK_FALSE(at.find<ui::MessageBar>(u"frameworkBanner"_s).text().contains(u"compétence"));

    const support::TempPlace place;
    const QString file = place / u"tonnelier.json"_s;
    at.dialogs.answerText(file);
    at.find<QAction>(u"exportFrameworks"_s).trigger();
    const auto read =
        must(exchange::readFrameworks(place.bytesOf(u"tonnelier.json"_s), u"tonnelier.json"_s));
    const auto tonnelier = std::find_if(read.begin(), read.end(),
        [](const exchange::IncomingFramework &one) { return one.shortName == u"CAP TON"; });
    REQUIRE(tonnelier != read.end());
    REQUIRE(tonnelier->content.blocks.size() == 2);
    CHECK(tonnelier->content.blocks[0].competencies[1].label == u"Préparer le poste");
}

// A school begins: the secretary founds it, the director takes it over, the file is backed up.
#include "core/safekeeping/backup.h"
#include "tests/journeys/program.h"
#include "ui/base/data_table.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

void type(QDialog &wizard, const QString &line, const QString &text)
{
    auto *edit = wizard.findChild<QLineEdit *>(line);
    REQUIRE(edit);
    edit->setFocus();
    tests::typeInto(*edit, text);
}

} // namespace

TEST_CASE("the secretary founds the school, the director sets the password and prints the key")
{
    Program at;
    QString code;
    at.dialogs.answerText(at.file(u"ecole.etabli"_s));
    at.dialogs.answerRun([&](QDialog &wizard) {
        const auto next = [&] { wizard.findChild<QPushButton *>(u"next"_s)->click(); };
        next(); // without a name the wizard stays
        type(wizard, u"schoolName"_s, u"École <b>de Production</b> & Cie"_s);
        next();
        next(); // the year as proposed
        type(wizard, u"founderName"_s, u"Nadia Ferrand"_s);
        type(wizard, u"founderPassword"_s, tests::kPersonPassword);
        type(wizard, u"founderPasswordAgain"_s, tests::kPersonPassword);
        type(wizard, u"directorName"_s, u"Claire Moreau"_s);
        CHECK(wizard.findChild<QLineEdit *>(u"directorLogin"_s)->text() == u"c.moreau"_s);
        next();
        code = wizard.findChild<QLabel *>(u"directorCode"_s)->text();
        CHECK_FALSE(code.isEmpty());
        next();
    });
    at.press(u"createSchool"_s);
    at.signIn(u"n.ferrand"_s, tests::kPersonPassword);
    REQUIRE(at.window.currentPage());
    CHECK(at.find<QWidget>(u"welcome"_s).isVisible());
    at.signOut();

    at.signIn(u"c.moreau"_s, code);
    at.fill(u"firstPassword"_s, tests::kDirectorPassword);
    at.fill(u"firstPasswordAgain"_s, tests::kDirectorPassword);
    at.key(Qt::Key_Return);
    auto &toSettle = at.find<ui::DataTable>(u"toSettleTable"_s);
    REQUIRE(toSettle.isVisible());
    const int reminders = toSettle.shownRows();
    CHECK(reminders >= 2); // the recovery key, and a first backup

    // One click from being dealt with.
    toSettle.setFocus();
    toSettle.selectKey(1);
    QString key;
    at.key(Qt::Key_Return);
    at.dialogs.answerRun([&](QDialog &dialog) {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->property("look").toString() == u"figure"_s)
                key += label->text();
        }
        const auto next = [&] { dialog.findChild<QAbstractButton *>(u"next"_s)->click(); };
        next();
        for (int i = 1; i <= 6; ++i) {
            auto *line = dialog.findChild<QLineEdit *>(u"typed%1"_s.arg(i));
            const QStringList words = line->accessibleName().split(u' ');
            const int group = QString(words.at(1)).remove(u',').toInt();
            line->setText(key.at((group - 1) * 4 + words.last().toInt() - 1));
        }
        next();
        next(); // no passphrase besides the key
    });
    at.press(u"makeKey"_s);
    at.go(u"home"_s);
    CHECK(at.find<ui::DataTable>(u"toSettleTable"_s).shownRows() == reminders - 1);

    // Closing the window makes a verified backup, which the printed key opens.
    at.window.close();
    REQUIRE(QTest::qWaitFor([&] { return !at.window.isVisible(); }, 20000));
    const QDir folder(at.file(u"Sauvegardes"_s));
    const QStringList made = folder.entryList({u"*.etabli-sauvegarde"_s}, QDir::Files);
    REQUIRE(made.size() == 1);
    must(safekeeping::restoreBackup(
        folder.filePath(made.front()), key, at.file(u"rendue.etabli"_s), at.clock));
}

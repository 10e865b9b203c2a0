#include "tests/support/catch.h"
#include "tests/support/fake_dialogs.h"
#include "ui/base/native_dialogs.h"
#include "ui/base/question_dialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

// Does something in the dialog that is opened next.
void inNextDialog(const std::function<void(QDialog &)> &action)
{
    QTimer::singleShot(0, qApp, [action] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        action(*dialog);
    });
}

void press(QDialog &dialog, const QString &name)
{
    dialog.findChild<QPushButton *>(name)->click();
}

} // namespace

TEST_CASE("what cannot be undone is asked once, and Enter does not do it")
{
    Theme theme(*qApp);
    NativeDialogs dialogs(theme, nullptr);
    const auto ask = [&] {
        return dialogs.confirm(
            u"Annuler le règlement ?"_s, u"Il garde son numéro."_s, u"Annuler"_s);
    };
    inNextDialog([](QDialog &dialog) { press(dialog, u"questionAction"_s); });
    CHECK(ask());
    inNextDialog([](QDialog &dialog) { press(dialog, u"questionCancel"_s); });
    CHECK_FALSE(ask());
    inNextDialog([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    CHECK_FALSE(ask());
    inNextDialog([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK_FALSE(ask());
}

TEST_CASE("a text and a password are asked for, the password unseen")
{
    Theme theme(*qApp);
    NativeDialogs dialogs(theme, nullptr);
    inNextDialog([](QDialog &dialog) {
        auto *line = dialog.findChild<QLineEdit *>();
        CHECK(line->text() == u"Usinage");
        line->setText(u"Menuiserie"_s);
        QTest::keyClick(line, Qt::Key_Return);
    });
    CHECK(dialogs.askText(u"Groupe"_s, u"Nouveau nom"_s, u"Usinage"_s) == u"Menuiserie"_s);
    inNextDialog([](QDialog &dialog) {
        CHECK(dialog.findChild<QLineEdit *>()->echoMode() == QLineEdit::Password);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK_FALSE(dialogs.askPassword(u"Ouvrir"_s, u"Mot de passe"_s).has_value());
}

TEST_CASE("a file to save to gets the suffix of its kind")
{
    Theme theme(*qApp);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    NativeDialogs dialogs(theme, nullptr);
    inNextDialog([](QDialog &dialog) {
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        REQUIRE(files);
        CHECK(files->defaultSuffix() == u"csv");
        CHECK(files->acceptMode() == QFileDialog::AcceptSave);
        files->reject();
    });
    CHECK_FALSE(dialogs.saveFile(u"Exporter"_s, {u"CSV (*.csv)"_s}, u"eleves.csv"_s).has_value());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
}

TEST_CASE("the stand-in answers in order, keeps what was asked, and refuses the rest")
{
    tests::FakeDialogs dialogs;
    dialogs.answerConfirm(true);
    dialogs.answerText(u"/tmp/a.csv"_s);
    CHECK(dialogs.confirm(u"Titre"_s, u"Texte"_s, u"Faire"_s));
    CHECK_FALSE(dialogs.confirm(u"Titre"_s, u"Texte"_s, u"Faire"_s));
    CHECK(dialogs.openFile(u"Ouvrir"_s, {}, {}) == u"/tmp/a.csv"_s);
    CHECK_FALSE(dialogs.openFile(u"Ouvrir"_s, {}, {}).has_value());
    CHECK(dialogs.asked().size() == 4);
    CHECK(dialogs.asked().first().text == u"Texte\nFaire");

    QDialog dialog;
    CHECK(dialogs.run(dialog) == QDialog::Rejected);
    dialogs.answerRun([](QDialog &shown) { shown.accept(); });
    CHECK(dialogs.run(dialog) == QDialog::Accepted);
}

#include "tests/support/process.h"
#include "tests/ui/shell/settings_at_work.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;
using tests::kHostile;
using tests::SettingsAtWork;

namespace {

// Reads the code of the next dialog, and does more with it at will.
std::function<void(QDialog &)> readsCode(QString &code, std::function<void(QDialog &)> more = {})
{
    return [&code, more](QDialog &dialog) {
        code = dialog.findChild<QLabel *>(u"code"_s)->text();
        if (more)
            more(dialog);
        dialog.findChild<QAbstractButton *>(u"close"_s)->click();
    };
}

} // namespace

TEST_CASE("the director makes an account, and its owner signs in with the printed code")
{
    SettingsAtWork work;
    (void)work.open(u"accounts"_s);
    work.press(u"add"_s);
    work.type(u"name"_s, u"Nadia Ferrand"_s);
    CHECK(work.text(u"login"_s) == u"n.ferrand"_s);
    work.tick(u"role-secretary"_s);
    QString code;
    work.at.dialogs.answerRun(readsCode(code));
    work.save();
    CHECK(work.column(0) == QStringList{u"Claire Moreau"_s, u"Nadia Ferrand"_s});
    CHECK(work.column(2).last() == u"Code to be used"_s);
    REQUIRE_FALSE(code.isEmpty());
    work.accounts.signOut();
    must(work.accounts.chooseFirstPassword(u"n.ferrand"_s, code, u"un deux trois quatre cinq"_s));
    CHECK(must(work.file.workspace().rolesToday()) == QSet<Role>{Role::Secretary});
}

TEST_CASE("the sheet of a code is a PDF that can be read back")
{
    SettingsAtWork work;
    (void)work.open(u"accounts"_s);
    work.press(u"add"_s);
    work.type(u"name"_s, kHostile);
    work.type(u"login"_s, u"a.et.b"_s);
    const QString path = work.file.folder() + u"/code.pdf"_s;
    QString code;
    work.at.dialogs.answerText(path);
    work.at.dialogs.answerRun(readsCode(
        code, [](QDialog &dialog) { dialog.findChild<QAbstractButton *>(u"savePdf"_s)->click(); }));
    work.save();
    REQUIRE(QFile::exists(path));
    const QString text =
        QString::fromUtf8(support::run({u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}}).out);
    CHECK(text.contains(code));
    CHECK(text.contains(u"a.et.b"_s));
    CHECK(text.contains(kHostile));
}

TEST_CASE("a sign-in name that is taken or wrong is told beside its field")
{
    SettingsAtWork work;
    (void)work.open(u"accounts"_s);
    work.press(u"add"_s);
    work.type(u"name"_s, u"Claire Moreau"_s);
    work.save();
    CHECK_FALSE(work.error(u"login"_s).isEmpty());
    work.type(u"login"_s, u"é"_s);
    work.save();
    CHECK_FALSE(work.error(u"login"_s).isEmpty());
    CHECK(work.text(u"name"_s) == u"Claire Moreau"_s);
    CHECK(work.at.messages.errors().isEmpty());
}

TEST_CASE("roles are changed and taken back, but a director remains")
{
    SettingsAtWork work;
    (void)must(work.accounts.create(u"p.masson"_s, u"Paul Masson"_s, {Role::Master}));
    (void)work.open(u"accounts"_s);
    work.select(u"Paul Masson"_s);
    work.tick(u"role-referent"_s);
    work.save();
    CHECK(must(work.accounts.accounts()).back().roles == QSet<Role>{Role::Master, Role::Referent});
    must(work.at.messages.undo());
    CHECK(must(work.accounts.accounts()).back().roles == QSet<Role>{Role::Master});
    work.select(u"Claire Moreau"_s);
    work.tick(u"role-director"_s);
    work.tick(u"role-teacher"_s);
    work.save();
    REQUIRE(work.at.messages.errors().size() == 1);
    CHECK(work.at.messages.errors().first().code == security::errors::kLastDirector);
}

TEST_CASE("a new code is given after asking; an account is closed and reopened")
{
    SettingsAtWork work;
    QString first = must(work.accounts.create(u"p.masson"_s, u"Paul Masson"_s, {Role::Master}));
    (void)work.open(u"accounts"_s);
    work.select(u"Paul Masson"_s);
    work.press(u"reset"_s); // not confirmed
    CHECK(work.at.dialogs.asked().size() == 1);
    QString code;
    work.at.dialogs.answerConfirm(true);
    work.at.dialogs.answerRun(readsCode(code));
    work.press(u"reset"_s);
    CHECK_FALSE(code.isEmpty());
    CHECK(code != first);
    work.press(u"closeAccount"_s);
    CHECK(work.column(2).last() == u"Closed"_s);
    CHECK_FALSE(work.find<QAbstractButton>(u"reset"_s).isVisible());
    CHECK_FALSE(work.find<QCheckBox>(u"role-master"_s).isEnabled());
}

TEST_CASE("the technical administrator makes accounts but gives no roles")
{
    SettingsAtWork work;
    work.signIn(u"a.tech"_s, {Role::Administrator});
    (void)work.open(u"accounts"_s);
    work.press(u"add"_s);
    CHECK_FALSE(work.find<QCheckBox>(u"role-director"_s).isEnabled());
    work.type(u"name"_s, u"Paul Masson"_s);
    QString code;
    work.at.dialogs.answerRun(readsCode(code));
    work.save();
    CHECK_FALSE(code.isEmpty());
    CHECK(work.at.messages.errors().isEmpty());
}

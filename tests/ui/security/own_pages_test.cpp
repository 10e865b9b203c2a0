// One's own account, the bounds and the audit trail.
#include "core/storage/database.h"
#include "tests/support/rows.h"
#include "tests/ui/shell/settings_at_work.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::kPassword;
using support::must;
using tests::kHostile;
using tests::SettingsAtWork;

namespace {

const QString kNew = u"lampe étau copeau mardi"_s;

QString result(const SettingsAtWork &work)
{
    auto *bar = work.section().findChild<QWidget *>(u"verifyResult"_s);
    QStringList texts;
    for (const auto *label : bar->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u' ');
}

} // namespace

TEST_CASE("everybody changes the own password, with the old one and twice the new one")
{
    SettingsAtWork work;
    (void)work.open(u"account"_s);
    CHECK(work.find<QLabel>(u"ownName"_s).text().contains(u"Claire Moreau"_s));
    work.type(u"currentPassword"_s, u"faux faux faux"_s);
    work.type(u"newPassword"_s, kNew);
    work.type(u"newPasswordAgain"_s, kNew + u"?"_s);
    work.save();
    CHECK_FALSE(work.error(u"newPasswordAgain"_s).isEmpty());
    work.type(u"newPasswordAgain"_s, kNew);
    work.save();
    CHECK_FALSE(work.error(u"currentPassword"_s).isEmpty());
    work.file.clock.advance(5000);
    work.type(u"currentPassword"_s, kPassword);
    work.type(u"newPassword"_s, u"court"_s);
    work.type(u"newPasswordAgain"_s, u"court"_s);
    work.save();
    CHECK_FALSE(work.error(u"newPassword"_s).isEmpty());
    work.type(u"newPassword"_s, kNew);
    work.type(u"newPasswordAgain"_s, kNew);
    work.save();
    CHECK(work.text(u"currentPassword"_s).isEmpty());
    CHECK(work.at.messages.notices().size() == 1);
    work.accounts.signOut();
    must(work.accounts.signIn(u"c.moreau"_s, kNew));
}

TEST_CASE("the look of the program is chosen at once and kept on this PC")
{
    SettingsAtWork work;
    work.signIn(u"p.prof"_s, {Role::Teacher});
    (void)work.open(u"account"_s);
    work.choose(u"themeKind"_s, u"Dark"_s);
    work.choose(u"scale"_s, u"130\u00A0%"_s);
    work.tick(u"dyslexic"_s);
    const ui::ThemeChoice wanted{ui::ThemeKind::Dark, 130, true};
    CHECK(work.at.theme.choice() == wanted);
    CHECK(work.at.preferences.theme() == wanted);
    work.at.theme.apply({});
    CHECK(work.find<QComboBox>(u"scale"_s).currentText() == u"100\u00A0%"_s);
}

TEST_CASE("a teacher corrects the own phone, and sees no field without a staff record")
{
    SettingsAtWork work;
    work.signIn(u"p.prof"_s, {Role::Teacher});
    (void)work.open(u"account"_s);
    CHECK_FALSE(work.find<QLineEdit>(u"ownPhone"_s).isVisible());
    (void)support::rows::staff(
        work.file.database(), u"Prof"_s, u"teacher"_s, work.file.workspace().signedIn()->account);
    (void)work.open(u"account"_s);
    work.type(u"ownPhone"_s, u"0477"_s);
    work.save();
    CHECK_FALSE(work.error(u"ownPhone"_s).isEmpty());
    work.type(u"ownPhone"_s, u"0477010203"_s);
    work.save();
    CHECK(must(work.staff.self())->details.phone == u"+33477010203"_s);
    must(work.at.messages.undo());
    CHECK(must(work.staff.self())->details.phone.isEmpty());
}

TEST_CASE("a bound is changed with its source, verified today, and taken back as it was")
{
    SettingsAtWork work;
    (void)work.open(u"bounds"_s);
    work.select(u"Ceiling of a year's fees"_s);
    CHECK(work.text(u"value"_s) == u"800,00"_s);
    work.type(u"value"_s, u"huit cents"_s);
    work.save();
    CHECK_FALSE(work.error(u"value"_s).isEmpty());
    work.type(u"value"_s, u"750"_s);
    work.type(u"source"_s, QString());
    work.save();
    CHECK_FALSE(work.error(u"source"_s).isEmpty());
    work.type(u"source"_s, kHostile);
    work.save();
    CHECK(work.column(1).contains(u"750,00\u00A0€"_s));
    CHECK(work.column(2).contains(kHostile));
    CHECK(work.column(3).count(u"07/09/2026"_s) == 1);
    must(work.at.messages.undo());
    CHECK(work.column(1).contains(u"800,00\u00A0€"_s));
    CHECK(work.column(3).count(u"07/09/2026"_s) == 0);
}

TEST_CASE("the audit trail tells who did what, and its chain is verified")
{
    SettingsAtWork work;
    (void)must(work.workshops.add({u"Usinage"_s, {}}));
    (void)work.open(u"audit"_s);
    CHECK(work.column(2).first() == u"Workshop: added"_s);
    CHECK(work.column(1).first() == u"Claire Moreau"_s);
    work.press(u"verify"_s);
    CHECK(result(work).contains(u"verified"_s));
    must(
        work.file.database().runDirectly(u"UPDATE audit_entry SET action = 'x.y' WHERE seq = 3"_s));
    work.press(u"verify"_s);
    CHECK(result(work).contains(u"3"_s));
    CHECK(result(work).contains(u"no longer"_s));
}

TEST_CASE("refusals stand out in the audit trail")
{
    SettingsAtWork work;
    work.signIn(u"p.prof"_s, {Role::Teacher});
    CHECK_FALSE(work.accounts.accounts());
    work.accounts.signOut();
    must(work.accounts.signIn(u"c.moreau"_s, kPassword));
    (void)work.open(u"audit"_s);
    CHECK(work.column(3).contains(u"Refused"_s));
    CHECK(work.column(5).contains(u"manage-accounts"_s));
    work.find<QLineEdit>(u"search"_s).setText(u"manage-accounts"_s);
    CHECK(work.table().shownRows() == 1);
}

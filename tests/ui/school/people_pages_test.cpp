// Groups, workshops and staff.
#include "tests/ui/shell/settings_at_work.h"

#include <QDialog>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;
using tests::kHostile;
using tests::SettingsAtWork;

namespace {

std::function<void(QDialog &)> givesTo(const QString &person, const QString &to = {})
{
    return [person, to](QDialog &dialog) {
        auto *people = dialog.findChild<QComboBox *>(u"person"_s);
        if (people->isEnabled())
            people->setCurrentText(person);
        CHECK(people->currentText() == person);
        dialog.findChild<QLineEdit *>(u"to"_s)->setText(to);
        dialog.findChild<QAbstractButton *>(u"save"_s)->click();
    };
}

QString message(const SettingsAtWork &work)
{
    auto *bar = work.section().findChild<QWidget *>(u"groupWarnings"_s);
    QStringList texts;
    for (const auto *label : bar->findChildren<QLabel *>())
        texts += label->text();
    return bar->isVisible() ? texts.join(u' ') : QString();
}

} // namespace

TEST_CASE("a group is made with its workshop, told what it lacks, and put in charge of somebody")
{
    SettingsAtWork work;
    (void)must(work.workshops.add({u"Usinage"_s, {}}));
    (void)must(work.staff.add({u"Masson"_s, u"Paul"_s, school::StaffKind::Master, {}, {}, {}, {}}));
    (void)work.open(u"groups"_s);
    work.type(u"groupName"_s, kHostile);
    work.choose(u"groupWorkshop"_s, u"Usinage"_s);
    work.find<QSpinBox>(u"capacity"_s).setValue(14);
    work.save();
    CHECK(work.at.messages.errors().isEmpty());
    REQUIRE(work.column(0) == QStringList{kHostile});
    CHECK(work.table()
              .shownSource()
              .first()
              .data(ui::SecondaryRole)
              .toString()
              .contains(u"Usinage"_s));
    CHECK(message(work).contains(kHostile));
    CHECK(message(work).contains(u"14"_s));

    work.at.dialogs.answerRun(givesTo(u"Paul Masson"_s));
    work.press(u"assign"_s);
    CHECK(work.column(2) == QStringList{u"Paul Masson"_s});
    must(work.at.messages.undo());
    CHECK(work.column(2) == QStringList{u"—"_s});
}

TEST_CASE("who was in charge is dated, never erased")
{
    SettingsAtWork work;
    (void)must(work.staff.add({u"Masson"_s, u"Paul"_s, school::StaffKind::Master, {}, {}, {}, {}}));
    const auto group = must(work.groups.add({school::GroupKind::Workshop, u"Bois"_s, {}, 10}));
    (void)work.open(u"groups"_s);
    work.at.dialogs.answerRun(givesTo(u"Paul Masson"_s));
    work.press(u"assign"_s);
    work.file.clock.advanceDays(30);
    work.at.dialogs.answerRun(givesTo(u"Paul Masson"_s, u"30/9/26"_s));
    work.press(u"days1"_s);
    QApplication::processEvents();
    CHECK(work.column(2) == QStringList{u"—"_s});
    const auto assignments = must(work.groups.assignments(group));
    REQUIRE(assignments.size() == 1);
    CHECK(assignments[0].range.to == QDate(2026, 9, 30));
}

TEST_CASE("a refused assignment says why in its dialog, and gives nothing")
{
    SettingsAtWork work;
    (void)must(work.staff.add({u"Masson"_s, u"Paul"_s, school::StaffKind::Master, {}, {}, {}, {}}));
    (void)must(work.groups.add({school::GroupKind::Workshop, u"Bois"_s, {}, 10}));
    (void)work.open(u"groups"_s);
    work.at.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"from"_s)->setText(u"1/9/26"_s);
        dialog.findChild<QLineEdit *>(u"to"_s)->setText(u"1/8/26"_s);
        dialog.findChild<QAbstractButton *>(u"save"_s)->click();
        CHECK(dialog.isVisible());
    });
    work.press(u"assign"_s);
    CHECK(work.column(2) == QStringList{u"—"_s});
}

TEST_CASE("groups and workshops are archived and brought back")
{
    SettingsAtWork work;
    (void)must(work.groups.add({school::GroupKind::Theory, u"Enseignement A"_s, {}, 18}));
    (void)must(work.workshops.add({u"Usinage"_s, u"Mécanique"_s}));
    (void)work.open(u"groups"_s);
    CHECK_FALSE(work.find<QComboBox>(u"groupWorkshop"_s).isVisible());
    work.press(u"archive"_s);
    CHECK(work.column(3) == QStringList{u"Archived"_s});
    CHECK_FALSE(work.find<QAbstractButton>(u"assign"_s).isVisible());
    must(work.at.messages.undo());
    CHECK(work.column(3) == QStringList{u"In use"_s});

    (void)work.open(u"workshops"_s);
    work.type(u"workshopName"_s, kHostile);
    work.save();
    CHECK(work.column(0) == QStringList{kHostile});
    work.press(u"archive"_s);
    CHECK(work.column(2) == QStringList{u"Archived"_s});
    work.press(u"archive"_s);
    CHECK(work.column(2) == QStringList{u"In use"_s});
    work.press(u"add"_s);
    work.type(u"workshopName"_s, kHostile);
    work.save();
    CHECK_FALSE(work.error(u"workshopName"_s).isEmpty());
}

TEST_CASE("staff records are added, linked to an account, found and archived")
{
    SettingsAtWork work;
    (void)must(work.accounts.create(u"p.masson"_s, u"Paul Masson"_s, {Role::Master}));
    (void)work.open(u"staff"_s);
    CHECK(work.column(0) == QStringList{u"MOREAU Claire"_s});
    work.press(u"add"_s);
    work.type(u"lastName"_s, u"Masson"_s);
    work.type(u"firstName"_s, kHostile);
    work.type(u"staffPhone"_s, u"12"_s);
    work.choose(u"account"_s, u"p.masson · Paul Masson"_s);
    work.save();
    CHECK_FALSE(work.error(u"staffPhone"_s).isEmpty());
    work.type(u"staffPhone"_s, u"0612345678"_s);
    work.save();
    CHECK(work.column(0) == QStringList{u"MASSON "_s + kHostile, u"MOREAU Claire"_s});
    CHECK(must(work.staff.members()).front().details.account);

    work.find<QLineEdit>(u"search"_s).setText(u"moreau"_s);
    CHECK(work.table().shownRows() == 1);
    work.find<QLineEdit>(u"search"_s).clear();
    work.select(u"MASSON "_s + kHostile);
    work.press(u"archive"_s);
    CHECK(work.column(3).contains(u"Left on 07/09/2026"_s));
    must(work.at.messages.undo());
    CHECK(work.column(3) == QStringList{u"At work"_s, u"At work"_s});
}

TEST_CASE("the secretary keeps the link to an account without seeing accounts")
{
    SettingsAtWork work;
    work.signIn(u"n.ferrand"_s, {Role::Secretary});
    (void)work.open(u"staff"_s);
    CHECK_FALSE(work.find<QComboBox>(u"account"_s).isVisible());
    work.type(u"staffEmail"_s, u"claire@exemple.fr"_s);
    work.save();
    const auto member = must(work.staff.members()).front();
    CHECK(member.details.email == u"claire@exemple.fr"_s);
    CHECK(member.details.account);
}

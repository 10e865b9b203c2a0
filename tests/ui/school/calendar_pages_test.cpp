// Years, terms, closures and open days.
#include "core/security/settings.h"
#include "tests/ui/shell/settings_at_work.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::kHostile;
using tests::SettingsAtWork;

TEST_CASE("a next year is proposed whole, saved as it stands and taken back")
{
    SettingsAtWork work;
    (void)work.open(u"years"_s);
    CHECK(work.column(0) == QStringList{u"2026-2027"_s});
    work.press(u"add"_s);
    CHECK(work.text(u"label"_s) == u"2027-2028"_s);
    CHECK_FALSE(work.text(u"term3Name"_s).isEmpty());
    work.press(u"save"_s);
    CHECK(work.column(0) == QStringList{u"2026-2027"_s, u"2027-2028"_s});
    CHECK(must(work.years.years()).back().state == school::YearState::Upcoming);
    must(work.at.messages.undo());
    CHECK(work.column(0) == QStringList{u"2026-2027"_s});
}

TEST_CASE("the dates of a new year propose its name and terms anew, those of a known one do not")
{
    SettingsAtWork work;
    (void)work.open(u"years"_s);
    work.press(u"add"_s);
    work.type(u"firstDay"_s, u"1/2/2028"_s);
    work.type(u"lastDay"_s, u"20/12/2028"_s);
    CHECK(work.text(u"label"_s) == u"2028"_s);
    CHECK(work.text(u"term1First"_s) == u"01/02/2028"_s);
    work.press(u"cancel"_s);
    CHECK(work.text(u"label"_s) == u"2026-2027"_s);
    const QString term = work.text(u"term1First"_s);
    work.type(u"lastDay"_s, u"9/7/27"_s);
    CHECK(work.text(u"term1First"_s) == term);
    work.save();
    CHECK(must(work.years.years()).front().dates.lastDay == QDate(2027, 7, 9));
}

TEST_CASE("terms are added, named and removed")
{
    SettingsAtWork work;
    (void)work.open(u"years"_s);
    work.press(u"fewerTerms"_s);
    work.type(u"term1Name"_s, kHostile);
    work.save();
    const auto year = must(work.years.current());
    auto terms = must(work.years.terms(year->id));
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].dates.name == kHostile);
    CHECK(work.text(u"term1Name"_s) == kHostile);
    work.type(u"term2Last"_s, u"1/1/30"_s);
    work.save();
    REQUIRE(work.at.messages.errors().size() == 1);
    CHECK(work.at.messages.errors().first().code == school::errors::kBadTerms);
    CHECK(work.text(u"term2Last"_s) == u"01/01/2030"_s);
}

TEST_CASE("a year is made current and back; only an unused one is removed, after asking")
{
    SettingsAtWork work;
    (void)must(work.years.add({u"2027-2028"_s, QDate(2027, 9, 1), QDate(2028, 7, 4)}));
    (void)work.open(u"years"_s);
    CHECK_FALSE(work.find<QAbstractButton>(u"makeCurrent"_s).isVisible());
    work.select(u"2027-2028"_s);
    work.press(u"makeCurrent"_s);
    CHECK(must(work.years.current())->dates.label == u"2027-2028"_s);
    must(work.at.messages.undo());
    CHECK(must(work.years.current())->dates.label == u"2026-2027"_s);
    work.press(u"remove"_s); // not confirmed
    CHECK(work.column(0).size() == 2);
    work.at.dialogs.answerConfirm(true);
    work.press(u"remove"_s);
    CHECK(work.column(0) == QStringList{u"2026-2027"_s});
    CHECK(work.text(u"label"_s) == u"2026-2027"_s);
}

TEST_CASE("another row is not shown over what is typed without asking")
{
    SettingsAtWork work;
    (void)must(work.years.add({u"2027-2028"_s, QDate(2027, 9, 1), QDate(2028, 7, 4)}));
    (void)work.open(u"years"_s);
    work.type(u"label"_s, u"Une belle année"_s);
    work.select(u"2027-2028"_s);
    CHECK(work.text(u"label"_s) == u"Une belle année"_s);
    CHECK(work.table().currentSource().data().toString() == u"2026-2027"_s);
    work.at.dialogs.answerConfirm(true);
    work.select(u"2027-2028"_s);
    CHECK(work.text(u"label"_s) == u"2027-2028"_s);
}

TEST_CASE("closures are typed, corrected, removed and brought back")
{
    SettingsAtWork work;
    (void)work.open(u"calendar"_s);
    work.press(u"add"_s);
    work.type(u"closureName"_s, kHostile);
    work.type(u"closureFirst"_s, u"17/10/26"_s);
    work.save();
    CHECK_FALSE(work.error(u"closureLast"_s).isEmpty());
    work.type(u"closureLast"_s, u"16/10/26"_s);
    work.save();
    CHECK_FALSE(work.error(u"closureLast"_s).isEmpty());
    work.type(u"closureLast"_s, u"1/11/26"_s);
    work.save();
    CHECK(work.column(0) == QStringList{kHostile});
    CHECK_FALSE(must(work.calendars.calendar()).isSchoolDay(QDate(2026, 10, 20)));
    work.select(kHostile);
    work.type(u"closureName"_s, u"Toussaint"_s);
    work.save();
    CHECK(work.column(0) == QStringList{u"Toussaint"_s});
    work.press(u"remove"_s);
    CHECK(work.column(0).isEmpty());
    must(work.at.messages.undo());
    CHECK(work.column(0) == QStringList{u"Toussaint"_s});
}

TEST_CASE("the holidays of a zone are proposed with their source, and only those ticked added")
{
    SettingsAtWork work;
    (void)work.open(u"calendar"_s);
    work.at.dialogs.answerRun([](QDialog &dialog) {
        auto *zone = dialog.findChild<QComboBox *>(u"holidayZone"_s);
        zone->setCurrentIndex(1);
        CHECK(dialog.findChild<QLabel *>(u"holidaySource"_s)->text().contains(u"vérifier"_s));
        dialog.findChild<QCheckBox *>(u"holiday1"_s)->click();
        dialog.findChild<QAbstractButton *>(u"addHolidays"_s)->click();
    });
    work.press(u"propose"_s);
    const auto closures = must(work.calendars.calendar()).closures();
    REQUIRE(closures.size() >= 3);
    CHECK(closures.front().dates.name.contains(u"Noël"_s));
    CHECK_FALSE(closures.front().dates.source.isEmpty());
    must(work.at.messages.undo());
    CHECK(must(work.calendars.calendar()).closures().empty());
}

TEST_CASE("open days and the local law are set at once; no week is empty")
{
    SettingsAtWork work;
    (void)work.open(u"calendar"_s);
    work.tick(u"day6"_s);
    CHECK(must(work.calendars.calendar()).isSchoolDay(QDate(2026, 9, 12)));
    work.tick(u"alsaceMoselle"_s);
    CHECK_FALSE(must(work.calendars.calendar()).isSchoolDay(QDate(2027, 3, 26)));
    for (int day = 1; day <= 6; ++day)
        work.tick(u"day%1"_s.arg(day));
    CHECK(work.at.messages.warnings().size() == 1);
    CHECK(work.find<QCheckBox>(u"day6"_s).isChecked());
}

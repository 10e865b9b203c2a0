// Rooms, opened days and the letters of weeks, in the settings.
#include "core/school/calendar_days_service.h"
#include "core/school/room_service.h"
#include "tests/ui/shell/settings_at_work.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::SettingsAtWork;

namespace {
const QString kStrange = u"<b>Salle</b> & %1"_s;
}

TEST_CASE("a room is added, its workshop and places told, archived and brought back")
{
    SettingsAtWork work;
    (void)must(work.workshops.add({u"Usinage"_s, u"Mécanique"_s}));
    (void)work.open(u"rooms"_s);
    work.press(u"add"_s);
    work.type(u"roomName"_s, kStrange);
    work.choose(u"roomWorkshop"_s, u"Usinage"_s);
    work.save();
    CHECK(work.column(0) == QStringList{kStrange});
    CHECK(work.column(1) == QStringList{u"Usinage"_s});
    work.press(u"archive"_s);
    CHECK(work.column(3) == QStringList{u"Archived"_s});
    must(work.at.messages.undo());
    CHECK(work.column(3) == QStringList{u"In use"_s});
    work.press(u"add"_s);
    work.type(u"roomName"_s, kStrange);
    work.save();
    CHECK_FALSE(work.error(u"roomName"_s).isEmpty());
}

TEST_CASE("a day is opened, renamed and closed; a school day cannot be opened again")
{
    SettingsAtWork work;
    (void)work.open(u"opened-days"_s);
    work.press(u"add"_s);
    work.type(u"openedDay"_s, u"26/9/26"_s);
    work.type(u"openedName"_s, kStrange);
    work.save();
    CHECK(work.column(1) == QStringList{kStrange});
    CHECK(must(work.calendars.calendar()).isSchoolDay(QDate(2026, 9, 26)));
    work.type(u"openedName"_s, u"Portes ouvertes"_s);
    work.save();
    CHECK(work.column(1) == QStringList{u"Portes ouvertes"_s});
    work.press(u"add"_s);
    work.type(u"openedDay"_s, u"28/9/26"_s);
    work.type(u"openedName"_s, u"Lundi"_s);
    work.save();
    CHECK_FALSE(work.error(u"openedDay"_s).isEmpty());
    work.press(u"cancel"_s);
    work.press(u"remove"_s);
    CHECK(work.column(1).isEmpty());
    must(work.at.messages.undo());
    CHECK(work.column(1) == QStringList{u"Portes ouvertes"_s});
}

TEST_CASE("weeks get letters in turn, and lose them again")
{
    SettingsAtWork work;
    (void)work.open(u"opened-days"_s);
    CHECK(work.find<QLabel>(u"lettersNow"_s).text() == u"No week has a letter."_s);
    work.press(u"alternate"_s);
    using school::WeekLetter;
    CHECK(must(work.calendars.calendar()).letterOf(QDate(2026, 9, 8)) == WeekLetter::B);
    CHECK(work.find<QLabel>(u"lettersNow"_s).text().contains(u"this week is B"_s));
    must(work.at.messages.undo());
    CHECK(work.find<QLabel>(u"lettersNow"_s).text() == u"No week has a letter."_s);
}

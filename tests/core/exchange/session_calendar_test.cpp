#include "core/exchange/calendar_writer.h"
#include "core/exchange/session_calendar.h"
#include "core/school/room_service.h"
#include "tests/support/school_file.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::kMonday;
using support::must;

namespace {

// Long lines are folded: put together again.
QStringList linesOf(const QByteArray &bytes)
{
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    for (const QByteArray &line : bytes.split('\n'))
        CHECK(line.size() <= 76);
    QByteArray text = bytes;
    text.replace("\r\n ", "");
    return QString::fromUtf8(text).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("an event keeps its words, whatever is in them, and lines are folded")
{
    const QDateTime at(kMonday, QTime(6, 0), Qt::UTC);
    const QString summary = u"Usinage ; tour, fraise \\ « Éléa » "_s + QString(80, u'é');
    const auto lines = linesOf(exchange::writeCalendar(u"Usinage & fils"_s,
        {{u"uid-1"_s, at, at.addSecs(3600), summary, u"Halle 1"_s, u"un\ndeux"_s, true}}, at));
    CHECK(lines.front() == u"BEGIN:VCALENDAR"_s);
    CHECK(lines.contains(u"VERSION:2.0"_s));
    CHECK(lines.contains(u"X-WR-CALNAME:Usinage & fils"_s));
    CHECK(lines.contains(u"UID:uid-1"_s));
    CHECK(lines.contains(u"DTSTART:20260907T060000Z"_s));
    CHECK(lines.contains(u"DTEND:20260907T070000Z"_s));
    CHECK(lines.contains(u"STATUS:CANCELLED"_s));
    CHECK(lines.contains(u"DESCRIPTION:un\\ndeux"_s));
    CHECK(
        lines.contains(u"SUMMARY:Usinage \\; tour\\, fraise \\\\ « Éléa » "_s + QString(80, u'é')));
}

TEST_CASE("a group's and a person's sessions go out, at the local time they have here", "[FI-28]")
{
    support::SchoolFile file;
    support::WorkshopSchool school(file);
    const auto at = [&](QDate day, int starts, int ends) {
        return school.planned(school.plan(day, starts, ends));
    };
    const auto summer = at(QDate(2026, 10, 24), 480, 720);
    at(QDate(2026, 10, 26), 480, 720);
    at(QDate(2027, 3, 28), 150, 210); // 2 h 30 does not exist that night
    at(QDate(2027, 3, 29), 1380, 1440);
    school.planned(school.theory(kMonday, 480, 720));
    school.signInAs(u"dir"_s, Role::Director);
    must(school.sessions.cancel(summer.id, 1, u"Sortie"_s));
    const auto calendar = must(exchange::sessionCalendar(
        file.workspace(), {QDate(2026, 9, 1), QDate(2027, 7, 2), school.workshop}));
    CHECK(calendar.sessions == 4);
    CHECK(calendar.title == u"Usinage"_s);
    const auto lines = linesOf(calendar.bytes);
    CHECK(lines.contains(u"DTSTART:20261024T060000Z"_s)); // 8 h in summer
    CHECK(lines.contains(u"DTSTART:20261026T070000Z"_s)); // 8 h in winter
    CHECK(lines.contains(u"DTEND:20270329T220000Z"_s));   // midnight
    CHECK(lines.filter(u"DTSTART:20270328T0"_s).size() == 1);
    CHECK(lines.filter(u"STATUS:CANCELLED"_s).size() == 1);
    CHECK(lines.contains(u"UID:"_s + summer.uuid));
    const auto person = must(exchange::sessionCalendar(
        file.workspace(), {QDate(2026, 9, 1), QDate(2027, 7, 2), {}, school.teacherStaff}));
    CHECK(person.sessions == 1);
    CHECK(exchange::calendarFileName(u"../Usinage: 1"_s) == u"Usinage 1.ics"_s);
    school.signInAs(u"prof"_s, Role::Teacher);
    CHECK(
        must(exchange::sessionCalendar(file.workspace(), {kMonday, kMonday, {}, {}, true})).sessions
        == 1);
    school.signInAs(u"adm"_s, Role::Administrator);
    CHECK(exchange::sessionCalendar(file.workspace(), {kMonday, kMonday}).error().code
        == security::errors::kRefused);
}

TEST_CASE("sessions are a list with what was done in each")
{
    support::SchoolFile file;
    support::WorkshopSchool school(file);
    school.signInAs(u"dir"_s, Role::Director);
    auto plan = school.theory(kMonday, 485, 720);
    plan.restsOn = u"Portail"_s;
    const auto session = school.planned(plan);
    must(school.sessions.setDoneText(session.id, {}, u"Pythagore"_s));
    const auto list =
        must(exchange::sessionList(file.workspace(), {kMonday, kMonday}, u"Séances"_s));
    REQUIRE(list.rows.size() == 1);
    QStringList cells;
    for (const auto &cell : list.rows.front())
        cells += exchange::cellText(cell);
    CHECK(cells.contains(u"08:05"_s));
    CHECK(cells.contains(u"Portail"_s));
    CHECK(cells.contains(u"Pythagore"_s));
    CHECK(cells.size() == int(list.columns.size()));
}

#include "core/documents/pdf.h"
#include "core/reports/morning_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/any_school.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using follow_up::AbsentOfDay;
using support::must;

namespace {

const QDate kDay(2026, 11, 23);
const QString kLong = u"Rakotomalala-Andriamanantena de La Tour d’Auvergne"_s;

follow_up::FollowedStudent young(const QString &lastName)
{
    follow_up::FollowedStudent who;
    who.lastName = lastName;
    who.firstName = u"Léa"_s;
    who.groupName = u"Usinage 1"_s;
    return who;
}

AbsentOfDay absent(const QString &lastName, attendance::RollMark mark)
{
    AbsentOfDay one;
    one.who = young(lastName);
    one.sessions.push_back({timetable::SessionId(1), {480, 720}, u"Usinage 1"_s, mark});
    one.calls.contacts.push_back({u"Anne <b>Dupont</b>"_s, u"Mère"_s, {}, {u"06 12 34 56 78"_s}});
    return one;
}

follow_up::MorningPage morning()
{
    follow_up::MorningPage page;
    page.day = kDay;
    page.minute = 510;
    page.missing = {kDay, 8, 3,
        {absent(kLong, {attendance::Mark::Absent, {}}),
            absent(u"%1"_s, {attendance::Mark::Absent, {}})},
        {absent(u"Martin"_s, {attendance::Mark::Late, base::Minutes(20)})}};
    page.changes = {{u"Général"_s, {780, 840}, u"Jean Petit"_s, u"Zoé Roux"_s, {}},
        {u"Usinage 2"_s, {480, 720}, u"Marc Vernay"_s, {}, u"formation"_s}};
    admissions::Trainee guest;
    guest.lastName = u"Visiteur"_s;
    guest.firstName = u"Tom"_s;
    guest.workshopName = u"Usinage"_s;
    guest.hours = u"8 h 30 – 16 h"_s;
    page.trainees = {guest};
    page.meals.meals = {{people::StudentId(1), u"DUPONT Léa"_s, u"Usinage 1"_s, u"sans viande"_s}};
    for (int at = 0; at < 4; ++at) {
        follow_up::PlaceNow place{
            u"Atelier usinage"_s, u"Usinage %1"_s.arg(at + 1), u"Marc Vernay"_s, {480, 720}, {}};
        for (int who = 0; who < 12; ++who) {
            place.people.push_back({u"NOM%1 Léa"_s.arg(who),
                u"Anne Dupont · Mère · 06 12 34 56 78"_s, who == 3, who == 11});
        }
        page.places.push_back(place);
    }
    return page;
}

follow_up::Arrival arrival()
{
    return {young(u"Dupont"_s), kDay, 555, u"Usinage 1, 8 h – 12 h"_s, base::Minutes(75), {}};
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("the morning page is written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    must(documents::savePdf(
        documents::FlowDocument(reports::morningContent(morning(), specimen::letterhead(), kDay)),
        folder.filePath(u"morning.pdf"_s)));
    must(documents::savePdf(documents::FlowDocument(reports::entrySlip(
                                arrival(), specimen::letterhead(), u"Claire Martin"_s)),
        folder.filePath(u"entry-slip.pdf"_s)));
}

TEST_CASE("the morning page tells absents with whom to call, changes, guests and places")
{
    const documents::FlowDocument document(
        reports::morningContent(morning(), specimen::letterhead(), kDay));
    const QString text = specimen::wholeText(must(documents::renderPdf(document)));
    CHECK(text.contains(u"06 12 34 56 78"_s));
    CHECK(text.contains(u"Anne <b>Dupont</b>"_s));
    CHECK(text.contains(u"%1"_s));
    CHECK(text.contains(u"formation"_s));
    CHECK(text.contains(u"Zoé Roux"_s));
    CHECK(text.contains(u"VISITEUR Tom"_s));
    CHECK(text.contains(u"sans viande"_s));
    CHECK(text.contains(u"NOM4 Léa"_s));
    CHECK_FALSE(text.contains(u"NOM3 Léa"_s)); // absent: nobody looks for them there
}

TEST_CASE("an early departure is no late arrival, and another day is named")
{
    auto page = morning();
    page.missing.late.push_back(absent(u"Roux"_s, {attendance::Mark::Left, base::Minutes(30)}));
    CHECK(page.missing.arrivedLate() == 1);
    CHECK(page.missing.leftEarly() == 1);
    page.places.clear();
    const auto textOn = [&page](QDate today) {
        return specimen::wholeText(must(documents::renderPdf(documents::FlowDocument(
            reports::morningContent(page, specimen::letterhead(), today)))));
    };
    const QString text = textOn(kDay);
    CHECK(text.contains(u"left early: 1"_s));
    CHECK(text.contains(u"Rolls of the day done: 3 of 8."_s));
    CHECK(text.contains(u"No session is planned any more today."_s));
    CHECK_FALSE(textOn(kDay.addDays(1)).contains(u"any more today"_s));
}

TEST_CASE("whoever is on a stay without a session stands in the workshop")
{
    auto page = morning();
    follow_up::PlaceNow workshop;
    workshop.place = u"Menuiserie"_s;
    workshop.hasSession = false;
    workshop.people.push_back({u"VISITEUR Tom"_s, {}, false, true});
    page.places = {workshop};
    page.trainees.push_back(page.trainees.front()); // a second stay of the same day
    CHECK(page.guests() == 1);
    const QString text = specimen::wholeText(must(documents::renderPdf(
        documents::FlowDocument(reports::morningContent(page, specimen::letterhead(), kDay)))));
    CHECK(text.contains(u"Menuiserie · no session"_s));
}

TEST_CASE("an entry slip is one page with name, hour and minutes missed")
{
    const documents::FlowDocument document(
        reports::entrySlip(arrival(), specimen::letterhead(), u"Claire Martin"_s));
    CHECK(document.pageCount() == 1);
    const QString text = specimen::wholeText(must(documents::renderPdf(document)));
    CHECK(text.contains(u"DUPONT Léa"_s));
    CHECK(text.contains(timetable::formatMinuteOfDay(555).replace(QChar::Nbsp, u' ')));
    CHECK(text.contains(u"Claire Martin"_s));
}

#include "core/documents/pdf.h"
#include "core/registers/sheet_service.h"
#include "core/reports/fill_in_sheets.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using registers::SheetCode;
using registers::SheetService;
using registers::WeekSheet;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;

namespace {

constexpr int kNoon = 13 * 60;

WeekSheet sheetOf(int sessions, int people)
{
    WeekSheet sheet;
    sheet.code = {school::GroupId(12), kMonday};
    sheet.groupName = u"Usinage <b>1</b> & fils, %1"_s;
    for (int at = 0; at < people; ++at) {
        sheet.people.push_back({enrolment::EnrolmentId(at + 1),
            u"DE LA TOUR D’AUVERGNE-LAURAGUAIS Maximilienne-%1"_s.arg(at + 1)});
    }
    for (int at = 0; at < sessions; ++at) {
        const timetable::SessionPlan plan{kMonday.addDays(at / 3),
            {480 + at % 3 * 180, 600 + at % 3 * 180}, u"workshop"_s, school::GroupId(12), {},
            u"Fraisage sur machine à commande numérique"_s};
        WeekSheet::Column column{
            {{timetable::SessionId(at + 1), {}, plan, {}, {}, timetable::SessionState::Planned, {}},
                sheet.groupName, u"Marc Vernay"_s, {}, u"Atelier"_s},
            {}, {}};
        for (const WeekSheet::Person &person : sheet.people)
            column.expected.insert(person.enrolment);
        column.expected.erase(enrolment::EnrolmentId(2));
        sheet.columns.push_back(std::move(column));
    }
    return sheet;
}

QByteArray printed(const std::vector<reports::FillInPage> &pages)
{
    return must(documents::renderPdf(
        reports::FillInSheets(u"Feuilles d’appel"_s, pages, u"École des Forges"_s, kMonday)));
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("sheets to fill in are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    const std::vector<WeekSheet> sheets{sheetOf(10, 12), sheetOf(14, 20)};
    must(documents::savePdf(reports::FillInSheets(u"Feuilles d’appel"_s, reports::rollPages(sheets),
                                u"École des Forges"_s, kMonday),
        folder.filePath(u"roll-sheets.pdf"_s)));
    must(documents::savePdf(
        reports::FillInSheets(u"Feuilles d’émargement"_s, reports::signaturePages(sheets, kNoon),
            u"École des Forges"_s, kMonday),
        folder.filePath(u"signature-sheets.pdf"_s)));
}

TEST_CASE("the code of a sheet is read back, however it is typed")
{
    const SheetCode code{school::GroupId(12), kMonday};
    CHECK(code.text() == u"APPEL-12-20260907");
    CHECK(SheetCode::parse(code.text()) == code);
    CHECK(SheetCode::parse(u" appel 12 20260907\n"_s) == code);
    CHECK(SheetCode::parse(u"APPEL-12-20260909"_s) == code); // any day of the week
    CHECK_FALSE(SheetCode::parse(u"APPEL-12-20261399"_s));
    CHECK_FALSE(SheetCode::parse(u"R2026-0001"_s));
    CHECK_FALSE(SheetCode::parse({}));
}

TEST_CASE("the sheets of a week hold its sessions and everybody expected in one of them")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        (void)school.planned(school.plan(kMonday, 480, 720));
        (void)school.planned(school.plan(kMonday.addDays(4), 480, 720));
        (void)school.planned(school.plan(kMonday.addDays(7), 480, 720));
        (void)school.planned(school.theory(kMonday.addDays(1), 780, 840));
        school.signInAs(u"secretariat"_s, Role::Secretary);
        SheetService service(on.workspace());
        const auto sheets = must(service.week(kMonday.addDays(2)));
        REQUIRE(sheets.size() == 2); // both groups, by name
        const WeekSheet &workshop = sheets[1];
        CHECK(workshop.groupName == u"Usinage");
        CHECK(workshop.columns.size() == 2);
        REQUIRE(workshop.people.size() == 4);
        CHECK(workshop.people[0].name == u"ABADIE Léa");
        CHECK(workshop.numberOf(school.students[3]) == 4);
        CHECK(workshop.numberOf(enrolment::EnrolmentId(999)) == 0);
        CHECK(must(service.week(kMonday, school.general)).size() == 1);
        CHECK(must(service.week(kMonday.addDays(70))).empty());
    });
}

TEST_CASE("teachers print the sheets of their own groups only")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        (void)school.planned(school.plan(kMonday, 480, 720));
        (void)school.planned(school.theory(kMonday, 780, 840));
        support::rows::groupStaff(
            on.database(), school.workshop, school.masterStaff, u"master"_s, QDate(2026, 9, 1));
        school.signInAs(u"maitre"_s, Role::Master);
        SheetService service(on.workspace());
        const auto sheets = must(service.week(kMonday));
        REQUIRE(sheets.size() == 1);
        CHECK(sheets[0].groupName == u"Usinage");
    });
}

TEST_CASE("a printed sheet numbers everybody once and never cuts a name")
{
    const auto pages = reports::rollPages({sheetOf(10, 12)});
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].columns.size() == 10);
    CHECK(pages[0].rows[1].cells[0] == u"—"); // not expected
    CHECK(pages[0].rows.back().cells[0] == u"Marc Vernay");
    const QByteArray pdf = printed(pages);
    const QString text = specimen::wholeText(pdf);
    CHECK(text.contains(u"Maximilienne-12"_s));
    CHECK(text.contains(u"<b>1</b> & fils, %1"_s));
    CHECK(text.contains(u"APPEL-12-20260907"_s));
    CHECK(specimen::misplacedWords(pdf).isEmpty());
}

TEST_CASE("a full week of a large group goes on over more pages, nobody left out")
{
    const auto pages = reports::rollPages({sheetOf(14, 20)});
    CHECK(pages.size() == 4);
    QStringList names;
    for (const reports::FillInPage &page : pages) {
        for (const reports::FillInPage::Row &row : page.rows) {
            CHECK(size_t(row.cells.size()) == page.columns.size());
            if (row.number > 0)
                names += row.name;
        }
    }
    CHECK(names.size() == 2 * 20);
    CHECK(names.removeDuplicates() == 20);
    CHECK(specimen::pageTexts(printed(pages)).size() == 4);
}

TEST_CASE("a signature sheet has a column for each half-day and a line for who is in charge")
{
    const auto pages = reports::signaturePages({sheetOf(6, 3)}, kNoon);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].columns.size() == 4); // two days: 8 h – 13 h, 14 h – 16 h
    CHECK(pages[0].rows[0].cells[0].isEmpty());
    CHECK(pages[0].rows[1].cells[0] == u"—");
    CHECK(pages[0].rows.back().cells[0] == u"Marc Vernay");
    CHECK(pages[0].code.isEmpty());
    CHECK(reports::signaturePages({}, kNoon).empty());
    CHECK(specimen::misplacedWords(printed(pages)).isEmpty());
}

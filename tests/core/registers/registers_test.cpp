#include "core/attendance/attendance_rate.h"
#include "core/base/format.h"
#include "core/documents/pdf.h"
#include "core/registers/register_service.h"
#include "core/registers/sheet_service.h"
#include "core/reports/issued_paper.h"
#include "core/reports/register_document.h"
#include "tests/core/follow_up/followed_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using registers::IssuedPaper;
using registers::PaperTable;
using registers::RegisterService;
using support::AnySchool;
using support::kMonday;
using support::must;
namespace errors = registers::errors;

namespace {

const RollMark kAbsent{Mark::Absent, {}};
const RollMark kLate{Mark::Late, Minutes(20)};

base::ErrorCode refused(const base::Result<IssuedPaper> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("the daily register says who was there in each session, and who did the roll")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        const auto first = school.held(kMonday, 480, 600, {kAbsent, kLate});
        (void)school.planned(school.plan(kMonday, 600, 720));
        must(school.attendance.correct(
            first.id, 1, school.students[0], RollMark{Mark::Elsewhere, {}}));
        RegisterService service(on.workspace());
        const IssuedPaper paper = must(service.daily(school.workshop, kMonday));
        REQUIRE(paper.snapshot.tables.size() == 2);
        const PaperTable &marks = paper.snapshot.tables[0];
        REQUIRE(marks.columns.size() == 3);
        REQUIRE(marks.rows.size() == 4);
        CHECK(marks.rows[0][0] == u"ABADIE Léa");
        CHECK(marks.rows[0][1].startsWith(shown(kAbsent)));
        CHECK(marks.rows[0][1].contains(shown(RollMark{Mark::Elsewhere, {}})));
        CHECK(marks.rows[1][1] == shown(kLate));
        CHECK(marks.rows[0][2] == marks.rows[3][2]); // not called
        CHECK(marks.rows[3][1] == shown(RollMark{}));
        CHECK(paper.snapshot.tables[1].rows.size() == 2);
        CHECK(paper.number.isEmpty());

        CHECK(refused(service.daily(school.workshop, kMonday.addDays(1))) == errors::kBadPeriod);
        CHECK(refused(service.daily(school.general, kMonday)) == errors::kNoSession);
    });
}

TEST_CASE("a register stays as it was issued, whatever the rolls say later")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        const auto session = school.held(kMonday, 480, 720, {kAbsent});
        RegisterService service(on.workspace());
        const IssuedPaper paper = must(service.daily(school.workshop, kMonday));
        must(school.attendance.correct(session.id, 1, school.students[0], RollMark{}));
        const auto kept = must(service.issuedAbout(school.workshop));
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].snapshot == paper.snapshot);
        const QByteArray pdf =
            must(documents::renderPdf(documents::FlowDocument(reports::contentOf(paper))));
        must(service.keepPrinted(paper.document, pdf));
        CHECK_FALSE(service.keepPrinted(paper.document, pdf));
        const auto permit = must(on.workspace().require(security::Operation::QualifyAbsences));
        const auto document =
            must(records::IssuedDocuments::find(on.database(), permit, paper.document));
        REQUIRE(document);
        CHECK(must(reports::issuedPaper(on.database(), *document, {}))->pageCount() == 1);
    });
}

TEST_CASE("the monthly register counts half-days as the law's page does")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(QDate(2026, 9, 30));
        school.missed(kMonday, 2); // four half-days of the first student
        RegisterService service(on.workspace());
        const auto table = must(service.monthly(school.workshop, kMonday)).snapshot.tables.front();
        REQUIRE(table.rows.size() == 4);
        REQUIRE(table.columns.size() == 1 + 2 + 3);
        CHECK(table.rows[0][1].toUpper() == table.rows[0][1]); // whole half-days
        CHECK(table.rows[1][1] == u"··");
        const auto month = must(school.followUp.month(kMonday));
        REQUIRE(month.students.size() == 1);
        CHECK(table.rows[0][3] == QString::number(month.students[0].counts.all));
        CHECK(table.rows[0][4] == QString::number(month.students[0].counts.unjustified));
        CHECK(table.rows[1][3] == u"0");
        CHECK(refused(service.monthly(school.workshop, QDate(2026, 8, 1))) == errors::kNoSession);
        CHECK(refused(service.monthly(school.workshop, QDate(2026, 10, 1))) == errors::kBadPeriod);
    });
}

TEST_CASE("the late register holds every late arrival, as the office let it stand")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        const auto session = school.held(kMonday, 480, 720, {kLate, kLate, kAbsent});
        must(school.attendance.correct(session.id, 1, school.students[1], RollMark{}));
        RegisterService service(on.workspace());
        const auto all = must(service.late({}, {kMonday, kMonday})).snapshot.tables.front();
        REQUIRE(all.rows.size() == 1);
        CHECK(all.rows[0][1] == u"ABADIE Léa");
        CHECK(all.rows[0][4] == base::formatMinutes(Minutes(20)));
        CHECK(must(service.late(school.general, {kMonday, kMonday}))
                  .snapshot.tables.front()
                  .rows.empty());
        CHECK(refused(service.late({}, {kMonday, kMonday.addDays(-1)})) == errors::kBadPeriod);
    });
}

TEST_CASE("two students of one name are told apart in every register")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        school.execute(u"UPDATE student SET last_name = 'Abadie', birth_date = '2009-05-21' "
                       "WHERE id = %1"_s.arg(school.student(1).value()));
        on.clock.set(kMonday, QTime(18, 0));
        (void)school.held(kMonday, 480, 720, {kLate, kAbsent});
        const QString first = u"ABADIE Léa (17/05/2010)"_s;
        RegisterService service(on.workspace());
        const auto daily = must(service.daily(school.workshop, kMonday)).snapshot.tables.front();
        REQUIRE(daily.rows.size() == 4);
        CHECK(daily.rows[0][0] == first);
        CHECK(daily.rows[1][0] == u"ABADIE Léa (21/05/2009)"_s);
        CHECK(daily.rows[2][0] == u"ŒUVRARD Léa"_s);
        const auto monthly = must(service.monthly(school.workshop, kMonday));
        CHECK(monthly.snapshot.tables.front().rows[0][0] == first);
        const auto late = must(service.late(school.workshop, {kMonday, kMonday}));
        REQUIRE(late.snapshot.tables.front().rows.size() == 1);
        CHECK(late.snapshot.tables.front().rows[0][1] == first);
        school.signInAs(u"dir"_s, security::Role::Director);
        const auto sheets = must(registers::SheetService(on.workspace()).week(kMonday));
        REQUIRE(sheets.size() == 1);
        CHECK(sheets.front().people.front().name == first);
    });
}

TEST_CASE("an attestation of hours adds up what the rolls gave, under a number of its own")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720, {kLate});
        (void)school.held(kMonday, 780, 1020, {kAbsent});
        RegisterService service(on.workspace());
        const IssuedPaper paper =
            must(service.hours(school.student(0), {QDate(2026, 9, 1), kMonday}));
        CHECK(paper.number.startsWith(u"AH2026-"_s));
        const PaperTable &table = paper.snapshot.tables.front();
        REQUIRE(table.rows.size() == 1);
        CHECK(table.total[1] == u"2");
        CHECK(table.total[2] == base::formatMinutes(Minutes(480)));
        CHECK(table.total[3] == base::formatMinutes(Minutes(220)));
        CHECK(refused(service.hours(school.student(0), {QDate(2025, 9, 1), QDate(2025, 9, 2)}))
            == errors::kNotEnrolled);
    });
}

TEST_CASE("a statement of attendance says hours and half-days, and no reason")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720, {kAbsent});
        (void)school.held(kMonday, 780, 1020);
        RegisterService service(on.workspace());
        const IssuedPaper paper =
            must(service.statement(school.student(0), {QDate(2026, 9, 1), kMonday}));
        CHECK(paper.number.startsWith(u"EA2026-"_s));
        const PaperTable &table = paper.snapshot.tables.front();
        REQUIRE(table.rows.size() == 1);
        CHECK(table.total[1] == base::formatMinutes(Minutes(480)));
        CHECK(table.total[2] == base::formatMinutes(Minutes(240)));
        CHECK(table.total[4] == u"1");
    });
}

TEST_CASE("the statement and the page of the hours say one rate: late is no absence")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720, {kAbsent});
        (void)school.held(kMonday, 780, 1020, {kLate});
        const IssuedPaper paper =
            must(RegisterService(on.workspace()).statement(school.student(0), {kMonday, kMonday}));
        school.signInAs(u"dir"_s, security::Role::Director);
        const auto missed = must(school.hours.missed(kMonday, kMonday));
        REQUIRE(missed.size() == 1);
        const base::Ratio rate = attendance::attendanceRate(Minutes(480), missed.front().missed);
        CHECK(rate == base::Ratio{240, 480});
        CHECK(paper.snapshot.tables.front().total[3] == base::formatPercent(rate));
        CHECK(paper.snapshot.notes.contains(attendance::attendanceRateRule()));
    });
}

TEST_CASE("a summary of absences is issued, and stays what the authority was sent")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(QDate(2026, 9, 25));
        school.missed(kMonday, 2);
        const auto session = school.held(kMonday.addDays(2), 480, 720, {kAbsent});
        const auto month = must(school.followUp.month(kMonday)).students.front();
        const auto step = must(school.followUp.take(school.student(0),
            {kMonday, month.reached.front().rule.code, month.reached.front().rule.details.step,
                QDate(2026, 9, 24), follow_up::StepChannel::Letter, u"Claire Martin"_s, {}}));
        RegisterService service(on.workspace());
        const IssuedPaper paper = must(service.absences(school.student(0), kMonday));
        CHECK(paper.number.startsWith(u"RA2026-"_s));
        REQUIRE(paper.snapshot.tables.size() == 2);
        CHECK(paper.snapshot.tables[0].rows.size() == 5);
        REQUIRE(paper.snapshot.tables[1].rows.size() == 1);
        CHECK(paper.snapshot.tables[1].rows[0][1] == u"Claire Martin");
        CHECK(paper.snapshot.notes.front() == shown(must(school.followUp.settings())));
        CHECK(paper.snapshot.facts.back().value.startsWith(QString::number(month.counts.all)));

        // What is corrected afterwards makes another paper; this one is printed as it was.
        must(school.attendance.correct(session.id, 1, school.students[0], RollMark{}));
        must(school.followUp.undo(step.undo));
        const auto again = must(service.absences(school.student(0), kMonday));
        CHECK(again.number != paper.number);
        CHECK(again.snapshot.tables[0].rows.size() == 4);
        const auto permit = must(on.workspace().require(security::Operation::QualifyAbsences));
        const auto kept =
            must(records::IssuedDocuments::find(on.database(), permit, paper.document));
        REQUIRE(kept);
        CHECK(must(registers::paperFromJson(kept->snapshot)) == paper.snapshot);
        CHECK(must(reports::issuedPaper(on.database(), *kept, {}))->pageCount() == 1);
        const auto pdf =
            must(documents::renderPdf(documents::FlowDocument(reports::contentOf(paper))));
        CHECK(pdf.startsWith("%PDF"));
        CHECK(
            refused(service.absences(school.student(0), QDate(2026, 10, 1))) == errors::kBadPeriod);
    });
}

TEST_CASE("registers and attestations are the office's")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720);
        school.signInAs(u"maitre"_s, security::Role::Master);
        RegisterService service(on.workspace());
        CHECK_FALSE(service.daily(school.workshop, kMonday));
        CHECK_FALSE(service.hours(school.student(0), {kMonday, kMonday}));
        CHECK_FALSE(service.absences(school.student(0), kMonday));
    });
}

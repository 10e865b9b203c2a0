// Draws the marks of a session, the calendar, the adjustments and the convocations in the window.
#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_service.h"
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/ui/exams/marks_bench.h"

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::MarksBench;

namespace {

void fill(MarksBench &bench)
{
    exams::MarksService marks(bench.file.workspace());
    int mark = 650;
    for (const auto student : bench.students) {
        for (const auto unit : {bench.up1, bench.ug1}) {
            const auto made = bench.registration(student);
            must(marks.record(
                made.id, made.rowVersion, unit, {exams::UnitResult::Mark, mark += 150, {}}));
        }
    }
    exams::CalendarService calendar(bench.file.workspace());
    must(calendar.add(2026,
        {exams::ExamDateKind::Closes, u"CAP"_s, QDate(2026, 7, 10), u"Circulaire du rectorat"_s}));
    exams::ConvocationDetails call;
    call.unit = bench.up1;
    call.day = QDate(2026, 6, 2);
    call.starts = QTime(8, 30);
    call.minutes = 240;
    call.place = u"Lycée Hector-Guimard, Lyon"_s;
    must(calendar.call({bench.registration(bench.students.front()).id}, call));
    exams::AdjustmentService adjustments(bench.file.workspace());
    must(adjustments.add(bench.students.front(), 2026,
        {exams::AdjustmentKind::ExtraTime, u"Un tiers"_s, exams::AdjustmentState::Refused,
            QDate(2026, 6, 1)}));
}

} // namespace

TEST_CASE("the tabs of a session are drawn with their marks, dates and requests")
{
    MarksBench bench;
    fill(bench);
    tests::LookWindow look(bench.file, bench.desk,
        {{u"exams"_s, u"Formation"_s, u"Examens"_s, ui::Icon::Exams, security::Operation::ReadExams,
            [&](const ui::Desk &desk) -> ui::Page * {
                return new ui::ExamsPage(
                    desk, {bench.file.workspace(), bench.accounts, bench.service, bench.years});
            }}});
    for (const QString &tab :
        {u"marks"_s, u"convocations"_s, u"calendar"_s, u"adjustments"_s, u"results"_s}) {
        look.find<ui::Tabs>(u"examTabs"_s).setCurrent(tab);
        look.draw(u"exams-"_s + tab);
    }
}

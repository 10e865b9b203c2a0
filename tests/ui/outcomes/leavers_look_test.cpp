// Draws the page of the leavers in the window.
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/ui/outcomes/leaver_bench.h"
#include "ui/base/tabs.h"

#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using outcomes::LeaverStatus;
using support::must;
using tests::LeaverBench;

TEST_CASE("the page of the leavers is drawn empty and full in both themes")
{
    LeaverBench bench;
    const bool isFull = GENERATE(false, true);
    bench.file.clock.set(isFull ? QDate(2026, 9, 7) : QDate(2025, 10, 1));
    if (isFull) {
        const QStringList names{u"D’Hérouville-Montmorency de la Tour"_s, u"Carpentier"_s,
            u"Fofana"_s, u"Lefèvre"_s, u"Moreau"_s, u"Œuvrard"_s, u"Nguyen"_s, u"Da Silva"_s};
        for (const QString &name : names)
            bench.students.push_back(bench.student(name));
        const LeaverStatus statuses[]{LeaverStatus::PermanentJob, LeaverStatus::StudyBacPro,
            LeaverStatus::NotAllowedToWork, LeaverStatus::Apprenticeship, LeaverStatus::Temping,
            LeaverStatus::LongContract, LeaverStatus::JobSeeking};
        for (size_t i = 0; i < 7; ++i) {
            auto details = LeaverBench::job();
            details.status = statuses[i];
            must(bench.service.report(bench.students[i + 2], details).map([](auto &&) {}));
        }
        auto later = LeaverBench::job();
        later.status = LeaverStatus::ShortContract;
        later.from = QDate(2026, 7, 15);
        later.to = QDate(2026, 8, 21);
        later.organisation = u"Serrurerie-Métallerie Générale du Val-de-Saône"_s;
        must(bench.service.report(bench.students[2], later).map([](auto &&) {}));
    }
    tests::LookWindow look(bench.file, bench.desk,
        {{u"leavers"_s, u"Pilotage"_s, u"Anciens élèves"_s, ui::Icon::Alumni,
            security::Operation::ReportLeaver, [&](const ui::Desk &desk) -> ui::Page * {
                return new ui::LeaversPage(
                    desk, {bench.file.workspace(), bench.accounts, bench.service, bench.years});
            }}});
    const QString kind = isFull ? u"full"_s : u"empty"_s;
    if (isFull)
        look.find<ui::DataTable>(u"leaverTable"_s).selectKey(bench.students[2].value());
    look.draw(u"leavers-"_s + kind);
    auto *tabs = look.window().findChild<ui::Tabs *>();
    tabs->setCurrent(u"calls"_s);
    look.draw(u"leavers-calls-"_s + kind);
    tabs->setCurrent(u"rates"_s);
    look.draw(u"leavers-rates-"_s + kind);
}

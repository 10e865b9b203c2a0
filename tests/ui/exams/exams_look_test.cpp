// Draws the page of the exams in the window.
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/ui/exams/exam_bench.h"
#include "ui/base/tabs.h"

#include <QDialog>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::ExamBench;

TEST_CASE("the page of the exams is drawn empty and full in both themes")
{
    ExamBench bench;
    const bool isFull = GENERATE(false, true);
    if (isFull) {
        for (const char *name : {"D’Hérouville-Montmorency de la Tour", "Carpentier", "Fofana",
                 "Lefèvre", "Moreau", "Œuvrard", "Nguyen", "Da Silva", "Ben Saïd"})
            bench.students.push_back(bench.student(QString::fromUtf8(name)));
        bench.enterAll();
        for (size_t i = 2; i < bench.students.size(); ++i) {
            const auto made = bench.registration(bench.students[i]);
            const QString number = u"02%1"_s.arg(4521000 + int(i));
            if (i == 3)
                must(bench.service.save(made.id, made.rowVersion, {number, false}, {}));
            else
                must(bench.service.save(made.id, made.rowVersion, {number, true},
                    exams::OfficialResult{exams::Outcome(i % 5 == 0 ? 2 : 0),
                        i % 5 == 0 ? exams::Honours::None : exams::Honours(i % 4),
                        QDate(2026, 7, 3), u"Procès-verbal du jury"_s}));
        }
    }
    tests::LookWindow look(bench.file, bench.desk,
        {{u"exams"_s, u"Formation"_s, u"Examens"_s, ui::Icon::Exams, security::Operation::ReadExams,
            [&](const ui::Desk &desk) -> ui::Page * {
                return new ui::ExamsPage(
                    desk, {bench.file.workspace(), bench.accounts, bench.service, bench.years});
            }}});
    const QString kind = isFull ? u"full"_s : u"empty"_s;
    if (isFull)
        look.find<ui::DataTable>(u"candidateTable"_s).selectRow(3);
    look.draw(u"exams-"_s + kind);
    const auto keep = [](const QString &name) {
        return [name](QDialog &dialog) { tests::LookWindow::keep(dialog, name); };
    };
    static_cast<void>(bench.student(u"Zola"_s));
    bench.desk.dialogs.answerRun(keep(u"exams-entry-"_s + kind));
    look.find<QPushButton>(u"enterStudents"_s).click();
    if (isFull) {
        bench.desk.dialogs.answerRun(keep(u"exams-result"_s));
        look.find<QPushButton>(u"recordResults"_s).click();
        bench.desk.theme.apply({ui::ThemeKind::Dark, 100, false});
        bench.desk.dialogs.answerRun(keep(u"exams-result-dark"_s));
        look.find<QPushButton>(u"recordResults"_s).click();
    }
    look.window().findChild<ui::Tabs *>()->setCurrent(u"success"_s);
    look.draw(u"exams-success-"_s + kind);
}

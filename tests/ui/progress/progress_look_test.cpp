// Pictures of the page of the competencies, in both themes and two sizes.
#include "tests/support/look_window.h"
#include "tests/ui/progress/progress_bench.h"
#include "ui/base/tabs.h"

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::ProgressBench;
namespace rows = support::rows;

namespace {

// Twelve young people, thirty competencies in three blocks.
void fill(ProgressBench &bench)
{
    auto &school = bench.school;
    auto &database = bench.file.database();
    for (const QString &name : {u"Bernard"_s, u"D’Hérouville"_s, u"Nguyen-Lambert"_s, u"Petit"_s,
             u"Quéméneur"_s, u"Rossi"_s, u"Traoré"_s, u"Vasseur"_s}) {
        const auto student = rows::student(database, name, u"Alix"_s);
        const auto stay = rows::enrolment(database, student, school.year, QDate(2026, 9, 1));
        rows::membership(database, stay, school.workshop, QDate(2026, 9, 1));
        rows::path(database, stay, school.diploma, 1, 2, QDate(2026, 9, 1));
        school.students.push_back(stay);
    }
    std::vector<diplomas::CompetencyId> all{school.drilling, school.filing, school.welding};
    for (int i = 3; i < 30; ++i) {
        all.push_back(rows::competency(database, school.diploma, u"C%1.%2"_s.arg(i / 8 + 1).arg(i),
            u"Régler une machine et vérifier ce qu’elle produit"_s, u"B%1"_s.arg(i / 12 + 1)));
    }
    std::vector<progress::ObservationDetails> seen;
    std::vector<progress::Decision> decided;
    for (size_t student = 0; student < school.students.size(); ++student) {
        for (size_t at = 0; at < all.size(); ++at) {
            const size_t roll = (student * 7 + at * 5) % 11;
            if (roll < 7)
                seen.push_back(school.seen(student, all[at], int(roll % 5)));
            if (roll < 4) {
                decided.push_back(
                    {school.student(student), all[at], school.level(int((roll + student) % 5))});
            }
        }
    }
    (void)must(school.progress.observe(seen));
    (void)must(school.progress.decide(decided));
    rows::leaveOut(database, school.student(1).value(), school.diploma, all[5]);
}

} // namespace

TEST_CASE("the page of the competencies is drawn")
{
    ProgressBench bench;
    fill(bench);
    tests::LookWindow look(bench.file, bench.desk,
        {{u"competencies"_s, u"Formation"_s, u"Compétences"_s, ui::Icon::Competencies,
            security::Operation::ReadProgress, [&bench](const ui::Desk &desk) -> ui::Page * {
                return new ui::ProgressPage(desk, bench.services());
            }}});
    look.find<ui::ProgressPage>(u"competencies"_s)
        .showPlace({u"competencies"_s, u"group"_s, bench.school.workshop.value()});
    look.find<ui::GridView>(u"progressGrid"_s).goTo(2, 4);
    look.draw(u"competencies-grid"_s);
    look.find<ui::Tabs>(u"progressTabs"_s).setCurrent(u"conduct"_s);
    look.draw(u"competencies-conduct"_s);
}

// Draws the page of the change of year in the window.
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/ui/rollover/roll_over_bench.h"

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::RollOverBench;

TEST_CASE("the page of the change of year is drawn before and after in both themes")
{
    RollOverBench bench;
    int number = 0;
    std::optional<enrolment::EnrolmentId> shown;
    for (const char *name : {"<b>Gras</b> & fils", "Benali", "Carpentier", "Da Silva",
             "D’Hérouville-Montmorency de la Tour", "Fofana", "Lefèvre", "Moreau", "Nguyen",
             "Œuvrard", "Zidane"}) {
        ++number;
        const auto pupil = bench.school.pupil(QString::fromUtf8(name), number % 3 == 0 ? 1 : 2, 2,
            number == 4 ? std::optional(QDate(2025, 11, 14)) : std::nullopt);
        if (number % 3 == 1 && number != 4)
            bench.school.result(
                pupil.id, number == 7 ? exams::Outcome::Deferred : exams::Outcome::Admitted);
        if (number == 6)
            shown = pupil.enrolment;
    }
    tests::LookWindow look(bench.file, bench.desk,
        {{u"roll-over"_s, u"Gestion"_s, u"Passage d’année"_s, ui::Icon::CalendarDay,
            security::Operation::ManageEnrolments, [&](const ui::Desk &desk) -> ui::Page * {
                return new ui::RollOverPage(desk, bench.services());
            }}});
    look.find<ui::DataTable>(u"rollOverTable"_s).selectKey(shown->value());
    look.draw(u"roll-over-before"_s);
    look.find<ui::DataTable>(u"rollOverTable"_s).selectAll();
    look.find<QComboBox>(u"togetherAction"_s).setCurrentIndex(2);
    look.draw(u"roll-over-together"_s);
    must(bench.school.service.carryOut(bench.school.wish()).map([](const auto &) {}));
    look.find<ui::RollOverPage>(u"roll-over"_s).reload();
    QApplication::processEvents();
    look.draw(u"roll-over-after"_s);
}

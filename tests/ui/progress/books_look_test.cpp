// Draws the page of the livrets in both themes; with ETABLI_LOOK_DIR set the pictures are kept.
#include "tests/support/look_window.h"
#include "tests/ui/progress/books_bench.h"

using namespace Qt::Literals::StringLiterals;
using tests::BooksBench;

TEST_CASE("the page of the livrets is drawn")
{
    BooksBench bench;
    bench.school.observe(0, bench.school.drilling, 3, QDate(2026, 11, 17));
    bench.school.decide(0, bench.school.drilling, 3);
    bench.school.decide(0, bench.school.welding, 2);
    (void)bench.school.held(QDate(2026, 11, 17));
    bench.school.objective(0, u"Souder seul"_s);
    bench.school.review(0, u"De beaux assemblages, un poste bien tenu."_s, u"Souder seul"_s);
    for (const QString &first : {u"Amélie"_s, u"Bastien"_s, u"Inès"_s, u"Jean-Baptiste"_s}) {
        const auto student =
            support::rows::student(bench.file.database(), u"N’Guyen-Martin"_s, first);
        const auto enrolment = support::rows::enrolment(
            bench.file.database(), student, bench.school.year, QDate(2026, 9, 1));
        support::rows::membership(
            bench.file.database(), enrolment, bench.school.workshop, QDate(2026, 9, 1));
    }
    tests::LookWindow look(bench.file, bench.desk,
        {{u"progress-books"_s, u"Formation"_s, u"Livrets de suivi"_s, ui::Icon::Book,
            security::Operation::PrintReviews, [&](const ui::Desk &desk) -> ui::Page * {
                return new ui::BooksPage(desk,
                    {bench.file.workspace(), bench.years, bench.groups, bench.school.books,
                        bench.school.weeks});
            }}});
    look.window().go({u"progress-books"_s, {}, 0});
    QApplication::processEvents();
    look.draw(u"books-start"_s);
    look.window().go({u"progress-books"_s, u"student"_s, bench.school.student(0).value()});
    QApplication::processEvents();
    look.draw(u"books-one"_s);
    look.window().go({u"progress-books"_s, u"week-student"_s, bench.school.student(0).value()});
    QApplication::processEvents();
    look.draw(u"books-week"_s);
}

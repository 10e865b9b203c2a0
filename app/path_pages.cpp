#include "app/path_pages.h"

#include "app/school.h"
#include "ui/diplomas/diplomas_page.h"
#include "ui/evaluations/evaluations_page.h"
#include "ui/exams/exams_page.h"
#include "ui/exams/mock_page.h"
#include "ui/people/positioning_page.h"
#include "ui/progress/books_page.h"
#include "ui/progress/progress_page.h"
#include "ui/reviews/reviews_page.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using ui::Desk;
using ui::Icon;

namespace app {

ui::PageEntry termReviews(School &school, const QString &group)
{
    return {u"reviews"_s, group, QCoreApplication::translate("app", "Term reviews"), Icon::Book,
        Operation::ReadReviews, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::ReviewsPage(desk,
                {school.workspace(), school.accounts(), s.reviews, s.familyMeetings,
                    s.evaluations});
        }};
}

// Opened from the page of the reviews.
ui::PageEntry evaluations(School &school)
{
    return {u"evaluations"_s, QString(), QCoreApplication::translate("app", "Marks and bulletins"),
        Icon::Edit, Operation::ReadReviews,
        [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::EvaluationsPage(desk,
                {school.workspace(), school.accounts(), s.evaluations, s.bulletins, s.reviews,
                    s.staff});
        },
        false};
}

ui::PageEntry competencies(School &school, const QString &group)
{
    return {u"competencies"_s, group, QCoreApplication::translate("app", "Competencies"),
        Icon::Competencies, Operation::ReadProgress, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::ProgressPage(desk,
                {school.workspace(), school.accounts(), s.progress, s.conduct, s.evidence,
                    s.school});
        }};
}

ui::PageEntry progressBooks(School &school, const QString &group)
{
    return {u"progress-books"_s, group, QCoreApplication::translate("app", "Progress books"),
        Icon::Book, Operation::PrintReviews, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::BooksPage(
                desk, {school.workspace(), s.years, s.groups, s.progressBooks, s.weeks});
        }};
}

ui::PageEntry frameworks(School &school, const QString &group)
{
    return {u"diplomas"_s, group, QCoreApplication::translate("app", "Frameworks"), Icon::Book,
        Operation::ReadStudentFile, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::DiplomasPage(desk,
                {school.workspace(), school.accounts(), s.diplomas, s.frameworks, s.drafts,
                    s.frameworkImports});
        }};
}

ui::PageEntry exams(School &school, const QString &group)
{
    return {u"exams"_s, group, QCoreApplication::translate("app", "Exams"), Icon::Exams,
        Operation::ReadExams, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::ExamsPage(
                desk, {school.workspace(), school.accounts(), s.exams, s.years});
        }};
}

ui::PageEntry mockExams(School &school, const QString &group)
{
    return {u"mock-exams"_s, group, QCoreApplication::translate("app", "Mock exams"), Icon::Check,
        Operation::RecordMockExams, [&school](const Desk &desk) -> ui::Page * {
            return new ui::MockPage(desk, school.workspace(), school.accounts());
        }};
}

// Opened from the list of students.
ui::PageEntry positioning(School &school)
{
    return {u"positioning"_s, QString(),
        QCoreApplication::translate("app", "Decisions of positioning"), Icon::CheckCircle,
        Operation::ReadStudentFile,
        [&school](const Desk &desk) -> ui::Page * {
            return new ui::PositioningPage(
                desk, school.workspace(), school.accounts(), school.services().groups);
        },
        false};
}

} // namespace app

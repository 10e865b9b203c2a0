// Use cases on livrets and weeks.
#include "core/progress_book/book_service.h"
#include "core/progress_book/week_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using progress_book::BookService;
using progress_book::KeptPaper;
using progress_book::WeekService;
using security::Operation;

namespace rights {

std::vector<Invoker> bookInvokers()
{
    return {
        {Operation::PrintReviews, "a livret",
            [](RightsSchool &s, Where w) -> base::Done {
                BookService service(s.workspace());
                ET_ASSIGN(auto writing, service.begin({}));
                return done(writing.compose(s.things().student.at(w)));
            }},
        {Operation::PrintReviews, "a livret issued",
            [](RightsSchool &s, Where w) {
                return done(BookService(s.workspace())
                                .record({KeptPaper(s.things().student.at(w),
                                    security::Workspace::newUuid(), u"Livret"_s, {})}));
            }},
        {Operation::PrintReviews, "livrets that were issued",
            [](RightsSchool &s, Where w) {
                return done(BookService(s.workspace()).issuedOf(s.things().student.at(w)));
            }},
        {Operation::PrintReviews, "a week",
            [](RightsSchool &s, Where w) {
                return done(
                    WeekService(s.workspace()).compose({kToday, {s.things().student.at(w)}}));
            }},
        {Operation::PrintReviews, "a week issued",
            [](RightsSchool &s, Where w) {
                return done(
                    WeekService(s.workspace())
                        .record({{s.things().student.at(w), security::Workspace::newUuid(), {}}}));
            }},
    };
}

} // namespace rights

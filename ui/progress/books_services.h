#pragma once

namespace progress_book {
class BookService;
class WeekService;
} // namespace progress_book
namespace school {
class GroupService;
class YearService;
} // namespace school
namespace security {
class Workspace;
}

namespace ui {

// What the page of the livrets calls; all of it outlives it.
struct BooksServices {
    security::Workspace &workspace;
    school::YearService &years;
    school::GroupService &groups;
    progress_book::BookService &books;
    progress_book::WeekService &weeks;
};

} // namespace ui

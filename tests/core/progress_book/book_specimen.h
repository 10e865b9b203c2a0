#pragma once

#include "core/progress_book/my_week.h"

// Livrets and weeks with invented people, for the tests to keep, to print and to look at.
namespace specimen {

// blocks of competencies each with so many; two years of path, three terms.
[[nodiscard]] progress_book::Book book(int blocks = 3, int perBlock = 5);
[[nodiscard]] progress_book::Book emptyBook();
[[nodiscard]] progress_book::MyWeek week(int number = 0);

} // namespace specimen

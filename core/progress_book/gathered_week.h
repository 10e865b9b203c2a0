#pragma once

#include "core/progress_book/gathered.h"
#include "core/progress_book/my_week.h"

namespace progress_book {

// What the files say of one young person's week, which is that of the frame: hours of the rolls,
// what was made as sessions and observations tell it, what was decided and seen, the newest comment
// and aim.
[[nodiscard]] base::Result<MyWeek> weekOf(BookFrame &frame, const About &about);

} // namespace progress_book

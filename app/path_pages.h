#pragma once

#include "app/pages.h"

// The pages of what each young person learns: frameworks, progress, reviews, exams. group: the
// heading of the rail they stand under; the others are opened from another page.
namespace app {

[[nodiscard]] ui::PageEntry termReviews(School &school, const QString &group);
[[nodiscard]] ui::PageEntry evaluations(School &school);
[[nodiscard]] ui::PageEntry competencies(School &school, const QString &group);
[[nodiscard]] ui::PageEntry progressBooks(School &school, const QString &group);
[[nodiscard]] ui::PageEntry frameworks(School &school, const QString &group);
[[nodiscard]] ui::PageEntry exams(School &school, const QString &group);
[[nodiscard]] ui::PageEntry mockExams(School &school, const QString &group);
[[nodiscard]] ui::PageEntry positioning(School &school);

} // namespace app

#pragma once

#include "core/documents/document.h"
#include "core/progress_book/my_week.h"
#include "core/reports/school_letterhead.h"

#include <QRectF>

namespace reports {

// How the pages of a week lie on paper: A5 sheets, or two of them side by side on A4 to be cut.
enum class WeekSheet { A5, TwoOnA4 };

// « Ma semaine » of one or several young people: one A5 each, large plain words. What nobody said
// is left as lines to write on. Texts that are long are set smaller; nothing is cut.
class MyWeekPages final : public documents::Document {
public:
    MyWeekPages(std::vector<progress_book::MyWeek> weeks, SchoolMarks marks, WeekSheet sheet);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QPageLayout::Orientation orientation() const override;
    [[nodiscard]] QPageSize::PageSizeId paper() const override;
    [[nodiscard]] int pageCount() const override;
    void paintPage(QPainter &painter, int page) const override;

private:
    std::vector<progress_book::MyWeek> m_weeks;
    SchoolMarks m_marks;
    WeekSheet m_sheet;
};

// The week from its Monday to its Friday, in words: "from 7 to 11 September 2026".
[[nodiscard]] QString weekText(QDate monday);

} // namespace reports

#include "ui/base/ratio_cell.h"

#include "core/base/format.h"

namespace ui {

namespace {
constexpr int kEnoughCases = 5;
}

ListCell ratioCell(const base::Ratio &ratio)
{
    ListCell cell{base::formatRatio(ratio, kEnoughCases), -1};
    if (!ratio.isDefined())
        return cell;
    const int permille = int(ratio.permille());
    cell.sort = permille;
    if (ratio.denominator >= kEnoughCases) {
        cell.permille = permille;
        cell.tone = Tone::Accent;
    }
    return cell;
}

} // namespace ui

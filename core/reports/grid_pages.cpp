#include "core/reports/grid_pages.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/progress/grid_code.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using progress::Grid;
using progress::GridCell;

constexpr size_t kMostColumns = 14;
constexpr size_t kMostRows = 18;
const QString kNothing = u"—"_s;

QString digitOf(const progress::Scale &scale, progress::LevelId id)
{
    const progress::Level *level = scale.find(id);
    return level ? QString::number(level->details.digit) : QString();
}

// "3", what was decided; "(2)", seen and not decided yet; "A", a letter for why there is none.
QString valueOf(const GridCell &cell, const progress::Scale &scale)
{
    if (cell.decided)
        return digitOf(scale, *cell.decided);
    if (cell.without)
        return progress::letterOf(*cell.without);
    return cell.seen ? u"(%1)"_s.arg(digitOf(scale, *cell.seen)) : QString();
}

QString lettersLegend()
{
    QStringList parts;
    for (const progress::Without without : progress::kWithouts)
        parts += letterOf(without) + QChar(0x00a0) + titleOf(without).toLower();
    return parts.join(u" · "_s);
}

QString hintOf(const Grid &grid, GridSheet kind)
{
    const QString legend = grid.scale.legend();
    switch (kind) {
    case GridSheet::Blank:
        return QCoreApplication::translate("reports",
            "Write what you saw: %1 · %2. An empty square says nothing; a crossed one is not part "
            "of this path.")
            .arg(legend, lettersLegend());
    case GridSheet::AsShown:
        return QCoreApplication::translate(
            "reports", "Levels that were decided: %1. In brackets: seen, not decided yet. %2.")
            .arg(legend, lettersLegend());
    }
    return {};
}

// Column ranges that stay within one block, as wide as a page takes.
std::vector<std::pair<size_t, size_t>> partsOf(const Grid &grid)
{
    std::vector<std::pair<size_t, size_t>> parts;
    for (size_t at = 0; at < grid.columns.size(); ++at) {
        const bool goesOn = !parts.empty()
            && grid.columns[at - 1].blockId == grid.columns[at].blockId
            && parts.back().second - parts.back().first < kMostColumns;
        if (goesOn)
            ++parts.back().second;
        else
            parts.emplace_back(at, at + 1);
    }
    return parts;
}

FillInPage pageOf(const Grid &grid, GridSheet kind, QDate day, std::pair<size_t, size_t> part)
{
    const auto *block = diplomas::blockOf(grid.framework, grid.columns[part.first].blockId);
    FillInPage page;
    page.title = base::joined({grid.groupName, grid.framework.shortName}, u" · "_s);
    page.subtitle =
        base::joined({block ? diplomas::nameOf(*block) : QString(),
                         kind == GridSheet::AsShown ? base::formatDayMonth(day)
                                                    : QCoreApplication::translate("reports", "Day:")
                                 + u" ……………   "_s + QCoreApplication::translate("reports", "Work:")
                                 + u" ………………………………"_s},
            u" · "_s);
    if (kind == GridSheet::Blank) {
        page.code =
            progress::GridCode{grid.group, grid.framework.version, grid.columns[part.first].id}
                .text();
    }
    page.hint = hintOf(grid, kind);
    for (size_t at = part.first; at < part.second; ++at) {
        const diplomas::Competency &one = grid.columns[at];
        page.columns.push_back({{diplomas::headOf(one),
            one.shortLabel.isEmpty() ? one.label.left(28) : one.shortLabel}});
    }
    return page;
}

} // namespace

std::vector<FillInPage> gridPages(const Grid &grid, GridSheet kind, QDate day)
{
    std::vector<FillInPage> pages;
    for (const auto &part : partsOf(grid)) {
        for (size_t first = 0; first < grid.students.size(); first += kMostRows) {
            FillInPage page = pageOf(grid, kind, day, part);
            const size_t last = std::min(grid.students.size(), first + kMostRows);
            for (size_t at = first; at < last; ++at) {
                FillInPage::Row row{int(at) + 1, grid.students[at].listName, {}};
                for (size_t column = part.first; column < part.second; ++column) {
                    const GridCell &cell = grid.cell(at, column);
                    const QString value =
                        kind == GridSheet::AsShown ? valueOf(cell, grid.scale) : QString();
                    row.cells += cell.isOwn || !value.isEmpty() ? value : kNothing;
                }
                page.rows.push_back(std::move(row));
            }
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

} // namespace reports

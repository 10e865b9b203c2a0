#include "core/exchange/framework_columns.h"

#include "core/base/text.h"
#include "core/exchange/list_columns.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

ExportCell yearCell(const std::optional<int> &year)
{
    return year ? ExportCell(qint64(*year)) : ExportCell();
}

ExportCell dayCell(const std::optional<QDate> &day)
{
    return day ? ExportCell(*day) : ExportCell();
}

ExportCell flagCell(bool flag)
{
    return flag ? ExportCell(yesWord()) : ExportCell();
}

using Column = ListColumn<FrameworkRow>;

// In the order of FrameworkColumn.
constexpr std::array kColumns{
    Column{"diploma", QT_TRANSLATE_NOOP("exchange", "Diploma"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell { return row.framework->shortName; }},
    Column{"title", QT_TRANSLATE_NOOP("exchange", "Title"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell { return row.framework->title; }},
    Column{"version", QT_TRANSLATE_NOOP("exchange", "Version"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell { return row.framework->label; }},
    Column{"first-session", QT_TRANSLATE_NOOP("exchange", "First session"), ColumnKind::Number,
        [](const FrameworkRow &row) { return yearCell(row.framework->sessions.first); }},
    Column{"last-session", QT_TRANSLATE_NOOP("exchange", "Last session"), ColumnKind::Number,
        [](const FrameworkRow &row) { return yearCell(row.framework->sessions.last); }},
    Column{"sort", QT_TRANSLATE_NOOP("exchange", "Sort"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.unit ? unitWord() : competencyWord();
        }},
    Column{"block-code", QT_TRANSLATE_NOOP("exchange", "Block code"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.block ? row.block->code : QString();
        }},
    Column{"block", QT_TRANSLATE_NOOP("exchange", "Block"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.block ? row.block->label : QString();
        }},
    Column{"code", QT_TRANSLATE_NOOP("exchange", "Code"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.unit ? row.unit->code : row.competency->code;
        }},
    Column{"label", QT_TRANSLATE_NOOP("exchange", "Label"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.unit ? row.unit->label : row.competency->label;
        }},
    Column{"short-label", QT_TRANSLATE_NOOP("exchange", "Short label"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.competency ? row.competency->shortLabel : QString();
        }},
    Column{"paper", QT_TRANSLATE_NOOP("exchange", "Paper"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.unit ? row.unit->paper : QString();
        }},
    Column{"kind", QT_TRANSLATE_NOOP("exchange", "Kind"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.unit ? diplomas::titleOf(row.unit->kind) : QString();
        }},
    Column{"coefficient", QT_TRANSLATE_NOOP("exchange", "Coefficient"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.unit && row.unit->coefficientHundredths
                ? ExportCell(diplomas::coefficientText(*row.unit->coefficientHundredths))
                : ExportCell();
        }},
    Column{"mode", QT_TRANSLATE_NOOP("exchange", "Mode"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.unit ? diplomas::titleOf(row.unit->mode) : QString();
        }},
    Column{"professional-average", QT_TRANSLATE_NOOP("exchange", "Professional average"),
        ColumnKind::Text,
        [](const FrameworkRow &row) {
            return flagCell(row.unit && row.unit->inProfessionalAverage);
        }},
    Column{"source", QT_TRANSLATE_NOOP("exchange", "Source"), ColumnKind::Text,
        [](const FrameworkRow &row) -> ExportCell {
            return row.unit ? row.unit->source : row.competency->source;
        }},
    Column{"verified-on", QT_TRANSLATE_NOOP("exchange", "Verified on"), ColumnKind::Date,
        [](const FrameworkRow &row) {
            return dayCell(row.unit ? row.unit->verifiedOn : row.competency->verifiedOn);
        }},
    Column{"retired", QT_TRANSLATE_NOOP("exchange", "Retired"), ColumnKind::Text,
        [](const FrameworkRow &row) {
            return flagCell(
                row.unit ? row.unit->retired : row.competency->retired || row.block->retired);
        }},
};
static_assert(kColumns.size() == size_t(FrameworkColumn::Retired) + 1);

} // namespace

QString titleOf(FrameworkColumn column)
{
    return QCoreApplication::translate("exchange", kColumns[size_t(column)].title);
}

std::optional<FrameworkColumn> frameworkColumn(const QString &title)
{
    const QString wanted = base::foldedCompact(title);
    for (size_t i = 0; i < kColumns.size(); ++i) {
        const QString key = QString::fromLatin1(kColumns[i].key);
        const auto column = FrameworkColumn(i);
        if (wanted == base::foldedCompact(titleOf(column)) || wanted == base::foldedCompact(key))
            return column;
    }
    return std::nullopt;
}

QString unitWord()
{
    return QCoreApplication::translate("exchange", "Unit");
}

QString competencyWord()
{
    return QCoreApplication::translate("exchange", "Competency");
}

QString yesWord()
{
    return QCoreApplication::translate("exchange", "yes");
}

std::vector<FrameworkRow> rowsOf(const diplomas::Framework &framework)
{
    std::vector<FrameworkRow> rows;
    for (const diplomas::ExamUnit &unit : framework.units)
        rows.push_back({&framework, &unit, nullptr, nullptr});
    for (const diplomas::CompetencyBlock &block : framework.blocks) {
        for (const diplomas::Competency &competency : block.competencies)
            rows.push_back({&framework, nullptr, &block, &competency});
    }
    return rows;
}

ListExport frameworkList(const QString &title, const std::vector<diplomas::Framework> &frameworks)
{
    std::vector<FrameworkRow> rows;
    for (const diplomas::Framework &framework : frameworks) {
        for (const FrameworkRow &row : rowsOf(framework))
            rows.push_back(row);
    }
    return listOf<FrameworkRow>(title, std::span<const Column>(kColumns), rows);
}

} // namespace exchange

#include "ui/exams/units_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exams::UnitEntry;
using exams::UnitStanding;

namespace {

constexpr int kNotEntered = -1;
constexpr int kMarkWidth = 74;

std::vector<UnitStanding> standingsFor(const diplomas::ExamUnit &unit)
{
    if (unit.kind == diplomas::UnitKind::Optional)
        return {UnitStanding::Optional, UnitStanding::Kept};
    return {UnitStanding::New, UnitStanding::Kept, UnitStanding::Exempt};
}

bool isByBlock(const diplomas::Framework &framework)
{
    return framework.passRule == diplomas::PassRule::Title
        || framework.passRule == diplomas::PassRule::Branch;
}

} // namespace

UnitsDialog::UnitsDialog(const Theme &theme, const QString &candidate,
    diplomas::Framework framework, const std::vector<UnitEntry> &entries,
    std::vector<UnitEntry> proposed, Give give, QWidget *parent)
    : TaskDialog(theme, tr("Units entered for"), candidate, tr("Save"), parent)
    , m_framework(std::move(framework))
    , m_proposed(std::move(proposed))
{
    setObjectName(u"unitsDialog"_s);
    auto *fromPath =
        makeButton(theme, tr("As the &path says"), ButtonLook::Secondary, Icon::Copy, this);
    fromPath->setObjectName(u"fromPath"_s);
    fromPath->setAutoDefault(false);
    form().addWidget(fromPath);
    for (const diplomas::ExamUnit &unit : m_framework.units) {
        if (!unit.retired || entryOf(entries, unit.id))
            addRow(theme, unit);
    }
    fillFrom(entries);
    connect(fromPath, &QPushButton::clicked, this, [this] { fillFrom(m_proposed); });
    setAct([this, give = std::move(give)]() -> base::Done {
        ET_ASSIGN(const std::vector<UnitEntry> units, typed());
        return give(units);
    });
}

void UnitsDialog::addRow(const Theme &theme, const diplomas::ExamUnit &unit)
{
    auto *line = new QWidget;
    Row row{unit, new QComboBox(line), new QComboBox(line), new QLineEdit(line)};
    if (unit.kind == diplomas::UnitKind::Optional || isByBlock(m_framework))
        row.standing->addItem(tr("Not entered"), kNotEntered);
    for (const UnitStanding standing : standingsFor(unit))
        row.standing->addItem(titleOf(standing), int(standing));
    for (const diplomas::ExamMode mode : diplomas::kExamModes)
        row.mode->addItem(titleOf(mode), int(mode));
    row.standing->setObjectName(u"standing-"_s + unit.code);
    row.mode->setObjectName(u"mode-"_s + unit.code);
    row.mark->setObjectName(u"kept-"_s + unit.code);
    row.mode->setAccessibleName(tr("Mode of %1").arg(unit.code));
    row.mark->setAccessibleName(tr("Mark kept of %1").arg(unit.code));
    row.mark->setPlaceholderText(tr("Mark"));
    row.mark->setFixedWidth(theme.px(kMarkWidth));
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme.px(8));
    columns->addWidget(row.standing, 1);
    columns->addWidget(row.mark);
    columns->addWidget(row.mode, 1);
    line->setFocusProxy(row.standing);
    form().addField(u"unit-"_s + unit.code, nameOf(unit), line);
    row.standing->setAccessibleName(nameOf(unit));
    m_rows.push_back(row);
    connect(row.standing, &QComboBox::currentIndexChanged, this, [this, row] { follow(row); });
}

void UnitsDialog::fillFrom(const std::vector<UnitEntry> &entries)
{
    for (const Row &row : m_rows) {
        const UnitEntry *entry = entryOf(entries, row.unit.id);
        const int standing = entry ? int(entry->standing) : kNotEntered;
        row.standing->setCurrentIndex(std::max(0, row.standing->findData(standing)));
        row.mode->setCurrentIndex(row.mode->findData(int(entry ? entry->mode : row.unit.mode)));
        const bool isKept = entry && entry->standing == UnitStanding::Kept && entry->mark.mark;
        row.mark->setText(isKept ? paths::markText(*entry->mark.mark) : QString());
        follow(row);
    }
}

void UnitsDialog::follow(const Row &row) const
{
    const QVariant standing = row.standing->currentData();
    const bool isKept = standing == QVariant(int(UnitStanding::Kept));
    const bool isSat = standing == QVariant(int(UnitStanding::New))
        || standing == QVariant(int(UnitStanding::Optional));
    row.mark->setVisible(isKept && !isByBlock(m_framework));
    row.mode->setVisible(isSat);
}

base::Result<std::vector<UnitEntry>> UnitsDialog::typed() const
{
    std::vector<UnitEntry> entries;
    for (const Row &row : m_rows) {
        const int standing = row.standing->currentData().toInt();
        if (standing == kNotEntered)
            continue;
        UnitEntry entry{row.unit.id, UnitStanding(standing),
            diplomas::ExamMode(row.mode->currentData().toInt()), {}};
        if (entry.standing == UnitStanding::Kept && !isByBlock(m_framework)) {
            const auto mark = paths::markFrom(row.mark->text());
            if (!mark) {
                return base::fail(exams::errors::kBadMark,
                    tr("%1: the mark that is kept goes from 0 to 20, such as 12,5.")
                        .arg(row.unit.code));
            }
            entry.mark = {exams::UnitResult::Mark, mark, {}};
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace ui

#include "ui/exams/modes_dialog.h"

#include "ui/base/form.h"

#include <QComboBox>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kAsTheyAre = -1;

// The ways in which candidates sit for a unit; those who have it kept or exempt do not.
std::set<diplomas::ExamMode> modesOf(const exams::MarksSheet &sheet, diplomas::ExamUnitId unit)
{
    std::set<diplomas::ExamMode> modes;
    for (const exams::MarksRow &row : sheet.rows) {
        const exams::UnitEntry *entry = entryOf(row.entries, unit);
        if (entry && entry->isSat())
            modes.insert(entry->mode);
    }
    return modes;
}

} // namespace

ModesDialog::ModesDialog(
    const Theme &theme, const exams::MarksSheet &sheet, Give give, QWidget *parent)
    : TaskDialog(theme, tr("Modes of the session"),
        tr("%1 · session %2 · for all its candidates")
            .arg(nameOf(sheet.framework), QString::number(sheet.session)),
        tr("Save"), parent)
{
    setObjectName(u"modesDialog"_s);
    for (const diplomas::ExamUnit *unit : activeUnits(sheet.framework))
        addRow(*unit, sheet);
    setAct([this, give = std::move(give)] { return give(chosen()); });
}

void ModesDialog::addRow(const diplomas::ExamUnit &unit, const exams::MarksSheet &sheet)
{
    const auto modes = modesOf(sheet, unit.id);
    if (modes.empty())
        return;
    auto *choice = new QComboBox;
    choice->setObjectName(u"mode-"_s + unit.code);
    if (modes.size() > 1)
        choice->addItem(tr("Several: as they are"), kAsTheyAre);
    for (const diplomas::ExamMode mode : diplomas::kExamModes)
        choice->addItem(titleOf(mode), int(mode));
    if (modes.size() == 1)
        choice->setCurrentIndex(choice->findData(int(*modes.begin())));
    form().addField(u"mode-"_s + unit.code, nameOf(unit), choice);
    m_rows.push_back({unit.id, choice});
}

std::vector<exams::UnitMode> ModesDialog::chosen() const
{
    std::vector<exams::UnitMode> modes;
    for (const Row &row : m_rows) {
        const int mode = row.mode->currentData().toInt();
        if (mode != kAsTheyAre)
            modes.push_back({row.unit, diplomas::ExamMode(mode)});
    }
    return modes;
}

} // namespace ui

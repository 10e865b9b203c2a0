#include "ui/exams/control_dialog.h"

#include "ui/base/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exams::UnitEntry;
using exams::UnitMark;

namespace {
constexpr int kMarkWidth = 90;
}

ControlDialog::ControlDialog(const Theme &theme, const QString &candidate,
    const diplomas::Framework &framework, std::vector<UnitEntry> entries, Give give,
    QWidget *parent)
    : TaskDialog(theme, tr("Control oral"), candidate, tr("Save"), parent)
    , m_entries(std::move(entries))
    , m_give(std::move(give))
{
    setObjectName(u"controlDialog"_s);
    for (int place = 0; place < exams::kControlMarks; ++place)
        addRow(theme, framework, place);
    int place = 0;
    for (const UnitEntry &entry : m_entries) {
        if (!entry.mark.control || place >= exams::kControlMarks)
            continue;
        const Row &row = m_rows[size_t(place++)];
        row.unit->setCurrentIndex(row.unit->findData(entry.unit.value()));
        row.mark->setText(paths::markText(*entry.mark.control));
    }
    setAct([this] { return save(); });
}

void ControlDialog::addRow(const Theme &theme, const diplomas::Framework &framework, int place)
{
    auto *line = new QWidget;
    const Row row{new QComboBox(line), new QLineEdit(line)};
    row.unit->addItem(tr("No unit"), 0);
    for (const diplomas::ExamUnit *unit : activeUnits(framework)) {
        const UnitEntry *entry = entryOf(m_entries, unit->id);
        if (entry && entry->isSat() && !unit->inProfessionalAverage
            && unit->kind != diplomas::UnitKind::Optional)
            row.unit->addItem(nameOf(*unit), unit->id.value());
    }
    row.unit->setObjectName(u"controlUnit%1"_s.arg(place + 1));
    row.mark->setObjectName(u"controlMark%1"_s.arg(place + 1));
    row.mark->setAccessibleName(tr("Mark of the control oral"));
    row.mark->setPlaceholderText(tr("Mark"));
    row.mark->setFixedWidth(theme.px(kMarkWidth));
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme.px(8));
    columns->addWidget(row.unit, 1);
    columns->addWidget(row.mark);
    line->setFocusProxy(row.unit);
    form().addField(
        u"control%1"_s.arg(place + 1), place == 0 ? tr("First unit") : tr("Second unit"), line);
    m_rows.push_back(row);
}

base::Done ControlDialog::save()
{
    std::vector<std::pair<diplomas::ExamUnitId, UnitMark>> marks;
    for (const UnitEntry &entry : m_entries) {
        UnitMark mark = entry.mark;
        mark.control.reset();
        for (const Row &row : m_rows) {
            if (row.unit->currentData().toLongLong() != entry.unit.value())
                continue;
            mark.control = paths::markFrom(row.mark->text());
            if (!mark.control) {
                return base::fail(exams::errors::kBadControl,
                    tr("The mark of the control oral goes from 0 to 20, such as 12,5."));
            }
        }
        if (mark != entry.mark)
            marks.emplace_back(entry.unit, mark);
    }
    // what is given up goes first: two marks at most stand at a time
    std::stable_partition(marks.begin(), marks.end(),
        [](const auto &mark) { return !mark.second.control.has_value(); });
    return m_give(marks);
}

} // namespace ui

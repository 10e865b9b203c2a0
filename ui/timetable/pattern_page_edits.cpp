// What is done with the weekly pattern: slots drawn, typed, moved, copied; sessions brought after.
#include "core/base/format.h"
#include "ui/base/dialogs.h"
#include "ui/base/list_output.h"
#include "ui/base/message_bar.h"
#include "ui/timetable/parts_dialog.h"
#include "ui/timetable/pattern_page.h"
#include "ui/timetable/slot_dialog.h"
#include "ui/timetable/week_grid.h"

#include <QComboBox>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using timetable::SlotPlan;

namespace {

constexpr int kShownSkipped = 6;

QString namesOf(const std::vector<timetable::Skipped> &skipped)
{
    QStringList lines;
    for (const timetable::Skipped &one : skipped) {
        if (lines.size() == kShownSkipped) {
            lines += u"…"_s;
            break;
        }
        lines += one.message;
    }
    return lines.join(u'\n');
}

} // namespace

void PatternPage::changed(const QString &text, const timetable::ChangedSlot &done)
{
    m_grid->setCurrent(done.id.value());
    reload();
    m_grid->setCurrent(done.id.value());
    showButtons();
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(
        text, [&service = m_services.pattern, undo = done.undo] { return service.undo(undo); });
}

void PatternPage::add(SlotPlan proposed)
{
    if (m_choices.natures.empty() || !chosenGroup())
        return;
    proposed.group = *chosenGroup();
    proposed.nature = m_choices.natures.front().code;
    std::optional<timetable::ChangedSlot> done;
    SlotDialog dialog(
        m_desk.theme, tr("Add a slot"), m_choices, proposed, from(),
        [&](const SlotPlan &plan) -> base::Done {
            ET_ASSIGN(done, m_services.pattern.add(plan, from()));
            return {};
        },
        window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted && done)
        changed(tr("The slot is added."), *done);
}

void PatternPage::addDrawn(int column, int starts, int ends)
{
    SlotPlan proposed{school::GroupId(0)};
    proposed.weekday = m_weekdays.value(column, 1);
    proposed.span = {starts, ends};
    add(proposed);
}

void PatternPage::edit(qint64 key)
{
    const timetable::SlotLine *one = line(key);
    if (!one || !mayPlan())
        return;
    const timetable::Slot slot = one->slot;
    std::optional<timetable::ChangedSlot> done;
    SlotDialog dialog(
        m_desk.theme, tr("Edit the slot"), m_choices, slot.plan, from(),
        [&](const SlotPlan &plan) -> base::Done {
            ET_ASSIGN(done, m_services.pattern.change(slot.id, slot.rowVersion, plan, from()));
            return {};
        },
        window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted && done)
        changed(tr("The slot is changed from %1 on.").arg(base::formatDate(from())), *done);
}

void PatternPage::moveTo(qint64 key, int column, int starts, int ends)
{
    const timetable::SlotLine *one = line(key);
    if (!one)
        return;
    SlotPlan plan = one->slot.plan;
    plan.weekday = m_weekdays.value(column, plan.weekday);
    plan.span = {starts, ends};
    const auto done = m_services.pattern.change(one->slot.id, one->slot.rowVersion, plan, from());
    if (!done) {
        m_desk.messages.showError(done.error());
        showPattern(); // it goes back to where it was
        return;
    }
    changed(tr("The slot is changed from %1 on.").arg(base::formatDate(from())), *done);
}

void PatternPage::takeAway(qint64 key)
{
    const timetable::SlotLine *one = line(key);
    if (!one || !mayPlan())
        return;
    const auto undo = m_services.pattern.end(one->slot.id, one->slot.rowVersion, from());
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    reload();
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(tr("The slot is taken away from %1 on.").arg(base::formatDate(from())),
        [&service = m_services.pattern, back = *undo] { return service.undo(back); });
}

void PatternPage::copy()
{
    const auto group = chosenGroup();
    if (!group)
        return;
    std::vector<school::Group> others = m_choices.groups;
    std::erase_if(others,
        [&](const school::Group &one) { return one.id == *group || one.archivedOn.has_value(); });
    auto *box = new QComboBox;
    box->setObjectName(u"copyTo"_s);
    for (const school::Group &one : others)
        box->addItem(one.details.name, one.id.value());
    std::optional<security::Undo> undo;
    class CopyDialog final : public TaskDialog {
    public:
        CopyDialog(const Theme &theme, const QString &title, const QString &subtitle,
            const QString &action, QWidget *parent)
            : TaskDialog(theme, title, subtitle, action, parent)
        {
        }
        using TaskDialog::form;
    };
    CopyDialog dialog(m_desk.theme, tr("Copy the pattern"),
        tr("The slots of %1, from %2 on; who teaches and where is then to be said.")
            .arg(m_shown->currentText(), base::formatDate(from())),
        tr("Copy"), window());
    dialog.form().addField(u"copyTo"_s, tr("To the group"), box, Presence::Required);
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(undo,
            m_services.pattern.copy(
                *group, school::GroupId(box->currentData().toLongLong()), from()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !undo)
        return;
    reload();
    m_desk.messages.undoable(tr("The pattern is copied."),
        [&service = m_services.pattern, back = *undo] { return service.undo(back); });
}

void PatternPage::editParts()
{
    const auto group = chosenGroup();
    const auto known = std::find_if(m_choices.groups.begin(), m_choices.groups.end(),
        [&](const school::Group &one) { return group && one.id == *group; });
    if (known == m_choices.groups.end())
        return;
    PartsDialog dialog(m_desk, m_services.parts, *known, from(), window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    reload();
    m_desk.messages.undoable(tr("The part is saved."),
        [&service = m_services.parts, undo = dialog.undo()] { return service.undo(undo); });
}

// What the sessions lack of the pattern, from the chosen day or today to the end of the year.
void PatternPage::showUpdate()
{
    m_update->clear();
    if (!mayPlan())
        return;
    const QDate first = std::max(from(), m_desk.clock.today());
    const auto to = m_services.generation.lastDay(first);
    const auto plan = to ? m_services.generation.preview(first, std::max(first, *to))
                         : base::Result<timetable::Generation>(base::fail(to.error()));
    if (!plan || plan->changesNothing()) {
        if (m_pattern.lines.empty())
            offerLastPattern();
        return;
    }
    m_update->showMessage(Tone::Accent,
        tr("The sessions from %1 to %2 are not those of the pattern: %3 to add, %4 to change, %5 "
           "to remove.")
            .arg(base::formatDate(first), base::formatDate(*to),
                QString::number(plan->toAdd.size()), QString::number(plan->toChange.size()),
                QString::number(plan->toRemove.size())));
    m_update->setAction(tr("&Update the sessions"), [this, last = *to] { updateSessions(last); });
}

// A new year begins without a pattern: last year's is mostly a good start.
void PatternPage::offerLastPattern()
{
    const auto stood = m_services.pattern.lastDayBefore(from());
    if (!stood || !*stood)
        return;
    m_update->showMessage(Tone::Accent,
        tr("No group has a pattern from %1 on. The last one stood until %2.")
            .arg(base::formatDate(from()), base::formatDate(**stood)));
    m_update->setAction(tr("&Take it up again"), [this, day = **stood] { carryOver(day); });
}

void PatternPage::carryOver(QDate stood)
{
    const auto undo = m_services.pattern.carryOver(stood, from());
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    reload();
    m_desk.messages.undoable(tr("The pattern is taken up again."),
        [&service = m_services.pattern, back = *undo] { return service.undo(back); });
}

void PatternPage::print()
{
    const QLocale french(QLocale::French, QLocale::France);
    exchange::ListExport list{tr("Weekly pattern"), {}, {}};
    for (const QString &title : {tr("Day"), tr("From"), tr("Until"), tr("Group"), tr("Type"),
             tr("Subject"), tr("With"), tr("Room"), tr("Weeks")})
        list.columns.push_back({title});
    std::vector<const timetable::SlotLine *> lines;
    for (const timetable::SlotLine &one : m_pattern.lines) {
        if (isShown(one.slot.plan))
            lines.push_back(&one);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto *a, const auto *b) {
        const SlotPlan &x = a->slot.plan;
        const SlotPlan &y = b->slot.plan;
        return std::pair(x.weekday, x.span.starts) < std::pair(y.weekday, y.span.starts);
    });
    for (const timetable::SlotLine *one : lines) {
        const SlotPlan &plan = one->slot.plan;
        list.rows.push_back(
            {french.standaloneDayName(plan.weekday), timetable::formatMinuteOfDay(plan.span.starts),
                timetable::formatMinuteOfDay(plan.span.ends), one->groupWords(), one->natureLabel,
                plan.subject, one->staffName, one->roomName, titleOf(plan.weeks)});
    }
    m_output->print(list, ListOutput::Content::Names,
        tr("%1, from %2 on").arg(m_shown->currentText(), base::formatDate(from())));
}

void PatternPage::updateSessions(QDate to)
{
    const QDate first = std::max(from(), m_desk.clock.today());
    const auto done = m_services.generation.generate(first, to);
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    reload();
    m_desk.messages.clearMessage();
    if (!done->leftOut.empty())
        m_desk.messages.showWarning(namesOf(done->leftOut));
    m_desk.messages.undoable(tr("Sessions: %1 added, %2 changed, %3 removed.")
                                 .arg(done->added)
                                 .arg(done->changed)
                                 .arg(done->removed),
        [&service = m_services.generation, undo = done->undo] { return service.undo(undo); });
}

} // namespace ui

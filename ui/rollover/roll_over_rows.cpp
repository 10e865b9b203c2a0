#include "ui/rollover/roll_over_rows.h"

#include "core/base/text.h"
#include "core/enrolment/student_list.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using rollover::Action;
using rollover::Choice;
using rollover::Line;

namespace {

Tone toneOf(Action action)
{
    switch (action) {
    case Action::MoveUp:
        return Tone::Good;
    case Action::Repeat:
        return Tone::Warning;
    case Action::Leave:
        return Tone::Accent;
    }
    return Tone::Neutral;
}

QString nextText(const Choice &choice, const RollOverChoices &choices)
{
    if (choice.action == Action::Leave)
        return choices.codeLabel(choice.exitCode);
    const diplomas::Diploma *diploma = choices.diplomaOf(choice.version);
    return base::joined({choices.groupName(choice.workshop), choices.groupName(choice.theory),
                            diploma ? enrolment::pathText(
                                diploma->shortName, choice.yearOfPath, choice.plannedYears)
                                    : QString()},
        u" · "_s);
}

} // namespace

std::vector<ListColumn> RollOverRows::columns()
{
    return {{u"name"_s, tr("Student"), exchange::ColumnKind::Text, tr("Reason")},
        {u"decision"_s, tr("Decision")}, {u"next"_s, tr("Next year")}, {u"now"_s, tr("This year")}};
}

CellRows::Row RollOverRows::row(const Line &line, const std::optional<Choice> &choice,
    bool isByHand, const RollOverChoices &choices)
{
    ListCell name{line.name, line.sortKey};
    name.secondary = isByHand ? tr("%1 · chosen by hand").arg(line.reason) : line.reason;
    ListCell decision;
    ListCell next;
    if (choice) {
        decision = {rollover::titleOf(choice->action), int(choice->action), toneOf(choice->action)};
        next.text = nextText(*choice, choices);
    } else if (line.isSettled()) {
        decision = {titleOf(Show::Settled), 9, Tone::Neutral};
    } else {
        decision = {titleOf(Show::Undecided), -1, Tone::Bad};
    }
    return {line.enrolment.value(),
        {name, decision, next, {base::joined({line.groups, line.path}, u" · "_s)}}};
}

RollOverRows::Show RollOverRows::showOf(const Line &line, const std::optional<Choice> &choice)
{
    if (line.isSettled())
        return Show::Settled;
    if (!choice)
        return Show::Undecided;
    switch (choice->action) {
    case Action::MoveUp:
        return Show::MoveUp;
    case Action::Repeat:
        return Show::Repeat;
    case Action::Leave:
        return Show::Leave;
    }
    return Show::All;
}

QString RollOverRows::titleOf(Show show)
{
    switch (show) {
    case Show::All:
        return tr("Everybody");
    case Show::Undecided:
        return tr("To decide");
    case Show::MoveUp:
        return rollover::titleOf(Action::MoveUp);
    case Show::Repeat:
        return rollover::titleOf(Action::Repeat);
    case Show::Leave:
        return rollover::titleOf(Action::Leave);
    case Show::Settled:
        return tr("Settled already");
    }
    return {};
}

} // namespace ui

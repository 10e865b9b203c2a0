#include "ui/rollover/roll_over_draft.h"

#include <algorithm>

namespace ui {

using rollover::Choice;
using rollover::Line;
using rollover::Standing;

QString RollOverChoices::groupName(std::optional<school::GroupId> id) const
{
    for (const school::Group &group : groups) {
        if (id && group.id == *id)
            return group.details.name;
    }
    return {};
}

const diplomas::Diploma *RollOverChoices::diplomaOf(
    std::optional<diplomas::DiplomaVersionId> version) const
{
    for (const diplomas::Diploma &diploma : diplomas) {
        for (const diplomas::DiplomaVersion &one : diploma.versions) {
            if (version && one.id == *version)
                return &diploma;
        }
    }
    return nullptr;
}

QString RollOverChoices::codeLabel(const QString &code) const
{
    for (const enrolment::EnrolmentCode &one : codes) {
        if (one.code == code)
            return one.label;
    }
    return code;
}

QString RollOverChoices::usualExitCode() const
{
    for (const enrolment::EnrolmentCode &one : codes) {
        if (one.kind == enrolment::CodeKind::Exit && !one.retired
            && one.meaning == QStringLiteral("completed"))
            return one.code;
    }
    return {};
}

void RollOverDraft::setPreview(rollover::Preview preview)
{
    m_preview = std::move(preview);
    QHash<qint64, ByHand> kept;
    for (const Line &line : m_preview.lines) {
        const auto found = m_byHand.constFind(line.enrolment.value());
        if (found != m_byHand.cend() && found->rowVersion == line.rowVersion && !line.isSettled())
            kept.insert(found.key(), *found);
    }
    m_byHand = std::move(kept);
}

void RollOverDraft::clear()
{
    m_preview.lines.clear();
    m_byHand.clear();
}

const Line *RollOverDraft::line(qint64 enrolment) const
{
    const auto found = std::find_if(m_preview.lines.begin(), m_preview.lines.end(),
        [&](const Line &one) { return one.enrolment.value() == enrolment; });
    return found == m_preview.lines.end() ? nullptr : &*found;
}

std::optional<Choice> RollOverDraft::choiceOf(const Line &line) const
{
    if (line.isSettled())
        return std::nullopt;
    const auto byHand = m_byHand.constFind(line.enrolment.value());
    if (byHand != m_byHand.cend())
        return byHand->choice;
    return line.standing == Standing::Proposed ? std::optional(line.choice) : std::nullopt;
}

bool RollOverDraft::isByHand(const Line &line) const
{
    return m_byHand.contains(line.enrolment.value());
}

void RollOverDraft::choose(const Line &line, const Choice &choice)
{
    if (line.standing == Standing::Proposed && choice == line.choice)
        m_byHand.remove(line.enrolment.value());
    else
        m_byHand.insert(line.enrolment.value(), {choice, line.rowVersion});
}

void RollOverDraft::takeProposal(const Line &line)
{
    m_byHand.remove(line.enrolment.value());
}

RollOverDraft::Sums RollOverDraft::sums() const
{
    Sums sums;
    for (const Line &line : m_preview.lines) {
        const auto choice = choiceOf(line);
        if (!choice) {
            ++(line.isSettled() ? sums.settled : sums.undecided);
            continue;
        }
        switch (choice->action) {
        case rollover::Action::MoveUp:
            ++sums.counts.movedUp;
            break;
        case rollover::Action::Repeat:
            ++sums.counts.repeating;
            break;
        case rollover::Action::Leave:
            ++sums.counts.left;
            break;
        }
    }
    return sums;
}

QStringList RollOverDraft::undecidedNames() const
{
    QStringList names;
    for (const Line &line : m_preview.lines) {
        if (!line.isSettled() && !choiceOf(line))
            names += line.name;
    }
    return names;
}

std::vector<rollover::ChosenLine> RollOverDraft::chosen() const
{
    std::vector<rollover::ChosenLine> lines;
    for (const Line &line : m_preview.lines) {
        if (const auto choice = choiceOf(line))
            lines.push_back({line.enrolment, line.rowVersion, *choice});
    }
    return lines;
}

} // namespace ui

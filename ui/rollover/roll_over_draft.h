#pragma once

#include "ui/rollover/roll_over_services.h"

#include <QHash>

namespace ui {

// The change of year as it stands on the screen: the proposals, and what was chosen instead.
class RollOverDraft {
public:
    // What was chosen by hand stays where the enrolment is still as it was read.
    void setPreview(rollover::Preview preview);
    void clear();
    [[nodiscard]] const std::vector<rollover::Line> &lines() const { return m_preview.lines; }
    [[nodiscard]] QDate startsOn() const { return m_preview.startsOn; }
    [[nodiscard]] const rollover::Line *line(qint64 enrolment) const;
    // None: settled, or to be decided.
    [[nodiscard]] std::optional<rollover::Choice> choiceOf(const rollover::Line &line) const;
    [[nodiscard]] bool isByHand(const rollover::Line &line) const;
    void choose(const rollover::Line &line, const rollover::Choice &choice);
    void takeProposal(const rollover::Line &line);
    [[nodiscard]] bool hasChoicesByHand() const { return !m_byHand.isEmpty(); }

    struct Sums {
        rollover::Counts counts;
        int undecided = 0;
        int settled = 0;
    };
    [[nodiscard]] Sums sums() const;
    [[nodiscard]] QStringList undecidedNames() const;
    [[nodiscard]] std::vector<rollover::ChosenLine> chosen() const;

private:
    struct ByHand {
        rollover::Choice choice;
        int rowVersion = 0;
    };
    rollover::Preview m_preview{
        {school::SchoolYearId(0), {}, {}, {}}, {school::SchoolYearId(0), {}, {}, {}}, {}, {}};
    QHash<qint64, ByHand> m_byHand; // by enrolment
};

} // namespace ui

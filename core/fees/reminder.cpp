#include "core/fees/reminder.h"

#include <QCoreApplication>

#include <algorithm>

namespace fees {

namespace {

base::Money advanceOf(
    const std::vector<std::pair<people::PartyId, base::Money>> &advances, people::PartyId payer)
{
    const auto found = std::find_if(advances.begin(), advances.end(),
        [&](const auto &advance) { return advance.first == payer; });
    return found == advances.end() ? base::Money() : found->second;
}

// Of one payer. What is restricted is named to nobody.
struct Household {
    ReminderProposal proposal;
    base::Money overdue;
    base::Money restricted;
};

void add(ReminderPlan &plan, Household household)
{
    const ReminderProposal &proposal = household.proposal;
    if (!household.restricted.isZero())
        plan.notWritten.push_back({proposal.payer, household.restricted, NoLetter::Restricted});
    if (proposal.items.empty())
        return;
    if (proposal.advance >= proposal.amount())
        plan.notWritten.push_back({proposal.payer, household.overdue, NoLetter::Advance});
    else
        plan.proposals.push_back(std::move(household.proposal));
}

} // namespace

QString titleOfLevel(int level)
{
    switch (level) {
    case 1:
        return QCoreApplication::translate("fees", "First reminder");
    case 2:
        return QCoreApplication::translate("fees", "Second reminder");
    case 3:
        return QCoreApplication::translate("fees", "Third reminder");
    }
    return {};
}

int nextLevel(const LateInstalment &late, const ReminderDays &days, QDate today)
{
    if (late.lastLevel >= kReminderLevels)
        return 0;
    const auto next = static_cast<size_t>(late.lastLevel); // its place in days
    if (late.dueOn.daysTo(today) < days[next])
        return 0;
    if (next > 0 && late.lastSentOn && late.lastSentOn->daysTo(today) < days[next] - days[next - 1])
        return 0;
    return late.lastLevel + 1;
}

int ReminderProposal::level() const
{
    int level = 0;
    for (const ReminderItem &item : items)
        level = std::max(level, item.level);
    return level;
}

base::Money ReminderProposal::amount() const
{
    base::Money sum;
    for (const ReminderItem &item : items)
        sum += item.amount;
    return sum;
}

ReminderPlan planOf(const std::vector<LateInstalment> &late,
    const std::vector<std::pair<people::PartyId, base::Money>> &advances, const ReminderDays &days,
    QDate today)
{
    ReminderPlan plan;
    for (auto begin = late.begin(); begin != late.end();) {
        const auto end = std::find_if(begin, late.end(),
            [&](const LateInstalment &other) { return other.payer.id != begin->payer.id; });
        Household household{{begin->payer, {}, advanceOf(advances, begin->payer.id)}, {}, {}};
        for (auto one = begin; one != end; ++one) {
            if (one->isRestricted) {
                household.restricted += one->open;
                continue;
            }
            household.overdue += one->open;
            if (const int level = nextLevel(*one, days, today); level > 0) {
                household.proposal.items.push_back(
                    {one->instalment, one->student, one->label, one->dueOn, one->open, level});
            }
        }
        add(plan, std::move(household));
        begin = end;
    }
    std::stable_sort(plan.proposals.begin(), plan.proposals.end(),
        [](const auto &a, const auto &b) { return a.level() > b.level(); });
    return plan;
}

base::Money ReminderSnapshot::total() const
{
    base::Money sum;
    for (const Line &line : lines)
        sum += line.amount;
    return sum;
}

base::Money AgedPayer::outstanding() const
{
    base::Money sum = notDue;
    for (const base::Money part : late)
        sum += part;
    return sum;
}

} // namespace fees

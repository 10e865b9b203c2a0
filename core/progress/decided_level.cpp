#include "core/progress/decided_level.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

constexpr base::StoredNames<Rule, 3> kRuleNames{
    {{Rule::Last, u"last"}, {Rule::LastTwo, u"last-two"}, {Rule::Best, u"best"}}};

} // namespace

QString storedName(Rule rule)
{
    return kRuleNames.of(rule);
}

base::Result<Rule> ruleFrom(const QString &stored)
{
    return kRuleNames.read(stored);
}

QString titleOf(Rule rule)
{
    switch (rule) {
    case Rule::Last:
        return QCoreApplication::translate("progress", "Last one seen");
    case Rule::LastTwo:
        return QCoreApplication::translate("progress", "Last two that agree");
    case Rule::Best:
        return QCoreApplication::translate("progress", "Best one seen");
    }
    return {};
}

const DecidedLevel *CompetencyProgress::shown() const
{
    const auto found = std::find_if(decisions.begin(), decisions.end(),
        [](const DecidedLevel &decision) { return decision.isLiving(); });
    return found == decisions.end() ? nullptr : &*found;
}

const DecidedLevel *CompetencyProgress::decidedUntil(QDate day) const
{
    const auto found =
        std::find_if(decisions.begin(), decisions.end(), [day](const DecidedLevel &decision) {
            return decision.isLiving() && decision.decidedOn <= day;
        });
    return found == decisions.end() ? nullptr : &*found;
}

std::vector<Proposal> proposalsOf(const std::vector<Observation> &observations, const Scale &scale)
{
    std::vector<const Observation *> counted;
    for (const Observation &observation : observations) {
        if (observation.counts() && scale.find(*observation.details.level))
            counted.push_back(&observation);
    }
    if (counted.empty())
        return {};
    std::stable_sort(counted.begin(), counted.end(), [](const auto *one, const auto *other) {
        return std::pair(one->details.seenOn, one->notedAt)
            > std::pair(other->details.seenOn, other->notedAt);
    });
    const auto level = [&counted](size_t i) { return *counted[i]->details.level; };
    std::vector<Proposal> proposals{{Rule::Last, level(0), {counted[0]->id}}};
    if (counted.size() > 1 && level(0) == level(1))
        proposals.push_back({Rule::LastTwo, level(0), {counted[0]->id, counted[1]->id}});
    const auto best = std::max_element(
        counted.begin(), counted.end(), [&scale](const auto *one, const auto *other) {
            return scale.rank(*one->details.level) < scale.rank(*other->details.level);
        });
    proposals.push_back({Rule::Best, *(*best)->details.level, {(*best)->id}});
    return proposals;
}

bool isAcquiredOn(const CompetencyProgress &competency, const Scale &scale, QDate day)
{
    const DecidedLevel *decided = competency.decidedUntil(day);
    return decided && scale.isAcquired(decided->level);
}

base::Ratio acquiredOn(
    const std::vector<CompetencyProgress> &competencies, const Scale &scale, QDate day)
{
    base::Ratio ratio;
    for (const CompetencyProgress &one : competencies) {
        ratio.denominator += one.isOwn;
        ratio.numerator += one.isOwn && isAcquiredOn(one, scale, day);
    }
    return ratio;
}

} // namespace progress

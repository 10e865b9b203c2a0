#include "core/follow_up/rule.h"

#include "core/base/dates.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

constexpr int kMostHalfDays = 99;
constexpr int kLongestWords = 500;
constexpr int kTrainingAge = 16;
constexpr int kMajority = 18;
constexpr base::StoredNames<Counter, 3> kCounterNames{
    {{Counter::AnyUnjustified, u"any-unjustified"}, {Counter::FullUnjustified, u"full-unjustified"},
        {Counter::All, u"all"}}};
constexpr base::StoredNames<StepKind, 9> kStepNames{{{StepKind::ReasonAsked, u"reason-asked"},
    {StepKind::Interview, u"interview"}, {StepKind::Dialogue, u"dialogue"},
    {StepKind::Warning, u"warning"}, {StepKind::Team, u"team"}, {StepKind::Referral, u"referral"},
    {StepKind::Referent, u"referent"}, {StepKind::Return, u"return"}, {StepKind::Other, u"other"}}};

QString say(const char *text)
{
    return QCoreApplication::translate("follow_up", text);
}

} // namespace

QString storedName(Counter counter)
{
    return kCounterNames.of(counter);
}

QString storedName(StepKind kind)
{
    return kStepNames.of(kind);
}

base::Result<Counter> counterFrom(const QString &stored)
{
    return kCounterNames.read(stored);
}

base::Result<StepKind> stepKindFrom(const QString &stored)
{
    return kStepNames.read(stored);
}

QString titleOf(Counter counter)
{
    switch (counter) {
    case Counter::AnyUnjustified:
        return say(QT_TRANSLATE_NOOP(
            "follow_up", "half-days without a valid reason, missed whole or in part"));
    case Counter::FullUnjustified:
        return say(QT_TRANSLATE_NOOP("follow_up", "whole half-days without a valid reason"));
    case Counter::All:
        return say(QT_TRANSLATE_NOOP("follow_up", "half-days missed, justified or not"));
    }
    return {};
}

QString titleOf(StepKind kind)
{
    switch (kind) {
    case StepKind::ReasonAsked:
        return say(QT_TRANSLATE_NOOP("follow_up", "Reason asked for"));
    case StepKind::Interview:
        return say(QT_TRANSLATE_NOOP("follow_up", "Summons to an interview"));
    case StepKind::Dialogue:
        return say(QT_TRANSLATE_NOOP("follow_up", "Dialogue with the family"));
    case StepKind::Warning:
        return say(QT_TRANSLATE_NOOP("follow_up", "Report to the academic authority"));
    case StepKind::Team:
        return say(QT_TRANSLATE_NOOP("follow_up", "Meeting of the educational team"));
    case StepKind::Referral:
        return say(QT_TRANSLATE_NOOP("follow_up", "Referral to the services outside"));
    case StepKind::Referent:
        return say(QT_TRANSLATE_NOOP("follow_up", "A referent is named"));
    case StepKind::Return:
        return say(QT_TRANSLATE_NOOP("follow_up", "Talk on the return"));
    case StepKind::Other:
        return say(QT_TRANSLATE_NOOP("follow_up", "Other step"));
    }
    return {};
}

int countOf(const HalfDayCounts &counts, Counter counter)
{
    switch (counter) {
    case Counter::AnyUnjustified:
        return counts.unjustified;
    case Counter::FullUnjustified:
        return counts.unjustifiedWhole;
    case Counter::All:
        return counts.all;
    }
    return 0;
}

const QString &Rule::wordsFor(int age) const
{
    if (age < kTrainingAge)
        return details.under16;
    return age < kMajority ? details.from16 : details.from18;
}

QString shown(const Rule &rule)
{
    return QCoreApplication::translate("follow_up", "%1 or more in a calendar month: %2")
        .arg(QString::number(rule.details.atLeast), titleOf(rule.details.counter));
}

base::Result<RuleDetails> checked(const RuleDetails &typed)
{
    RuleDetails details = typed;
    ET_ASSIGN(details.label,
        base::cleanLine(typed.label, say(QT_TRANSLATE_NOOP("follow_up", "Rule")), 200));
    ET_ASSIGN(details.source,
        base::cleanLine(typed.source, say(QT_TRANSLATE_NOOP("follow_up", "Source")), 200));
    const QString toDo = say(QT_TRANSLATE_NOOP("follow_up", "What is to be done"));
    ET_ASSIGN(details.under16, base::cleanNote(typed.under16, toDo, kLongestWords));
    ET_ASSIGN(details.from16, base::cleanNote(typed.from16, toDo, kLongestWords));
    ET_ASSIGN(details.from18, base::cleanNote(typed.from18, toDo, kLongestWords));
    if (details.label.isEmpty() || details.source.isEmpty()) {
        return base::fail(errors::kBadRule,
            say(QT_TRANSLATE_NOOP("follow_up",
                "A rule has a name, and a source: the text it comes from, or the school's "
                "usage.")));
    }
    if (details.atLeast < 1 || details.atLeast > kMostHalfDays) {
        return base::fail(errors::kBadRule,
            say(QT_TRANSLATE_NOOP(
                "follow_up", "Type from how many half-days on the rule holds: 1 to 99.")));
    }
    return details;
}

std::vector<ReachedRule> reachedRules(const std::vector<HalfDay> &halfDays, QDate month,
    const std::vector<Rule> &rules, QDate birthDate)
{
    std::vector<ReachedRule> reached;
    for (const Rule &rule : rules) {
        if (rule.retired)
            continue;
        HalfDayCounts counts;
        QDate on;
        for (const HalfDay &halfDay : halfDays) {
            if (halfDay.day.year() != month.year() || halfDay.day.month() != month.month())
                continue;
            counts.add(halfDay);
            if (!on.isValid() && countOf(counts, rule.details.counter) >= rule.details.atLeast)
                on = halfDay.day;
        }
        if (on.isValid()) {
            reached.push_back(
                {rule, on, base::ageOn(birthDate, on), countOf(counts, rule.details.counter)});
        }
    }
    return reached;
}

} // namespace follow_up

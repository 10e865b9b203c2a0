#include "core/follow_up/rule.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

constexpr int kMostHalfDays = 99;
constexpr int kLongestWords = 500;
constexpr int kTrainingAge = 16;
constexpr int kMajority = 18;

QString say(const char *text)
{
    return QCoreApplication::translate("follow_up", text);
}

template <class Value, size_t N>
Value named(const std::array<Value, N> &values, const QString &name)
{
    for (const Value value : values) {
        if (storedName(value) == name)
            return value;
    }
    Q_ASSERT_X(false, "named", "unknown stored name");
    return values.front();
}

} // namespace

QString storedName(Counter counter)
{
    switch (counter) {
    case Counter::AnyUnjustified:
        return u"any-unjustified"_s;
    case Counter::FullUnjustified:
        return u"full-unjustified"_s;
    case Counter::All:
        return u"all"_s;
    }
    return {};
}

QString storedName(StepKind kind)
{
    switch (kind) {
    case StepKind::ReasonAsked:
        return u"reason-asked"_s;
    case StepKind::Interview:
        return u"interview"_s;
    case StepKind::Dialogue:
        return u"dialogue"_s;
    case StepKind::Warning:
        return u"warning"_s;
    case StepKind::Team:
        return u"team"_s;
    case StepKind::Referral:
        return u"referral"_s;
    case StepKind::Referent:
        return u"referent"_s;
    case StepKind::Return:
        return u"return"_s;
    case StepKind::Other:
        return u"other"_s;
    }
    return {};
}

Counter counterFrom(const QString &stored)
{
    return named(kCounters, stored);
}

StepKind stepKindFrom(const QString &stored)
{
    return named(kStepKinds, stored);
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

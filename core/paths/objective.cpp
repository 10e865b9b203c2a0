#include "core/paths/objective.h"

#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace paths {

namespace {

constexpr int kLongestWords = 2000;
constexpr base::StoredNames<ObjectiveKind, 2> kKindNames{
    {{ObjectiveKind::Objective, u"objective"}, {ObjectiveKind::Project, u"project"}}};
constexpr base::StoredNames<ObjectiveOutcome, 4> kOutcomeNames{
    {{ObjectiveOutcome::Open, u""}, {ObjectiveOutcome::Reached, u"reached"},
        {ObjectiveOutcome::Partly, u"partly"}, {ObjectiveOutcome::Dropped, u"dropped"}}};

base::Done checkDays(const ObjectiveDetails &typed, QDate today)
{
    if (!typed.setOn.isValid() || typed.setOn > today) {
        return base::fail(errors::kBadObjectiveDay,
            QCoreApplication::translate(
                "paths", "An objective is noted once it is set: today at the latest."));
    }
    if (typed.dueOn && (!typed.dueOn->isValid() || *typed.dueOn < typed.setOn)) {
        return base::fail(errors::kBadObjectiveDay,
            QCoreApplication::translate(
                "paths", "The day by which it is to be reached comes after the day it was set."));
    }
    if (!typed.closedOn)
        return {};
    if (typed.outcome == ObjectiveOutcome::Open) {
        return base::fail(errors::kNoOutcome,
            QCoreApplication::translate("paths", "Say what came of the objective."));
    }
    if (*typed.closedOn >= typed.setOn && *typed.closedOn <= today)
        return {};
    return base::fail(errors::kBadObjectiveDay,
        QCoreApplication::translate(
            "paths", "What came of an objective is noted from the day it was set until today."));
}

} // namespace

QString storedName(ObjectiveKind kind)
{
    return kKindNames.of(kind);
}

base::Result<ObjectiveKind> objectiveKindFrom(const QString &stored)
{
    return kKindNames.read(stored);
}

QString titleOf(ObjectiveKind kind)
{
    switch (kind) {
    case ObjectiveKind::Objective:
        return QCoreApplication::translate("paths", "Objective");
    case ObjectiveKind::Project:
        return QCoreApplication::translate("paths", "Professional project");
    }
    return {};
}

QString storedName(ObjectiveOutcome outcome)
{
    return kOutcomeNames.of(outcome);
}

base::Result<ObjectiveOutcome> objectiveOutcomeFrom(const QString &stored)
{
    return kOutcomeNames.read(stored);
}

QString titleOf(ObjectiveOutcome outcome)
{
    switch (outcome) {
    case ObjectiveOutcome::Open:
        return QCoreApplication::translate("paths", "Under way");
    case ObjectiveOutcome::Reached:
        return QCoreApplication::translate("paths", "Reached");
    case ObjectiveOutcome::Partly:
        return QCoreApplication::translate("paths", "Partly reached");
    case ObjectiveOutcome::Dropped:
        return QCoreApplication::translate("paths", "Given up");
    }
    return {};
}

base::Result<ObjectiveDetails> checked(const ObjectiveDetails &typed, QDate today)
{
    ObjectiveDetails details = typed;
    if (details.kind == ObjectiveKind::Project) {
        details.dueOn.reset();
        details.closedOn.reset();
    }
    if (!details.closedOn)
        details.outcome = ObjectiveOutcome::Open;
    ET_TRY(checkDays(details, today));
    ET_ASSIGN(details.words, base::cleanNote(typed.words, titleOf(details.kind), kLongestWords));
    if (details.words.isEmpty()) {
        return base::fail(errors::kNoWords,
            details.kind == ObjectiveKind::Project
                ? QCoreApplication::translate("paths", "Type the project in a few words.")
                : QCoreApplication::translate("paths", "Type the objective in a few words."));
    }
    return details;
}

const Objective *currentProject(const std::vector<Objective> &objectives)
{
    const Objective *last = nullptr;
    for (const Objective &one : objectives) {
        if (one.details.kind != ObjectiveKind::Project)
            continue;
        if (!last || one.details.setOn > last->details.setOn
            || (one.details.setOn == last->details.setOn && one.id > last->id))
            last = &one;
    }
    return last;
}

} // namespace paths

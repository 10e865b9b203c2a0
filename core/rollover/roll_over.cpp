#include "core/rollover/roll_over.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rollover {

namespace {

constexpr base::StoredNames<Action, 3> kActionNames{
    {{Action::MoveUp, u"move-up"}, {Action::Repeat, u"repeat"}, {Action::Leave, u"leave"}}};

constexpr int kMostYears = 5;

QString say(const char *text)
{
    return QCoreApplication::translate("rollover", text);
}

QString yearText(const enrolment::Path &path)
{
    const QString planned = QString::number(path.plannedYears);
    if (path.yearOfPath == 1)
        return say(QT_TRANSLATE_NOOP("rollover", "First year of %1")).arg(planned);
    return say(QT_TRANSLATE_NOOP("rollover", "Year %1 of %2"))
        .arg(QString::number(path.yearOfPath), planned);
}

Proposal undecided(const QString &year, const QString &why)
{
    return {std::nullopt, year.isEmpty() ? why : u"%1, %2"_s.arg(year, why)};
}

Proposal proposeAtTheEnd(const Ending &ending)
{
    const QString year = yearText(*ending.path);
    const QString diploma = ending.path->diplomaName;
    if (!ending.exam) {
        return undecided(year,
            say(QT_TRANSLATE_NOOP("rollover", "not entered for %1 in session %2"))
                .arg(diploma, QString::number(ending.session)));
    }
    switch (*ending.exam) {
    case exams::Standing::Admitted:
        return {Action::Leave,
            u"%1, %2"_s.arg(year, say(QT_TRANSLATE_NOOP("rollover", "%1 obtained")).arg(diploma))};
    case exams::Standing::Partial:
    case exams::Standing::Deferred:
        return {Action::Repeat,
            u"%1, %2"_s.arg(
                year, say(QT_TRANSLATE_NOOP("rollover", "%1 not obtained")).arg(diploma))};
    case exams::Standing::Absent:
        return undecided(
            year, say(QT_TRANSLATE_NOOP("rollover", "absent from the exam of %1")).arg(diploma));
    case exams::Standing::PresenceUnknown:
    case exams::Standing::ResultAwaited:
        return undecided(
            year, say(QT_TRANSLATE_NOOP("rollover", "result of %1 awaited")).arg(diploma));
    }
    return {};
}

} // namespace

QString storedName(Action action)
{
    return kActionNames.of(action);
}

QString titleOf(Action action)
{
    switch (action) {
    case Action::MoveUp:
        return say(QT_TRANSLATE_NOOP("rollover", "Goes on"));
    case Action::Repeat:
        return say(QT_TRANSLATE_NOOP("rollover", "Repeats"));
    case Action::Leave:
        return say(QT_TRANSLATE_NOOP("rollover", "Leaves"));
    }
    return {};
}

Proposal propose(const Ending &ending)
{
    if (ending.isArchived)
        return undecided({}, say(QT_TRANSLATE_NOOP("rollover", "The file is archived")));
    if (!ending.path)
        return undecided({}, say(QT_TRANSLATE_NOOP("rollover", "No diploma in view")));
    const bool isLast = ending.path->yearOfPath >= ending.path->plannedYears;
    Proposal proposal;
    if (isLast) {
        proposal = proposeAtTheEnd(ending);
    } else if (ending.exam == exams::Standing::Admitted) {
        // Obtained before the planned end: to leave or to go on is no rule's decision.
        return undecided(yearText(*ending.path),
            say(QT_TRANSLATE_NOOP("rollover", "%1 already obtained"))
                .arg(ending.path->diplomaName));
    } else {
        proposal = {Action::MoveUp, yearText(*ending.path)};
    }
    if (!proposal.action || *proposal.action == Action::Leave)
        return proposal;
    if (!ending.closedGroup.isEmpty()) {
        return undecided(proposal.reason,
            say(QT_TRANSLATE_NOOP("rollover", "the group %1 is closed")).arg(ending.closedGroup));
    }
    if (!ending.rulesLast) {
        return undecided(proposal.reason,
            say(QT_TRANSLATE_NOOP("rollover", "%1 is no longer examined when the path ends"))
                .arg(ending.path->diplomaName));
    }
    return proposal;
}

Choice withAction(const Line &line, Action action, const QString &exitCode, const Choice &current)
{
    Choice choice = current;
    choice.action = action;
    choice.exitCode = action == Action::Leave ? exitCode : QString();
    if (current.action == action)
        return choice;
    // From what was proposed, whose path is that of its own action.
    const int shift = (line.choice.action == Action::MoveUp ? 1 : 0);
    const int yearNow = line.choice.yearOfPath - shift;
    if (action == Action::MoveUp)
        choice.yearOfPath = std::min(yearNow + 1, kMostYears);
    else
        choice.yearOfPath = std::max(yearNow, 1);
    choice.plannedYears = std::max(line.choice.plannedYears, choice.yearOfPath);
    return choice;
}

} // namespace rollover

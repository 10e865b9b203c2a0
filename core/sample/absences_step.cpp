#include "core/absences/absence_operations.h"
#include "core/follow_up/follow_up_service.h"
#include "core/sample/steps.h"
#include "core/security/workspace.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace sample {

namespace {

constexpr int kDaysFollowed = 25;
constexpr int kMostCases = 40;
constexpr std::array kReasons{u"illness", u"transport", u"appointment", u"no-reason", u"family"};
constexpr std::array kTellers{u"la mère", u"le père", u"le foyer", u"l’éducatrice"};

template <class List> QString one(const List &list, qint64 number)
{
    return QString::fromUtf16(list[size_t(number) % list.size()]);
}

// What one young person missed of a day, as the office found it in the rolls; every fourth is
// still waiting for a reason.
absences::AbsenceDetails foundOn(
    QDate day, const follow_up::OwedTo &owed, qint64 number, QDate today)
{
    absences::AbsenceDetails details;
    details.span = {day, 1439, day, 1};
    for (const follow_up::OwedSession &session : owed.sessions) {
        if (session.day != day || !session.missed)
            continue;
        details.span.fromMinute = std::min(details.span.fromMinute, session.missed->starts);
        details.span.toMinute = std::max(details.span.toMinute, session.missed->ends);
    }
    if (number % 4 != 0 || day.daysTo(today) > kDaysFollowed / 2) {
        details.reason = one(kReasons, number);
        details.toldBy = one(kTellers, number);
    }
    return details;
}

base::Done callAbout(security::Transaction &transaction, const absences::AbsenceCase &absence)
{
    using absences::Channel;
    using absences::NoticeOutcome;
    const auto note = [&](NoticeOutcome outcome) {
        return absences::AbsenceRepository::add(
            transaction, absence.id, absences::NoticeDetails{Channel::Call, outcome, {}, {}});
    };
    if (absence.id.value() % 3 == 0)
        ET_TRY(note(NoticeOutcome::LeftMessage));
    ET_TRY(note(absence.details.reason ? NoticeOutcome::ReasonGiven : NoticeOutcome::NoAnswer));
    return {};
}

base::Done addFound(security::Workspace &workspace, const Plan &plan)
{
    ET_ASSIGN(const auto permit, workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_ASSIGN(const auto missed,
        follow_up::HalfDayRepository::owed(transaction.database(), permit,
            {plan.today.addDays(-kDaysFollowed), plan.today, {}, true},
            workspace.clock().nowUtc().toLocalTime()));
    int cases = 0;
    for (const follow_up::OwedTo &owed : missed) {
        QDate done;
        for (const follow_up::OwedSession &session : owed.sessions) {
            if (!session.missed || session.day == done || cases == kMostCases)
                continue;
            done = session.day;
            ET_ASSIGN(const auto absence,
                absences::AbsenceOperations::open(transaction, owed.who.student,
                    foundOn(done, owed, ++cases + owed.who.student.value(), plan.today)));
            ET_TRY(callAbout(transaction, absence));
        }
    }
    return transaction.commit();
}

// Three who are known to be away: ill since today, at a summons tomorrow, on a site all week.
base::Done addAnnounced(security::Workspace &workspace, const Plan &plan)
{
    ET_ASSIGN(const auto permit, workspace.require(Operation::AnnounceAbsence));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    const auto announce = [&](people::StudentId student, int from, int days,
                              const QString &reason) -> base::Done {
        absences::AbsenceDetails details;
        details.origin = absences::Origin::Announced;
        const QDate first = plan.today.addDays(from);
        details.span = absences::AbsenceSpan::days(first, first.addDays(days - 1));
        details.reason = reason;
        details.toldBy = one(kTellers, student.value());
        ET_ASSIGN(const auto who,
            absences::AbsenceRepository::enrolledOn(transaction.database(), student, first));
        if (!who || who->lastDay < details.span.toDay)
            return {}; // in the summer nobody is there to be away
        ET_TRY(absences::AbsenceOperations::open(transaction, student, details));
        return {};
    };
    std::vector<people::StudentId> present;
    for (const PlannedStudent &student : plan.students) {
        if (student.id && !student.completes && !student.stays.empty() && !student.stays.back().exit
            && student.stays.back().year == int(plan.years.size()) - 1)
            present.push_back(*student.id);
    }
    if (present.size() < 3)
        return transaction.commit();
    ET_TRY(announce(present[0], 0, 3, u"illness"_s));
    ET_TRY(announce(present[present.size() / 2], 1, 1, u"summons"_s));
    ET_TRY(announce(present.back(), 1, 4, u"delivery"_s));
    return transaction.commit();
}

// The first number that was reached last month has its step; the others wait.
base::Done addStep(security::Workspace &workspace, const Plan &plan)
{
    follow_up::FollowUpService followUp(workspace);
    const QDate month = follow_up::firstOfMonth(plan.today).addDays(-1);
    ET_ASSIGN(const auto view, followUp.month(month));
    for (const follow_up::StudentMonth &line : view.students) {
        if (line.reached.empty())
            continue;
        const follow_up::Rule &rule = line.reached.front().rule;
        return followUp
            .take(line.who.student,
                {month, rule.code, rule.details.step, month, follow_up::StepChannel::Call,
                    workspace.signedIn()->name, {}})
            .map([](const follow_up::NotedStep &) {});
    }
    return {};
}

} // namespace

base::Done addAbsences(security::Workspace &workspace, const Plan &plan)
{
    ET_TRY(addFound(workspace, plan));
    ET_TRY(addAnnounced(workspace, plan));
    return addStep(workspace, plan);
}

} // namespace sample

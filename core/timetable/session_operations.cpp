#include "core/timetable/session_operations.h"

#include "core/base/text.h"
#include "core/enrolment/group_part_repository.h"
#include "core/security/policy.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/timetable/changed_meanwhile.h"
#include "core/timetable/errors.h"
#include "core/timetable/plan_checks.h"
#include "core/timetable/session_repository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

constexpr int kDoneLength = 200;

using security::FieldChange;
using security::Transaction;

security::Subject subjectOf(const Session &session)
{
    return {u"session"_s, session.uuid};
}

base::Result<bool> sharesStudents(
    const Transaction &transaction, const SessionPlan &one, const SessionPlan &other)
{
    if (!one.part || !other.part || one.part == other.part)
        return true;
    ET_ASSIGN(const auto members,
        enrolment::GroupPartRepository::all(transaction.database(), transaction.permit()));
    return members.haveCommon(*one.part, *other.part, {one.day, one.day});
}

// The group cannot be twice at one time, but in parts; a person sometimes is (two groups in one
// workshop), and so is a hall.
base::Result<std::vector<Warning>> checkOverlaps(const Transaction &transaction,
    const CheckedPlan &wanted, std::optional<school::StaffId> inCharge,
    std::optional<SessionId> apartFrom)
{
    ET_ASSIGN(const auto others,
        SessionRepository::overlapping(transaction, wanted.plan, inCharge, apartFrom));
    const QString self = described(wanted.groupWords, wanted.plan.day, wanted.plan.span);
    std::vector<Warning> warnings;
    for (const SessionLine &other : others) {
        const SessionPlan &plan = other.session.plan;
        if (plan.group == wanted.plan.group) {
            ET_ASSIGN(const bool shares, sharesStudents(transaction, wanted.plan, plan));
            if (shares) {
                return base::fail(errors::kGroupBusy,
                    QCoreApplication::translate("timetable",
                        "This session (%1) would overlap another of the same group (%2). Change "
                        "the times, or cancel the other one first.")
                        .arg(self, described(other)));
            }
        }
        if (inCharge && other.session.inCharge() == inCharge) {
            warnings.push_back({Warning::Kind::StaffBusy, wanted.plan.day,
                QCoreApplication::translate(
                    "timetable", "%1 has two groups at the same time: %2; %3.")
                    .arg(other.inChargeName(), self, described(other))});
        }
        if (wanted.plan.room && plan.room == wanted.plan.room) {
            warnings.push_back({Warning::Kind::RoomBusy, wanted.plan.day,
                QCoreApplication::translate(
                    "timetable", "The room %1 is taken twice at the same time: %2; %3.")
                    .arg(other.roomName, self, described(other))});
        }
    }
    return warnings;
}

std::vector<FieldChange> fieldChanges(const SessionLine &before, const SessionLine &after)
{
    using Read = QString (*)(const SessionLine &);
    static const std::pair<QString, Read> fields[]{
        {u"day"_s, [](const SessionLine &l) { return l.session.plan.day.toString(Qt::ISODate); }},
        {u"time"_s, [](const SessionLine &l) { return formatSpan(l.session.plan.span); }},
        {u"nature"_s, [](const SessionLine &l) { return l.natureLabel; }},
        {u"group"_s, [](const SessionLine &l) { return l.groupName; }},
        {u"staff"_s, [](const SessionLine &l) { return l.staffName; }},
        {u"replacement"_s, [](const SessionLine &l) { return l.replacementName; }},
        {u"subject"_s, [](const SessionLine &l) { return l.session.plan.subject; }},
        {u"part"_s, [](const SessionLine &l) { return l.partName; }},
        {u"room"_s, [](const SessionLine &l) { return l.roomName; }},
        {u"rests_on"_s, [](const SessionLine &l) { return l.session.plan.restsOn; }},
        {u"state"_s, [](const SessionLine &l) { return storedName(l.session.state); }},
        {u"reason"_s, [](const SessionLine &l) { return l.session.reason; }},
    };
    std::vector<FieldChange> changes;
    for (const auto &[field, read] : fields)
        changes.push_back({field, read(before), read(after)});
    return changes;
}

base::Result<SessionLine> stored(const Transaction &transaction, SessionId id)
{
    ET_ASSIGN(
        const auto line, SessionRepository::find(transaction.database(), transaction.permit(), id));
    if (!line)
        return base::fail(security::notThere());
    return *line;
}

base::Error rollDone(const SessionLine &line)
{
    return {errors::kRollDone,
        QCoreApplication::translate("timetable",
            "The roll of this session was done (%1): it can no longer change. Take the roll back "
            "first.")
            .arg(described(line)),
        {}};
}

base::Error cancelled(const SessionLine &line)
{
    return {errors::kCancelled,
        QCoreApplication::translate(
            "timetable", "This session is cancelled (%1). Give it back to the timetable first.")
            .arg(line.session.reason),
        {}};
}

base::Done write(Transaction &transaction, const SessionLine &before, const Session &wanted)
{
    ET_ASSIGN(const bool written,
        SessionRepository::update(transaction, wanted, before.session.rowVersion));
    if (written)
        return {};
    return base::fail(
        changedMeanwhile(transaction.database(), before.session.uuid, errors::kChangedMeanwhile));
}

} // namespace

base::Result<EditedSession> SessionOperations::add(
    Transaction &transaction, const SessionPlan &plan, const QString &series)
{
    ET_ASSIGN(const CheckedPlan wanted, checkedSession(transaction, plan, {}));
    ET_ASSIGN(auto warnings, checkOverlaps(transaction, wanted, wanted.plan.staff, {}));
    ET_ASSIGN(const SessionId id,
        SessionRepository::add(transaction, security::Workspace::newUuid(), wanted.plan, series));
    ET_ASSIGN(const SessionLine after, stored(transaction, id));
    // Without its fields: the session holds them until they are changed, and that says what they
    // were. A year's timetable would else be most of the history.
    ET_TRY(transaction.record(u"session.add"_s, subjectOf(after.session)));
    return EditedSession{{std::nullopt, after.session}, std::move(warnings)};
}

base::Result<EditedSession> SessionOperations::change(Transaction &transaction,
    const SessionLine &before, const Session &wanted, const QString &action)
{
    Q_ASSERT(wanted.id == before.session.id);
    if (before.session.state == SessionState::Held)
        return base::fail(rollDone(before));
    Q_ASSERT(wanted.state != SessionState::Held);
    Session clean = wanted;
    clean.plan.group = before.session.plan.group;
    std::vector<Warning> warnings;
    if (wanted.state == SessionState::Planned) {
        ET_ASSIGN(
            const CheckedPlan plan, checkedSession(transaction, clean.plan, clean.replacedBy));
        ET_ASSIGN(warnings, checkOverlaps(transaction, plan, clean.inCharge(), clean.id));
        clean.plan = plan.plan;
    }
    ET_TRY(write(transaction, before, clean));
    ET_ASSIGN(const SessionLine after, stored(transaction, clean.id));
    ET_TRY(transaction.record(action, subjectOf(after.session), fieldChanges(before, after)));
    return EditedSession{{before.session, after.session}, std::move(warnings)};
}

base::Done SessionOperations::remove(Transaction &transaction, const SessionLine &before)
{
    if (before.session.state == SessionState::Held)
        return base::fail(rollDone(before));
    ET_ASSIGN(const bool removed,
        SessionRepository::remove(transaction, before.session.id, before.session.rowVersion));
    if (!removed)
        return base::fail(changedMeanwhile(
            transaction.database(), before.session.uuid, errors::kChangedMeanwhile));
    return transaction.record(u"session.remove"_s, subjectOf(before.session),
        {{u"session"_s, described(before), std::nullopt}});
}

base::Result<SessionChange> SessionOperations::setDoneText(
    Transaction &transaction, const SessionLine &before, const QString &text)
{
    if (before.session.state == SessionState::Cancelled)
        return base::fail(cancelled(before));
    ET_ASSIGN(const QString clean,
        base::cleanLine(
            text, QCoreApplication::translate("timetable", "What was done"), kDoneLength));
    ET_ASSIGN(const bool written,
        SessionRepository::setDoneText(
            transaction, before.session.id, clean, before.session.doneText));
    if (!written)
        return base::fail(changedMeanwhile(
            transaction.database(), before.session.uuid, errors::kChangedMeanwhile));
    Session after = before.session;
    after.doneText = clean;
    ET_TRY(transaction.record(u"session.done"_s, subjectOf(before.session),
        {{u"done_text"_s, before.session.doneText, clean}}));
    return SessionChange{before.session, after};
}

base::Done SessionOperations::hold(Transaction &transaction, const SessionLine &before)
{
    if (before.session.state == SessionState::Cancelled)
        return base::fail(cancelled(before));
    Session held = before.session;
    held.state = SessionState::Held;
    return write(transaction, before, held);
}

base::Done SessionOperations::release(Transaction &transaction, const SessionLine &before)
{
    Session planned = before.session;
    planned.state = SessionState::Planned;
    return write(transaction, before, planned);
}

} // namespace timetable

#include "core/timetable/session_operations.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/policy.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/timetable/changed_meanwhile.h"
#include "core/timetable/errors.h"
#include "core/timetable/session_repository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

const QString kGroup = u"SELECT name, archived_on FROM training_group WHERE id = ?"_s;
const QString kStaff = u"SELECT first_name, last_name, archived_on FROM staff WHERE id = ?"_s;
const QString kYears = u"SELECT count(*) FROM school_year WHERE first_day <= ? AND last_day >= ?"_s;
const QString kNature = u"SELECT count(*) FROM nature WHERE code = ?"_s;
constexpr int kSubjectLength = 80;

using security::FieldChange;
using security::Transaction;

security::Subject subjectOf(const Session &session)
{
    return {u"session"_s, session.uuid};
}

base::Done checkDay(storage::Database &database, QDate day)
{
    if (!day.isValid()) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate("timetable", "This day does not exist. Choose another."));
    }
    storage::Statement statement(database, kYears);
    ET_TRY(statement.run(day, day));
    ET_ASSIGN(const qint64 years, storage::singleInteger(statement));
    if (years > 0)
        return {};
    return base::fail(errors::kOutsideYear,
        QCoreApplication::translate("timetable",
            "%1 lies in no school year. Choose another day, or add the year in the settings first.")
            .arg(base::formatLongDate(day)));
}

base::Done checkNature(storage::Database &database, const QString &code)
{
    storage::Statement statement(database, kNature);
    ET_TRY(statement.run(code));
    ET_ASSIGN(const qint64 known, storage::singleInteger(statement));
    if (known > 0)
        return {};
    return base::fail(errors::kBadNature,
        QCoreApplication::translate("timetable", "Choose what kind of session it is."));
}

base::Result<QString> groupNameOn(storage::Database &database, school::GroupId group, QDate day)
{
    storage::Statement statement(database, kGroup);
    ET_TRY(statement.run(group));
    if (!statement.next())
        return base::fail(security::notThere());
    const QString name = statement.text(0);
    if (const auto archived = statement.optionalDate(1); archived && *archived <= day) {
        return base::fail(errors::kGroupGone,
            QCoreApplication::translate(
                "timetable", "The group %1 is archived on that day. Choose another group.")
                .arg(name));
    }
    return name;
}

base::Done checkStaff(
    storage::Database &database, const std::optional<school::StaffId> &staff, QDate day)
{
    if (!staff)
        return {};
    storage::Statement statement(database, kStaff);
    ET_TRY(statement.run(*staff));
    if (!statement.next())
        return base::fail(security::notThere());
    if (const auto archived = statement.optionalDate(2); archived && *archived <= day) {
        return base::fail(errors::kStaffGone,
            QCoreApplication::translate(
                "timetable", "%1 %2 no longer works here on that day. Choose somebody else.")
                .arg(statement.text(0), statement.text(1)));
    }
    return {};
}

struct Checked {
    SessionPlan plan;
    QString groupName;
};

base::Result<Checked> checked(
    storage::Database &database, SessionPlan plan, const std::optional<school::StaffId> &replacedBy)
{
    ET_TRY(DaySpan::between(plan.span.starts, plan.span.ends));
    ET_TRY(checkDay(database, plan.day));
    ET_ASSIGN(plan.subject,
        base::cleanLine(
            plan.subject, QCoreApplication::translate("timetable", "Subject"), kSubjectLength));
    ET_TRY(checkNature(database, plan.nature));
    ET_ASSIGN(const QString name, groupNameOn(database, plan.group, plan.day));
    ET_TRY(checkStaff(database, plan.staff, plan.day));
    ET_TRY(checkStaff(database, replacedBy, plan.day));
    return Checked{plan, name};
}

// The group cannot be twice at one time; a person sometimes is (two groups in one workshop).
base::Result<std::vector<Warning>> checkOverlaps(const Transaction &transaction,
    const Checked &wanted, std::optional<school::StaffId> inCharge,
    std::optional<SessionId> apartFrom)
{
    ET_ASSIGN(const auto others,
        SessionRepository::overlapping(transaction, wanted.plan, inCharge, apartFrom));
    const QString self = described(wanted.groupName, wanted.plan.day, wanted.plan.span);
    std::vector<Warning> warnings;
    for (const SessionLine &other : others) {
        if (other.session.plan.group == wanted.plan.group) {
            return base::fail(errors::kGroupBusy,
                QCoreApplication::translate("timetable",
                    "This session (%1) would overlap another of the same group (%2). Change the "
                    "times, or cancel the other one first.")
                    .arg(self, described(other)));
        }
        warnings.push_back({Warning::Kind::StaffBusy, wanted.plan.day,
            QCoreApplication::translate("timetable", "%1 has two groups at the same time: %2; %3.")
                .arg(other.inChargeName(), self, described(other))});
    }
    return warnings;
}

QString stateName(const Session &session)
{
    switch (session.state) {
    case SessionState::Planned:
        return u"planned"_s;
    case SessionState::Held:
        return u"held"_s;
    case SessionState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
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
        {u"state"_s, [](const SessionLine &l) { return stateName(l.session); }},
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
    ET_ASSIGN(const Checked wanted, checked(transaction.database(), plan, {}));
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
            const Checked plan, checked(transaction.database(), clean.plan, clean.replacedBy));
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

base::Done SessionOperations::hold(Transaction &transaction, const SessionLine &before)
{
    if (before.session.state == SessionState::Cancelled) {
        return base::fail(errors::kCancelled,
            QCoreApplication::translate(
                "timetable", "This session is cancelled (%1). Give it back to the timetable first.")
                .arg(before.session.reason));
    }
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

#pragma once

#include "core/security/permit.h"
#include "core/timetable/session.h"

#include <QStringList>

namespace security {
class Transaction;
}
namespace storage {
class Database;
}

namespace timetable {

// Which sessions a list wants; days inclusive.
struct SessionFilter {
    QDate from;
    QDate to;
    std::optional<school::GroupId> group = {};
    std::optional<school::StaffId> staff = {}; // named or replacing
    bool withCancelled = true;
};

// All SQL on session. Lists are in the order of day, start and group name.
class SessionRepository {
public:
    [[nodiscard]] static base::Result<std::optional<SessionLine>> find(
        storage::Database &database, const security::Permit &permit, SessionId id);
    [[nodiscard]] static base::Result<std::vector<SessionLine>> list(
        storage::Database &database, const security::Permit &permit, const SessionFilter &filter);
    // Those of the permit's account: where one replaces, is named and not replaced, or is assigned
    // to the group of a session that names nobody. Without the cancelled ones.
    [[nodiscard]] static base::Result<std::vector<SessionLine>> mine(
        storage::Database &database, const security::Permit &permit, QDate from, QDate to);
    // Those of the day that share minutes with a plan and its group, its room or the person in
    // charge, apart from one session. Without the cancelled ones.
    [[nodiscard]] static base::Result<std::vector<SessionLine>> overlapping(
        const security::Transaction &transaction, const SessionPlan &plan,
        std::optional<school::StaffId> inCharge, std::optional<SessionId> apartFrom);
    // The very same plan is there already, cancelled or not.
    [[nodiscard]] static base::Result<std::optional<SessionLine>> identical(
        const security::Transaction &transaction, const SessionPlan &plan);

    [[nodiscard]] static base::Result<SessionId> add(security::Transaction &transaction,
        const QString &uuid, const SessionPlan &plan, const QString &series);
    // The subjects that were taught since a day, the most frequent first.
    [[nodiscard]] static base::Result<QStringList> subjects(
        storage::Database &database, const security::Permit &permit, QDate since);
    // What was done, over what stood there; false when something else does. The version stays: a
    // sheet that is open meanwhile is not out of date.
    [[nodiscard]] static base::Result<bool> setDoneText(security::Transaction &transaction,
        SessionId id, const QString &text, const QString &expected);
    // Everything but group, series, slot and what was done; false when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Session &wanted, int expectedVersion);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, SessionId id, int expectedVersion);
};

} // namespace timetable

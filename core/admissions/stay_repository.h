#pragma once

#include "core/admissions/stay.h"

namespace storage {
class Database;
}

namespace admissions {

// A stay as a list shows it.
struct StayRow {
    Stay stay;
    people::StudentId student{0};
    QString lastName;
    QString firstName;
    QDate birthDate;
    QString workshopName;
    QString sessionName;
    Stage stage = Stage::Contact; // of the application
    int applicationVersion = 1;
    bool isObserved = false;
    QString agreement; // the number of the last one issued
};

// A session with what is taken of its places.
struct SessionRow {
    StaySession session;
    struct Workshop {
        school::WorkshopId id{0};
        QString name;
        int places = 0;
        int taken = 0; // planned or done
        [[nodiscard]] int left() const { return places - taken; }
    };
    std::vector<Workshop> workshops;
};

// All SQL on stays, their sessions and observations.
class StayRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Stay>> find(
        storage::Database &database, const security::Permit &permit, StayId id);
    // Tells nothing else. 0: no such stay.
    [[nodiscard]] static base::Result<qint64> workshopOf(storage::Database &database, StayId id);
    // By first day, then name. A permit of Reach::Own gets the own workshops' alone.
    [[nodiscard]] static base::Result<std::vector<StayRow>> list(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::vector<SessionRow>> sessions(
        storage::Database &database, const security::Permit &permit);

    [[nodiscard]] static base::Result<StayId> insert(
        security::Transaction &transaction, const Stay &stay);
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Stay &stay, int rowVersion);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, StayId id, int rowVersion);

    [[nodiscard]] static base::Result<std::optional<StaySession>> findSession(
        storage::Database &database, const security::Permit &permit, StaySessionId id);
    [[nodiscard]] static base::Result<StaySessionId> insert(
        security::Transaction &transaction, const StaySession &session);
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const StaySession &session, int rowVersion);
    [[nodiscard]] static base::Result<bool> removeSession(
        security::Transaction &transaction, StaySessionId id, int rowVersion);
};

} // namespace admissions

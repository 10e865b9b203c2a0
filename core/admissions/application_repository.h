#pragma once

#include "core/admissions/application.h"

namespace storage {
class Database;
}

namespace admissions {

// A step of the history to be written.
struct NewEvent {
    EventKind kind = EventKind::Note;
    QDate on;
    QString state; // of a decision
    QString words;
};

// All SQL on application and its events, and on the codes of steps and sources. A permit of
// Reach::Own is judged before, on the one workshop; lists are application_list's work.
class ApplicationRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Application>> find(
        storage::Database &database, const security::Permit &permit, ApplicationId id);
    // Whose workshop decides who may see it; tells nothing else. 0: none, or no such application.
    [[nodiscard]] static base::Result<qint64> workshopOf(
        storage::Database &database, ApplicationId id);
    [[nodiscard]] static base::Result<std::optional<ApplicationId>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student,
        school::SchoolYearId year);
    // Newest first.
    [[nodiscard]] static base::Result<std::vector<Event>> events(
        storage::Database &database, const security::Permit &permit, ApplicationId id);
    // One more than the last on the waiting list of that year and workshop.
    [[nodiscard]] static base::Result<int> nextRank(
        storage::Database &database, const ApplicationDetails &details);

    [[nodiscard]] static base::Result<ApplicationId> insert(
        security::Transaction &transaction, const Application &application);
    // Expects the row version; false when it is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Application &application, int rowVersion);
    // Only to take back one that was just made, with its events.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, ApplicationId id, int rowVersion);
    [[nodiscard]] static base::Result<ApplicationEventId> addEvent(
        security::Transaction &transaction, ApplicationId id, const NewEvent &event);
    // Only to take back the act that wrote it.
    [[nodiscard]] static base::Done removeEvent(
        security::Transaction &transaction, ApplicationEventId id);

    // In the order of the funnel, retired ones too.
    [[nodiscard]] static base::Result<std::vector<State>> states(storage::Database &database);
    [[nodiscard]] static base::Result<std::vector<Source>> sources(storage::Database &database);
};

} // namespace admissions

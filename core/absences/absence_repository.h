#pragma once

#include "core/absences/absence_case.h"
#include "core/absences/notice.h"
#include "core/school/ids.h"

namespace storage {
class Database;
}

namespace absences {

// Which cases a list wants: those that touch these days, inclusive.
struct AbsenceFilter {
    QDate from;
    QDate to;
    std::optional<people::StudentId> student = {};
    std::optional<enrolment::EnrolmentId> enrolment = {};
    bool withWithdrawn = false;
};

// Whose absence it is: the enrolment that holds on a day.
struct EnrolledStudent {
    enrolment::EnrolmentId enrolment;
    people::StudentId student;
    QString uuid; // the student's
    QDate firstDay;
    QDate lastDay;
};

// What a span meets: sessions, and among them those whose roll the office has closed.
struct SessionsOfSpan {
    int sessions = 0;
    int closedRolls = 0;
};

// Who is known to be away, and what that makes of it; no reason yet is an absence.
struct KnownAbsence {
    enrolment::EnrolmentId enrolment;
    AbsenceSpan span;
    Effect effect;
};

// All SQL on absence_case, justification and notice. Reach::Own keeps to one's own students.
class AbsenceRepository {
public:
    [[nodiscard]] static base::Result<std::optional<AbsenceLine>> find(
        storage::Database &database, const security::Permit &permit, AbsenceCaseId id);
    // In the order of days, then of lists.
    [[nodiscard]] static base::Result<std::vector<AbsenceLine>> list(
        storage::Database &database, const security::Permit &permit, const AbsenceFilter &filter);
    // What the living cases of a day say of the members of a group, whoever reads it: the right on
    // the session is judged before.
    [[nodiscard]] static base::Result<std::vector<KnownAbsence>> knownOn(
        storage::Database &database, const security::Permit &permit, QDate day,
        school::GroupId group);
    // Living cases of an enrolment that share minutes with a span, apart from one case.
    [[nodiscard]] static base::Result<std::vector<AbsenceCase>> overlapping(
        const security::Transaction &transaction, enrolment::EnrolmentId enrolment,
        const AbsenceSpan &span, std::optional<AbsenceCaseId> apartFrom);
    // Of the groups and parts that the enrolment is in on each of its days, as planned so far.
    [[nodiscard]] static base::Result<SessionsOfSpan> sessionsIn(
        storage::Database &database, enrolment::EnrolmentId enrolment, const AbsenceSpan &span);
    [[nodiscard]] static base::Result<std::optional<EnrolledStudent>> enrolledOn(
        storage::Database &database, people::StudentId student, QDate day);

    [[nodiscard]] static base::Result<std::vector<Notice>> notices(
        storage::Database &database, const security::Permit &permit, AbsenceCaseId id);
    [[nodiscard]] static base::Result<std::vector<Justification>> justifications(
        storage::Database &database, const security::Permit &permit, AbsenceCaseId id);

    [[nodiscard]] static base::Result<AbsenceCaseId> insert(
        security::Transaction &transaction, const AbsenceCase &absence);
    // Everything but who made it; false when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const AbsenceCase &absence, int rowVersion);
    [[nodiscard]] static base::Result<NoticeId> add(
        security::Transaction &transaction, AbsenceCaseId id, const NoticeDetails &notice);
    [[nodiscard]] static base::Result<JustificationId> add(
        security::Transaction &transaction, AbsenceCaseId id, const JustificationDetails &details);
    // Only to take back what was just noted.
    [[nodiscard]] static base::Result<bool> remove(security::Transaction &transaction, NoticeId id);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, JustificationId id);
};

} // namespace absences

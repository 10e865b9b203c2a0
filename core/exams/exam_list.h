#pragma once

#include "core/exams/exam_registration.h"
#include "core/school/ids.h"

namespace storage {
class Database;
}

namespace exams {

// Where a candidate stands in a session.
enum class Standing { PresenceUnknown, Absent, ResultAwaited, Admitted, Partial, Deferred };

[[nodiscard]] Standing standingOf(const Registration &registration);
[[nodiscard]] QString titleOf(Standing standing);

// One registration as a list shows it.
struct ExamLine {
    Registration registration;
    QString student; // DUPONT Léa
    QDate birthDate;
    diplomas::DiplomaId diploma;
    QString diplomaName;                  // short
    std::optional<school::GroupId> group; // the last workshop group in the session's school year
    QString groupName;
};

// Names as lists on screen show them: with the birth date behind where two are alike.
void tellApart(std::vector<ExamLine> &lines);

// Empty parts ask for everything. text: part of a name, of a candidate number, of a diploma.
struct ExamFilter {
    std::optional<diplomas::DiplomaId> diploma = {};
    std::optional<school::GroupId> group = {};
    std::optional<Standing> standing = {};
    QString text = {};
};
[[nodiscard]] bool matches(const ExamLine &line, const ExamFilter &filter);

// Somebody in the last year of a path who is not entered for its diploma in the session.
struct Proposal {
    people::StudentId student;
    QString name; // DUPONT Léa
    diplomas::DiplomaVersionId diploma;
    QString diplomaName;
};

// Lists of a session, read over people, diplomas and enrolment; in the order of names. permit:
// ReadExams or RecordExams.
class ExamList {
public:
    [[nodiscard]] static base::Result<std::vector<ExamLine>> ofSession(storage::Database &database,
        const security::Permit &permit, int session, const ExamFilter &filter = {});
    // on: who left before this day is not proposed.
    [[nodiscard]] static base::Result<std::vector<Proposal>> proposals(
        storage::Database &database, const security::Permit &permit, int session, QDate on);
    // Newest first.
    [[nodiscard]] static base::Result<std::vector<int>> sessions(
        storage::Database &database, const security::Permit &permit);
};

} // namespace exams

#pragma once

#include "core/base/result.h"
#include "core/enrolment/enrolment.h"
#include "core/people/distinguished.h"
#include "core/people/student.h"

#include <QFlags>
#include <QStringList>

namespace security {
class Workspace;
}

namespace enrolment {

// Where a student stands in the year that is listed, today.
enum class StudentState { NotEnrolled, Upcoming, Enrolled, Left };
[[nodiscard]] QString titleOf(StudentState state);

// What needs attention; shown as chips.
enum class StudentFlag {
    NoContact = 1 << 0,
    NoLegalRepresentative = 1 << 1, // of a minor
    NoIne = 1 << 2,
    NoPath = 1 << 3, // enrolled without a diploma in view
    NoWorkshop = 1 << 4,
    Minor = 1 << 5,
    RestrictedContact = 1 << 6,
    Archived = 1 << 7,
};
Q_DECLARE_FLAGS(StudentFlags, StudentFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(StudentFlags)
// What the file lacks, the most pressing first: "No contact".
[[nodiscard]] QStringList missingWords(StudentFlags flags);

// One line of the student list. Names as shown; phones in E.164. Groups and path are those of
// today, or of the last day for who has left.
struct StudentRow {
    people::StudentId id{0};
    QString lastName;
    QString firstName;
    QDate birthDate;
    int age = 0;
    people::Sex sex = people::Sex::Unknown;
    QString phone;
    StudentFlags flags;

    StudentState state = StudentState::NotEnrolled;
    std::optional<EnrolmentId> enrolment;
    QDate entryOn;
    std::optional<QDate> exitOn;
    std::optional<school::GroupId> workshop;
    QString workshopName;
    std::optional<school::GroupId> theory;
    QString theoryName;
    std::optional<diplomas::DiplomaId> diploma;
    QString diplomaName;
    int yearOfPath = 0;
    int plannedYears = 0;

    QString contactName; // who is called first; never a restricted contact
    QString contactPhone;

    [[nodiscard]] QString listName() const { return people::listName(lastName, firstName); }
};

// What lists call them, for people::distinguished.
[[nodiscard]] std::vector<people::NamedPerson> named(const std::vector<StudentRow> &rows);

// "CAP CIP · year 1 of 2"; empty without a diploma.
[[nodiscard]] QString pathText(const QString &diploma, int yearOfPath, int plannedYears);

// What a list is narrowed to, without reading again.
struct StudentFilter {
    std::optional<school::GroupId> group; // of either kind
    std::optional<diplomas::DiplomaId> diploma;
    std::vector<StudentState> states; // none: all
    StudentFlags flags;               // has all of these
    [[nodiscard]] bool accepts(const StudentRow &row) const;
};

struct StudentListQuery {
    std::optional<school::SchoolYearId> year; // none: the current one
    bool archived = false;                    // archived files instead of the others
};

// The student list as a read model, sorted by name: for Operation::ReadStudentFile. Teachers and
// masters get their own students, narrowed in the queries.
[[nodiscard]] base::Result<std::vector<StudentRow>> studentList(
    security::Workspace &workspace, const StudentListQuery &query = {});

} // namespace enrolment

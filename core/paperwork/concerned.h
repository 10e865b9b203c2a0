#pragma once

#include "core/enrolment/ids.h"
#include "core/paperwork/requirement.h"
#include "core/people/student.h"

namespace storage {
class Database;
}

namespace paperwork {

// A young person whose file is looked at: whoever is enrolled on the day or about to be. Groups are
// those of the day, or of the first day for who comes.
struct Concerned {
    people::StudentId student{0};
    QString lastName;
    QString firstName;
    Situation situation;
    std::optional<enrolment::EnrolmentId> enrolment;
    QDate entryOn;
    std::optional<QDate> yearEnds; // of the enrolment: until when yearly papers hold
    std::optional<school::GroupId> workshopGroup;
    QString workshopGroupName;
    std::optional<school::GroupId> theoryGroup;
    QString theoryGroupName;

    [[nodiscard]] QString listName() const { return people::listName(lastName, firstName); }
};

// Sorted by name; for Operation::ReadStudentFile, narrowed to own students where the permit says
// so. only: that one alone, even when not enrolled. Bursaries are read when withBursary says that
// the reader may know them.
[[nodiscard]] base::Result<std::vector<Concerned>> concernedOn(storage::Database &database,
    const security::Permit &permit, QDate day, bool withBursary,
    std::optional<people::StudentId> only = {});

} // namespace paperwork

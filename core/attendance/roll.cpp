#include "core/attendance/roll.h"

#include "core/people/student.h"

namespace attendance {

namespace {

people::NamedPerson namedPerson(const ExpectedStudent &student)
{
    return {
        student.student, people::listName(student.lastName, student.firstNames), student.birthDate};
}

} // namespace

std::vector<people::NamedPerson> named(const std::vector<ExpectedStudent> &students)
{
    std::vector<people::NamedPerson> list;
    for (const ExpectedStudent &student : students)
        list.push_back(namedPerson(student));
    return list;
}

std::vector<people::NamedPerson> named(const std::vector<RollRow> &rows)
{
    std::vector<people::NamedPerson> list;
    for (const RollRow &row : rows)
        list.push_back(namedPerson(row.student));
    return list;
}

RollRequest requestOf(const RollSheet &sheet)
{
    RollRequest request{sheet.session.session.id, sheet.session.session.rowVersion,
        sheet.roll ? sheet.roll->rowVersion : 0, {}, std::nullopt};
    for (const RollRow &row : sheet.rows) {
        if (row.expected)
            request.entries.push_back({row.student.enrolment, row.mark});
    }
    for (const TraineeRow &row : sheet.trainees) {
        if (row.expected)
            request.trainees.push_back({row.trainee.stay, row.mark});
    }
    return request;
}

} // namespace attendance

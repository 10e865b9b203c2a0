#pragma once

namespace diplomas {
class DiplomaService;
}
namespace enrolment {
class EnrolmentService;
class StudentFileService;
} // namespace enrolment
namespace people {
class PostalCodes;
class StudentService;
} // namespace people
namespace school {
class GroupService;
class YearService;
} // namespace school
namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

// What the students' pages call; all of it outlives them.
struct PeopleServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    enrolment::StudentFileService &files;
    enrolment::EnrolmentService &enrolments;
    people::StudentService &students;
    school::GroupService &groups;
    school::YearService &years;
    diplomas::DiplomaService &diplomas;
    const people::PostalCodes &postalCodes;
};

} // namespace ui

#pragma once

#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/own_students.h"
#include "core/enrolment/student_file.h"
#include "tests/support/any_school.h"
#include "tests/support/rows.h"

// A school in its first September for the tests of this folder: a year, two workshop groups and a
// theory group, and who may enrol is at work.
namespace young {

using namespace Qt::Literals::StringLiterals;

inline const QDate kFirstDay(2026, 9, 1);
inline const QDate kLastDay(2027, 8, 31);

struct School {
    explicit School(support::AnySchool &any)
        : school(any)
        , year((support::rows::school(any.database()),
              support::rows::year(
                  any.database(), u"2026-2027"_s, kFirstDay, kLastDay, u"current"_s)))
        , usinage1(support::rows::group(any.database(), u"Usinage 1"_s))
        , usinage2(support::rows::group(any.database(), u"Usinage 2"_s))
        , theoryA(support::rows::group(any.database(), u"Théorie A"_s, u"theory"_s))
        , cip(support::rows::diplomaVersion(any.database(), u"CAP CIP"_s))
        , service(any.workspace())
        , files(any.workspace())
    {
        any.signIn(u"sec"_s, {security::Role::Secretary});
    }
    people::StudentId student(const QString &lastName, const QString &firstNames)
    {
        return support::rows::student(school.database(), lastName, firstNames);
    }
    enrolment::SavedEnrolment enrol(people::StudentId id, QDate entry = kFirstDay)
    {
        return support::must(service.enrol({id, year, entry, u"new"_s}));
    }
    // What is kept of an enrolment, whatever its version.
    enrolment::EnrolmentRecord record(people::StudentId student, size_t at = 0)
    {
        return support::must(files.file(student)).enrolments.at(at);
    }
    void shareOwnership()
    {
        auto chain = std::make_unique<enrolment::OwnershipByKind>();
        auto own = std::make_shared<enrolment::OwnStudents>(school.database());
        chain->add(security::Scope::Kind::Student, own);
        chain->add(security::Scope::Kind::Group, own);
        school.workspace().setOwnership(std::move(chain));
    }

    support::AnySchool &school;
    school::SchoolYearId year;
    school::GroupId usinage1;
    school::GroupId usinage2;
    school::GroupId theoryA;
    diplomas::DiplomaVersionId cip;
    enrolment::EnrolmentService service;
    enrolment::StudentFileService files;
};

} // namespace young

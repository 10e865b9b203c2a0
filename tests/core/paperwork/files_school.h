#pragma once

#include "core/enrolment/own_students.h"
#include "core/paperwork/paperwork_service.h"
#include "core/paperwork/requirement_service.h"
#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "tests/support/any_school.h"
#include "tests/support/rows.h"

#include <algorithm>

// A school in November whose files are looked at: one workshop, Léa (16) who is new there, the
// secretary at work. Only the papers a test adds are asked for.
namespace filing {

using namespace Qt::Literals::StringLiterals;

inline const QDate kToday(2026, 11, 23);
inline const QDate kFirstDay(2026, 9, 1);
inline const QDate kLastDay(2027, 7, 2);

inline paperwork::RequirementDetails called(const QString &name)
{
    paperwork::RequirementDetails details;
    details.name = name;
    return details;
}

struct School {
    explicit School(support::AnySchool &any)
        : school(any)
        , year((any.clock.set(kToday), support::rows::school(any.database()),
              support::rows::year(
                  any.database(), u"2026-2027"_s, kFirstDay, kLastDay, u"current"_s)))
        , machining(support::rows::workshop(any.database(), u"Usinage"_s))
        , usinage(support::rows::group(any.database(), u"Usinage 1"_s))
        , papers(any.workspace())
        , requirements(any.workspace())
    {
        support::rows::groupWorkshop(any.database(), usinage, machining);
        any.signIn(u"sec"_s, {security::Role::Secretary});
    }
    // Nothing of the list a school starts with.
    void retireAll()
    {
        for (paperwork::Requirement one : support::must(requirements.requirements())) {
            one.retired = true;
            (void)support::must(requirements.edit(one));
        }
    }
    people::StudentId enrolled(const QString &lastName, const QString &firstNames,
        QDate birth = QDate(2010, 5, 17), QDate entry = kFirstDay)
    {
        const auto id = support::rows::student(school.database(), lastName, firstNames, birth);
        const auto stay = support::rows::enrolment(school.database(), id, year, entry);
        support::rows::membership(school.database(), stay, usinage, entry);
        return id;
    }
    paperwork::RequirementId ask(const paperwork::RequirementDetails &details)
    {
        return support::must(requirements.add(details)).id;
    }
    paperwork::RequirementId ask(const QString &name) { return ask(called(name)); }
    paperwork::NotedPapers receive(people::StudentId student, paperwork::RequirementId requirement,
        QDate on = kToday, std::optional<QDate> until = {})
    {
        return support::must(papers.note(
            {{student, requirement}}, {paperwork::PaperOutcome::Received, on, until, {}}));
    }
    // The line of one paper in a file; none where the file has no such line.
    std::optional<paperwork::ChecklistLine> line(
        people::StudentId student, paperwork::RequirementId requirement)
    {
        for (const auto &line : support::must(papers.checklist(student)).lines) {
            if (line.requirement.id == requirement)
                return line;
        }
        return std::nullopt;
    }
    paperwork::PaperState state(people::StudentId student, paperwork::RequirementId requirement)
    {
        const auto found = line(student, requirement);
        REQUIRE(found);
        return found->state;
    }
    QStringList missing(people::StudentId student, QDate day = kToday)
    {
        return support::must(papers.missingPapers(student, day));
    }
    void signInMaster(const QString &login = u"maitre"_s)
    {
        const auto account = school.signIn(login, {security::Role::Master});
        const auto staff =
            support::rows::staff(school.database(), u"Vernay"_s, u"master"_s, account);
        support::rows::groupStaff(school.database(), usinage, staff, u"master"_s, kFirstDay);
        auto chain = std::make_unique<enrolment::OwnershipByKind>();
        chain->add(security::Scope::Kind::Student,
            std::make_shared<enrolment::OwnStudents>(school.database()));
        school.workspace().setOwnership(std::move(chain));
    }

    support::AnySchool &school;
    school::SchoolYearId year;
    school::WorkshopId machining;
    school::GroupId usinage;
    paperwork::PaperworkService papers;
    paperwork::RequirementService requirements;
};

} // namespace filing

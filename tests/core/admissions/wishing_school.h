#pragma once

#include "core/admissions/application_service.h"
#include "core/admissions/conversion.h"
#include "core/admissions/own_workshops.h"
#include "core/admissions/stay_service.h"
#include "core/enrolment/own_students.h"
#include "tests/support/any_school.h"
#include "tests/support/rows.h"

// A school in November that prepares its next September: two workshops with a group each, the
// secretary at work.
namespace wishing {

using namespace Qt::Literals::StringLiterals;

inline const QDate kToday(2026, 11, 23); // a Monday

struct School {
    explicit School(support::AnySchool &any)
        : school(any)
        , thisYear((any.clock.set(kToday), support::rows::school(any.database()),
              support::rows::year(any.database(), u"2026-2027"_s, QDate(2026, 9, 1),
                  QDate(2027, 7, 2), u"current"_s)))
        , nextYear(support::rows::year(
              any.database(), u"2027-2028"_s, QDate(2027, 9, 1), QDate(2028, 7, 4), u"upcoming"_s))
        , machining(support::rows::workshop(any.database(), u"Usinage"_s))
        , joinery(support::rows::workshop(any.database(), u"Menuiserie"_s))
        , usinage1(support::rows::group(any.database(), u"Usinage 1"_s))
        , menuiserie1(support::rows::group(any.database(), u"Menuiserie 1"_s))
        , applications(any.workspace())
        , stays(any.workspace())
    {
        support::rows::groupWorkshop(any.database(), usinage1, machining);
        support::rows::groupWorkshop(any.database(), menuiserie1, joinery);
        any.signIn(u"sec"_s, {security::Role::Secretary});
    }
    admissions::NewCandidate typed(const QString &lastName, const QString &firstNames)
    {
        admissions::NewCandidate candidate;
        candidate.file.details.lastName = lastName;
        candidate.file.details.firstNames = firstNames;
        candidate.file.details.birthDate = QDate(2011, 5, 17);
        enrolment::ContactForm mother;
        mother.details.lastName = lastName;
        mother.details.firstName = u"Anne"_s;
        mother.details.phone = u"0612345678"_s;
        mother.role.relation = people::Relation::Mother;
        mother.role.legalRepresentative = true;
        mother.role.parentalAuthority = true;
        candidate.file.contacts.push_back(mother);
        candidate.details.year = nextYear;
        candidate.details.workshop = machining;
        candidate.details.source = u"college"_s;
        candidate.contactedOn = kToday.addDays(-10);
        candidate.words = u"A visité avec son collège."_s;
        return candidate;
    }
    admissions::SavedApplication add(const QString &lastName, const QString &firstNames = u"Léa"_s)
    {
        return support::must(applications.add(typed(lastName, firstNames)));
    }
    admissions::Candidate now(admissions::ApplicationId id)
    {
        return support::must(applications.candidate(id));
    }
    security::Edited move(
        admissions::ApplicationId id, const QString &state, const QString &reason = {})
    {
        return support::must(
            applications.changeState(id, now(id).row.rowVersion, {state, kToday, reason}));
    }
    // A stay of three days that began today.
    admissions::SavedStay stay(admissions::ApplicationId id, QDate first = kToday)
    {
        admissions::StayDetails details = support::must(stays.proposal(id));
        details.firstDay = first;
        details.lastDay = first.addDays(2);
        return support::must(stays.plan(id, details));
    }
    // Somebody who leads the group of a workshop, signed in.
    void signInMaster(school::GroupId group)
    {
        const auto account = school.signIn(u"maitre"_s, {security::Role::Master});
        const auto staff =
            support::rows::staff(school.database(), u"Vernay"_s, u"master"_s, account);
        support::rows::groupStaff(school.database(), group, staff, u"master"_s, QDate(2026, 8, 24));
        auto chain = std::make_unique<enrolment::OwnershipByKind>();
        chain->add(security::Scope::Kind::Workshop,
            std::make_shared<admissions::OwnWorkshops>(school.database()));
        school.workspace().setOwnership(std::move(chain));
    }

    support::AnySchool &school;
    school::SchoolYearId thisYear;
    school::SchoolYearId nextYear;
    school::WorkshopId machining;
    school::WorkshopId joinery;
    school::GroupId usinage1;
    school::GroupId menuiserie1;
    admissions::ApplicationService applications;
    admissions::StayService stays;
};

} // namespace wishing

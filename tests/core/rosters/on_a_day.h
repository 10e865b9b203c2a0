#pragma once

#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "core/rosters/label_service.h"
#include "core/rosters/roster_service.h"
#include "tests/core/admissions/wishing_school.h"

// The school of the candidates with two students in Usinage 1, brother and sister, their families,
// and somebody on a stay.
namespace rosters_test {

using namespace Qt::Literals::StringLiterals;
using support::must;

inline people::PartyDetails person(
    const QString &lastName, const QString &firstName, const QString &phone)
{
    people::PartyDetails details;
    details.lastName = lastName;
    details.firstName = firstName;
    details.phone = phone;
    return details;
}

inline people::LinkDetails as(people::Relation relation, int rank)
{
    people::LinkDetails link;
    link.relation = relation;
    link.contactRank = rank;
    return link;
}

struct OnADay {
    explicit OnADay(support::AnySchool &any)
        : school(any)
        , lea(enrolled(u"Dupont"_s, u"Léa"_s, school.usinage1))
        , hugo(enrolled(u"Dupont"_s, u"Hugo, Paul"_s, school.usinage1))
        , noe(enrolled(u"Zidane"_s, u"Noé"_s, school.menuiserie1))
        , families(any.workspace())
        , rosters(any.workspace())
        , labels(any.workspace())
    {
        addFamily();
    }

    people::StudentId enrolled(
        const QString &lastName, const QString &firstNames, school::GroupId group)
    {
        const auto student = support::rows::student(any().database(), lastName, firstNames);
        support::rows::membership(any().database(),
            support::rows::enrolment(any().database(), student, school.thisYear, QDate(2026, 9, 1)),
            group, QDate(2026, 9, 1));
        return student;
    }
    void addFamily()
    {
        const QDate from(2026, 9, 1);
        mother = must(families.add(person(u"Dupont"_s, u"Anne"_s, u"0612345678"_s))).id;
        people::LinkDetails motherly = as(people::Relation::Mother, 1);
        motherly.receivesMail = motherly.parentalAuthority = motherly.livesWith = true;
        const auto father = must(families.add(person(u"Dupont"_s, u"Paul"_s, u"0699999999"_s))).id;
        people::LinkDetails kept = as(people::Relation::Father, 2);
        kept.restricted = true;
        kept.restrictionSource = u"ordonnance"_s;
        people::PartyDetails home = person(u"Foyer Les Tilleuls"_s, {}, u"0474000000"_s);
        home.kind = people::PartyKind::Organisation;
        home.organisationKind = people::OrganisationKind::Home;
        const auto tilleuls = must(families.add(home)).id;
        people::LinkDetails homely = as(people::Relation::Home, 3);
        homely.personInCharge = u"Mme Roux"_s;
        homely.phone = u"0611111111"_s;
        for (const people::StudentId child : {lea, hugo}) {
            must(families.link(child, mother, motherly, from));
            must(families.link(child, father, kept, from));
        }
        must(families.link(lea, tilleuls, homely, from));
        must(families.setAddress(mother, 1, people::AddressKind::Home,
            {u"12 rue des Forges"_s, {}, u"69001"_s, u"Lyon"_s, {}, {}}, from));
    }
    [[nodiscard]] support::AnySchool &any() { return school.school; }
    [[nodiscard]] rosters::RosterQuery group() const
    {
        return {school.usinage1, {}, wishing::kToday, {}};
    }

    wishing::School school;
    people::StudentId lea;
    people::StudentId hugo;
    people::StudentId noe;
    people::FamilyService families;
    rosters::RosterService rosters;
    rosters::LabelService labels;
    people::PartyId mother{0};
};

} // namespace rosters_test

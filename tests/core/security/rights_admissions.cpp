// Use cases on candidates and their stays.
#include "core/admissions/application_service.h"
#include "core/admissions/stay_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace rights {

namespace {

admissions::ApplicationService applications(RightsSchool &school)
{
    return admissions::ApplicationService(school.workspace());
}

admissions::StayService stays(RightsSchool &school)
{
    return admissions::StayService(school.workspace());
}

int version(RightsSchool &school, Where where)
{
    return school.version(u"application"_s, school.things().application.at(where).value());
}

std::vector<Invoker> readers()
{
    return {
        {Operation::ReadApplications, "the list",
            [](RightsSchool &s, Where w) {
                return holds(
                    applications(s).candidates(), [&](const admissions::CandidateRow &row) {
                        return row.id == s.things().application.at(w);
                    });
            }},
        {Operation::ReadApplications, "one candidate",
            [](RightsSchool &s, Where w) {
                return done(applications(s).candidate(s.things().application.at(w)));
            }},
        {Operation::ReadApplications, "the stays",
            [](RightsSchool &s, Where w) {
                return holds(stays(s).stays(), [&](const admissions::StayRow &row) {
                    return row.stay.id == s.things().stay.at(w);
                });
            }},
        {Operation::ReadApplications, "the grid",
            [](RightsSchool &s, Where w) { return done(stays(s).grid(s.things().stay.at(w))); }},
        {Operation::ReadApplications, "the agreement",
            [](RightsSchool &s, Where w) {
                return done(stays(s).agreements(s.things().stay.at(w)));
            }},
        {Operation::ObserveStays, "the grid filled in",
            [](RightsSchool &s, Where w) {
                admissions::StayObservation seen;
                seen.marks.insert(u"safety"_s, 3);
                return done(stays(s).observe(s.things().stay.at(w), seen));
            }},
    };
}

std::vector<Invoker> writers()
{
    return {
        {Operation::ManageApplications, "a candidate",
            [](RightsSchool &s, Where w) {
                admissions::NewCandidate typed;
                typed.student = s.things().gone.at(w);
                typed.details.year = s.things().year;
                return done(applications(s).add(typed));
            }},
        {Operation::ManageApplications, "the wish",
            [](RightsSchool &s, Where w) {
                admissions::ApplicationDetails details;
                details.year = s.things().year;
                details.origin = u"3e"_s;
                return done(
                    applications(s).edit(s.things().application.at(w), version(s, w), details));
            }},
        {Operation::ManageApplications, "a decision",
            [](RightsSchool &s, Where w) {
                return done(applications(s).changeState(
                    s.things().application.at(w), version(s, w), {u"accepted"_s, kToday, {}}));
            }},
        {Operation::ManageApplications, "a note",
            [](RightsSchool &s, Where w) {
                return done(applications(s).note(s.things().application.at(w), version(s, w),
                    {admissions::EventKind::Call, kToday, {}, u"Rappeler"_s}));
            }},
        {Operation::ManageApplications, "who is alike",
            [](RightsSchool &s, Where) {
                return done(applications(s).alike(u"Abadie"_s, {}, {}));
            }},
        {Operation::ManageApplications, "a session",
            [](RightsSchool &s, Where) {
                return done(stays(s).addSession({u"Hiver"_s, kToday, kToday, {}, {}}));
            }},
        {Operation::ManageApplications, "a stay",
            [](RightsSchool &s, Where w) {
                admissions::StayDetails days;
                days.workshop = s.things().workshop.at(w);
                days.firstDay = kToday;
                days.lastDay = kToday;
                return done(stays(s).plan(s.things().application.at(w), days));
            }},
        {Operation::ManageApplications, "the end of a stay",
            [](RightsSchool &s, Where w) {
                return done(
                    stays(s).conclude(s.things().stay.at(w), 1, admissions::StayOutcome::Done));
            }},
        {Operation::ManageApplications, "an agreement",
            [](RightsSchool &s, Where w) { return done(stays(s).issue(s.things().stay.at(w))); }},
    };
}

} // namespace

std::vector<Invoker> admissionInvokers()
{
    std::vector<Invoker> all = readers();
    for (const Invoker &invoker : writers())
        all.push_back(invoker);
    return all;
}

} // namespace rights

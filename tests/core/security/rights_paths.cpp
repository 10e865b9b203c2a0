// Use cases on individual paths, objectives and stays in companies.
#include "core/paths/objective_service.h"
#include "core/paths/path_service.h"
#include "core/placements/placement_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using paths::ObjectiveService;
using paths::PathService;
using placements::PlacementService;
using security::Operation;

namespace rights {

namespace {

// As somebody has it who read the path before.
paths::PathKey key(RightsSchool &s, Where w)
{
    return {s.things().student.at(w), s.things().diploma};
}

paths::ObjectiveDetails aim()
{
    return {paths::ObjectiveKind::Objective, u"Régler une fraiseuse"_s, kToday};
}

placements::PlacementDetails stay()
{
    return {u"Mécanique Générale"_s, {}, QDate(2026, 11, 9), QDate(2026, 11, 13), {}};
}

base::Done withWords(const base::Result<std::vector<paths::Objective>> &objectives)
{
    return holds(
        objectives, [](const paths::Objective &one) { return !one.details.words.isEmpty(); });
}

} // namespace

std::vector<Invoker> pathInvokers()
{
    return {
        {Operation::ReadStudentFile, "the paths of a student",
            [](RightsSchool &s, Where w) {
                return done(PathService(s.workspace()).ofStudent(s.things().student.at(w)));
            }},
        {Operation::ReadStudentFile, "the paths of a group",
            [](RightsSchool &s, Where w) {
                return done(PathService(s.workspace()).ofGroup(s.things().group.at(w), kToday));
            }},
        {Operation::ReadStudentFile, "who has no decision of positioning",
            [](RightsSchool &s, Where w) {
                const auto student = s.things().student.at(w);
                return holds(PathService(s.workspace()).withoutPositioning(),
                    [&](const paths::Unpositioned &one) { return one.student == student; });
            }},
        {Operation::ReadStudentFile, "the days of objectives",
            [](RightsSchool &s, Where w) {
                return done(ObjectiveService(s.workspace()).ofStudent(s.things().student.at(w)));
            }},
        {Operation::ReadStudentFile, "stays in companies",
            [](RightsSchool &s, Where w) {
                return done(PlacementService(s.workspace()).ofStudent(s.things().student.at(w)));
            }},
        {Operation::ReadStudentFile, "days in companies and weeks of production",
            [](RightsSchool &s, Where w) {
                return done(PlacementService(s.workspace()).timeSpent(s.things().student.at(w)));
            }},
        {Operation::ManageEnrolments, "the plan of a path",
            [](RightsSchool &s, Where w) {
                return done(PathService(s.workspace()).plan(key(s, w), {{2027, {}}, {}}));
            }},
        {Operation::ManageEnrolments, "the units of a path",
            [](RightsSchool &s, Where w) {
                return done(PathService(s.workspace()).setUnits(key(s, w), {}));
            }},
        {Operation::ManageEnrolments, "competencies left out of a path",
            [](RightsSchool &s, Where w) {
                return done(PathService(s.workspace()).leaveOut(key(s, w), {}));
            }},
        {Operation::ManageEnrolments, "a stay in a company",
            [](RightsSchool &s, Where w) {
                return done(PlacementService(s.workspace()).add(s.things().student.at(w), stay()));
            }},
        {Operation::ManageEnrolments, "a stay in a company changed",
            [](RightsSchool &s, Where w) {
                return done(
                    PlacementService(s.workspace()).edit(s.things().placement.at(w), 1, stay()));
            }},
        {Operation::ManageEnrolments, "a stay in a company taken out",
            [](RightsSchool &s, Where w) {
                return done(PlacementService(s.workspace()).remove(s.things().placement.at(w), 1));
            }},
        {Operation::SetObjectives, "the words of objectives",
            [](RightsSchool &s, Where w) {
                return withWords(
                    ObjectiveService(s.workspace()).ofStudent(s.things().student.at(w)));
            }},
        {Operation::SetObjectives, "an objective",
            [](RightsSchool &s, Where w) {
                return done(ObjectiveService(s.workspace()).add(s.things().student.at(w), aim()));
            }},
        {Operation::SetObjectives, "an objective changed",
            [](RightsSchool &s, Where w) {
                return done(
                    ObjectiveService(s.workspace()).edit(s.things().objective.at(w), 1, aim()));
            }},
    };
}

} // namespace rights

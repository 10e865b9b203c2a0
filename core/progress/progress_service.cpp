#include "core/progress/progress_service.h"

#include "core/diplomas/framework_repository.h"
#include "core/people/student_repository.h"
#include "core/progress/decision_repository.h"
#include "core/progress/grid_repository.h"
#include "core/progress/observation_repository.h"
#include "core/progress/renewals.h"
#include "core/progress/scale_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <algorithm>
#include <unordered_map>

namespace progress {

using security::Operation;
using security::Permit;
using security::Scope;

namespace {

base::Result<diplomas::Framework> frameworkOf(
    storage::Database &database, const Permit &permit, diplomas::DiplomaVersionId version)
{
    ET_ASSIGN(auto found, diplomas::FrameworkRepository::find(database, permit, version));
    if (!found)
        return base::fail(security::notThere());
    return std::move(*found);
}

std::vector<diplomas::Competency> columnsOf(const diplomas::Framework &framework)
{
    std::vector<diplomas::Competency> columns;
    for (const diplomas::Competency *one : diplomas::activeCompetencies(framework))
        columns.push_back(*one);
    return columns;
}

// Each thing written, put where it shows.
template <class Written>
void sortIn(std::vector<CompetencyProgress> &competencies, const Renewals &renewals,
    const std::vector<Written> &rows, std::vector<Written> CompetencyProgress::*part,
    diplomas::CompetencyId (*on)(const Written &))
{
    std::unordered_map<diplomas::CompetencyId, size_t> places;
    for (size_t i = 0; i < competencies.size(); ++i)
        places.emplace(competencies[i].competency, i);
    for (const Written &row : rows) {
        for (const auto shown : renewals.shownOn(on(row))) {
            if (const auto place = places.find(shown); place != places.end())
                (competencies[place->second].*part).push_back(row);
        }
    }
}

base::Done fill(storage::Database &database, const Permit &permit, people::StudentId student,
    const Renewals &renewals, std::vector<CompetencyProgress> &competencies)
{
    ET_ASSIGN(const auto observations, ObservationRepository::ofStudent(database, permit, student));
    ET_ASSIGN(const auto decisions, DecisionRepository::ofStudent(database, permit, student));
    sortIn<Observation>(competencies, renewals, observations, &CompetencyProgress::observations,
        [](const Observation &one) { return one.details.competency; });
    sortIn<DecidedLevel>(competencies, renewals, decisions, &CompetencyProgress::decisions,
        [](const DecidedLevel &one) { return one.competency; });
    return {};
}

base::Ratio acquiredOf(const std::vector<GridCell> &cells, const Scale &scale)
{
    base::Ratio ratio;
    for (const GridCell &cell : cells) {
        ratio.denominator += cell.isOwn;
        ratio.numerator += cell.isOwn && cell.decided && scale.isAcquired(*cell.decided);
    }
    return ratio;
}

} // namespace

ProgressService::ProgressService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Scale> ProgressService::scale()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return ScaleRepository::scale(m_workspace.database(), permit);
}

base::Result<std::vector<GridGroup>> ProgressService::groups()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadProgress));
    return GridRepository::groups(m_workspace.database(), permit);
}

base::Result<std::vector<GridChoice>> ProgressService::choices(school::GroupId group, QDate day)
{
    ET_ASSIGN(const auto permit,
        m_workspace.require(Operation::ReadProgress, {Scope::Kind::Group, group.value()}));
    return GridRepository::choices(m_workspace.database(), permit, group, day);
}

base::Result<Grid> ProgressService::grid(
    school::GroupId group, diplomas::DiplomaVersionId version, QDate day)
{
    ET_ASSIGN(const auto permit,
        m_workspace.require(Operation::ReadProgress, {Scope::Kind::Group, group.value()}));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const QString groupName, GridRepository::groupName(database, permit, group));
    ET_ASSIGN(diplomas::Framework framework, frameworkOf(database, permit, version));
    ET_ASSIGN(Scale scale, ScaleRepository::scale(database, permit));
    ET_ASSIGN(const Renewals renewals, Renewals::intoVersion(database, permit, version));
    ET_ASSIGN(const auto leftOut, GridRepository::leftOut(database, permit, version));
    ET_ASSIGN(const auto members, GridRepository::members(database, permit, group, version, day));
    std::vector<diplomas::Competency> columns = columnsOf(framework);
    Grid grid{group, groupName, std::move(framework), std::move(scale), std::move(columns), {}, {}};
    for (const GridRepository::Member &member : members) {
        ET_ASSIGN(auto cells,
            GridRepository::cellsOf(database, permit, member.student, grid.columns, renewals));
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i].isOwn = !leftOut.contains({member.student, grid.columns[i].id});
        grid.students.push_back({member.student, member.listName, acquiredOf(cells, grid.scale)});
        grid.cells.insert(grid.cells.end(), cells.begin(), cells.end());
    }
    return grid;
}

base::Result<std::optional<diplomas::DiplomaVersionId>> ProgressService::versionOf(
    people::StudentId student, QDate day)
{
    ET_ASSIGN(const auto permit,
        m_workspace.require(Operation::ReadProgress, {Scope::Kind::Student, student.value()}));
    return GridRepository::versionOf(m_workspace.database(), permit, student, day);
}

base::Result<StudentProgress> ProgressService::ofStudent(
    people::StudentId student, diplomas::DiplomaVersionId version)
{
    ET_ASSIGN(const auto permit,
        m_workspace.require(Operation::ReadProgress, {Scope::Kind::Student, student.value()}));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto young, people::StudentRepository::find(database, permit, student));
    if (!young)
        return base::fail(security::notThere());
    ET_ASSIGN(diplomas::Framework framework, frameworkOf(database, permit, version));
    ET_ASSIGN(Scale scale, ScaleRepository::scale(database, permit));
    ET_ASSIGN(const Renewals renewals, Renewals::intoVersion(database, permit, version));
    ET_ASSIGN(const auto leftOut, GridRepository::leftOut(database, permit, version));
    StudentProgress whole{
        student, people::listName(young->details), std::move(framework), std::move(scale), {}};
    for (const diplomas::CompetencyBlock &block : whole.framework.blocks) {
        for (const diplomas::Competency &one : block.competencies) {
            const bool isActive = !block.retired && !one.retired;
            whole.competencies.push_back(
                {one.id, isActive && !leftOut.contains({student, one.id}), {}, {}});
        }
    }
    ET_TRY(fill(database, permit, student, renewals, whole.competencies));
    // What was renewed inside the version shows there; the others that are retired only when
    // something was written on them.
    const auto isSilent = [&whole](const CompetencyProgress &one) {
        const auto *competency = diplomas::competencyOf(whole.framework, one.competency);
        const auto *block =
            competency ? diplomas::blockOf(whole.framework, competency->blockId) : nullptr;
        if (!block || (!competency->retired && !block->retired))
            return false;
        const bool isRenewedHere = competency->equivalent
            && diplomas::competencyOf(whole.framework, *competency->equivalent);
        return isRenewedHere || (one.observations.empty() && one.decisions.empty());
    };
    std::erase_if(whole.competencies, isSilent);
    return whole;
}

base::Result<CompetencyProgress> ProgressService::history(
    people::StudentId student, diplomas::CompetencyId competency)
{
    ET_ASSIGN(const auto permit,
        m_workspace.require(Operation::ReadProgress, {Scope::Kind::Student, student.value()}));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const Renewals renewals, Renewals::intoOne(database, permit, competency));
    std::vector<CompetencyProgress> one{{competency, true, {}, {}}};
    ET_TRY(fill(database, permit, student, renewals, one));
    return std::move(one.front());
}

const CompetencyProgress *StudentProgress::find(diplomas::CompetencyId id) const
{
    const auto found = std::find_if(competencies.begin(), competencies.end(),
        [id](const CompetencyProgress &one) { return one.competency == id; });
    return found == competencies.end() ? nullptr : &*found;
}

base::Ratio StudentProgress::acquiredOn(QDate day) const
{
    return progress::acquiredOn(competencies, scale, day);
}

base::Ratio StudentProgress::acquiredOn(diplomas::CompetencyBlockId block, QDate day) const
{
    base::Ratio ratio;
    for (const CompetencyProgress &one : competencies) {
        const auto *competency = diplomas::competencyOf(framework, one.competency);
        if (!one.isOwn || !competency || competency->blockId != block)
            continue;
        ++ratio.denominator;
        ratio.numerator += isAcquiredOn(one, scale, day);
    }
    return ratio;
}

} // namespace progress

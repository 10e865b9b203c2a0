#include "core/paperwork/paperwork_service.h"

#include "core/paperwork/paper_repository.h"
#include "core/paperwork/requirement_repository.h"
#include "core/people/student_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace paperwork {

using security::Operation;
using security::Scope;
using security::Transaction;

namespace {

Scope about(people::StudentId student)
{
    return {Scope::Kind::Student, student.value()};
}

// Whose history tells of a paper, and what it may tell: teachers read it too.
base::Done record(Transaction &transaction, const QString &action, const Paper &paper,
    const std::optional<PaperDetails> &before, const std::optional<PaperDetails> &after)
{
    ET_ASSIGN(const auto student,
        people::StudentRepository::find(
            transaction.database(), transaction.permit(), paper.student));
    ET_ASSIGN(const auto requirement,
        RequirementRepository::find(
            transaction.database(), transaction.permit(), paper.requirement));
    if (!student || !requirement)
        return base::fail(security::notThere());
    std::vector<security::FieldChange> changes;
    if (!requirement->isForOfficeOnly()) {
        const auto words = [](const std::optional<PaperDetails> &details) {
            return details ? std::optional(wordsOf(*details)) : std::nullopt;
        };
        changes.push_back({requirement->details.name, words(before), words(after)});
    }
    return transaction.record(action, {u"paper"_s, student->uuid}, changes);
}

base::Error conflict(Transaction &transaction, people::StudentId student)
{
    const auto found =
        people::StudentRepository::find(transaction.database(), transaction.permit(), student);
    return found && *found ? security::changedMeanwhile(transaction.database(), (*found)->uuid)
                           : security::notThere();
}

base::Result<Paper> existing(Transaction &transaction, PaperId id, int rowVersion)
{
    ET_ASSIGN(
        const auto found, PaperRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    if (found->rowVersion != rowVersion)
        return base::fail(conflict(transaction, found->student));
    return *found;
}

base::Done write(
    Transaction &transaction, const Paper &before, const PaperDetails &after, const QString &action)
{
    Paper changed = before;
    changed.details = after;
    ET_ASSIGN(const bool written, PaperRepository::update(transaction, changed, before.rowVersion));
    if (!written)
        return base::fail(conflict(transaction, before.student));
    return record(transaction, action, before, before.details, after);
}

security::Undo::Step takingBack(const Paper &paper)
{
    return [paper](Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool gone, PaperRepository::remove(later, paper.id, paper.rowVersion));
        if (!gone)
            return base::fail(conflict(later, paper.student));
        return record(later, u"paper.undo"_s, paper, paper.details, {});
    };
}

base::Result<Requirement> inUse(Transaction &transaction, RequirementId id)
{
    ET_ASSIGN(const auto found,
        RequirementRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    if (found->retired) {
        return base::fail(errors::kPaperRetired,
            QCoreApplication::translate(
                "paperwork", "“%1” is no longer asked for: take it up again in the settings first.")
                .arg(found->details.name));
    }
    return *found;
}

ChecklistLine lineOf(const Requirement &requirement, const Concerned &who,
    const std::vector<Paper> &papers, QDate day, int warnDays)
{
    std::vector<Paper> ofThis;
    for (const Paper &paper : papers) {
        if (paper.requirement == requirement.id)
            ofThis.push_back(paper);
    }
    ChecklistLine line{requirement, PaperState::Missing, {}, {},
        askedFrom(requirement.details, who.situation.birthDate),
        dueBy(requirement.details, who.situation.birthDate),
        !requirement.retired && concerns(requirement.details, who.situation, day)};
    const Paper *counting = countingOn(ofThis, day);
    line.state = stateOf(requirement.details, counting, who.situation.birthDate, day, warnDays);
    if (counting)
        line.counting = *counting;
    for (auto paper = ofThis.rbegin(); paper != ofThis.rend(); ++paper) {
        if (!counting || paper->id != counting->id)
            line.earlier.push_back(*paper);
    }
    return line;
}

} // namespace

std::vector<LackingPaper> Checklist::lacking() const
{
    std::vector<LackingPaper> papers;
    for (const ChecklistLine &line : lines) {
        if (line.isAsked && isLacking(line.state)) {
            papers.push_back({line.requirement.id, line.requirement.details.name, line.state,
                line.counting ? line.counting->details.validUntil : std::nullopt, line.dueBy});
        }
    }
    return papers;
}

PaperworkService::PaperworkService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

bool PaperworkService::maySeeAll() const
{
    return m_workspace.reach(Operation::ReadSocialProfile) != security::Reach::None;
}

base::Result<Checklist> PaperworkService::checklistOn(people::StudentId student, QDate day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadStudentFile, about(student)));
    storage::Database &database = m_workspace.database();
    const bool withSensitive = maySeeAll();
    ET_ASSIGN(const auto who, concernedOn(database, permit, day, withSensitive, student));
    if (who.empty())
        return base::fail(security::notThere());
    ET_ASSIGN(const int warnDays, security::Settings::number(database, kPaperWarnDays));
    ET_ASSIGN(const auto requirements, RequirementRepository::all(database, permit));
    ET_ASSIGN(const auto papers, PaperRepository::ofStudent(database, permit, student));
    Checklist list{who.front(), {}, {}};
    list.proposedEnd = list.who.yearEnds.value_or(day.addYears(1));
    for (const Requirement &requirement : requirements) {
        if (requirement.isForOfficeOnly() && !withSensitive)
            continue;
        ChecklistLine line = lineOf(requirement, list.who, papers, day, warnDays);
        if (line.isAsked || line.counting || !line.earlier.empty())
            list.lines.push_back(std::move(line));
    }
    return list;
}

base::Result<Checklist> PaperworkService::checklist(people::StudentId student)
{
    return checklistOn(student, m_workspace.clock().today());
}

base::Result<QStringList> PaperworkService::missingPapers(people::StudentId student, QDate day)
{
    ET_ASSIGN(const Checklist list, checklistOn(student, day));
    QStringList words;
    for (const LackingPaper &paper : list.lacking())
        words += paper.words();
    return words;
}

base::Result<MissingList> PaperworkService::missing()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadStudentFile));
    return missingOn(m_workspace.database(), permit, m_workspace.clock().today(), maySeeAll());
}

base::Result<NotedPapers> PaperworkService::note(
    const std::vector<PaperOf> &papers, const PaperDetails &details)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto noted, note(transaction, papers, details));
    ET_TRY(transaction.commit());
    return noted;
}

base::Result<NotedPapers> PaperworkService::note(
    Transaction &transaction, const std::vector<PaperOf> &papers, const PaperDetails &typed)
{
    NotedPapers noted;
    for (const PaperOf &one : papers) {
        ET_ASSIGN(const Requirement requirement, inUse(transaction, one.requirement));
        Paper paper;
        ET_ASSIGN(paper.details, checked(typed, requirement.details, transaction.today()));
        paper.uuid = security::Workspace::newUuid();
        paper.student = one.student;
        paper.requirement = one.requirement;
        ET_ASSIGN(paper.id, PaperRepository::insert(transaction, paper));
        ET_TRY(record(transaction, u"paper.note"_s, paper, {}, paper.details));
        noted.papers.push_back(paper.id);
        noted.undo.steps.push_back(takingBack(paper));
    }
    return noted;
}

base::Result<security::Edited> PaperworkService::correct(
    PaperId id, int rowVersion, const PaperDetails &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Paper before, existing(transaction, id, rowVersion));
    ET_ASSIGN(const Requirement requirement, inUse(transaction, before.requirement));
    ET_ASSIGN(const PaperDetails details, checked(typed, requirement.details, transaction.today()));
    if (details == before.details)
        return security::Edited{rowVersion, {}};
    ET_TRY(write(transaction, before, details, u"paper.correct"_s));
    ET_TRY(transaction.commit());
    const auto restore = [before](Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const Paper now, existing(later, before.id, before.rowVersion + 1));
        return write(later, now, before.details, u"paper.undo"_s);
    };
    return security::Edited{rowVersion + 1, {{restore}}};
}

base::Result<security::Undo> PaperworkService::remove(PaperId id, int rowVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Paper paper, existing(transaction, id, rowVersion));
    ET_ASSIGN(const bool gone, PaperRepository::remove(transaction, id, rowVersion));
    if (!gone)
        return base::fail(conflict(transaction, paper.student));
    ET_TRY(record(transaction, u"paper.remove"_s, paper, paper.details, {}));
    ET_TRY(transaction.commit());
    return security::Undo{{[paper](Transaction &later, security::UndoRun &) -> base::Done {
        ET_TRY(PaperRepository::insert(later, paper));
        return record(later, u"paper.undo"_s, paper, {}, paper.details);
    }}};
}

base::Done PaperworkService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::EditStudentFile, undo);
}

} // namespace paperwork

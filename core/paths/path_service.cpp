#include "core/paths/path_service.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/framework_repository.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/paths/assembly.h"
#include "core/paths/path_checks.h"
#include "core/paths/path_operations.h"
#include "core/people/student_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace paths {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;
using security::Undo;

namespace {

Scope about(people::StudentId student)
{
    return {Scope::Kind::Student, student.value()};
}

base::Result<std::vector<IndividualPath>> pathsOf(
    storage::Database &database, const Permit &permit, people::StudentId student, QDate today)
{
    ET_ASSIGN(auto paths, PathRepository::list(database, permit, {.student = student}));
    return inOrderOfInterest(std::move(paths), today);
}

base::Error noPath()
{
    return {errors::kNoPath,
        QCoreApplication::translate("paths",
            "There is no path to this diploma any more: choose the diploma in the schooling of the "
            "file first."),
        {}};
}

base::Error changed(const Transaction &transaction, people::StudentId id)
{
    const auto student =
        people::StudentRepository::find(transaction.database(), transaction.permit(), id);
    return security::changedMeanwhile(
        transaction.database(), student && *student ? (*student)->uuid : QString());
}

// The path a key was made of, as it stands now.
base::Result<IndividualPath> existing(
    const Transaction &transaction, const std::vector<IndividualPath> &paths, const PathKey &key)
{
    const auto sameVersion = [&](const IndividualPath &one) { return one.version == key.version; };
    if (std::none_of(paths.begin(), paths.end(), sameVersion))
        return base::fail(noPath());
    const auto found = std::find_if(paths.begin(), paths.end(),
        [&](const IndividualPath &one) { return sameVersion(one) && one.id == key.id; });
    if (found == paths.end() || found->rowVersion != key.rowVersion)
        return base::fail(changed(transaction, key.student));
    if (!found->endReason.isEmpty()) {
        return base::fail(errors::kIsOver,
            QCoreApplication::translate("paths",
                "This path ended when another was chosen: it stays as it was. Write on the path "
                "that holds now."));
    }
    return *found;
}

// A departure may be taken back: only what another path followed has an end of its own.
void keepOpenUnlessFollowed(IndividualPath &path, const std::vector<IndividualPath> &all)
{
    const bool isFollowed = std::any_of(all.begin(), all.end(),
        [&](const IndividualPath &one) { return one.dates.from > path.dates.from; });
    if (!isFollowed)
        path.dates.to.reset();
}

base::Result<enrolment::EnrolmentRecord> enrolmentOn(
    Transaction &transaction, people::StudentId student, QDate day)
{
    ET_ASSIGN(const auto records,
        enrolment::EnrolmentRepository::ofStudent(
            transaction.database(), transaction.permit(), student));
    for (const enrolment::EnrolmentRecord &record : records) {
        if (day.isValid() && record.enrolment.dates().contains(day))
            return record;
    }
    return base::fail(errors::kNoPath,
        day.isValid() ? QCoreApplication::translate(
            "paths", "Nobody is enrolled here on %1: choose a day of the schooling.")
                            .arg(base::formatDate(day))
                      : QCoreApplication::translate("paths", "Type the day from which it holds."));
}

base::Result<Undo> changeStage(Transaction &transaction, people::StudentId student,
    const enrolment::PathForm &form, QDate from)
{
    ET_ASSIGN(const auto record, enrolmentOn(transaction, student, from));
    ET_ASSIGN(auto edited,
        enrolment::EnrolmentOperations::changePath(
            transaction, record.enrolment.id, record.enrolment.rowVersion, form, from));
    return std::move(edited.undo);
}

base::Result<IndividualPath> ended(const IndividualPath &path, const ChangeForm &form)
{
    IndividualPath after = path;
    ET_ASSIGN(after.endReason,
        base::cleanLine(form.reason, QCoreApplication::translate("paths", "Reason"), 200));
    if (after.endReason.isEmpty()) {
        return base::fail(errors::kMissingReason,
            QCoreApplication::translate("paths", "Say why the path changes."));
    }
    if (form.path.version == path.version) {
        return base::fail(errors::kBadChange,
            QCoreApplication::translate(
                "paths", "This is the diploma that is prepared already: choose another one."));
    }
    if (!form.from.isValid() || form.from <= path.dates.from) {
        return base::fail(errors::kBadChange,
            QCoreApplication::translate("paths",
                "The path began on %1: another one begins later. If it was wrong from the start, "
                "correct the diploma in the schooling of the file.")
                .arg(base::formatDate(path.dates.from)));
    }
    after.dates.to = form.from.addDays(-1);
    return after;
}

} // namespace

struct PathService::Work {
    Transaction transaction;
    std::vector<IndividualPath> all;
    IndividualPath path;
    diplomas::Framework framework;
    Undo undo = {};
};

PathService::PathService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<IndividualPath>> PathService::ofStudent(people::StudentId student)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile, about(student)));
    return pathsOf(m_workspace.database(), permit, student, m_workspace.clock().today());
}

base::Result<std::optional<IndividualPath>> PathService::onDay(people::StudentId student, QDate day)
{
    ET_ASSIGN(const auto paths, ofStudent(student));
    const IndividualPath *found = pathOn(paths, day);
    return found ? std::optional(*found) : std::nullopt;
}

base::Result<std::vector<IndividualPath>> PathService::ofGroup(school::GroupId group, QDate day)
{
    ET_ASSIGN(const Permit permit,
        m_workspace.require(Operation::ReadStudentFile, {Scope::Kind::Group, group.value()}));
    ET_ASSIGN(auto paths,
        PathRepository::list(m_workspace.database(), permit, {.group = group, .day = day}));
    std::erase_if(paths, [day](const IndividualPath &path) { return !path.dates.contains(day); });
    return paths;
}

base::Result<std::vector<Unpositioned>> PathService::withoutPositioning(
    std::optional<school::GroupId> group)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile));
    return PathRepository::withoutPositioning(
        m_workspace.database(), permit, group, m_workspace.clock().today());
}

base::Result<PathService::Work> PathService::begin(const PathKey &key)
{
    ET_ASSIGN(
        const Permit permit, m_workspace.require(Operation::ManageEnrolments, about(key.student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto all, pathsOf(transaction.database(), permit, key.student, transaction.today()));
    ET_ASSIGN(IndividualPath path, existing(transaction, all, key));
    ET_ASSIGN(auto framework,
        diplomas::FrameworkRepository::find(transaction.database(), permit, key.version));
    if (!framework)
        return base::fail(noPath());
    return Work{std::move(transaction), std::move(all), std::move(path), std::move(*framework)};
}

base::Result<ChangedPath> PathService::finish(
    Work work, const IndividualPath &wanted, const QString &action)
{
    IndividualPath after = wanted;
    if (after.endReason.isEmpty())
        keepOpenUnlessFollowed(after, work.all);
    ET_ASSIGN(Undo written,
        PathOperations::write(work.transaction, work.path, after, work.framework, action));
    work.undo.add(std::move(written));
    ET_ASSIGN(const auto now,
        pathsOf(work.transaction.database(), work.transaction.permit(), after.student,
            work.transaction.today()));
    ET_TRY(work.transaction.commit());
    const auto found = std::find_if(now.begin(), now.end(), [&](const IndividualPath &one) {
        return one.version == after.version && one.dates.contains(after.dates.from);
    });
    return ChangedPath{found == now.end() ? after : *found, std::move(work.undo)};
}

base::Result<ChangedPath> PathService::plan(const PathKey &key, const PlanForm &form)
{
    ET_ASSIGN(Work work, begin(key));
    IndividualPath after = work.path;
    ET_ASSIGN(after.plan, checkedPlan(form.plan, work.framework, work.transaction.today()));
    if (form.years) {
        ET_ASSIGN(work.undo,
            changeStage(work.transaction, key.student,
                {key.version, form.years->yearOfPath, form.years->plannedYears}, form.years->from));
    }
    return finish(std::move(work), after, u"path.plan"_s);
}

base::Result<ChangedPath> PathService::setUnits(
    const PathKey &key, const std::vector<PathUnit> &units)
{
    ET_ASSIGN(Work work, begin(key));
    IndividualPath after = work.path;
    ET_ASSIGN(after.units, checkedUnits(units, work.framework));
    return finish(std::move(work), after, u"path.units"_s);
}

base::Result<ChangedPath> PathService::leaveOut(
    const PathKey &key, const std::vector<LeftOut> &leftOut)
{
    ET_ASSIGN(Work work, begin(key));
    IndividualPath after = work.path;
    ET_ASSIGN(after.leftOut, checkedLeftOut(leftOut, work.framework));
    return finish(std::move(work), after, u"path.left-out"_s);
}

base::Result<ChangedPath> PathService::change(const PathKey &key, const ChangeForm &form)
{
    ET_ASSIGN(Work work, begin(key));
    ET_ASSIGN(const IndividualPath after, ended(work.path, form));
    ET_ASSIGN(work.undo, changeStage(work.transaction, key.student, form.path, form.from));
    return finish(std::move(work), after, u"path.change"_s);
}

base::Done PathService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageEnrolments, undo);
}

} // namespace paths

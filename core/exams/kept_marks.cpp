#include "core/exams/kept_marks.h"

#include "core/diplomas/framework_repository.h"
#include "core/exams/exam_repository.h"
#include "core/exams/unit_operations.h"
#include "core/exams/unit_repository.h"
#include "core/paths/path_operations.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exams {

using security::Operation;
using security::Permit;
using security::Transaction;
using security::Undo;

namespace {

bool isToKeep(const UnitEntry &entry)
{
    return entry.isSat() && entry.mark.result == UnitResult::Mark
        && entry.mark.mark.value_or(0) >= kTen;
}

tl::unexpected<base::Error> nothingToKeep()
{
    return base::fail(errors::kNothingToKeep,
        QCoreApplication::translate("exams",
            "Marks at 10 or more are kept of who did not get the diploma. Somebody chosen got it, "
            "or has no such mark: choose others."));
}

base::Result<Undo> keepOne(Transaction &transaction, ExamRegistrationId id, int years)
{
    storage::Database &database = transaction.database();
    const Permit &permit = transaction.permit();
    ET_ASSIGN(const auto registration, ExamRepository::find(database, permit, id));
    if (!registration)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto framework,
        diplomas::FrameworkRepository::find(database, permit, registration->diploma));
    ET_ASSIGN(
        const auto path, pathOf(database, permit, registration->student, registration->diploma));
    if (!framework || !path)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto entries, UnitRepository::ofRegistration(database, permit, id));
    const auto &result = registration->result;
    const bool isAdmitted = result && result->outcome == Outcome::Admitted;
    if (isAdmitted || std::none_of(entries.begin(), entries.end(), isToKeep))
        return nothingToKeep();
    paths::IndividualPath after = *path;
    after.units = withKeptMarks(
        *framework, entries, path->units, registration->session, registration->session + years);
    return paths::PathOperations::write(transaction, *path, after, *framework, u"path.units"_s);
}

} // namespace

std::vector<paths::PathUnit> withKeptMarks(const diplomas::Framework &framework,
    const std::vector<UnitEntry> &entries, const std::vector<paths::PathUnit> &before, int session,
    int lastSession)
{
    std::vector<paths::PathUnit> units;
    for (const diplomas::ExamUnit &unit : framework.units) {
        const auto old = std::find_if(before.begin(), before.end(),
            [&](const paths::PathUnit &one) { return one.unit == unit.id; });
        const UnitEntry *entry = entryOf(entries, unit.id);
        const bool isExempt = old != before.end() && old->standing == paths::UnitStanding::Exempt;
        if (entry && isToKeep(*entry) && !isExempt) {
            units.push_back(
                {unit.id, paths::UnitStanding::Kept, entry->mark.mark, session, lastSession,
                    QCoreApplication::translate("exams", "Mark of session %1").arg(session)});
        } else if (old != before.end()) {
            units.push_back(*old);
        }
    }
    return units;
}

KeptMarks::KeptMarks(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Undo> KeptMarks::keep(const std::vector<ExamRegistrationId> &registrations)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const int years,
        security::Settings::number(transaction.database(), security::settings::kKeptMarkYears));
    Undo undo;
    for (const ExamRegistrationId id : registrations) {
        ET_ASSIGN(Undo one, keepOne(transaction, id, years));
        undo.add(std::move(one));
    }
    ET_TRY(transaction.commit());
    return undo;
}

base::Done KeptMarks::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageEnrolments, undo);
}

} // namespace exams

#include "core/exams/unit_operations.h"

#include "core/diplomas/framework_repository.h"
#include "core/exams/exam_repository.h"
#include "core/exams/unit_repository.h"
#include "core/paths/path_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"

using namespace Qt::Literals::StringLiterals;

namespace exams {

using security::Edited;
using security::Transaction;

namespace {

// A registration with its units and what they are units of.
struct Sheet {
    Registration registration;
    diplomas::Framework framework;
    std::vector<UnitEntry> entries;
};

base::Result<Sheet> sheetOf(Transaction &transaction, ExamRegistrationId id)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(auto registration, ExamRepository::find(database, transaction.permit(), id));
    if (!registration)
        return base::fail(security::notThere());
    ET_ASSIGN(auto framework,
        diplomas::FrameworkRepository::find(database, transaction.permit(), registration->diploma));
    if (!framework)
        return base::fail(security::notThere());
    ET_ASSIGN(auto entries, UnitRepository::ofRegistration(database, transaction.permit(), id));
    return Sheet{std::move(*registration), std::move(*framework), std::move(entries)};
}

security::Subject subjectOf(const Sheet &sheet)
{
    return {u"exam-registration"_s, sheet.registration.uuid};
}

base::Done raise(Transaction &transaction, const Sheet &sheet, int rowVersion)
{
    ET_ASSIGN(const bool isRaised,
        ExamRepository::nextVersion(transaction, sheet.registration.id, rowVersion));
    return security::unlessChanged(transaction, isRaised, sheet.registration.uuid);
}

base::Done putBack(Transaction &transaction, ExamRegistrationId id, int rowVersion,
    const std::vector<UnitEntry> &entries)
{
    ET_ASSIGN(const Sheet sheet, sheetOf(transaction, id));
    ET_TRY(raise(transaction, sheet, rowVersion));
    ET_TRY(UnitRepository::replace(transaction, id, entries));
    return transaction.record(
        u"exam.undo"_s, subjectOf(sheet), changesBetween(sheet.framework, sheet.entries, entries));
}

Edited edited(const Sheet &before, int rowVersion)
{
    return {rowVersion + 1,
        security::undoneBy(before.registration.uuid, rowVersion + 1,
            [id = before.registration.id, entries = before.entries](
                Transaction &later, int version) { return putBack(later, id, version, entries); })};
}

} // namespace

base::Result<std::optional<paths::IndividualPath>> pathOf(storage::Database &database,
    const security::Permit &permit, people::StudentId student, diplomas::DiplomaVersionId version)
{
    paths::PathFilter filter;
    filter.student = student;
    ET_ASSIGN(const auto paths, paths::PathRepository::list(database, permit, filter));
    std::optional<paths::IndividualPath> latest;
    for (const paths::IndividualPath &path : paths) {
        if (path.version == version)
            latest = path;
    }
    return latest;
}

base::Done UnitOperations::propose(Transaction &transaction, const Registration &registration)
{
    ET_ASSIGN(const auto framework,
        diplomas::FrameworkRepository::find(
            transaction.database(), transaction.permit(), registration.diploma));
    if (!framework || framework->units.empty())
        return {};
    ET_ASSIGN(const auto path,
        pathOf(transaction.database(), transaction.permit(), registration.student,
            registration.diploma));
    return UnitRepository::replace(transaction, registration.id,
        proposedEntries(*framework, path ? &*path : nullptr, registration.session));
}

base::Result<Edited> UnitOperations::setUnits(Transaction &transaction, ExamRegistrationId id,
    int rowVersion, const std::vector<UnitEntry> &typed)
{
    ET_ASSIGN(const Sheet before, sheetOf(transaction, id));
    ET_ASSIGN(const std::vector<UnitEntry> entries,
        checkedEntries(typed, before.framework, before.entries));
    ET_TRY(raise(transaction, before, rowVersion));
    ET_TRY(UnitRepository::replace(transaction, id, entries));
    ET_TRY(transaction.record(u"exam.units"_s, subjectOf(before),
        changesBetween(before.framework, before.entries, entries)));
    return edited(before, rowVersion);
}

base::Result<Edited> UnitOperations::mark(Transaction &transaction, ExamRegistrationId id,
    int rowVersion, diplomas::ExamUnitId unit, const UnitMark &typed)
{
    ET_ASSIGN(const Sheet before, sheetOf(transaction, id));
    ET_ASSIGN(const UnitMark mark, checkedMark(typed, before.framework, before.entries, unit));
    ET_TRY(raise(transaction, before, rowVersion));
    ET_TRY(UnitRepository::setMark(transaction, id, unit, mark));
    std::vector<UnitEntry> entries = before.entries;
    for (UnitEntry &entry : entries) {
        if (entry.unit == unit)
            entry.mark = mark;
    }
    ET_TRY(transaction.record(u"exam.mark"_s, subjectOf(before),
        changesBetween(before.framework, before.entries, entries)));
    return edited(before, rowVersion);
}

} // namespace exams

#include "core/base/format.h"
#include "core/base/resource.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/enrolment_steps.h"
#include "core/people/student_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

using security::Edited;
using security::Transaction;
using security::Undo;
using security::UndoRun;

namespace {

security::Subject subjectOf(const Enrolment &enrolment)
{
    return {u"enrolment"_s, enrolment.uuid};
}

base::Result<EnrolmentRecord> existing(Transaction &transaction, EnrolmentId id, int rowVersion)
{
    ET_ASSIGN(
        auto found, EnrolmentRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    if (found->enrolment.rowVersion != rowVersion) {
        return base::fail(
            security::changedMeanwhile(transaction.database(), found->enrolment.uuid));
    }
    return std::move(*found);
}

base::Result<people::Student> studentOf(Transaction &transaction, people::StudentId id)
{
    ET_ASSIGN(const auto student,
        people::StudentRepository::find(transaction.database(), transaction.permit(), id));
    if (!student)
        return base::fail(security::notThere());
    return *student;
}

base::Result<Group> groupOf(Transaction &transaction, school::GroupId id)
{
    ET_ASSIGN(const auto group, EnrolmentRepository::group(transaction.database(), id));
    if (!group)
        return base::fail(security::notThere());
    return *group;
}

base::Done checkCode(Transaction &transaction, const QString &code, CodeKind kind)
{
    ET_ASSIGN(const auto codes, EnrolmentRepository::codes(transaction.database()));
    const bool known = std::any_of(codes.begin(), codes.end(), [&](const EnrolmentCode &one) {
        return one.code == code && one.kind == kind && !one.retired;
    });
    if (known)
        return {};
    return base::fail(errors::kUnknownCode,
        kind == CodeKind::Entry
            ? QCoreApplication::translate("enrolment", "Choose how this young person came.")
            : QCoreApplication::translate("enrolment", "Choose why this young person leaves."));
}

// One student is enrolled once on any day.
base::Done checkNoOverlap(Transaction &transaction, const Enrolment &enrolment)
{
    ET_ASSIGN(const auto others,
        EnrolmentRepository::ofStudent(
            transaction.database(), transaction.permit(), enrolment.student));
    for (const EnrolmentRecord &other : others) {
        const Enrolment &held = other.enrolment;
        if (held.uuid == enrolment.uuid || !held.dates().overlaps(enrolment.dates()))
            continue;
        ET_ASSIGN(const people::Student student, studentOf(transaction, enrolment.student));
        return base::fail(errors::kOverlap,
            QCoreApplication::translate("enrolment",
                "%1 is already enrolled %2 (%3). Record the departure first, or choose other "
                "dates: those asked for go %4.")
                .arg(people::letterName(student.details), base::formatRange(held.dates()),
                    held.year.label, base::formatRange(enrolment.dates())));
    }
    return {};
}

bool sameInHistory(const EnrolmentRecord &before, const EnrolmentRecord &after)
{
    const auto changes = changesBetween(before, after);
    return std::all_of(changes.begin(), changes.end(), [](const security::FieldChange &change) {
        return change.before.value_or(QString()) == change.after.value_or(QString());
    });
}

base::Done write(Transaction &transaction, const EnrolmentRecord &before,
    const EnrolmentRecord &after, const QString &action)
{
    ET_TRY(checkNoOverlap(transaction, after.enrolment));
    ET_ASSIGN(const bool written, EnrolmentRepository::update(transaction, before, after));
    if (!written) {
        return base::fail(
            security::changedMeanwhile(transaction.database(), before.enrolment.uuid));
    }
    return transaction.record(action, subjectOf(after.enrolment), changesBetween(before, after));
}

Undo::Step restoring(const EnrolmentRecord &before)
{
    return [before](Transaction &transaction, UndoRun &run) -> base::Done {
        const Enrolment &old = before.enrolment;
        const int version = run.versionOf(old.uuid, old.rowVersion + 1);
        ET_ASSIGN(const EnrolmentRecord now, existing(transaction, old.id, version));
        run.setVersion(old.uuid, version + 1);
        return write(transaction, now, before, u"enrolment.undo"_s);
    };
}

base::Result<Edited> change(Transaction &transaction, const EnrolmentRecord &before,
    base::Result<EnrolmentRecord> step, const QString &action)
{
    ET_ASSIGN(const EnrolmentRecord after, std::move(step));
    const int version = before.enrolment.rowVersion;
    if (sameInHistory(before, after))
        return Edited{version, {}};
    ET_TRY(write(transaction, before, after, action));
    return Edited{version + 1, Undo{{restoring(before)}}};
}

base::Done checkVersionLasts(const EnrolmentRepository::VersionInfo &version, int session)
{
    if (!version.lastSession || *version.lastSession >= session)
        return {};
    return base::fail(errors::kVersionOver,
        QCoreApplication::translate("enrolment",
            "The rules of %1 end with the exam session %2, and this path ends in %3. Choose the "
            "rules that follow, or a diploma of the school.")
            .arg(version.shortName, QString::number(*version.lastSession),
                QString::number(session)));
}

} // namespace

base::Error inUse()
{
    return {errors::kInUse,
        QCoreApplication::translate("enrolment",
            "Rolls, charges or documents already refer to this: it can no longer be taken back. "
            "Record a departure or archive the file instead."),
        {}};
}

base::Done EnrolmentOperations::seedCodes(Transaction &transaction)
{
    const QString lines = QString::fromUtf8(base::resource(u":/catalogue/enrolment-codes.tsv"_s));
    int position = 0;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        Q_ASSERT(columns.size() == 4);
        ET_TRY(EnrolmentRepository::addCode(transaction,
            {columns[0], columns[1] == u"entry" ? CodeKind::Entry : CodeKind::Exit, columns[3],
                columns[2], ++position, false}));
    }
    return {};
}

base::Result<SavedEnrolment> EnrolmentOperations::enrol(
    Transaction &transaction, const EnrolForm &form)
{
    ET_ASSIGN(const people::Student student, studentOf(transaction, form.student));
    if (student.archivedOn) {
        return base::fail(errors::kStudentArchived,
            QCoreApplication::translate(
                "enrolment", "The file of %1 is archived: take it out of the archive first.")
                .arg(people::letterName(student.details)));
    }
    ET_ASSIGN(const auto year, EnrolmentRepository::year(transaction.database(), form.year));
    if (!year)
        return base::fail(security::notThere());
    ET_TRY(checkCode(transaction, form.entryCode, CodeKind::Entry));
    Enrolment enrolment{EnrolmentId(0), security::Workspace::newUuid(), form.student, *year,
        form.entryOn, form.entryCode, {}, {}, 1};
    ET_TRY(checkInsideYear(enrolment));
    ET_TRY(checkNoOverlap(transaction, enrolment));
    ET_ASSIGN(enrolment.id, EnrolmentRepository::insert(transaction, {enrolment, {}, {}}));
    ET_TRY(transaction.record(u"enrolment.add"_s, subjectOf(enrolment),
        {{u"year"_s, {}, year->label}, {u"entry_on"_s, {}, base::formatDate(form.entryOn)},
            {u"entry_code"_s, {}, form.entryCode}}));
    Undo undo;
    undo.steps.push_back([enrolment](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone,
            EnrolmentRepository::remove(later, enrolment.id, run.versionOf(enrolment.uuid, 1)));
        if (!gone)
            return base::fail(security::changedMeanwhile(later.database(), enrolment.uuid));
        return later.record(u"enrolment.undo-add"_s, subjectOf(enrolment));
    });
    return SavedEnrolment{enrolment.id, enrolment.uuid, 1, undo};
}

base::Result<GroupChange> EnrolmentOperations::changeGroup(
    Transaction &transaction, EnrolmentId id, int rowVersion, school::GroupId group, QDate from)
{
    ET_ASSIGN(const EnrolmentRecord before, existing(transaction, id, rowVersion));
    ET_ASSIGN(const Group wanted, groupOf(transaction, group));
    ET_ASSIGN(Edited edited,
        change(transaction, before, withGroup(before, wanted, from), u"enrolment.group"_s));
    ET_ASSIGN(
        const GroupFill fill, EnrolmentRepository::fillOf(transaction.database(), wanted, from));
    return GroupChange{edited.rowVersion, fill, std::move(edited.undo)};
}

base::Result<Edited> EnrolmentOperations::leaveGroup(
    Transaction &transaction, EnrolmentId id, int rowVersion, GroupKind kind, QDate from)
{
    ET_ASSIGN(const EnrolmentRecord before, existing(transaction, id, rowVersion));
    return change(transaction, before, withoutGroup(before, kind, from), u"enrolment.group"_s);
}

base::Result<Edited> EnrolmentOperations::changePath(
    Transaction &transaction, EnrolmentId id, int rowVersion, const PathForm &path, QDate from)
{
    ET_ASSIGN(const EnrolmentRecord before, existing(transaction, id, rowVersion));
    ET_ASSIGN(
        const auto version, EnrolmentRepository::version(transaction.database(), path.version));
    if (!version)
        return base::fail(security::notThere());
    ET_TRY(checkVersionLasts(
        *version, lastSession(before.enrolment.year, path.yearOfPath, path.plannedYears)));
    const Path wanted{
        PathId(0), {}, path.version, version->shortName, path.yearOfPath, path.plannedYears, {}};
    return change(transaction, before, withPath(before, wanted, from), u"enrolment.path"_s);
}

base::Result<Edited> EnrolmentOperations::leave(
    Transaction &transaction, EnrolmentId id, int rowVersion, QDate exitOn, const QString &exitCode)
{
    ET_ASSIGN(const EnrolmentRecord before, existing(transaction, id, rowVersion));
    ET_TRY(checkCode(transaction, exitCode, CodeKind::Exit));
    return change(transaction, before, leaving(before, exitOn, exitCode), u"enrolment.leave"_s);
}

base::Result<Edited> EnrolmentOperations::takeBackLeave(
    Transaction &transaction, EnrolmentId id, int rowVersion)
{
    ET_ASSIGN(const EnrolmentRecord before, existing(transaction, id, rowVersion));
    return change(transaction, before, staying(before), u"enrolment.undo-leave"_s);
}

base::Result<Edited> EnrolmentOperations::correctEntry(
    Transaction &transaction, EnrolmentId id, int rowVersion, QDate entryOn)
{
    ET_ASSIGN(const EnrolmentRecord before, existing(transaction, id, rowVersion));
    return change(transaction, before, entering(before, entryOn), u"enrolment.entry"_s);
}

} // namespace enrolment

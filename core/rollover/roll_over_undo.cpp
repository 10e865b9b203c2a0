// Taking back a change of school year.
#include "core/enrolment/roll_over_operations.h"
#include "core/people/student_repository.h"
#include "core/rollover/roll_over_service.h"
#include "core/school/year_repository.h"
#include "core/school/year_service.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace rollover {

using enrolment::RollOverOperations;
using security::Transaction;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("rollover", text);
}

base::Result<Record> undoable(Transaction &transaction, RollOverId id)
{
    ET_ASSIGN(const auto latest,
        RollOverRepository::latest(transaction.database(), transaction.permit()));
    if (!latest || latest->id < id) {
        return base::fail(errors::kTakenBack,
            say(QT_TRANSLATE_NOOP("rollover", "This change of year was taken back already.")));
    }
    if (latest->id != id) {
        return base::fail(errors::kLaterChange,
            say(QT_TRANSLATE_NOOP("rollover",
                "Others were carried over to the new year later: take that back first.")));
    }
    ET_ASSIGN(const QString entry,
        RollOverRepository::entrySince(transaction.database(), transaction.permit(), *latest));
    if (!entry.isEmpty()) {
        return base::fail(errors::kYearBegun,
            say(QT_TRANSLATE_NOOP("rollover",
                    "The new year has begun: %1. The change of year can no longer be taken back "
                    "as a whole; correct the file of whom it concerns."))
                .arg(entry));
    }
    return *latest;
}

base::Done takeBack(Transaction &transaction, const KeptLine &line)
{
    if (line.chosen == Action::Leave) {
        return RollOverOperations::takeBackExit(
            transaction, line.enrolment, line.leftVersion, line.endsBefore);
    }
    ET_ASSIGN(const auto made,
        RollOverRepository::enrolmentOf(transaction.database(), line.newEnrolmentUuid));
    if (!made)
        return {};
    return RollOverOperations::takeBackEnrolment(transaction, *made, line.leftVersion);
}

base::Done takeBackNamed(Transaction &transaction, const KeptLine &line)
{
    const base::Done done = takeBack(transaction, line);
    if (done)
        return done;
    ET_ASSIGN(const auto student,
        people::StudentRepository::find(
            transaction.database(), transaction.permit(), line.student));
    base::Error error = done.error();
    if (student)
        error.message = u"%1 — %2"_s.arg(people::listName(student->details), error.message);
    return base::fail(error);
}

} // namespace

base::Done RollOverService::undo(RollOverId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(security::Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Record record, undoable(transaction, id));
    ET_ASSIGN(const auto lines,
        RollOverRepository::lines(transaction.database(), transaction.permit(), id));
    for (const KeptLine &line : lines | std::views::reverse)
        ET_TRY(takeBackNamed(transaction, line));
    ET_ASSIGN(const auto current,
        school::YearRepository::current(transaction.database(), transaction.permit()));
    if (record.currentBefore && current && current->id == record.to)
        ET_TRY(school::YearService::makeCurrent(transaction, *record.currentBefore));
    ET_TRY(RollOverRepository::setUndone(transaction, id));
    ET_TRY(transaction.record(u"roll-over.undo"_s, {u"roll-over"_s, record.uuid}));
    return transaction.commit();
}

} // namespace rollover

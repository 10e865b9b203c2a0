#include "core/hours/year_dates_service.h"

#include "core/attendance/roll_operations.h"
#include "core/base/format.h"
#include "core/school/year_repository.h"
#include "core/school/year_service.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

using school::SchoolYear;
using school::TermDates;
using school::YearDates;
using security::Transaction;

const QString kEnrolmentsOutside =
    u"SELECT count(*) FROM enrolment WHERE year_id = ? AND (entry_on < ? OR entry_on > ? OR "
    "coalesce(exit_on, entry_on) > ?)"_s;
const QString kSessionsOutside =
    u"SELECT count(*) FROM session WHERE state <> 'cancelled' AND day >= ? AND day <= ? AND "
    "(day < ? OR day > ?)"_s;

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("hours", text, nullptr, int(count));
}

base::Result<qint64> enrolmentsOutside(
    const Transaction &transaction, const SchoolYear &year, const YearDates &dates)
{
    storage::Statement statement(transaction.database(), kEnrolmentsOutside);
    ET_TRY(statement.run(year.id, dates.firstDay, dates.lastDay, dates.lastDay));
    return storage::singleInteger(statement);
}

base::Result<qint64> sessionsOutside(
    const Transaction &transaction, const SchoolYear &year, const YearDates &dates)
{
    storage::Statement statement(transaction.database(), kSessionsOutside);
    ET_TRY(statement.run(year.dates.firstDay, year.dates.lastDay, dates.firstDay, dates.lastDay));
    return storage::singleInteger(statement);
}

base::Done checkInside(
    const Transaction &transaction, const SchoolYear &year, const YearDates &dates)
{
    ET_ASSIGN(const qint64 enrolments, enrolmentsOutside(transaction, year, dates));
    ET_ASSIGN(const qint64 sessions, sessionsOutside(transaction, year, dates));
    QStringList outside;
    if (enrolments > 0)
        outside += counted(QT_TRANSLATE_NOOP("hours", "%n enrolment(s)"), enrolments);
    if (sessions > 0)
        outside += counted(QT_TRANSLATE_NOOP("hours", "%n session(s)"), sessions);
    if (outside.isEmpty())
        return {};
    return base::fail(errors::kOutsideYear,
        QCoreApplication::translate("hours",
            "%1 would lie outside the year (%2): choose wider dates, or first correct the entries "
            "and departures and cancel the sessions.")
            .arg(outside.join(u" · "_s), base::formatRange({dates.firstDay, dates.lastDay})));
}

std::vector<TermDates> datesOf(const std::vector<school::Term> &terms)
{
    std::vector<TermDates> dates;
    for (const school::Term &term : terms)
        dates.push_back(term.dates);
    return dates;
}

struct Days {
    SchoolYear year;
    std::vector<TermDates> terms;
};

base::Result<Days> daysOf(const Transaction &transaction, school::SchoolYearId id)
{
    ET_ASSIGN(const auto year,
        school::YearRepository::find(transaction.database(), transaction.permit(), id));
    if (!year)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto terms,
        school::YearRepository::terms(transaction.database(), transaction.permit(), id));
    return Days{*year, datesOf(terms)};
}

base::Done move(Transaction &transaction, school::SchoolYearId id, const YearDates &dates,
    const std::vector<TermDates> &terms, int expectedVersion, const QString &action)
{
    ET_ASSIGN(const Days before, daysOf(transaction, id));
    ET_TRY(school::YearService::edit(transaction, id, dates, terms, expectedVersion, action));
    ET_ASSIGN(const Days after, daysOf(transaction, id));
    ET_TRY(checkInside(transaction, before.year, after.year.dates));
    if (before.terms != after.terms)
        ET_TRY(attendance::RollOperations::countAgain(transaction, id));
    return {};
}

} // namespace

YearDatesService::YearDatesService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<security::Edited> YearDatesService::edit(school::SchoolYearId id,
    const YearDates &dates, const std::vector<TermDates> &terms, int expectedVersion)
{
    using security::Operation;
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Days before, daysOf(transaction, id));
    ET_TRY(move(transaction, id, dates, terms, expectedVersion, u"year.edit"_s));
    ET_TRY(transaction.commit());
    const int version = expectedVersion + 1;
    const auto back = [before, version](Transaction &t, security::UndoRun &) {
        return move(
            t, before.year.id, before.year.dates, before.terms, version, u"year.undo-edit"_s);
    };
    return security::Edited{version, {{back}}};
}

} // namespace hours

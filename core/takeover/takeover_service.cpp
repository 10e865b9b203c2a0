#include "core/takeover/takeover_service.h"

#include "core/base/format.h"
#include "core/fees/opening_balance.h"
#include "core/fees/receipt.h"
#include "core/ledger/opening_hours.h"
#include "core/records/number_cycle.h"
#include "core/school/year_repository.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/takeover/takeover_check.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace takeover {

using security::Operation;
using security::Permit;
using security::Transaction;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("takeover", text);
}

// Both are needed; the second, for money, is the one everything is written with.
base::Result<Permit> permitFor(security::Workspace &workspace)
{
    ET_TRY(workspace.require(Operation::ManageEnrolments));
    return workspace.require(Operation::ManageFees);
}

base::Result<Start> startOf(storage::Database &database, const Permit &permit, QDate today)
{
    ET_ASSIGN(const auto year, school::YearRepository::current(database, permit));
    if (!year) {
        return base::fail(errors::kNoYear,
            say(QT_TRANSLATE_NOOP("takeover",
                "No school year is the current one: make one current in the settings, then come "
                "back.")));
    }
    Start start{year->id, year->dates.label, year->dates.firstDay,
        std::min(today, year->dates.lastDay), today.year(), 0, {}, {}};
    ET_ASSIGN(start.lastReceipt,
        records::NumberCycle::last(database, fees::kReceiptKind, start.receiptYear));
    ET_ASSIGN(const auto enrolled, TakeoverRepository::enrolled(database, year->id));
    for (const Enrolled &one : enrolled)
        start.students += people::listName(one.details);
    ET_ASSIGN(const auto natures, timetable::NatureRepository::all(database, permit));
    for (const timetable::Nature &nature : natures)
        start.natures += nature.label;
    return start;
}

base::Result<Made> takeOver(Transaction &transaction, const BalanceLine &line, QDate until)
{
    Made made{line.enrolment};
    if (!line.owed.isZero()) {
        ET_ASSIGN(made.charge,
            fees::OpeningBalances::owe(
                transaction, line.enrolment, line.payer, line.owed, until, line.dueOn));
    } else {
        ET_ASSIGN(made.payment,
            fees::OpeningBalances::advance(transaction, line.payer, line.advance, until));
    }
    return made;
}

base::Result<Made> takeOver(Transaction &transaction, const HoursLine &line, QDate until)
{
    Made made{line.enrolment};
    ET_ASSIGN(made.hours,
        ledger::OpeningHours::add(transaction,
            {line.enrolment, until, line.nature, line.planned, line.delivered, line.attended}));
    return made;
}

// The error of one line names whose line it is.
template <class Line>
base::Done write(Transaction &transaction, TakeoverId id, const Line &line, QDate until)
{
    const auto made = takeOver(transaction, line, until);
    if (!made) {
        base::Error error = made.error();
        error.message = u"%1 — %2"_s.arg(line.studentName, error.message);
        return base::fail(error);
    }
    return TakeoverRepository::addLine(transaction, id, *made);
}

Counts countsOf(const Check &check)
{
    Counts counts;
    for (const auto &one : check.balances) {
        counts.owed += one.line && !one.line->owed.isZero() ? 1 : 0;
        counts.advances += one.line && !one.line->advance.isZero() ? 1 : 0;
    }
    for (const auto &one : check.hours)
        counts.hours += one.line ? 1 : 0;
    return counts;
}

base::Result<Record> recordOf(
    Transaction &transaction, const Wish &wish, const Check &check, const Start &start)
{
    Record record{TakeoverId(0), security::Workspace::newUuid(), wish.until, {}, {}, {}, {}, {},
        countsOf(check)};
    if (check.nextReceipt) {
        record.receiptYear = start.receiptYear;
        record.receiptNext = check.nextReceipt;
        record.receiptBefore = start.lastReceipt;
        ET_TRY(records::NumberCycle::startAt(
            transaction, fees::kReceiptKind, start.receiptYear, *check.nextReceipt));
    }
    ET_ASSIGN(record.id, TakeoverRepository::insert(transaction, record.uuid, start.year, record));
    return record;
}

base::Done recordIt(Transaction &transaction, const Record &record)
{
    return transaction.record(u"takeover.carry-out"_s, {u"takeover"_s, record.uuid},
        {{u"until"_s, {}, base::formatDate(record.until)},
            {u"owed"_s, {}, QString::number(record.counts.owed)},
            {u"advances"_s, {}, QString::number(record.counts.advances)},
            {u"hours"_s, {}, QString::number(record.counts.hours)},
            {u"next-receipt"_s, {},
                record.receiptNext ? QString::number(*record.receiptNext) : QString()}});
}

} // namespace

TakeoverService::TakeoverService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Start> TakeoverService::start()
{
    ET_ASSIGN(const Permit permit, permitFor(m_workspace));
    return startOf(m_workspace.database(), permit, m_workspace.clock().today());
}

base::Result<Check> TakeoverService::check(const Wish &wish)
{
    ET_ASSIGN(const Permit permit, permitFor(m_workspace));
    const QDate today = m_workspace.clock().today();
    ET_ASSIGN(const Start start, startOf(m_workspace.database(), permit, today));
    return TakeoverCheck(m_workspace.database(), permit, today).of(wish, start);
}

base::Result<CarriedOut> TakeoverService::carryOut(const Wish &wish)
{
    ET_ASSIGN(const Permit permit, permitFor(m_workspace));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    storage::Database &database = transaction.database();
    ET_ASSIGN(const Start start, startOf(database, permit, transaction.today()));
    ET_ASSIGN(
        const Check check, TakeoverCheck(database, permit, transaction.today()).of(wish, start));
    ET_TRY(check.header());
    if (check.good() == 0 && !check.nextReceipt) {
        return base::fail(errors::kNothing,
            say(QT_TRANSLATE_NOOP("takeover",
                "There is nothing to take over: type or paste lines, or give the number of the "
                "next receipt.")));
    }
    ET_ASSIGN(const Record record, recordOf(transaction, wish, check, start));
    for (const auto &one : check.balances) {
        if (one.line)
            ET_TRY(write(transaction, record.id, *one.line, wish.until));
    }
    for (const auto &one : check.hours) {
        if (one.line)
            ET_TRY(write(transaction, record.id, *one.line, wish.until));
    }
    ET_TRY(recordIt(transaction, record));
    ET_TRY(transaction.commit());
    return CarriedOut{record.id, record.counts, check.refused()};
}

base::Result<std::vector<Record>> TakeoverService::done()
{
    ET_TRY(permitFor(m_workspace));
    return TakeoverRepository::living(m_workspace.database());
}

} // namespace takeover

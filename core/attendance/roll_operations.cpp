#include "core/attendance/roll_operations.h"

#include "core/attendance/errors.h"
#include "core/attendance/roll_difference.h"
#include "core/attendance/roll_repository.h"
#include "core/attendance/trainee_roll.h"
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/ledger/ledger.h"
#include "core/security/policy.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/timetable/changed_meanwhile.h"
#include "core/timetable/session_operations.h"
#include "core/timetable/session_repository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

using enrolment::EnrolmentId;
using ledger::HoursDelta;
using security::FieldChange;
using security::Transaction;
using timetable::SessionLine;

security::Subject subjectOf(const SessionLine &session)
{
    return {u"roll"_s, session.session.uuid};
}

base::Error incomplete(qsizetype count)
{
    return {errors::kIncomplete,
        QCoreApplication::translate("attendance",
            "%n student(s) of this session are not in the roll: the list has changed in the "
            "meantime. Open the roll again.",
            nullptr, int(count)),
        {}};
}

// Everybody expected, nobody else, each once, with minutes that fit the session.
base::Done checkEntries(const SessionLine &session, const std::vector<RollEntry> &entries,
    const std::vector<ExpectedStudent> &expected)
{
    if (expected.empty()) {
        return base::fail(errors::kNobodyExpected,
            QCoreApplication::translate("attendance",
                "Nobody is expected: no student is a member of this group on that day (%1). Check "
                "the dates of the memberships.")
                .arg(described(session)));
    }
    QSet<qint64> open;
    for (const ExpectedStudent &student : expected)
        open.insert(student.enrolment.value());
    for (const RollEntry &entry : entries) {
        if (!open.remove(entry.enrolment.value())) {
            return base::fail(errors::kNotExpected,
                QCoreApplication::translate("attendance",
                    "The roll names somebody who is not expected in this session, or twice. Open "
                    "the roll again."));
        }
        ET_TRY(checkMark(entry.mark, session.session.plan.span));
    }
    return open.isEmpty() ? base::Done() : base::Done(base::fail(incomplete(open.size())));
}

// The hours of the entries, added (1) or taken back (-1).
void addHours(std::vector<HoursDelta> &deltas, const SessionLine &session, int term,
    const std::vector<RollEntry> &entries, int sign)
{
    const timetable::SessionPlan &plan = session.session.plan;
    for (const RollEntry &entry : entries) {
        const EntryHours hours = hoursOf(entry.counted(), plan.span.length());
        const auto signedMinutes = [&](base::Minutes minutes) {
            return base::Minutes(sign * minutes.count());
        };
        deltas.push_back(
            {{entry.enrolment, base::mondayOf(plan.day), term, plan.group, plan.nature},
                signedMinutes(hours.planned), signedMinutes(hours.delivered),
                signedMinutes(hours.attended)});
    }
}

// Who was seen otherwise than the office had been told is kept, even as present.
base::Done keepUnexpected(std::vector<FieldChange> &changes, const Transaction &transaction,
    const SessionLine &session, const std::vector<RollEntry> &entries, const EnrolmentUuids &uuids)
{
    ET_ASSIGN(const auto known,
        announcedIn(transaction.database(), transaction.permit(), session.session.plan));
    for (const RollEntry &entry : entries) {
        const auto announced = known.find(entry.enrolment);
        if (announced != known.end() && announced->second.mark
            && *announced->second.mark != entry.mark) {
            changes.push_back({u"announced "_s + uuids.value(entry.enrolment),
                storedText(announced->second.mark), storedText(entry.mark)});
        }
    }
    return {};
}

base::Result<EnrolmentUuids> uuidsOf(const Transaction &transaction, const SessionLine &session,
    const std::vector<ExpectedStudent> &expected, bool done)
{
    EnrolmentUuids uuids;
    for (const ExpectedStudent &student : expected)
        uuids.insert(student.enrolment, student.enrolmentUuid);
    if (done) {
        ET_ASSIGN(const auto called,
            RollRepository::called(
                transaction.database(), transaction.permit(), session.session.id));
        for (const ExpectedStudent &student : called)
            uuids.insert(student.enrolment, student.enrolmentUuid);
    }
    return uuids;
}

base::Done checkDay(const Transaction &transaction, const SessionLine &session)
{
    if (session.session.plan.day <= transaction.today())
        return {};
    return base::fail(errors::kNotYet,
        QCoreApplication::translate(
            "attendance", "This session is to come (%1): its roll is done on the day itself.")
            .arg(described(session)));
}

bool isSameAgain(
    const Transaction &transaction, const Roll &roll, const RollRequest &request, bool isNothing)
{
    return request.rollVersion == 0 && isNothing && roll.doneBy == transaction.permit().account()
        && roll.typedFor == request.typedFor;
}

base::Done writeDifference(Transaction &transaction, const SessionLine &session,
    const std::optional<Roll> &before, const RollRequest &request, const RollDifference &difference)
{
    const timetable::SessionId id = session.session.id;
    if (before) {
        ET_ASSIGN(const bool ours, RollRepository::touch(transaction, id, request.rollVersion));
        if (!ours)
            return base::fail(timetable::changedMeanwhile(
                transaction.database(), session.session.uuid, errors::kChangedMeanwhile));
    } else {
        ET_TRY(timetable::SessionOperations::hold(transaction, session));
        ET_TRY(RollRepository::add(transaction, id, request.typedFor));
    }
    for (const EnrolmentId enrolment : difference.removed)
        ET_TRY(RollRepository::removeEntry(transaction, id, enrolment));
    ET_TRY(RollRepository::addEntries(transaction, id, difference.written));
    ET_TRY(TraineeRoll::replace(transaction, id, request.trainees));
    ET_ASSIGN(
        const int term, ledger::Ledger::termOn(transaction.database(), session.session.plan.day));
    std::vector<HoursDelta> deltas;
    addHours(deltas, session, term, difference.before, -1);
    addHours(deltas, session, term, difference.written, 1);
    return ledger::Ledger::post(transaction, deltas);
}

base::Result<Roll> stored(const Transaction &transaction, timetable::SessionId session)
{
    ET_ASSIGN(const auto roll,
        RollRepository::roll(transaction.database(), transaction.permit(), session));
    if (!roll)
        return base::fail(security::notThere());
    return *roll;
}

} // namespace

base::Result<RollChange> RollOperations::save(Transaction &transaction, const SessionLine &session,
    const RollRequest &request, const QString &action)
{
    const timetable::SessionId id = session.session.id;
    ET_TRY(checkDay(transaction, session));
    ET_ASSIGN(const auto expected,
        RollRepository::expected(transaction.database(), transaction.permit(), id));
    ET_TRY(checkEntries(session, request.entries, expected));
    ET_TRY(TraineeRoll::check(transaction, session, request.trainees));
    ET_ASSIGN(
        const auto before, RollRepository::roll(transaction.database(), transaction.permit(), id));
    ET_ASSIGN(
        const EnrolmentUuids uuids, uuidsOf(transaction, session, expected, before.has_value()));
    const RollDifference difference =
        differenceOf(before ? before->entries : std::vector<RollEntry>(), request.entries, uuids);
    ET_ASSIGN(auto ofTrainees,
        TraineeRoll::changes(transaction, before ? before->trainees : std::vector<TraineeEntry>(),
            request.trainees));
    const bool isNothing = difference.isNothing() && before
        && before->trainees == TraineeRoll::inOrder(request.trainees);
    if (before && isSameAgain(transaction, *before, request, isNothing))
        return RollChange{id, std::nullopt, *before};
    const int version = before ? before->rowVersion : 0;
    if (version != request.rollVersion
        || (!before && session.session.rowVersion != request.sessionVersion)) {
        return base::fail(timetable::changedMeanwhile(
            transaction.database(), session.session.uuid, errors::kChangedMeanwhile));
    }
    if (isNothing)
        return RollChange{id, before, *before};
    auto changes = before ? difference.changes : worthKeeping(difference.changes);
    changes.insert(changes.end(), ofTrainees.begin(), ofTrainees.end());
    if (!before)
        ET_TRY(keepUnexpected(changes, transaction, session, request.entries, uuids));
    if (request.typedFor) {
        ET_ASSIGN(const auto name, RollRepository::staffName(transaction, *request.typedFor));
        if (!name)
            return base::fail(security::notThere());
        changes.push_back({u"typed for"_s, std::nullopt, *name});
    }
    ET_TRY(writeDifference(transaction, session, before, request, difference));
    ET_ASSIGN(const Roll after, stored(transaction, id));
    ET_TRY(transaction.record(action, subjectOf(session), changes));
    return RollChange{id, before, after};
}

base::Done RollOperations::withdraw(
    Transaction &transaction, const SessionLine &session, const Roll &current)
{
    const timetable::SessionId id = session.session.id;
    ET_ASSIGN(
        const int term, ledger::Ledger::termOn(transaction.database(), session.session.plan.day));
    ET_ASSIGN(const EnrolmentUuids uuids, uuidsOf(transaction, session, {}, true));
    const RollDifference difference = differenceOf(current.entries, {}, uuids);
    ET_ASSIGN(const bool ours, RollRepository::touch(transaction, id, current.rowVersion));
    if (!ours)
        return base::fail(timetable::changedMeanwhile(
            transaction.database(), session.session.uuid, errors::kChangedMeanwhile));
    ET_TRY(RollRepository::remove(transaction, id));
    ET_TRY(timetable::SessionOperations::release(transaction, session));
    std::vector<HoursDelta> deltas;
    addHours(deltas, session, term, current.entries, -1);
    ET_TRY(ledger::Ledger::post(transaction, deltas));
    return transaction.record(u"roll.withdraw"_s, subjectOf(session), difference.changes);
}

base::Result<RollChange> RollOperations::correct(Transaction &transaction,
    const SessionLine &session, const Roll &current, const std::vector<OfficeWord> &words)
{
    const timetable::SessionId id = session.session.id;
    ET_ASSIGN(const EnrolmentUuids uuids, uuidsOf(transaction, session, {}, true));
    std::vector<RollEntry> before;
    std::vector<RollEntry> after;
    std::vector<FieldChange> changes;
    std::set<EnrolmentId> named;
    for (const OfficeWord &word : words) {
        const auto was = std::find_if(current.entries.begin(), current.entries.end(),
            [&](const RollEntry &entry) { return entry.enrolment == word.enrolment; });
        if (was == current.entries.end() || !named.insert(word.enrolment).second)
            return base::fail(security::notThere());
        if (word.mark)
            ET_TRY(checkMark(*word.mark, session.session.plan.span));
        if (was->office == word.mark)
            continue;
        before.push_back(*was);
        after.push_back({was->enrolment, was->mark, word.mark});
        changes.push_back(officeChange(uuids.value(was->enrolment), was->office, word.mark));
    }
    if (after.empty())
        return RollChange{id, current, current};
    ET_ASSIGN(const bool ours, RollRepository::touch(transaction, id, current.rowVersion));
    if (!ours)
        return base::fail(timetable::changedMeanwhile(
            transaction.database(), session.session.uuid, errors::kChangedMeanwhile));
    for (const RollEntry &entry : after)
        ET_TRY(RollRepository::setOffice(transaction, id, entry.enrolment, entry.office));
    ET_ASSIGN(
        const int term, ledger::Ledger::termOn(transaction.database(), session.session.plan.day));
    std::vector<HoursDelta> deltas;
    addHours(deltas, session, term, before, -1);
    addHours(deltas, session, term, after, 1);
    ET_TRY(ledger::Ledger::post(transaction, deltas));
    ET_TRY(transaction.record(u"roll.correct"_s, subjectOf(session), changes));
    ET_ASSIGN(Roll stands, stored(transaction, id));
    return RollChange{id, current, std::move(stands)};
}

base::Result<int> RollOperations::countAgain(Transaction &transaction, school::SchoolYearId year)
{
    ET_ASSIGN(const auto sessions, RollRepository::doneIn(transaction, year));
    ET_TRY(ledger::Ledger::clear(transaction, year));
    std::vector<HoursDelta> deltas;
    for (const timetable::SessionId id : sessions) {
        ET_ASSIGN(const auto line,
            timetable::SessionRepository::find(transaction.database(), transaction.permit(), id));
        ET_ASSIGN(const Roll roll, stored(transaction, id));
        ET_ASSIGN(
            const int term, ledger::Ledger::termOn(transaction.database(), line->session.plan.day));
        addHours(deltas, *line, term, roll.entries, 1);
    }
    ET_TRY(ledger::Ledger::post(transaction, deltas));
    ET_TRY(transaction.record(u"hours.count-again"_s, {u"hours"_s, QString::number(year.value())}));
    return int(sessions.size());
}

} // namespace attendance

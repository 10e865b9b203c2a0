#include "core/attendance/roll_operations.h"

#include "core/attendance/errors.h"
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
#include <QHash>

#include <algorithm>
#include <map>

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

QString storedText(const RollMark &mark)
{
    if (mark.missed == base::Minutes())
        return storedName(mark.mark);
    return storedName(mark.mark) + u' ' + QString::number(mark.missed.count());
}

// What differs between two rolls: entries to write, entries to take away, and their history under
// the enrolment's uuid (never a name: a history outlives it).
struct Difference {
    std::vector<RollEntry> written;
    std::vector<RollEntry> before; // of those written and removed
    std::vector<EnrolmentId> removed;
    std::vector<FieldChange> changes;

    [[nodiscard]] bool isNothing() const { return written.empty() && removed.empty(); }
};

using Uuids = QHash<EnrolmentId, QString>;

Difference differenceOf(
    const std::vector<RollEntry> &before, const std::vector<RollEntry> &after, const Uuids &uuids)
{
    std::map<EnrolmentId, RollEntry> old;
    for (const RollEntry &entry : before)
        old.emplace(entry.enrolment, entry);
    Difference difference;
    for (const RollEntry &entry : after) {
        const auto was = old.find(entry.enrolment);
        if (was == old.end()) {
            difference.written.push_back({entry.enrolment, entry.mark});
            difference.changes.push_back(
                {u"mark "_s + uuids.value(entry.enrolment), std::nullopt, storedText(entry.mark)});
            continue;
        }
        if (was->second.mark != entry.mark) {
            difference.written.push_back({entry.enrolment, entry.mark, was->second.office});
            difference.before.push_back(was->second);
            difference.changes.push_back({u"mark "_s + uuids.value(entry.enrolment),
                storedText(was->second.mark), storedText(entry.mark)});
        }
        old.erase(was);
    }
    for (const auto &[enrolment, entry] : old) {
        difference.removed.push_back(enrolment);
        difference.before.push_back(entry);
        difference.changes.push_back(
            {u"mark "_s + uuids.value(enrolment), storedText(entry.mark), std::nullopt});
    }
    return difference;
}

// Who was present at a first roll needs no line of history; the roll itself says it.
std::vector<FieldChange> worthKeeping(const std::vector<FieldChange> &changes)
{
    std::vector<FieldChange> kept;
    for (const FieldChange &change : changes) {
        if (change.before || change.after != storedName(Mark::Present))
            kept.push_back(change);
    }
    return kept;
}

base::Result<Uuids> uuidsOf(const Transaction &transaction, const SessionLine &session,
    const std::vector<ExpectedStudent> &expected, bool done)
{
    Uuids uuids;
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
    const std::optional<Roll> &before, const RollRequest &request, const Difference &difference)
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
        RollRepository::expected(
            transaction.database(), transaction.permit(), session.session.plan));
    ET_TRY(checkEntries(session, request.entries, expected));
    ET_TRY(TraineeRoll::check(transaction, session, request.trainees));
    ET_ASSIGN(
        const auto before, RollRepository::roll(transaction.database(), transaction.permit(), id));
    ET_ASSIGN(const Uuids uuids, uuidsOf(transaction, session, expected, before.has_value()));
    const Difference difference =
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
    ET_ASSIGN(const Uuids uuids, uuidsOf(transaction, session, {}, true));
    const Difference difference = differenceOf(current.entries, {}, uuids);
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
    const SessionLine &session, const Roll &current, EnrolmentId enrolment,
    const std::optional<RollMark> &office)
{
    const timetable::SessionId id = session.session.id;
    const auto was = std::find_if(current.entries.begin(), current.entries.end(),
        [&](const RollEntry &entry) { return entry.enrolment == enrolment; });
    if (was == current.entries.end())
        return base::fail(security::notThere());
    if (office)
        ET_TRY(checkMark(*office, session.session.plan.span));
    if (was->office == office)
        return RollChange{id, current, current};
    ET_ASSIGN(const bool ours, RollRepository::touch(transaction, id, current.rowVersion));
    if (!ours)
        return base::fail(timetable::changedMeanwhile(
            transaction.database(), session.session.uuid, errors::kChangedMeanwhile));
    ET_TRY(RollRepository::setOffice(transaction, id, enrolment, office));
    ET_ASSIGN(
        const int term, ledger::Ledger::termOn(transaction.database(), session.session.plan.day));
    std::vector<HoursDelta> deltas;
    addHours(deltas, session, term, {*was}, -1);
    addHours(deltas, session, term, {{enrolment, was->mark, office}}, 1);
    ET_TRY(ledger::Ledger::post(transaction, deltas));
    ET_ASSIGN(const Uuids uuids, uuidsOf(transaction, session, {}, true));
    const auto text = [](const std::optional<RollMark> &mark) {
        return mark ? std::optional(storedText(*mark)) : std::nullopt;
    };
    ET_TRY(transaction.record(u"roll.correct"_s, subjectOf(session),
        {{u"office "_s + uuids.value(enrolment), text(was->office), text(office)}}));
    ET_ASSIGN(const Roll after, stored(transaction, id));
    return RollChange{id, current, after};
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

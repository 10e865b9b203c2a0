#include "core/reviews/meeting_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace reviews {

namespace {

using security::Permit;
using security::Transaction;

const QString kColumns =
    u"SELECT id, uuid, enrolment_id, term_id, planned_on, planned_at, came, held, signed_on, "
    "note, row_version FROM family_meeting WHERE "_s;
const QString kOne = u"enrolment_id = ? AND term_id = ?"_s;
const QString kOfTerm = u"term_id = ? ORDER BY enrolment_id"_s;
const QString kInsert =
    u"INSERT INTO family_meeting (uuid, enrolment_id, term_id, planned_on, planned_at, came, held, "
    "signed_on, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString kUpdate =
    u"UPDATE family_meeting SET planned_on = ?, planned_at = ?, came = ?, held = ?, "
    "signed_on = ?, note = ?, row_version = row_version + 1 WHERE enrolment_id = ? "
    "AND term_id = ? AND row_version = ?"_s;
const QString kRemove =
    u"DELETE FROM family_meeting WHERE enrolment_id = ? AND term_id = ? AND row_version = ?"_s;

const QString kAnswers =
    u"SELECT c.enrolment_id, y.label, c.score, c.words, c.told_on, c.row_version "
    "FROM confidence c JOIN enrolment e ON e.id = c.enrolment_id "
    "JOIN school_year y ON y.id = e.year_id WHERE e.student_id = ? "
    "ORDER BY y.first_day, c.told_on, e.id"_s;
const QString kInsertAnswer =
    u"INSERT INTO confidence (enrolment_id, score, words, told_on) VALUES (?, ?, ?, ?)"_s;
const QString kUpdateAnswer =
    u"UPDATE confidence SET score = ?, words = ?, told_on = ?, row_version = row_version + 1 "
    "WHERE enrolment_id = ? AND row_version = ?"_s;
const QString kRemoveAnswer =
    u"DELETE FROM confidence WHERE enrolment_id = ? AND row_version = ?"_s;

std::optional<bool> heldIn(MeetingState state)
{
    if (state == MeetingState::Planned)
        return std::nullopt;
    return state == MeetingState::Held;
}

Meeting meetingOf(const storage::Statement &row)
{
    Meeting meeting;
    meeting.id = row.id<MeetingTag>(0);
    meeting.uuid = row.text(1);
    meeting.enrolment = row.id<enrolment::EnrolmentTag>(2);
    meeting.term = row.id<school::TermTag>(3);
    meeting.details.plannedOn = row.date(4);
    if (!row.isNull(5))
        meeting.details.plannedAt = row.time(5);
    meeting.details.came = row.text(6);
    if (!row.isNull(7))
        meeting.details.state = row.flag(7) ? MeetingState::Held : MeetingState::NotHeld;
    meeting.details.signedOn = row.optionalDate(8);
    meeting.details.note = row.text(9);
    meeting.rowVersion = row.smallInteger(10);
    return meeting;
}

} // namespace

base::Result<std::optional<Meeting>> MeetingRepository::find(storage::Database &database,
    const Permit &, enrolment::EnrolmentId enrolment, school::TermId term)
{
    static const QString sql = kColumns + kOne;
    storage::Statement row(database, sql);
    ET_TRY(row.run(enrolment, term));
    std::optional<Meeting> found;
    if (row.next())
        found = meetingOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<std::vector<Meeting>> MeetingRepository::ofTerm(
    storage::Database &database, const Permit &, school::TermId term)
{
    static const QString sql = kColumns + kOfTerm;
    storage::Statement row(database, sql);
    ET_TRY(row.run(term));
    std::vector<Meeting> meetings;
    while (row.next())
        meetings.push_back(meetingOf(row));
    ET_TRY(row.finished());
    return meetings;
}

base::Done MeetingRepository::insert(Transaction &transaction, const Meeting &meeting)
{
    const MeetingDetails &details = meeting.details;
    storage::Statement insert(transaction.database(), kInsert);
    return insert.run(meeting.uuid, meeting.enrolment, meeting.term, details.plannedOn,
        details.plannedAt, details.came, heldIn(details.state), details.signedOn, details.note);
}

base::Result<bool> MeetingRepository::update(
    Transaction &transaction, const Meeting &meeting, int rowVersion)
{
    const MeetingDetails &details = meeting.details;
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(details.plannedOn, details.plannedAt, details.came, heldIn(details.state),
        details.signedOn, details.note, meeting.enrolment, meeting.term, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> MeetingRepository::remove(
    Transaction &transaction, enrolment::EnrolmentId enrolment, school::TermId term, int rowVersion)
{
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(enrolment, term, rowVersion));
    return remove.affectedRows() == 1;
}

base::Result<std::vector<Confidence>> MeetingRepository::answers(
    storage::Database &database, const Permit &, people::StudentId student)
{
    storage::Statement row(database, kAnswers);
    ET_TRY(row.run(student));
    std::vector<Confidence> answers;
    while (row.next()) {
        answers.push_back({row.id<enrolment::EnrolmentTag>(0), row.text(1),
            {row.smallInteger(2), row.text(3), row.date(4)}, row.smallInteger(5)});
    }
    ET_TRY(row.finished());
    return answers;
}

base::Done MeetingRepository::insert(Transaction &transaction, const Confidence &confidence)
{
    const ConfidenceAnswer &answer = confidence.answer;
    storage::Statement insert(transaction.database(), kInsertAnswer);
    return insert.run(confidence.enrolment, answer.score, answer.words, answer.toldOn);
}

base::Result<bool> MeetingRepository::update(
    Transaction &transaction, const Confidence &confidence, int rowVersion)
{
    const ConfidenceAnswer &answer = confidence.answer;
    storage::Statement update(transaction.database(), kUpdateAnswer);
    ET_TRY(update.run(answer.score, answer.words, answer.toldOn, confidence.enrolment, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> MeetingRepository::removeAnswer(
    Transaction &transaction, enrolment::EnrolmentId enrolment, int rowVersion)
{
    storage::Statement remove(transaction.database(), kRemoveAnswer);
    ET_TRY(remove.run(enrolment, rowVersion));
    return remove.affectedRows() == 1;
}

} // namespace reviews

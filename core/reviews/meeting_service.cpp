#include "core/reviews/meeting_service.h"

#include "core/base/text.h"
#include "core/people/student_repository.h"
#include "core/reviews/row_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

using security::Operation;
using security::Permit;
using security::Transaction;
using security::Undo;

namespace {

constexpr int kLongestQuestion = 200;

// Whose it is, and where the history of it stands.
struct About {
    enrolment::EnrolmentId enrolment;
    school::TermId term;
    people::StudentId student;
    QString studentUuid;
};

base::Done orChanged(Transaction &transaction, bool written, const About &about)
{
    return security::unlessChanged(transaction, written, about.studentUuid);
}

using Details = std::optional<MeetingDetails>;

base::Done writeMeeting(Transaction &transaction, const About &about, int rowVersion,
    const Details &before, const Details &after, const QString &action)
{
    Meeting meeting;
    meeting.enrolment = about.enrolment;
    meeting.term = about.term;
    if (!after) {
        ET_ASSIGN(const bool removed,
            MeetingRepository::remove(transaction, about.enrolment, about.term, rowVersion));
        ET_TRY(orChanged(transaction, removed, about));
    } else if (rowVersion == 0) {
        meeting.uuid = security::Workspace::newUuid();
        meeting.details = *after;
        ET_TRY(MeetingRepository::insert(transaction, meeting));
    } else {
        meeting.details = *after;
        ET_ASSIGN(const bool written, MeetingRepository::update(transaction, meeting, rowVersion));
        ET_TRY(orChanged(transaction, written, about));
    }
    return transaction.record(
        action, {u"family-meeting"_s, about.studentUuid}, changesBetween(before, after));
}

using Answer = std::optional<ConfidenceAnswer>;

base::Done writeAnswer(Transaction &transaction, const About &about, int rowVersion,
    const Answer &before, const Answer &after, const QString &action)
{
    Confidence confidence;
    confidence.enrolment = about.enrolment;
    if (!after) {
        ET_ASSIGN(const bool removed,
            MeetingRepository::removeAnswer(transaction, about.enrolment, rowVersion));
        ET_TRY(orChanged(transaction, removed, about));
    } else if (rowVersion == 0) {
        confidence.answer = *after;
        ET_TRY(MeetingRepository::insert(transaction, confidence));
    } else {
        confidence.answer = *after;
        ET_ASSIGN(
            const bool written, MeetingRepository::update(transaction, confidence, rowVersion));
        ET_TRY(orChanged(transaction, written, about));
    }
    return transaction.record(
        action, {u"confidence"_s, about.studentUuid}, changesBetween(before, after));
}

// The version a write leaves behind; 0: the row is gone.
template <class Value> int leftBehind(int rowVersion, const std::optional<Value> &after)
{
    return after ? rowVersion + 1 : 0;
}

base::Result<About> aboutTerm(security::Workspace &workspace, const Permit &permit,
    enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(const auto rows,
        RowRepository::rows(
            workspace.database(), permit, {term, enrolment, false, workspace.clock().today()}));
    if (rows.empty())
        return base::fail(security::notThere());
    const people::StudentId student = rows.front().student;
    ET_ASSIGN(
        const auto found, people::StudentRepository::find(workspace.database(), permit, student));
    if (!found)
        return base::fail(security::notThere());
    return About{enrolment, term, student, found->uuid};
}

base::Result<About> aboutYear(
    security::Workspace &workspace, const Permit &permit, enrolment::EnrolmentId enrolment)
{
    ET_ASSIGN(const auto term, RowRepository::anyTermOf(workspace.database(), permit, enrolment));
    if (!term)
        return base::fail(security::notThere());
    return aboutTerm(workspace, permit, enrolment, *term);
}

} // namespace

MeetingService::MeetingService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::optional<Meeting>> MeetingService::meeting(
    enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    ET_TRY(aboutTerm(m_workspace, permit, enrolment, term));
    return MeetingRepository::find(m_workspace.database(), permit, enrolment, term);
}

base::Result<std::vector<Meeting>> MeetingService::ofTerm(school::TermId term)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto rows,
        RowRepository::rows(database, permit, {term, {}, false, m_workspace.clock().today()}));
    ET_ASSIGN(auto meetings, MeetingRepository::ofTerm(database, permit, term));
    std::erase_if(meetings, [&rows](const Meeting &meeting) {
        return std::none_of(rows.begin(), rows.end(),
            [&meeting](const ReviewRow &row) { return row.enrolment == meeting.enrolment; });
    });
    return meetings;
}

base::Result<Undo> MeetingService::setMeeting(enrolment::EnrolmentId enrolment, school::TermId term,
    int rowVersion, const std::optional<MeetingDetails> &details)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PrintReviews));
    ET_ASSIGN(const About about, aboutTerm(m_workspace, permit, enrolment, term));
    Details after;
    if (details) {
        ET_ASSIGN(after, checked(*details));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(
        const auto found, MeetingRepository::find(transaction.database(), permit, enrolment, term));
    ET_TRY(orChanged(transaction, (found ? found->rowVersion : 0) == rowVersion, about));
    const Details before = found ? Details(found->details) : std::nullopt;
    if (!before && !after)
        return Undo();
    ET_TRY(writeMeeting(transaction, about, rowVersion, before, after, u"family-meeting.set"_s));
    ET_TRY(transaction.commit());
    return Undo{{[about, before, after, left = leftBehind(rowVersion, after)](
                     Transaction &later, security::UndoRun &) -> base::Done {
        return writeMeeting(later, about, left, after, before, u"family-meeting.undo"_s);
    }}};
}

base::Result<QString> MeetingService::question()
{
    ET_TRY(m_workspace.require(Operation::ReadReviews));
    return security::Settings::text(
        m_workspace.database(), security::settings::kConfidenceQuestion);
}

base::Done MeetingService::setQuestion(const QString &words)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(const QString question,
        base::cleanLine(
            words, QCoreApplication::translate("reviews", "Question"), kLongestQuestion));
    if (question.isEmpty()) {
        return base::fail(errors::kBadConfidence,
            QCoreApplication::translate("reviews", "Type the question in the school’s words."));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(security::Settings::write(
        transaction, security::settings::kConfidenceQuestion, question, u"usage"_s));
    return transaction.commit();
}

base::Result<std::vector<Confidence>> MeetingService::confidence(enrolment::EnrolmentId enrolment)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    ET_ASSIGN(const About about, aboutYear(m_workspace, permit, enrolment));
    return MeetingRepository::answers(m_workspace.database(), permit, about.student);
}

base::Result<Undo> MeetingService::setConfidence(
    enrolment::EnrolmentId enrolment, int rowVersion, const std::optional<ConfidenceAnswer> &answer)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::WriteReviewPart));
    ET_ASSIGN(const About about, aboutYear(m_workspace, permit, enrolment));
    Answer after;
    if (answer) {
        ET_ASSIGN(after, checked(*answer, m_workspace.clock().today()));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto known,
        MeetingRepository::answers(transaction.database(), permit, about.student));
    const auto found = std::find_if(known.begin(), known.end(),
        [enrolment](const Confidence &one) { return one.enrolment == enrolment; });
    const bool isThere = found != known.end();
    ET_TRY(orChanged(transaction, (isThere ? found->rowVersion : 0) == rowVersion, about));
    const Answer before = isThere ? Answer(found->answer) : std::nullopt;
    if (!before && !after)
        return Undo();
    ET_TRY(writeAnswer(transaction, about, rowVersion, before, after, u"confidence.set"_s));
    ET_TRY(transaction.commit());
    return Undo{{[about, before, after, left = leftBehind(rowVersion, after)](
                     Transaction &later, security::UndoRun &) -> base::Done {
        return writeAnswer(later, about, left, after, before, u"confidence.undo"_s);
    }}};
}

base::Done MeetingService::undoMeeting(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::PrintReviews, undo);
}

base::Done MeetingService::undoConfidence(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::WriteReviewPart, undo);
}

} // namespace reviews

#include "core/progress_book/week_service.h"

#include "core/base/dates.h"
#include "core/progress_book/gathered_week.h"
#include "core/records/issued_documents.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

namespace progress_book {

using security::Operation;
using security::Scope;
using security::Transaction;

namespace {

constexpr int kDaysToSunday = 6;

// What was issued for the same week before, the last time.
base::Result<std::optional<MyWeek>> lastIssued(const BookFrame &frame, const QString &studentUuid)
{
    ET_ASSIGN(const auto documents,
        records::IssuedDocuments::about(frame.workspace.database(), frame.permit, studentUuid));
    for (auto one = documents.rbegin(); one != documents.rend(); ++one) {
        if (one->kind != kWeekDocument)
            continue;
        const auto week = weekFromJson(one->snapshot);
        if (week && week->monday == frame.from)
            return *week;
    }
    return std::optional<MyWeek>();
}

// What somebody typed is said by whoever prints the page.
void say(MyWeek &week, const WeekWords &words, const QString &by)
{
    week.made = words.made;
    week.nextAim = words.nextAim;
    if (week.word == words.word)
        return;
    week.word = words.word;
    week.wordBy = by;
}

} // namespace

WeekService::WeekService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<ComposedWeek>> WeekService::compose(const WeekRequest &request)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PrintReviews));
    const QDate monday = base::mondayOf(request.day);
    if (!request.day.isValid() || monday > m_workspace.clock().today()) {
        return base::fail(errors::kBadPeriod,
            QCoreApplication::translate(
                "progress_book", "This week has not begun yet: choose an earlier one."));
    }
    ET_ASSIGN(BookFrame frame,
        BookFrame::between(
            m_workspace, permit, monday, monday.addDays(kDaysToSunday), request.face));
    std::vector<ComposedWeek> composed;
    for (const people::StudentId student : request.students) {
        const auto about = frame.about(student);
        if (!about && about.error().code == errors::kNotEnrolled)
            continue;
        if (!about)
            return base::fail(about.error());
        ComposedWeek one{student, about->student.uuid, {}};
        ET_ASSIGN(one.week, weekOf(frame, *about));
        ET_ASSIGN(const auto before, lastIssued(frame, one.studentUuid));
        if (before)
            say(one.week, {before->made, before->word, before->nextAim}, before->wordBy);
        if (const auto words = request.words.find(student); words != request.words.end()) {
            ET_ASSIGN(const WeekWords clean, checked(words->second));
            say(one.week, clean, m_workspace.signedIn()->name);
        }
        composed.push_back(std::move(one));
    }
    if (composed.empty()) {
        return base::fail(errors::kNobody,
            QCoreApplication::translate("progress_book",
                "Nobody of those chosen was enrolled that week: choose other people or another "
                "week."));
    }
    return composed;
}

base::Result<std::vector<records::DocumentId>> WeekService::record(
    const std::vector<ComposedWeek> &weeks)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PrintReviews));
    std::vector<KeptPaper> papers;
    for (const ComposedWeek &one : weeks) {
        ET_TRY(m_workspace.require(
            Operation::PrintReviews, {Scope::Kind::Student, one.student.value()}));
        papers.emplace_back(one.student, one.studentUuid,
            QCoreApplication::translate("progress_book", "My week · %1")
                .arg(one.week.person.letterName()),
            toJson(one.week));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto issued, issuePapers(transaction, kWeekDocument, kWeekTemplate, papers));
    ET_TRY(transaction.commit());
    return issued;
}

} // namespace progress_book

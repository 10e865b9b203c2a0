#include "core/reviews/review_service.h"

#include "core/base/format.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/own_students.h"
#include "core/reviews/row_repository.h"
#include "core/school/school_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

using security::Operation;
using security::Permit;
using security::Reach;
using security::Scope;
using security::Transaction;

namespace {

QString shown(const school::Term &term, const std::optional<WindowDays> &days)
{
    if (!days)
        return {};
    return term.dates.name + u", "_s + base::formatRange({days->opensOn, days->closesOn});
}

base::Done writeWindow(Transaction &transaction, const TermWindow &before,
    const std::optional<WindowDays> &days, const QString &action)
{
    ET_ASSIGN(const auto school, school::SchoolRepository::read(transaction));
    const QString uuid = school ? school->uuid : u"school"_s;
    ET_ASSIGN(const bool written,
        TermRepository::setWindow(transaction, before.term.id, before.rowVersion, days));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), uuid));
    return transaction.record(action, {u"review-window"_s, uuid},
        {{u"review_window"_s, shown(before.term, before.days), shown(before.term, days)}});
}

void dropWordsBeforeFinal(std::vector<Review> &versions)
{
    std::erase_if(versions, [](const Review &one) { return !one.isFinal(); });
}

} // namespace

ReviewService::ReviewService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

// The secretary prints what is final; what is being written is between colleagues.
bool ReviewService::readsFinalOnly() const
{
    return m_workspace.reach(Operation::WriteReviewPart) == Reach::None;
}

base::Result<bool> ReviewService::isOwnNow(people::StudentId student) const
{
    const auto *signedIn = m_workspace.signedIn();
    if (!signedIn)
        return false;
    return enrolment::OwnStudents(m_workspace.database())
        .isOwn(signedIn->account, {Scope::Kind::Student, student.value()});
}

base::Result<TermWindow> ReviewService::window(const Permit &permit, school::TermId term)
{
    ET_ASSIGN(const auto found, TermRepository::term(m_workspace.database(), permit, term));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<ReviewRow> ReviewService::row(
    const Permit &permit, enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(auto rows,
        RowRepository::rows(
            m_workspace.database(), permit, {term, enrolment, false, m_workspace.clock().today()}));
    if (rows.empty())
        return base::fail(security::notThere());
    return std::move(rows.front());
}

base::Result<std::vector<TermWindow>> ReviewService::terms()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    return TermRepository::terms(m_workspace.database(), permit);
}

base::Result<security::Undo> ReviewService::setWindow(
    school::TermId term, int rowVersion, const std::optional<WindowDays> &days)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(TermWindow before, window(permit, term));
    if (days)
        ET_TRY(checked(*days, before.term.dates));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    before.rowVersion = rowVersion;
    ET_TRY(writeWindow(transaction, before, days, u"review-window.set"_s));
    ET_TRY(transaction.commit());
    TermWindow left = before;
    left.days = days;
    left.rowVersion = days ? rowVersion + 1 : 0;
    return security::Undo{
        {[left, was = before.days](Transaction &later, security::UndoRun &) -> base::Done {
            return writeWindow(later, left, was, u"review-window.undo"_s);
        }}};
}

base::Done ReviewService::undoWindow(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

base::Result<std::vector<ReviewRow>> ReviewService::ofTerm(school::TermId term)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    return RowRepository::rows(
        m_workspace.database(), permit, {term, {}, false, m_workspace.clock().today()});
}

base::Result<Allowed> ReviewService::allowed(const ReviewRow &row, const TermWindow &window)
{
    Allowed allowed;
    const Reach finishing = m_workspace.reach(Operation::FinishReview);
    ET_ASSIGN(const bool isOwn, isOwnNow(row.student));
    allowed.mayFinish = finishing == Reach::All || (finishing == Reach::Own && isOwn);
    if (m_workspace.reach(Operation::WriteReviewPart) == Reach::None)
        return allowed;
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::WriteReviewPart));
    allowed.mayWriteForOthers = permit.reach() == Reach::All;
    ET_ASSIGN(allowed.self, RowRepository::staffOf(m_workspace.database(), permit.account()));
    if (row.state == ReviewState::Final) {
        allowed.whyNot = QCoreApplication::translate(
            "reviews", "This review is final. What is to be changed goes into a further version.");
        return allowed;
    }
    const base::Done may = mayWrite(permit, row.enrolment, window);
    allowed.mayWrite = may.has_value();
    if (!may)
        allowed.whyNot = may.error().message;
    return allowed;
}

base::Result<ReviewSheet> ReviewService::sheet(
    enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    storage::Database &database = m_workspace.database();
    ReviewSheet sheet;
    ET_ASSIGN(sheet.row, row(permit, enrolment, term));
    ET_ASSIGN(const TermWindow window, this->window(permit, term));
    ET_ASSIGN(auto versions, ReviewRepository::versions(database, permit, enrolment, term));
    if (readsFinalOnly())
        dropWordsBeforeFinal(versions);
    for (Review &review : versions) {
        if (review.isFinal())
            sheet.lastFinal = std::move(review);
        else
            sheet.open = std::move(review);
    }
    ET_ASSIGN(const auto earlier, RowRepository::before(database, permit, enrolment, term));
    if (earlier) {
        ET_ASSIGN(auto past,
            ReviewRepository::versions(database, permit, earlier->enrolment, earlier->term));
        if (readsFinalOnly())
            dropWordsBeforeFinal(past);
        if (!past.empty()) {
            sheet.before = std::move(past.back().parts);
            sheet.beforeTerm = earlier->termName;
        }
    }
    ET_ASSIGN(sheet.allowed, allowed(sheet.row, window));
    if (sheet.allowed.self) {
        ET_ASSIGN(sheet.subjects,
            RowRepository::subjects(database, permit, enrolment, term, *sheet.allowed.self));
    }
    return sheet;
}

base::Result<std::optional<TermFacts>> ReviewService::facts(
    enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::WriteReviewPart));
    ET_ASSIGN(const ReviewRow about, row(permit, enrolment, term));
    ET_ASSIGN(const TermWindow window, this->window(permit, term));
    ET_ASSIGN(const bool isOwn, isOwnNow(about.student));
    if (permit.reach() == Reach::Own && !isOwn)
        return std::optional<TermFacts>();
    const school::TermDates &dates = window.term.dates;
    ET_ASSIGN(TermFacts found,
        factsOf(m_workspace, {enrolment, about.student, dates.firstDay, dates.lastDay}));
    return std::optional(std::move(found));
}

base::Result<std::vector<FrozenReview>> ReviewService::finalOf(enrolment::EnrolmentId enrolment)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto record, enrolment::EnrolmentRepository::find(database, permit, enrolment));
    if (!record)
        return base::fail(security::notThere());
    ET_TRY(m_workspace.require(
        Operation::ReadReviews, {Scope::Kind::Student, record->enrolment.student.value()}));
    return ReviewRepository::finalOf(database, permit, enrolment);
}

base::Result<std::vector<FrozenReview>> ReviewService::toPrint(
    school::TermId term, const std::vector<enrolment::EnrolmentId> &enrolments)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PrintReviews));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto rows,
        RowRepository::rows(database, permit, {term, {}, false, m_workspace.clock().today()}));
    ET_ASSIGN(auto finals, ReviewRepository::finalOfTerm(database, permit, term));
    std::vector<FrozenReview> found;
    bool isThere = false;
    for (const ReviewRow &row : rows) {
        if (std::find(enrolments.begin(), enrolments.end(), row.enrolment) == enrolments.end())
            continue;
        isThere = true;
        const auto frozen = std::find_if(finals.begin(), finals.end(),
            [&row](const auto &one) { return one.first == row.enrolment; });
        if (frozen != finals.end())
            found.push_back(std::move(frozen->second));
    }
    if (!isThere)
        return base::fail(security::notThere());
    if (found.empty()) {
        return base::fail(errors::kNotFinal,
            QCoreApplication::translate("reviews",
                "None of these reviews is final: only a final review is printed. Make it final "
                "first."));
    }
    return found;
}

} // namespace reviews

// What makes a review final, and what may follow it.
#include "core/enrolment/enrolment_repository.h"
#include "core/people/student_repository.h"
#include "core/reviews/review_service.h"
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
using security::Scope;
using security::Transaction;

namespace {

std::vector<FrozenPart> frozenParts(const Review &review)
{
    std::vector<FrozenPart> parts;
    for (const Part &part : review.parts) {
        if (part.words.isEmpty())
            continue;
        parts.push_back({part.key.kind, part.staffName, part.key.subject, part.words,
            part.isFromSlip, part.writtenAt.toLocalTime().date()});
    }
    return parts;
}

// Who it is about, in the words of that day.
base::Result<FrozenReview> frozenOf(storage::Database &database, const Permit &permit,
    const ReviewHead &head, const TermWindow &window, QDate today)
{
    FrozenReview frozen;
    ET_ASSIGN(frozen.issuer, school::SchoolRepository::issuer(database, permit));
    ET_ASSIGN(const auto student, people::StudentRepository::find(database, permit, head.student));
    ET_ASSIGN(const auto enrolled,
        enrolment::EnrolmentRepository::find(database, permit, head.enrolment));
    if (!student || !enrolled)
        return base::fail(security::notThere());
    frozen.studentUuid = student->uuid;
    frozen.lastName = people::shownLastName(student->details);
    frozen.firstName = people::shownFirstName(student->details);
    const school::TermDates &term = window.term.dates;
    const QDate lastDay = enrolled->enrolment.dates().to.value_or(term.lastDay);
    const QDate day = std::min({today, term.lastDay, lastDay});
    if (const enrolment::Path *path = enrolled->pathOn(day))
        frozen.diploma = path->diplomaName;
    frozen.year = window.yearLabel;
    frozen.term = term.name;
    frozen.termFrom = term.firstDay;
    frozen.termTo = term.lastDay;
    frozen.version = head.version;
    frozen.finishedOn = today;
    return frozen;
}

} // namespace

base::Result<FrozenReview> ReviewService::finish(ReviewId review, int rowVersion)
{
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const Permit anywhere, m_workspace.require(Operation::FinishReview));
    ET_ASSIGN(const auto head, ReviewRepository::head(database, anywhere, review));
    if (!head)
        return base::fail(security::notThere());
    ET_ASSIGN(const Permit permit,
        m_workspace.require(
            Operation::FinishReview, {Scope::Kind::Student, head->student.value()}));
    if (head->isFinal)
        return base::fail(ReviewOperations::isFinal());
    ET_ASSIGN(const auto versions,
        ReviewRepository::versions(database, permit, head->enrolment, head->term));
    if (versions.empty() || !versions.back().hasWords()) {
        return base::fail(errors::kNothingWritten,
            QCoreApplication::translate(
                "reviews", "Nothing is written in this review yet: there is nothing to keep."));
    }
    ET_ASSIGN(const TermWindow window, this->window(permit, head->term));
    ET_ASSIGN(const ReviewRow about, row(permit, head->enrolment, head->term));
    ET_ASSIGN(FrozenReview frozen,
        frozenOf(database, permit, *head, window, m_workspace.clock().today()));
    const school::TermDates &term = window.term.dates;
    ET_ASSIGN(TermFacts facts,
        factsOf(m_workspace, {head->enrolment, head->student, term.firstDay, term.lastDay}));
    frozen.groupName = about.groupName;
    frozen.parts = frozenParts(versions.back());
    frozen.figures = facts.figures;
    frozen.levels = std::move(facts.levels);
    frozen.acquired = facts.acquired;
    frozen.ownCompetencies = facts.ownCompetencies;
    frozen.conduct = std::move(facts.conduct);
    frozen.finishedBy = m_workspace.signedIn()->name;

    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(
        const bool written, ReviewRepository::finish(transaction, review, rowVersion, frozen));
    if (!written)
        return base::fail(security::changedMeanwhile(database, head->studentUuid));
    ET_TRY(ReviewOperations::record(transaction, *head, u"review.finish"_s,
        {{u"review_version"_s, std::nullopt,
            u"%1, %2"_s.arg(term.name, QString::number(head->version))}}));
    ET_TRY(transaction.commit());
    return frozen;
}

base::Result<security::Undo> ReviewService::beginFurtherVersion(
    enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(const Permit anywhere, m_workspace.require(Operation::FinishReview));
    ET_ASSIGN(const ReviewRow about, row(anywhere, enrolment, term));
    ET_ASSIGN(const Permit permit,
        m_workspace.require(
            Operation::FinishReview, {Scope::Kind::Student, about.student.value()}));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto versions,
        ReviewRepository::versions(transaction.database(), permit, enrolment, term));
    if (versions.empty() || !versions.back().isFinal()) {
        return base::fail(errors::kAlreadyOpen,
            QCoreApplication::translate(
                "reviews", "This review is still being written: change its words as they stand."));
    }
    Review further;
    further.uuid = security::Workspace::newUuid();
    further.enrolment = enrolment;
    further.term = term;
    further.version = versions.back().version + 1;
    ET_ASSIGN(further.id, ReviewRepository::begin(transaction, further));
    for (Part part : versions.back().parts) {
        part.uuid = security::Workspace::newUuid();
        ET_TRY(ReviewRepository::insert(transaction, further.id, part));
    }
    ET_ASSIGN(const ReviewHead head, ReviewOperations::head(transaction, further.id));
    const QString number = QString::number(further.version);
    ET_TRY(ReviewOperations::record(
        transaction, head, u"review.further"_s, {{u"review_version"_s, std::nullopt, number}}));
    ET_TRY(transaction.commit());
    return security::Undo{{[head, number](Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool removed, ReviewRepository::remove(later, head.id, head.rowVersion));
        if (!removed)
            return base::fail(security::changedMeanwhile(later.database(), head.studentUuid));
        return ReviewOperations::record(
            later, head, u"review.undo"_s, {{u"review_version"_s, number, std::nullopt}});
    }}};
}

base::Done ReviewService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::WriteReviewPart, undo);
}

} // namespace reviews

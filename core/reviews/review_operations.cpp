#include "core/reviews/review_operations.h"

#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

using security::Transaction;

namespace {

// The version that is being written; the first word begins it.
struct Opened {
    Review review;
    bool isNew = false;
};
base::Result<Opened> openReview(
    Transaction &transaction, enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(auto versions,
        ReviewRepository::versions(transaction.database(), transaction.permit(), enrolment, term));
    if (!versions.empty() && versions.back().isFinal())
        return base::fail(ReviewOperations::isFinal());
    if (!versions.empty())
        return Opened{std::move(versions.back()), false};
    Opened opened;
    opened.isNew = true;
    opened.review.uuid = security::Workspace::newUuid();
    opened.review.enrolment = enrolment;
    opened.review.term = term;
    ET_ASSIGN(opened.review.id, ReviewRepository::begin(transaction, opened.review));
    return opened;
}

base::Done rewrite(
    Transaction &transaction, const ReviewHead &head, const Part &before, const Part &after)
{
    ET_ASSIGN(const bool written, ReviewRepository::update(transaction, after, before.rowVersion));
    if (!written) {
        return base::fail(security::changedMeanwhile(transaction.database(), head.studentUuid));
    }
    return ReviewRepository::touch(transaction, head.id);
}

security::Undo bringingBack(const ReviewHead &head, const Part &before, const Part &left)
{
    return {{[head, before, left](Transaction &later, security::UndoRun &) -> base::Done {
        ET_TRY(rewrite(later, head, left, before));
        return ReviewOperations::record(
            later, head, u"review.undo"_s, changesBetween(left, before));
    }}};
}

base::Done takeAway(
    Transaction &transaction, const ReviewHead &head, const Part &written, bool wasBegun)
{
    ET_ASSIGN(
        const bool removed, ReviewRepository::remove(transaction, written.id, written.rowVersion));
    if (!removed) {
        return base::fail(security::changedMeanwhile(transaction.database(), head.studentUuid));
    }
    ET_TRY(ReviewRepository::touch(transaction, head.id));
    ET_ASSIGN(const auto versions,
        ReviewRepository::versions(
            transaction.database(), transaction.permit(), head.enrolment, head.term));
    if (!wasBegun || versions.empty() || !versions.back().parts.empty())
        return {};
    ET_TRY(ReviewRepository::remove(transaction, head.id, versions.back().rowVersion));
    return {};
}

security::Undo takingAway(const ReviewHead &head, const Part &written, bool wasBegun)
{
    return {{[head, written, wasBegun](Transaction &later, security::UndoRun &) -> base::Done {
        ET_TRY(takeAway(later, head, written, wasBegun));
        Part gone = written;
        gone.words.clear();
        return ReviewOperations::record(
            later, head, u"review.undo"_s, changesBetween(written, gone));
    }}};
}

} // namespace

base::Error ReviewOperations::isFinal()
{
    return {errors::kIsFinal,
        QCoreApplication::translate("reviews",
            "This review is final and stays as it is. Begin a further version to change its "
            "words."),
        {}};
}

base::Result<ReviewHead> ReviewOperations::head(Transaction &transaction, ReviewId id)
{
    ET_ASSIGN(
        const auto found, ReviewRepository::head(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Done ReviewOperations::record(Transaction &transaction, const ReviewHead &head,
    const QString &action, const std::vector<security::FieldChange> &changes)
{
    return transaction.record(action, {u"review"_s, head.studentUuid}, changes);
}

base::Result<WrittenPart> ReviewOperations::write(Transaction &transaction,
    enrolment::EnrolmentId enrolment, school::TermId term, const Part &typed, int rowVersion)
{
    ET_ASSIGN(const Opened opened, openReview(transaction, enrolment, term));
    ET_ASSIGN(const ReviewHead about, head(transaction, opened.review.id));
    const Part *before = opened.review.part(typed.key);
    if ((before ? before->rowVersion : 0) != rowVersion)
        return base::fail(security::changedMeanwhile(transaction.database(), about.studentUuid));
    Part after = typed;
    after.writtenAt = transaction.now();
    after.writtenBy = transaction.permit().account();
    after.writtenByName = transaction.workspace().signedIn()->name;
    if (before) {
        after.id = before->id;
        after.uuid = before->uuid;
        after.staffName = before->staffName;
        after.rowVersion = before->rowVersion + 1;
        ET_TRY(rewrite(transaction, about, *before, after));
        ET_TRY(record(transaction, about, u"review.write"_s, changesBetween(*before, after)));
        return WrittenPart{after, bringingBack(about, *before, after)};
    }
    after.uuid = security::Workspace::newUuid();
    ET_ASSIGN(after.id, ReviewRepository::insert(transaction, about.id, after));
    ET_TRY(ReviewRepository::touch(transaction, about.id));
    ET_TRY(record(transaction, about, u"review.write"_s, changesBetween({}, after)));
    return WrittenPart{after, takingAway(about, after, opened.isNew)};
}

} // namespace reviews

// Words as they are written, drafts, final reviews and further versions.
#include "core/reviews/review_service.h"

#include "core/base/format.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/people/student_repository.h"
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

base::Error isFinal()
{
    return {errors::kIsFinal,
        QCoreApplication::translate("reviews",
            "This review is final and stays as it is. Begin a further version to change its "
            "words."),
        {}};
}

base::Result<ReviewHead> headOf(Transaction &transaction, ReviewId id)
{
    ET_ASSIGN(const auto head,
        ReviewRepository::head(transaction.database(), transaction.permit(), id));
    if (!head)
        return base::fail(security::notThere());
    return *head;
}

// The version that is being written; the first word begins it.
struct Opened {
    Review review;
    bool isNew = false;
};
base::Result<Opened> openReview(
    Transaction &transaction, enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(auto versions,
        ReviewRepository::versions(
            transaction.database(), transaction.permit(), enrolment, term));
    if (!versions.empty() && versions.back().isFinal())
        return base::fail(isFinal());
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

base::Done record(Transaction &transaction, const ReviewHead &head, const QString &action,
    const std::vector<security::FieldChange> &changes)
{
    return transaction.record(action, {u"review"_s, head.studentUuid}, changes);
}

base::Done rewrite(
    Transaction &transaction, const ReviewHead &head, const Part &before, const Part &after)
{
    ET_ASSIGN(const bool written, ReviewRepository::update(transaction, after, before.rowVersion));
    if (!written) {
        return base::fail(
            security::changedMeanwhile(transaction.database(), head.studentUuid));
    }
    return ReviewRepository::touch(transaction, head.id);
}

security::Undo bringingBack(const ReviewHead &head, const Part &before, const Part &left)
{
    return {{[head, before, left](Transaction &later, security::UndoRun &) -> base::Done {
        ET_TRY(rewrite(later, head, left, before));
        return record(later, head, u"review.undo"_s, changesBetween(left, before));
    }}};
}

base::Done takeAway(
    Transaction &transaction, const ReviewHead &head, const Part &written, bool wasBegun)
{
    ET_ASSIGN(const bool removed,
        ReviewRepository::remove(transaction, written.id, written.rowVersion));
    if (!removed) {
        return base::fail(
            security::changedMeanwhile(transaction.database(), head.studentUuid));
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
        return record(later, head, u"review.undo"_s, changesBetween(written, gone));
    }}};
}

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
    ET_ASSIGN(
        const auto student, people::StudentRepository::find(database, permit, head.student));
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

base::Done ReviewService::mayWrite(
    const Permit &permit, enrolment::EnrolmentId enrolment, const TermWindow &window)
{
    ET_ASSIGN(const bool reaches,
        RowRepository::reaches(m_workspace.database(), permit,
            {window.term.id, enrolment, true, m_workspace.clock().today()}));
    if (!reaches)
        return base::fail(security::notThere());
    if (permit.reach() == Reach::All)
        return {};
    if (!window.days) {
        return base::fail(errors::kNoWindow,
            QCoreApplication::translate("reviews",
                "Reviews of %1 cannot be written yet: their days were not chosen. Ask the "
                "direction or the secretary to open them.")
                .arg(window.term.dates.name));
    }
    if (!window.days->contains(m_workspace.clock().today())) {
        return base::fail(errors::kWindowClosed,
            QCoreApplication::translate("reviews",
                "Reviews of %1 are written from %2 to %3. Ask the direction or the secretary for "
                "other days.")
                .arg(window.term.dates.name, base::formatDate(window.days->opensOn),
                    base::formatDate(window.days->closesOn)));
    }
    return {};
}

base::Done ReviewService::mayWritePart(
    const Permit &permit, const ReviewRow &row, const PartKey &key)
{
    if (key.kind != PartKind::Staff)
        return {};
    ET_ASSIGN(const auto self, RowRepository::staffOf(m_workspace.database(), permit.account()));
    if (key.staff && self == key.staff)
        return {};
    if (permit.reach() == Reach::All) {
        const bool isWriter = std::any_of(row.writers.begin(), row.writers.end(),
            [&key](const Writer &one) { return key.staff == one.staff; });
        if (isWriter)
            return {};
    } else if (!self) {
        return base::fail(errors::kNoStaff,
            QCoreApplication::translate("reviews",
                "Your account belongs to no staff record: a review names who wrote it. Ask the "
                "direction to link your account."));
    }
    return base::fail(errors::kNotYourPart,
        QCoreApplication::translate("reviews",
            "This part belongs to another colleague, or to nobody in charge of this young person "
            "in the term. Write your own."));
}

base::Result<WrittenPart> ReviewService::write(enrolment::EnrolmentId enrolment,
    school::TermId term, const PartKey &key, const QString &words, bool isFromSlip, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::WriteReviewPart));
    ET_ASSIGN(const TermWindow window, this->window(permit, term));
    ET_TRY(mayWrite(permit, enrolment, window));
    ET_ASSIGN(const ReviewRow about, row(permit, enrolment, term));
    ET_TRY(mayWritePart(permit, about, key));
    ET_ASSIGN(const Part typed, checked(key, words));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Opened opened, openReview(transaction, enrolment, term));
    ET_ASSIGN(const ReviewHead head, headOf(transaction, opened.review.id));
    const Part *before = opened.review.part(typed.key);
    if ((before ? before->rowVersion : 0) != rowVersion)
        return base::fail(security::changedMeanwhile(transaction.database(), head.studentUuid));

    Part after = before ? *before : typed;
    after.words = typed.words;
    after.isFromSlip = isFromSlip;
    after.writtenAt = transaction.now();
    after.writtenBy = permit.account();
    after.writtenByName = m_workspace.signedIn()->name;
    security::Undo undo;
    if (before) {
        ET_TRY(rewrite(transaction, head, *before, after));
        after.rowVersion = before->rowVersion + 1;
        undo = bringingBack(head, *before, after);
    } else {
        after.uuid = security::Workspace::newUuid();
        ET_ASSIGN(after.id, ReviewRepository::insert(transaction, head.id, after));
        ET_TRY(ReviewRepository::touch(transaction, head.id));
        undo = takingAway(head, after, opened.isNew);
    }
    ET_TRY(TermRepository::keepDraft(transaction, enrolment, term, typed.key, {}));
    ET_TRY(record(transaction, head, u"review.write"_s,
        changesBetween(before ? std::optional(*before) : std::nullopt, after)));
    ET_TRY(transaction.commit());
    return WrittenPart{after, undo};
}

base::Done ReviewService::keepDraft(enrolment::EnrolmentId enrolment, school::TermId term,
    const PartKey &key, const QString &words)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::WriteReviewPart));
    ET_ASSIGN(const bool reaches,
        RowRepository::reaches(m_workspace.database(), permit,
            {term, enrolment, true, m_workspace.clock().today()}));
    if (!reaches)
        return base::fail(security::notThere());
    ET_ASSIGN(const Part typed, checked(key, words));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(TermRepository::keepDraft(transaction, enrolment, term, typed.key, typed.words));
    return transaction.commit();
}

base::Result<std::vector<Draft>> ReviewService::drafts(
    enrolment::EnrolmentId enrolment, school::TermId term)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::WriteReviewPart));
    return TermRepository::drafts(m_workspace.database(), permit, enrolment, term);
}

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
        return base::fail(isFinal());
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
    ET_TRY(record(transaction, *head, u"review.finish"_s,
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
            QCoreApplication::translate("reviews",
                "This review is still being written: change its words as they stand."));
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
    ET_ASSIGN(const ReviewHead head, headOf(transaction, further.id));
    const QString number = QString::number(further.version);
    ET_TRY(record(transaction, head, u"review.further"_s,
        {{u"review_version"_s, std::nullopt, number}}));
    ET_TRY(transaction.commit());
    return security::Undo{
        {[head, number](Transaction &later, security::UndoRun &) -> base::Done {
            ET_ASSIGN(const bool removed,
                ReviewRepository::remove(later, head.id, head.rowVersion));
            if (!removed)
                return base::fail(security::changedMeanwhile(later.database(), head.studentUuid));
            return record(later, head, u"review.undo"_s,
                {{u"review_version"_s, number, std::nullopt}});
        }}};
}

base::Done ReviewService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::WriteReviewPart, undo);
}

} // namespace reviews

// Words as they are written, and half-typed ones.
#include "core/base/format.h"
#include "core/reviews/review_service.h"
#include "core/reviews/row_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

using security::Operation;
using security::Permit;
using security::Reach;
using security::Transaction;

namespace {

// The colleague's name, for the history; who is none of the writers writes an own part.
QString nameOf(const ReviewRow &row, const PartKey &key, const QString &ownName)
{
    if (!key.staff)
        return {};
    for (const Writer &writer : row.writers) {
        if (writer.staff == *key.staff)
            return writer.name;
    }
    return ownName;
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
    ET_ASSIGN(Part typed, checked(key, words));
    typed.isFromSlip = isFromSlip;
    typed.staffName = nameOf(about, typed.key, m_workspace.signedIn()->name);
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const WrittenPart written,
        ReviewOperations::write(transaction, enrolment, term, typed, rowVersion));
    ET_TRY(TermRepository::keepDraft(transaction, enrolment, term, typed.key, {}));
    ET_TRY(transaction.commit());
    return written;
}

base::Done ReviewService::keepDraft(
    enrolment::EnrolmentId enrolment, school::TermId term, const PartKey &key, const QString &words)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::WriteReviewPart));
    ET_ASSIGN(const bool reaches,
        RowRepository::reaches(
            m_workspace.database(), permit, {term, enrolment, true, m_workspace.clock().today()}));
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

} // namespace reviews

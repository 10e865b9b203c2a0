#include "ui/reviews/review_rows.h"

#include "core/base/format.h"
#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using reviews::ReviewState;

namespace {

ListCell meetingCell(const reviews::Meeting *meeting)
{
    if (!meeting)
        return {};
    const reviews::MeetingDetails &details = meeting->details;
    const QString day = base::formatDate(details.plannedOn);
    ListCell cell{u"%1 · %2"_s.arg(day, titleOf(details.state)), details.plannedOn};
    if (details.state == reviews::MeetingState::Held)
        cell.tone = Tone::Good;
    return cell;
}

} // namespace

std::vector<ListColumn> ReviewRows::columns()
{
    return {{u"student"_s, tr("Young person"), exchange::ColumnKind::Text, tr("Group")},
        {u"state"_s, tr("Review")}, {u"missing"_s, tr("Has not written")},
        {u"own"_s, tr("Own words")}, {u"meeting"_s, tr("Family meeting")},
        {u"final"_s, tr("Final")}};
}

Tone ReviewRows::toneOf(ReviewState state)
{
    switch (state) {
    case ReviewState::NotBegun:
        return Tone::Neutral;
    case ReviewState::Open:
    case ReviewState::Again:
        return Tone::Accent;
    case ReviewState::Final:
        return Tone::Good;
    }
    return Tone::Neutral;
}

CellRows::Row ReviewRows::row(const reviews::ReviewRow &review, const reviews::Meeting *meeting)
{
    ListCell who{review.listName};
    const bool isFinal = review.state == ReviewState::Final;
    const QStringList waited = isFinal ? QStringList() : review.missing();
    who.secondary = base::joined(
        {review.groupName,
            waited.isEmpty() ? QString() : tr("%n has not written", nullptr, int(waited.size()))},
        u" · "_s);
    ListCell state{titleOf(review.state), int(review.state)};
    state.tone = toneOf(review.state);
    ListCell missing{waited.join(u", "_s)};
    ListCell own{u"%1/%2"_s.arg(
                     QString::number(review.ownWords), QString::number(reviews::kOwnWords.size())),
        review.ownWords};
    ListCell ended;
    if (review.finishedAt) {
        const QDate day = review.finishedAt->toLocalTime().date();
        ended = {u"%1 · %2"_s.arg(base::formatDate(day), review.finishedName), day};
    }
    return {review.enrolment.value(),
        {std::move(who), std::move(state), std::move(missing), std::move(own), meetingCell(meeting),
            std::move(ended)}};
}

} // namespace ui

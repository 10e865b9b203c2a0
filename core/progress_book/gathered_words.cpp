#include "core/base/format.h"
#include "core/base/text.h"
#include "core/progress/conduct_repository.h"
#include "core/progress_book/gathered.h"
#include "core/reviews/meeting_repository.h"
#include "core/reviews/meeting_service.h"
#include "core/reviews/review_repository.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace progress_book {

namespace {

size_t monthPlace(const ConductPart &part, QDate day)
{
    const auto after = std::upper_bound(part.months.begin(), part.months.end(), day);
    return size_t(after - part.months.begin()) - 1;
}

QString meetingText(const reviews::MeetingDetails &said)
{
    QStringList parts{base::formatDate(said.plannedOn), titleOf(said.state)};
    if (!said.came.isEmpty())
        parts += QCoreApplication::translate("progress_book", "came: %1").arg(said.came);
    if (said.signedOn) {
        parts += QCoreApplication::translate("progress_book", "signed on %1")
                     .arg(base::formatDate(*said.signedOn));
    }
    return base::joined(parts, u" · "_s);
}

Review reviewFrom(const reviews::FrozenReview &said)
{
    Review review;
    review.term = said.term;
    review.finishedOn = said.finishedOn;
    review.finishedBy = said.finishedBy;
    review.version = said.version;
    for (const reviews::FrozenPart &part : said.parts) {
        switch (part.kind) {
        case reviews::PartKind::Staff:
            if (!part.words.isEmpty())
                review.parts.push_back({part.author, part.subject, part.words});
            break;
        case reviews::PartKind::Learned:
            review.learned = part.words;
            break;
        case reviews::PartKind::Pride:
            review.pride = part.words;
            break;
        case reviews::PartKind::NextAim:
            review.nextAim = part.words;
            break;
        }
    }
    return review;
}

// The meeting about a review, found by its term's days.
base::Result<QString> meetingOf(
    const BookFrame &frame, enrolment::EnrolmentId enrolment, const reviews::FrozenReview &said)
{
    for (const school::Term &term : frame.terms) {
        if (term.dates.firstDay != said.termFrom)
            continue;
        ET_ASSIGN(const auto meeting,
            reviews::MeetingService(frame.workspace).meeting(enrolment, term.id));
        return meeting ? meetingText(meeting->details) : QString();
    }
    return QString();
}

} // namespace

base::Result<ConductPart> conductPartOf(const BookFrame &frame, const About &about)
{
    ET_ASSIGN(const auto ticks,
        progress::ConductRepository::ofStudent(
            frame.workspace.database(), frame.permit, about.student.id, frame.from, frame.to));
    ConductPart part;
    if (ticks.empty())
        return part;
    for (QDate month = follow_up::firstOfMonth(frame.from); month <= frame.to;
         month = month.addMonths(1))
        part.months.push_back(month);
    for (const progress::Aspect &aspect : frame.aspects) {
        Conduct line{aspect.name, 0, 0, std::vector<std::pair<int, int>>(part.months.size())};
        for (const progress::Tick &tick : ticks) {
            if (!tick.isLiving() || tick.details.aspect != aspect.id)
                continue;
            auto &[good, toWorkOn] = line.months[monthPlace(part, tick.details.seenOn)];
            ++(tick.details.isGood ? good : toWorkOn);
            ++(tick.details.isGood ? line.good : line.toWorkOn);
        }
        if (line.good + line.toWorkOn > 0 || !aspect.retired)
            part.aspects.push_back(std::move(line));
    }
    return part;
}

base::Result<std::vector<Review>> reviewsOf(const BookFrame &frame, const About &about)
{
    std::vector<Review> found;
    for (const enrolment::EnrolmentRecord &record : about.enrolments) {
        const enrolment::EnrolmentId enrolment = record.enrolment.id;
        ET_ASSIGN(const auto finals,
            reviews::ReviewRepository::finalOf(
                frame.workspace.database(), frame.permit, enrolment));
        for (const reviews::FrozenReview &said : finals) {
            if (said.termFrom > frame.to)
                continue;
            Review review = reviewFrom(said);
            ET_ASSIGN(review.meeting, meetingOf(frame, enrolment, said));
            found.push_back(std::move(review));
        }
    }
    return found;
}

base::Result<std::optional<Confidence>> confidenceOf(const BookFrame &frame, const About &about)
{
    // The right was asked for with the young person; a year without terms has answers too.
    ET_ASSIGN(const auto answers,
        reviews::MeetingRepository::answers(
            frame.workspace.database(), frame.permit, about.student.id));
    for (const reviews::Confidence &one : answers) {
        if (one.yearLabel == frame.year && one.answer.toldOn <= frame.to)
            return Confidence{one.answer.score, one.answer.words, one.answer.toldOn};
    }
    return std::optional<Confidence>();
}

} // namespace progress_book

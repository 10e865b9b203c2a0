#include "core/reviews/meeting.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

namespace {

constexpr int kLongestCame = 200;
constexpr int kLongestNote = 2000;
constexpr int kLongestAnswer = 1000;

base::Error badMeeting(const QString &message)
{
    return {errors::kBadMeeting, message, {}};
}

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString whenOf(const MeetingDetails &details)
{
    return base::joined({base::formatDate(details.plannedOn),
                            details.plannedAt ? base::formatTime(*details.plannedAt) : QString()},
        u", "_s);
}

} // namespace

QString titleOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned:
        return QCoreApplication::translate("reviews", "Planned");
    case MeetingState::Held:
        return QCoreApplication::translate("reviews", "Held");
    case MeetingState::NotHeld:
        return QCoreApplication::translate("reviews", "Not held");
    }
    return {};
}

base::Result<MeetingDetails> checked(const MeetingDetails &typed)
{
    MeetingDetails details = typed;
    if (!typed.plannedOn.isValid()) {
        return base::fail(badMeeting(
            QCoreApplication::translate("reviews", "A family meeting has a day: type it.")));
    }
    ET_ASSIGN(details.came,
        base::cleanLine(
            typed.came, QCoreApplication::translate("reviews", "Who came"), kLongestCame));
    ET_ASSIGN(details.note,
        base::cleanNote(typed.note, QCoreApplication::translate("reviews", "Note"), kLongestNote));
    const bool wasHeld = typed.state == MeetingState::Held;
    if (!wasHeld && (!details.came.isEmpty() || details.signedOn)) {
        return base::fail(badMeeting(QCoreApplication::translate("reviews",
            "Who came and the signature belong to a meeting that was held. Say that it was held, "
            "or take them away.")));
    }
    if (details.signedOn && *details.signedOn < details.plannedOn) {
        return base::fail(badMeeting(QCoreApplication::translate(
            "reviews", "A review is signed at the meeting or after it: correct the day.")));
    }
    return details;
}

base::Result<ConfidenceAnswer> checked(const ConfidenceAnswer &typed, QDate today)
{
    ConfidenceAnswer answer = typed;
    if (typed.score < 1 || typed.score > kSurest) {
        return base::fail(errors::kBadConfidence,
            QCoreApplication::translate("reviews", "The answer goes from 1 to %1: choose one.")
                .arg(kSurest));
    }
    if (!typed.toldOn.isValid() || typed.toldOn > today) {
        return base::fail(errors::kBadConfidence,
            QCoreApplication::translate(
                "reviews", "The answer is noted after it was given: today at the latest."));
    }
    ET_ASSIGN(answer.words,
        base::cleanNote(
            typed.words, QCoreApplication::translate("reviews", "In own words"), kLongestAnswer));
    return answer;
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<MeetingDetails> &before, const std::optional<MeetingDetails> &after)
{
    const auto change = [&](const QString &name, auto field) {
        return security::FieldChange{name, before ? orNothing(field(*before)) : std::nullopt,
            after ? orNothing(field(*after)) : std::nullopt};
    };
    return {change(u"meeting"_s, [](const MeetingDetails &one) { return whenOf(one); }),
        change(u"meeting_state"_s, [](const MeetingDetails &one) { return titleOf(one.state); }),
        change(u"signed_on"_s, [](const MeetingDetails &one) {
            return one.signedOn ? base::formatDate(*one.signedOn) : QString();
        })};
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<ConfidenceAnswer> &before, const std::optional<ConfidenceAnswer> &after)
{
    const auto score = [](const std::optional<ConfidenceAnswer> &one) {
        return one ? std::optional(QString::number(one->score)) : std::nullopt;
    };
    return {{u"confidence"_s, score(before), score(after)}};
}

} // namespace reviews

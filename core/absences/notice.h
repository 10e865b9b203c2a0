#pragma once

#include "core/absences/ids.h"
#include "core/base/result.h"
#include "core/people/ids.h"
#include "core/security/permit.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace absences {

namespace errors {
inline constexpr base::ErrorCode kBadNotice{"absences.bad-notice"};
inline constexpr base::ErrorCode kBadJustification{"absences.bad-justification"};
} // namespace errors

enum class Channel { Call, Message, Email, Letter, InPerson };
inline constexpr std::array kChannels{
    Channel::Call, Channel::Message, Channel::Email, Channel::Letter, Channel::InPerson};
enum class NoticeOutcome { Told, LeftMessage, NoAnswer, ReasonGiven, Sent };
inline constexpr std::array kNoticeOutcomes{NoticeOutcome::Told, NoticeOutcome::LeftMessage,
    NoticeOutcome::NoAnswer, NoticeOutcome::ReasonGiven, NoticeOutcome::Sent};

[[nodiscard]] QString storedName(Channel channel);
[[nodiscard]] QString storedName(NoticeOutcome outcome);
[[nodiscard]] Channel channelFrom(const QString &stored);
[[nodiscard]] NoticeOutcome noticeOutcomeFrom(const QString &stored);
[[nodiscard]] QString titleOf(Channel channel);
[[nodiscard]] QString titleOf(NoticeOutcome outcome);

// What somebody did to reach a family about an absence.
struct NoticeDetails {
    Channel channel = Channel::Call;
    NoticeOutcome outcome = NoticeOutcome::Told;
    std::optional<people::PartyId> party; // whom; nobody named: the young person
    QString note;
};

// It stays as it was noted: another try is another notice.
struct Notice {
    NoticeId id{0};
    NoticeDetails details;
    QString partyName;
    QDateTime at;
    security::AccountId by{0};
    QString byName;
};

enum class ProofKind { Word, Certificate, Summons, Call, Other };
inline constexpr std::array kProofKinds{
    ProofKind::Word, ProofKind::Certificate, ProofKind::Summons, ProofKind::Call, ProofKind::Other};
[[nodiscard]] QString storedName(ProofKind kind);
[[nodiscard]] ProofKind proofKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(ProofKind kind);

// A paper or a word that came in for an absence ("justificatif"); whether it is accepted is the
// reason's matter.
struct JustificationDetails {
    ProofKind kind = ProofKind::Word;
    QDate receivedOn;
    QString note;
};
struct Justification {
    JustificationId id{0};
    JustificationDetails details;
    QString notedByName;
};

// Notes cleaned, days judged. Errors: kBadNotice, kBadJustification.
[[nodiscard]] base::Result<NoticeDetails> checked(const NoticeDetails &typed);
[[nodiscard]] base::Result<JustificationDetails> checked(
    const JustificationDetails &typed, QDate today);

} // namespace absences

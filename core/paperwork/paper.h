#pragma once

#include "core/paperwork/requirement.h"
#include "core/people/ids.h"
#include "core/security/settings.h"

#include <QStringList>

namespace paperwork {

namespace errors {
inline constexpr base::ErrorCode kBadPaperDay{"paperwork.bad-day"};
inline constexpr base::ErrorCode kNoValidity{"paperwork.no-validity"};
inline constexpr base::ErrorCode kBadValidity{"paperwork.bad-validity"};
inline constexpr base::ErrorCode kNoWaiverReason{"paperwork.no-waiver-reason"};
inline constexpr base::ErrorCode kSealedNote{"paperwork.sealed-note"};
inline constexpr base::ErrorCode kPaperRetired{"paperwork.retired"};
} // namespace errors

// How many days before its end a paper is said to end soon.
inline constexpr security::SettingKey kPaperWarnDays{"paperwork.warn-days", "30", "usage"};

enum class PaperOutcome { Received, Waived };
[[nodiscard]] QString storedName(PaperOutcome outcome);
[[nodiscard]] PaperOutcome paperOutcomeFrom(const QString &stored);

// What the office notes of a paper: that it came in, or that somebody need not bring it and why.
struct PaperDetails {
    PaperOutcome outcome = PaperOutcome::Received;
    QDate on;
    std::optional<QDate> validUntil;
    QString note; // the reason of a waiver; none of a sealed paper
    friend bool operator==(const PaperDetails &, const PaperDetails &) = default;
};

struct Paper {
    PaperId id{0};
    QString uuid;
    people::StudentId student{0};
    RequirementId requirement{0};
    PaperDetails details;
    int rowVersion = 1;

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return details.on <= day && (!details.validUntil || *details.validUntil >= day);
    }
};

// Where one paper of one file stands on a day. NotYet: asked for from a later birthday on.
enum class PaperState { Missing, Expired, Expiring, Received, Waived, NotYet, IfConcerned };
[[nodiscard]] QString titleOf(PaperState state);
// Asked of the family now.
[[nodiscard]] constexpr bool isLacking(PaperState state)
{
    return state == PaperState::Missing || state == PaperState::Expired;
}

// One paper a file lacks, or will soon.
struct LackingPaper {
    RequirementId requirement{0};
    QString name;
    PaperState state = PaperState::Missing;
    std::optional<QDate> validUntil; // of one that has ended, or will soon
    std::optional<QDate> dueBy;
    // "Attestation d’assurance (ended on 31/08/2026)"
    [[nodiscard]] QString words() const;
};

// Of several papers of one kind the one that counts on a day: it holds, the longest. Without one
// that holds, the last to have ended. Null when there is none.
[[nodiscard]] const Paper *countingOn(const std::vector<Paper> &papers, QDate day);
[[nodiscard]] PaperState stateOf(const RequirementDetails &details, const Paper *counting,
    QDate birthDate, QDate day, int warnDays);

// Judged against what the paper is. Errors: kBadPaperDay, kNoValidity, kBadValidity,
// kNoWaiverReason, kSealedNote.
[[nodiscard]] base::Result<PaperDetails> checked(
    const PaperDetails &typed, const RequirementDetails &requirement, QDate today);
// "received on 07/09/2026, valid until 31/08/2027"
[[nodiscard]] QString wordsOf(const PaperDetails &details);

} // namespace paperwork

#pragma once

#include "core/base/result.h"
#include "core/security/transaction.h"
#include "core/security/undo.h"

#include <QString>

#include <array>
#include <vector>

namespace absences {

namespace errors {
inline constexpr base::ErrorCode kBadReason{"absences.bad-reason"};
inline constexpr base::ErrorCode kUnknownReason{"absences.unknown-reason"};
inline constexpr base::ErrorCode kReasonUsed{"absences.reason-used"};
} // namespace errors

// What a reason makes of not being there. Elsewhere: at work for the school (a site, an exam, a
// placement), so no absence; Exclusion: counted by itself.
enum class Effect { Absence, Exclusion, Elsewhere, Exempted };
inline constexpr std::array kEffects{
    Effect::Absence, Effect::Exclusion, Effect::Elsewhere, Effect::Exempted};

// How an absence is looked at. Legitimate: the five reasons of the Code de l'éducation, L131-8;
// Excused: accepted by the head, for the authority to judge.
enum class Standing { Legitimate, Excused, Unjustified, None };
inline constexpr std::array kStandings{
    Standing::Legitimate, Standing::Excused, Standing::Unjustified, Standing::None};

[[nodiscard]] QString storedName(Effect effect);
[[nodiscard]] QString storedName(Standing standing);
[[nodiscard]] Effect effectFrom(const QString &stored);
[[nodiscard]] Standing standingFrom(const QString &stored);
[[nodiscard]] QString titleOf(Effect effect);
[[nodiscard]] QString titleOf(Standing standing);

// Why somebody was not there ("motif"), in the office's words. A code table: the school adds rows,
// renames and retires them; what a used one means is never changed.
struct Reason {
    QString code;
    QString shortName; // as registers print it: AJ, AE, AI, EX …
    QString label;
    Effect effect = Effect::Absence;
    Standing standing = Standing::Unjustified; // None unless the effect is an absence
    QString source;                            // of the law, or whose usage it is
    int position = 0;
    bool retired = false;
    int rowVersion = 1;

    friend bool operator==(const Reason &, const Reason &) = default;
};

// What a new reason is made of; the code is given by the program.
struct ReasonDetails {
    QString shortName;
    QString label;
    Effect effect = Effect::Absence;
    Standing standing = Standing::Excused;
    QString source;
};
// Texts cleaned, standing None for what is no absence. Errors: kBadReason.
[[nodiscard]] base::Result<ReasonDetails> checked(const ReasonDetails &typed);

} // namespace absences

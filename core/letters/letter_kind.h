#pragma once

#include <QString>

#include <array>

namespace letters {

// What a letter is for. FeeAttestation is numbered, is of a period and goes to payers; all others
// go to whoever gets the mail about the young person.
enum class LetterKind { Free, Admission, MissingPapers, FeeAttestation, SituationChange };
inline constexpr std::array kLetterKinds{LetterKind::Free, LetterKind::Admission,
    LetterKind::MissingPapers, LetterKind::FeeAttestation, LetterKind::SituationChange};

[[nodiscard]] QString storedName(LetterKind kind);
[[nodiscard]] LetterKind letterKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(LetterKind kind);

} // namespace letters

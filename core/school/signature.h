#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kBadSignature{"school.bad-signature"};
inline constexpr base::ErrorCode kSignatureTooLarge{"school.signature-too-large"};
} // namespace errors

// Papers that carry the picture of the signature when the school wants it; on the others room is
// left to sign by hand. Of letters each template says it.
enum class SignedPaper { Certificate, StayAgreement, Statement, Reminder, Invoice };
inline constexpr std::array kSignedPapers{SignedPaper::Certificate, SignedPaper::StayAgreement,
    SignedPaper::Statement, SignedPaper::Reminder, SignedPaper::Invoice};
[[nodiscard]] QString titleOf(SignedPaper paper); // "Certificates", as a choice

// Who signs for the school, and with which picture. rowVersion: what an edit expects to find.
struct Signature {
    QString uuid;
    QString signatory; // empty: the head of the school
    QString capacity;  // Directrice, Présidente …
    QString picture;   // its key; empty: none is kept
    std::array<bool, kSignedPapers.size()> isOn{};
    int rowVersion = 1;

    [[nodiscard]] bool isPrintedOn(SignedPaper paper) const
    {
        return !picture.isEmpty() && isOn[size_t(paper)];
    }
    friend bool operator==(const Signature &, const Signature &) = default;
};

// Both texts cleaned.
[[nodiscard]] base::Result<Signature> checked(const Signature &typed);

// A picture file as a school keeps it, with the bounds of a logo.
[[nodiscard]] base::Result<QByteArray> checkedSignature(const QByteArray &file);
// The key of a kept picture: its SHA-256.
[[nodiscard]] QString keyOf(const QByteArray &png);

} // namespace school

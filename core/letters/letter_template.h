#pragma once

#include "core/base/result.h"
#include "core/letters/ids.h"
#include "core/letters/template_text.h"

#include <QDateTime>

#include <vector>

namespace letters {

namespace errors {
inline constexpr base::ErrorCode kNoTemplateName{"letters.no-template-name"};
inline constexpr base::ErrorCode kTemplateNameTaken{"letters.template-name-taken"};
inline constexpr base::ErrorCode kNoSubject{"letters.no-subject"};
inline constexpr base::ErrorCode kFaultySubject{"letters.faulty-subject"};
inline constexpr base::ErrorCode kNoBody{"letters.no-body"};
inline constexpr base::ErrorCode kFaultyBody{"letters.faulty-body"};
inline constexpr base::ErrorCode kNotShipped{"letters.not-shipped"};
} // namespace errors

// What people type of a template (modèle de courrier).
struct TemplateDetails {
    LetterKind kind = LetterKind::Free;
    QString name;
    QString subject;
    QString body;
    bool isSigned = false; // carries the picture of the school's signature; else room to sign
    friend bool operator==(const TemplateDetails &, const TemplateDetails &) = default;
};

// Texts are versions: a letter that was issued keeps the one it was made from.
struct LetterTemplate {
    TemplateId id{0};
    QString uuid;
    TemplateDetails details;
    int version = 1;
    bool isShipped = false; // came with the program: its first version can be restored
    bool isRetired = false;
    int rowVersion = 1;
};

// Cleaned, and every field known. The first fault is the error, with its line and column.
[[nodiscard]] base::Result<TemplateDetails> checkedDetails(const TemplateDetails &typed);

// "Line 3, column 12: There is no field …": how a fault is told outside of the text.
[[nodiscard]] QString textOf(const TextFault &fault);

} // namespace letters

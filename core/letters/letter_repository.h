#pragma once

#include "core/letters/letter.h"
#include "core/records/ids.h"
#include "core/security/transaction.h"

namespace letters {

// Writes letter and letter_recipient; the register of issued papers reads them.
class LetterRepository {
public:
    [[nodiscard]] static base::Done add(security::Transaction &transaction,
        records::DocumentId document, const ComposedLetter &letter, LetterWay way,
        const QString &batch);
};

} // namespace letters

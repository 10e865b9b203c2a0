#pragma once

#include "core/letters/letter_kind.h"
#include "core/letters/letter_part.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace letters {

enum class FieldGroup {
    Letter,
    Student,
    Schooling,
    Application,
    Absences,
    Fees,
    Attestation,
    School
};
[[nodiscard]] QString titleOf(FieldGroup group);

// What a field is read from, so that only what a letter names is read.
enum class FieldSource {
    Letter,
    Student,
    Schooling,
    Application,
    Absences,
    Fees,
    Attestation,
    Papers
};
[[nodiscard]] size_t qHash(FieldSource source, size_t seed = 0) noexcept;

// A field a template may name: {élève.prénom}. A block is a list or a table that stands alone on
// its line.
struct Field {
    QString name; // "élève.prénom": the same in every language of the program
    QString label;
    QString example;
    FieldGroup group = FieldGroup::Letter;
    FieldSource source = FieldSource::Letter;
    bool isBlock = false;
};

// All fields a letter of this kind may name, by group.
[[nodiscard]] std::vector<Field> fieldsOf(LetterKind kind);
// Without regard to case and accents; none for an unknown name.
[[nodiscard]] std::optional<Field> fieldNamed(LetterKind kind, const QString &typed);
// The field that is written most like it; empty when nothing comes near.
[[nodiscard]] QString nearestField(LetterKind kind, const QString &typed);

// What fields stand for in one letter, by name.
struct FieldValue {
    QString text;
    std::optional<LetterPart> block = {};
    [[nodiscard]] bool isEmpty() const
    {
        return block ? block->items.isEmpty() && block->rows.empty() : text.isEmpty();
    }
};
using FieldValues = QHash<QString, FieldValue>;
// The examples, for a preview without a student.
[[nodiscard]] FieldValues exampleValues(LetterKind kind);

} // namespace letters

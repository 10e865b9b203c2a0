#pragma once

#include "core/letters/letter_template.h"
#include "core/security/transaction.h"

#include <optional>

namespace letters {

// All SQL on letter_template and letter_template_version. Reading asks for no permit: a template
// tells of nobody.
class TemplateRepository {
public:
    // In their order; retired ones last.
    [[nodiscard]] static base::Result<std::vector<LetterTemplate>> all(storage::Database &database);
    [[nodiscard]] static base::Result<std::optional<LetterTemplate>> find(
        storage::Database &database, TemplateId id);
    // The text a template had.
    struct Words {
        QString subject;
        QString body;
    };
    [[nodiscard]] static base::Result<std::optional<Words>> words(
        storage::Database &database, TemplateId id, int version);

    [[nodiscard]] static base::Result<TemplateId> insert(
        security::Transaction &transaction, const QString &uuid, const TemplateDetails &details);
    // Adds a version when the text is another one. False: the row version is another.
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        const LetterTemplate &before, int rowVersion, const TemplateDetails &details);
    [[nodiscard]] static base::Result<bool> setRetired(
        security::Transaction &transaction, TemplateId id, int rowVersion, bool isRetired);
};

} // namespace letters

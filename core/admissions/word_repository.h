#pragma once

#include "core/admissions/funnel_words.h"

namespace storage {
class Database;
}

namespace admissions {

// All writing on the code tables of the funnel: steps, sources, criteria and levels.
class WordRepository {
public:
    // In their order, retired ones too.
    [[nodiscard]] static base::Result<std::vector<Word>> all(
        storage::Database &database, WordList list);
    [[nodiscard]] static base::Done insert(
        security::Transaction &transaction, WordList list, const Word &word, int position);
    // A step keeps its meaning.
    [[nodiscard]] static base::Done update(
        security::Transaction &transaction, WordList list, const Word &word, int position);
    [[nodiscard]] static base::Done remove(
        security::Transaction &transaction, WordList list, const QString &code);
};

} // namespace admissions

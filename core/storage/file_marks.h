#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace storage {

class Database;
class Transaction;

// What is known of the file itself rather than of the school: when it was last checked and backed
// up, the key of its audit chain.
class FileMarks {
public:
    [[nodiscard]] static base::Result<std::optional<QString>> read(
        Database &database, const QString &name);
    [[nodiscard]] static base::Done write(
        const Transaction &transaction, const QString &name, const QString &value);
};

} // namespace storage

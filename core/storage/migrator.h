#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace storage {

class Database;

// One step of the schema: its number and its scripts, with the tokens of Dialect. Landed steps are
// never edited; the next change is the next number.
struct Migration {
    int number = 0;
    QStringList scripts;
};

// The steps in resources/schema/NNNN/*.sql, in order.
[[nodiscard]] const std::vector<Migration> &shippedMigrations();
[[nodiscard]] int newestSchema();

// Brings a school's data from its schema to the newest one, each step in one transaction with its
// number. A fresh file runs them all.
class Migrator {
public:
    static inline constexpr base::ErrorCode kTooNew{"storage.schema-newer"};
    static inline constexpr base::ErrorCode kUnknownSchema{"storage.schema-unknown"};

    explicit Migrator(
        Database &database, const std::vector<Migration> &steps = shippedMigrations());

    [[nodiscard]] base::Result<int> currentNumber() const;

    // backUpFirst is called once before the first step of a file that already holds data; when it
    // fails nothing is changed.
    [[nodiscard]] base::Done migrate(const std::function<base::Done()> &backUpFirst);

    // SHA-256 over every definition in the file but sqlite_stat1 and sqlite_stat4, in hexadecimal.
    // A foreign trigger or view shows here, whatever it does.
    [[nodiscard]] base::Result<QString> fingerprint() const;

    // Compares with the fingerprint shipped for the current number: kUnknownSchema names what is
    // there and should not be. Always passes on PostgreSQL, whose server guards its own schema.
    [[nodiscard]] base::Done checkFingerprint() const;

private:
    [[nodiscard]] base::Done apply(const Migration &migration);
    Database &m_database;
    const std::vector<Migration> &m_steps;
};

} // namespace storage

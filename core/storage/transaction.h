#pragma once

#include "core/base/result.h"

namespace storage {

class Database;

// All or nothing: what is written between begin() and commit() is kept together or not at all; a
// Transaction that ends without commit() is rolled back. Only one at a time: a nested begin is a
// programmer's error. core/access alone begins one: everybody else writes through
// security::Transaction.
class Transaction {
public:
    [[nodiscard]] static base::Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    ~Transaction();

    // An error here does not prove that nothing was kept: every money row carries a unique uuid, so
    // doing it again is harmless.
    [[nodiscard]] base::Done commit();
    [[nodiscard]] Database &database() const { return *m_database; }

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

} // namespace storage

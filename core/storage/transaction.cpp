#include "core/storage/transaction.h"

#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

Transaction::Transaction(Database &database)
    : m_database(&database)
{
    database.m_inTransaction = true;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->m_inTransaction = false;
    // After some errors SQLite has rolled back by itself: a second one is then refused, harmlessly.
    if (!m_database->runDirectly(u"ROLLBACK"_s))
        return;
}

base::Result<Transaction> Transaction::begin(Database &database)
{
    Q_ASSERT_X(!database.m_inTransaction, "Transaction", "a use case was called inside another");
    ET_TRY(database.runDirectly(database.dialect().beginWriting()));
    return Transaction(database);
}

base::Done Transaction::commit()
{
    Q_ASSERT(m_database);
    ET_TRY(m_database->runDirectly(u"COMMIT"_s));
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

} // namespace storage

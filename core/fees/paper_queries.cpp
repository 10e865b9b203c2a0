#include "core/fees/paper_queries.h"

#include "core/storage/statement.h"

namespace fees {

base::Result<std::optional<records::DocumentId>> documentBy(
    storage::Database &database, const QString &sql, qint64 key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    if (row.next())
        return row.id<records::DocumentTag>(0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<QString> textBy(storage::Database &database, const QString &sql, qint64 key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    const QString text = row.next() ? row.text(0) : QString();
    ET_TRY(row.finished());
    return text;
}

} // namespace fees

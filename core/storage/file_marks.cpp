#include "core/storage/file_marks.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {
const QString kRead = u"SELECT value FROM file_mark WHERE name = ?"_s;
const QString kWrite = u"INSERT INTO file_mark (name, value) VALUES (?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s;
} // namespace

base::Result<std::optional<QString>> FileMarks::read(Database &database, const QString &name)
{
    Statement statement(database, kRead);
    ET_TRY(statement.run(name));
    if (statement.next())
        return std::optional(statement.text(0));
    ET_TRY(statement.finished());
    return std::optional<QString>();
}

base::Done FileMarks::write(
    const Transaction &transaction, const QString &name, const QString &value)
{
    Statement statement(transaction.database(), kWrite);
    return statement.run(name, value);
}

} // namespace storage

#include "core/fees/names.h"

#include "core/base/text.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

QString studentName(const storage::Statement &row, int column)
{
    const QString used = row.text(column + 1);
    const QString usedFirst = row.text(column + 3);
    const QString last = used.isEmpty() ? row.text(column) : used;
    const QString first =
        usedFirst.isEmpty() ? row.text(column + 2).section(u',', 0, 0).trimmed() : usedFirst;
    return base::joined({last.toUpper(), first}, u" "_s);
}

QString partyName(const storage::Statement &row, int column)
{
    return base::joined({row.text(column + 1), row.text(column)}, u" "_s);
}

} // namespace fees

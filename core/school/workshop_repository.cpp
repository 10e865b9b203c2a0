#include "core/school/workshop_repository.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

const QString kColumns = u"SELECT id, uuid, name, trade, retired, row_version FROM workshop "_s;
const QString kAll = kColumns + u"ORDER BY id"_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kAdd = u"INSERT INTO workshop (uuid, name, folded_name, trade) VALUES (?, ?, ?, ?) "
                     "RETURNING id"_s;
const QString kUpdate = u"UPDATE workshop SET name = ?, folded_name = ?, trade = ?, retired = ?, "
                        "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;

Workshop workshopOf(const storage::Statement &row)
{
    return {row.id<WorkshopTag>(0), row.text(1), {row.text(2), row.text(3)}, row.flag(4),
        row.smallInteger(5)};
}

} // namespace

base::Result<std::vector<Workshop>> WorkshopRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<Workshop> workshops;
    while (row.next())
        workshops.push_back(workshopOf(row));
    ET_TRY(row.finished());
    std::sort(workshops.begin(), workshops.end(), [](const Workshop &a, const Workshop &b) {
        if (a.retired != b.retired)
            return b.retired;
        return base::frenchCollator().compare(a.details.name, b.details.name) < 0;
    });
    return workshops;
}

base::Result<std::optional<Workshop>> WorkshopRepository::find(
    storage::Database &database, const security::Permit &, WorkshopId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    std::optional<Workshop> found;
    if (row.next())
        found = workshopOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<WorkshopId> WorkshopRepository::add(
    const security::Transaction &transaction, const QString &uuid, const WorkshopDetails &details)
{
    storage::Statement insert(transaction.database(), kAdd);
    ET_TRY(insert.run(uuid, details.name, base::folded(details.name), details.trade));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return WorkshopId(id);
}

base::Result<bool> WorkshopRepository::update(const security::Transaction &transaction,
    WorkshopId id, const WorkshopDetails &details, bool retired, int expectedVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(
        details.name, base::folded(details.name), details.trade, retired, id, expectedVersion));
    return update.affectedRows() == 1;
}

} // namespace school

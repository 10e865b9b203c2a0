#include "core/rosters/label_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace rosters {

using security::Transaction;

namespace {

const QString kAll =
    u"SELECT id, uuid, across, down, width, height, left_margin, top_margin, gap_across, gap_down, "
    "source, retired, row_version FROM label_format "
    "ORDER BY retired, across * down, across, width, id"_s;
const QString kInsert =
    u"INSERT INTO label_format (uuid, across, down, width, height, left_margin, top_margin, "
    "gap_across, gap_down, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE label_format SET across = ?, down = ?, width = ?, height = ?, left_margin = ?, "
    "top_margin = ?, gap_across = ?, gap_down = ?, source = ?, retired = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM label_format WHERE id = ? AND row_version = ?"_s;

} // namespace

base::Result<std::vector<LabelFormat>> LabelRepository::all(storage::Database &database)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<LabelFormat> formats;
    while (row.next()) {
        LabelMeasures measures{row.smallInteger(2), row.smallInteger(3), row.smallInteger(4),
            row.smallInteger(5), row.smallInteger(6), row.smallInteger(7), row.smallInteger(8),
            row.smallInteger(9), row.text(10)};
        formats.push_back({row.id<LabelFormatTag>(0), row.text(1), std::move(measures),
            row.flag(11), row.smallInteger(12)});
    }
    ET_TRY(row.finished());
    return formats;
}

base::Result<LabelFormatId> LabelRepository::insert(
    Transaction &transaction, const LabelFormat &format)
{
    const LabelMeasures &m = format.measures;
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(format.uuid, m.across, m.down, m.width, m.height, m.leftMargin,
        m.topMargin, m.gapAcross, m.gapDown, m.source));
    ET_ASSIGN(const qint64 key, storage::singleInteger(statement));
    return LabelFormatId(key);
}

base::Result<bool> LabelRepository::update(
    Transaction &transaction, const LabelFormat &format, int rowVersion)
{
    const LabelMeasures &m = format.measures;
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(m.across, m.down, m.width, m.height, m.leftMargin, m.topMargin,
        m.gapAcross, m.gapDown, m.source, format.retired, format.id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> LabelRepository::remove(
    Transaction &transaction, LabelFormatId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace rosters

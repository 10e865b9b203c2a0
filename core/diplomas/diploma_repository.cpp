#include "core/diplomas/diploma_repository.h"

#include "core/base/text.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

const QString kColumns =
    u"SELECT d.id, d.uuid, d.kind, d.title, d.short_name, d.retired, d.row_version, v.id, v.uuid, "
    "v.catalogue_id, v.first_session, v.last_session, v.source, v.verified_on, v.label, v.state, "
    "v.pass_rule, v.units_complete, v.follows, v.note, v.row_version FROM diploma d "
    "LEFT JOIN diploma_version v ON v.diploma_id = d.id "_s;
const QString kAll = kColumns + u"ORDER BY d.short_name, d.id, v.first_session, v.id"_s;
const QString kFind = kColumns + u"WHERE d.id = ? ORDER BY v.first_session, v.id"_s;
const QString kByAlias = u"SELECT diploma_id FROM diploma_alias WHERE folded_name = ?"_s;
const QString kByCatalogueId =
    u"SELECT diploma_id FROM diploma_version WHERE catalogue_id = ? ORDER BY id"_s;
const QString kInsert = u"INSERT INTO diploma (uuid, kind, title, short_name) "
                        "VALUES (?, ?, ?, ?) RETURNING id"_s;
const QString kInsertVersion =
    u"INSERT INTO diploma_version (uuid, diploma_id, catalogue_id, first_session, last_session, "
    "source, verified_on, label, state, pass_rule, units_complete, follows, note) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kRemoveVersion = u"DELETE FROM diploma_version WHERE id = ? AND row_version = ?"_s;
const QString kAddAlias = u"INSERT INTO diploma_alias (folded_name, diploma_id) VALUES (?, ?) "
                          "ON CONFLICT (folded_name) DO NOTHING"_s;
const QString kSetRetired = u"UPDATE diploma SET retired = ?, row_version = row_version + 1 "
                            "WHERE id = ? AND row_version = ?"_s;

std::optional<int> optionalYear(const storage::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.smallInteger(column));
}

base::Done addVersion(Diploma &diploma, const storage::Statement &row)
{
    if (row.isNull(7))
        return {};
    ET_ASSIGN(const FrameworkState state, frameworkStateFrom(row.text(15)));
    ET_ASSIGN(const PassRule rule, passRuleFrom(row.text(16)));
    diploma.versions.push_back({row.id<DiplomaVersionTag>(7), row.text(8),
        row.isNull(9) ? std::nullopt : std::optional(row.text(9)),
        {optionalYear(row, 10), optionalYear(row, 11)}, row.text(12), row.optionalDate(13),
        row.text(14), state, rule, row.flag(17), row.optionalId<DiplomaVersionTag>(18),
        row.text(19), row.smallInteger(20)});
    return {};
}

base::Result<std::vector<Diploma>> readAll(storage::Statement &row)
{
    std::vector<Diploma> diplomas;
    while (row.next()) {
        const auto id = row.id<DiplomaTag>(0);
        if (diplomas.empty() || diplomas.back().id != id) {
            diplomas.push_back({id, row.text(1), kindFrom(row.text(2)), row.text(3), row.text(4),
                row.flag(5), row.smallInteger(6), {}});
        }
        ET_TRY(addVersion(diplomas.back(), row));
    }
    ET_TRY(row.finished());
    return diplomas;
}

base::Result<std::optional<DiplomaId>> onlyId(
    storage::Database &database, const QString &sql, const QString &value)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(value));
    if (row.next())
        return std::optional(row.id<DiplomaTag>(0));
    ET_TRY(row.finished());
    return std::optional<DiplomaId>();
}

} // namespace

base::Result<std::vector<Diploma>> DiplomaRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    return readAll(row);
}

base::Result<std::optional<Diploma>> DiplomaRepository::find(
    storage::Database &database, const security::Permit &, DiplomaId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    ET_ASSIGN(auto found, readAll(row));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

base::Result<std::optional<DiplomaId>> DiplomaRepository::byAlias(
    storage::Database &database, const security::Permit &, const QString &name)
{
    return onlyId(database, kByAlias, base::foldedCompact(name));
}

base::Result<std::optional<DiplomaId>> DiplomaRepository::byCatalogueId(
    storage::Database &database, const security::Permit &, const QString &catalogueId)
{
    return onlyId(database, kByCatalogueId, catalogueId);
}

base::Result<DiplomaId> DiplomaRepository::insert(security::Transaction &transaction,
    const QString &uuid, DiplomaKind kind, const QString &title, const QString &shortName)
{
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(uuid, storedName(kind), title, shortName));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return DiplomaId(id);
}

base::Result<DiplomaVersionId> DiplomaRepository::insertVersion(
    security::Transaction &transaction, DiplomaId diploma, const DiplomaVersion &version)
{
    storage::Statement statement(transaction.database(), kInsertVersion);
    ET_TRY(statement.run(version.uuid, diploma, version.catalogueId, version.sessions.first,
        version.sessions.last, version.source, version.verifiedOn, version.label,
        storedName(version.state), storedName(version.passRule), version.unitsComplete,
        version.follows, version.note));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return DiplomaVersionId(id);
}

base::Result<bool> DiplomaRepository::removeVersion(
    security::Transaction &transaction, DiplomaVersionId id, int rowVersion)
{
    storage::Statement remove(transaction.database(), kRemoveVersion);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

base::Done DiplomaRepository::addAlias(
    security::Transaction &transaction, DiplomaId diploma, const QString &name)
{
    storage::Statement statement(transaction.database(), kAddAlias);
    return statement.run(base::foldedCompact(name), diploma);
}

base::Result<bool> DiplomaRepository::setRetired(
    security::Transaction &transaction, DiplomaId id, int rowVersion, bool retired)
{
    storage::Statement statement(transaction.database(), kSetRetired);
    ET_TRY(statement.run(retired, id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace diplomas

#include "core/statutory/list_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace statutory {

namespace {

const QString kInsert =
    u"INSERT INTO statutory_list (uuid, kind, year_id, month, as_of, made_at, made_by) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddPaper =
    u"INSERT INTO statutory_paper (list_id, position, document_id) VALUES (?, ?, ?)"_s;
const QString kOfYear =
    u"SELECT l.id, l.uuid, l.kind, l.month, l.as_of, l.made_at, coalesce(a.name, ''), d.id, "
    "d.number, d.title FROM statutory_list l LEFT JOIN account a ON a.id = l.made_by "
    "JOIN statutory_paper p ON p.list_id = l.id JOIN issued_document d ON d.id = p.document_id "
    "WHERE l.year_id = ? ORDER BY l.id DESC, p.position"_s;

const QString kNote =
    u"INSERT INTO list_made_elsewhere (uuid, kind, year_id, month, made_on, made_by, noted_at, "
    "noted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString kForget = u"DELETE FROM list_made_elsewhere WHERE uuid = ?"_s;
const QString kElsewhere =
    u"SELECT uuid, kind, month, made_on, made_by FROM list_made_elsewhere WHERE year_id = ? "
    "ORDER BY id"_s;

} // namespace

base::Result<ListId> ListRepository::insert(
    security::Transaction &transaction, const MadeList &list)
{
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(list.uuid, storedName(list.kind), list.year, list.month, list.asOf,
        list.madeAt, transaction.permit().account()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return ListId(id);
}

base::Done ListRepository::addPaper(
    security::Transaction &transaction, ListId list, int position, records::DocumentId document)
{
    storage::Statement insert(transaction.database(), kAddPaper);
    return insert.run(list, position, document);
}

base::Result<std::vector<MadeList>> ListRepository::ofYear(
    storage::Database &database, const security::Permit &, school::SchoolYearId year)
{
    storage::Statement row(database, kOfYear);
    ET_TRY(row.run(year));
    std::vector<MadeList> lists;
    while (row.next()) {
        if (lists.empty() || lists.back().id.value() != row.integer(0)) {
            lists.push_back({row.id<ListTag>(0), row.text(1), listKindFrom(row.text(2)), year,
                row.optionalDate(3), row.date(4), row.instant(5), row.text(6), {}});
        }
        lists.back().papers.push_back({row.id<records::DocumentTag>(7), row.text(8), row.text(9)});
    }
    ET_TRY(row.finished());
    return lists;
}

base::Done ListRepository::note(security::Transaction &transaction, const ListElsewhere &list)
{
    storage::Statement insert(transaction.database(), kNote);
    return insert.run(list.uuid, storedName(list.kind), list.year, list.month, list.madeOn,
        list.madeBy, transaction.now(), transaction.permit().account());
}

base::Result<bool> ListRepository::forget(security::Transaction &transaction, const QString &uuid)
{
    storage::Statement remove(transaction.database(), kForget);
    ET_TRY(remove.run(uuid));
    return remove.affectedRows() == 1;
}

base::Result<std::vector<ListElsewhere>> ListRepository::elsewhere(
    storage::Database &database, const security::Permit &, school::SchoolYearId year)
{
    storage::Statement row(database, kElsewhere);
    ET_TRY(row.run(year));
    std::vector<ListElsewhere> lists;
    while (row.next()) {
        lists.push_back({row.text(0), listKindFrom(row.text(1)), year, row.optionalDate(2),
            row.date(3), row.text(4)});
    }
    ET_TRY(row.finished());
    return lists;
}

} // namespace statutory

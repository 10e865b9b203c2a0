#include "core/paperwork/paper_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace paperwork {

namespace {

const QString kColumns =
    u"SELECT id, uuid, student_id, requirement_id, outcome, noted_on, valid_until, note, "
    "row_version FROM student_document "_s;
const QString kOfStudent = kColumns + u"WHERE student_id = ? ORDER BY noted_on, id"_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kInsert =
    u"INSERT INTO student_document (uuid, student_id, requirement_id, outcome, noted_on, "
    "valid_until, note) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE student_document SET outcome = ?, noted_on = ?, valid_until = ?, note = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM student_document WHERE id = ? AND row_version = ?"_s;

Paper paperOf(const storage::Statement &row)
{
    return {row.id<PaperTag>(0), row.text(1), row.id<people::StudentTag>(2),
        row.id<RequirementTag>(3),
        {paperOutcomeFrom(row.text(4)), row.date(5), row.optionalDate(6), row.text(7)},
        row.smallInteger(8)};
}

} // namespace

base::Result<std::vector<Paper>> PaperRepository::ofStudent(
    storage::Database &database, const security::Permit &, people::StudentId student)
{
    storage::Statement row(database, kOfStudent);
    ET_TRY(row.run(student));
    std::vector<Paper> papers;
    while (row.next())
        papers.push_back(paperOf(row));
    ET_TRY(row.finished());
    return papers;
}

base::Result<std::optional<Paper>> PaperRepository::find(
    storage::Database &database, const security::Permit &, PaperId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    std::optional<Paper> found;
    if (row.next())
        found = paperOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<PaperId> PaperRepository::insert(
    security::Transaction &transaction, const Paper &paper)
{
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(
        insert.run(paper.uuid, paper.student, paper.requirement, storedName(paper.details.outcome),
            paper.details.on, paper.details.validUntil, paper.details.note));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return PaperId(id);
}

base::Result<bool> PaperRepository::update(
    security::Transaction &transaction, const Paper &paper, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(storedName(paper.details.outcome), paper.details.on, paper.details.validUntil,
        paper.details.note, paper.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> PaperRepository::remove(
    security::Transaction &transaction, PaperId id, int rowVersion)
{
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

} // namespace paperwork

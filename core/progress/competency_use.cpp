#include "core/progress/competency_use.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

const QString kInUse =
    u"SELECT c.id FROM competency c JOIN competency_block b ON b.id = c.block_id "
    "WHERE b.version_id = ? AND ("
    "EXISTS (SELECT 1 FROM observation o WHERE o.competency_id = c.id) "
    "OR EXISTS (SELECT 1 FROM decided_level l WHERE l.competency_id = c.id) "
    "OR EXISTS (SELECT 1 FROM path_competency_left_out p WHERE p.competency_id = c.id))"_s;

} // namespace

base::Result<QSet<diplomas::CompetencyId>> RecordedUse::inUse(storage::Database &database,
    const security::Permit &, diplomas::DiplomaVersionId version) const
{
    storage::Statement row(database, kInUse);
    ET_TRY(row.run(version));
    QSet<diplomas::CompetencyId> used;
    while (row.next())
        used.insert(row.id<diplomas::CompetencyTag>(0));
    ET_TRY(row.finished());
    return used;
}

} // namespace progress

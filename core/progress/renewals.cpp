#include "core/progress/renewals.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

// UNION, not UNION ALL: a circle that a file brought in ends.
const QString kIntoVersion =
    u"WITH RECURSIVE renewed (root, id) AS (SELECT c.id, c.id FROM competency c "
    "JOIN competency_block b ON b.id = c.block_id WHERE b.version_id = ? "
    "UNION SELECT r.root, c.id FROM competency c JOIN renewed r ON c.equivalent_id = r.id) "
    "SELECT root, id FROM renewed"_s;
const QString kIntoOne =
    u"WITH RECURSIVE renewed (root, id) AS (SELECT c.id, c.id FROM competency c WHERE c.id = ? "
    "UNION SELECT r.root, c.id FROM competency c JOIN renewed r ON c.equivalent_id = r.id) "
    "SELECT root, id FROM renewed"_s;

} // namespace

base::Result<Renewals> Renewals::intoVersion(
    storage::Database &database, const security::Permit &, diplomas::DiplomaVersionId version)
{
    return read(database, kIntoVersion, version.value());
}

base::Result<Renewals> Renewals::intoOne(
    storage::Database &database, const security::Permit &, diplomas::CompetencyId competency)
{
    return read(database, kIntoOne, competency.value());
}

base::Result<Renewals> Renewals::read(storage::Database &database, const QString &sql, qint64 key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    Renewals renewals;
    while (row.next()) {
        renewals.m_shownOn[row.id<diplomas::CompetencyTag>(1)].push_back(
            row.id<diplomas::CompetencyTag>(0));
    }
    ET_TRY(row.finished());
    return renewals;
}

const std::vector<diplomas::CompetencyId> &Renewals::shownOn(diplomas::CompetencyId written) const
{
    static const std::vector<diplomas::CompetencyId> nowhere;
    const auto found = m_shownOn.find(written);
    return found == m_shownOn.end() ? nowhere : found->second;
}

} // namespace progress

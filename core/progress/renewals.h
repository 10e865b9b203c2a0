#pragma once

#include "core/base/result.h"
#include "core/diplomas/ids.h"
#include "core/security/permit.h"

#include <unordered_map>
#include <vector>

namespace storage {
class Database;
}

namespace progress {

// What was renewed into what, over all generations: a level that was seen on an old competency
// shows on the one it was renewed into. Each competency also stands for itself.
class Renewals {
public:
    // Into the competencies of one version, or into one competency.
    [[nodiscard]] static base::Result<Renewals> intoVersion(storage::Database &database,
        const security::Permit &permit, diplomas::DiplomaVersionId version);
    [[nodiscard]] static base::Result<Renewals> intoOne(storage::Database &database,
        const security::Permit &permit, diplomas::CompetencyId competency);

    // Where something written on a competency shows; empty: not here.
    [[nodiscard]] const std::vector<diplomas::CompetencyId> &shownOn(
        diplomas::CompetencyId written) const;

private:
    [[nodiscard]] static base::Result<Renewals> read(
        storage::Database &database, const QString &sql, qint64 key);
    std::unordered_map<diplomas::CompetencyId, std::vector<diplomas::CompetencyId>> m_shownOn;
};

} // namespace progress

#pragma once

#include "core/base/date_range.h"
#include "core/people/address.h"
#include "core/school/ids.h"
#include "core/security/permit.h"
#include "core/statutory/statutory_list.h"

#include <QHash>

namespace storage {
class Database;
}

namespace statutory {

// A stay of the year as the lists need it.
struct RollEntry {
    qint64 student = 0;
    PupilLine line; // without what depends on a day
    base::DateRange dates;
    bool hasLeft = false;
    QString entryReason;
    QString exitReason;
};

// Everybody enrolled in a school year, with where they lived and who represented them on any day.
class PupilRoll {
public:
    [[nodiscard]] static base::Result<PupilRoll> read(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);

    [[nodiscard]] const std::vector<RollEntry> &entries() const { return m_entries; } // by name
    // The young person's own address, else that of whom they live with.
    [[nodiscard]] std::optional<people::PostalAddress> homeOf(qint64 student, QDate day) const;
    // The line as it is on a day: address, representatives.
    [[nodiscard]] PupilLine lineOn(const RollEntry &entry, QDate day) const;

private:
    struct Home {
        people::PostalAddress postal;
        base::DateRange dates;
        int rank = 0; // 0: the young person's own
    };
    struct Guardian {
        QString name;
        base::DateRange dates;
    };
    [[nodiscard]] base::Done readEntries(storage::Database &database, school::SchoolYearId year);
    [[nodiscard]] base::Done readHomes(storage::Database &database, const QString &sql);
    [[nodiscard]] base::Done readGuardians(storage::Database &database);

    std::vector<RollEntry> m_entries;
    QHash<qint64, std::vector<Home>> m_homes;
    QHash<qint64, std::vector<Guardian>> m_guardians; // in the order of call
};

} // namespace statutory

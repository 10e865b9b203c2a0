#pragma once

#include "core/school/school_year.h"
#include "core/security/transaction.h"
#include "core/statutory/statutory_list.h"

namespace storage {
class Database;
}

namespace statutory {

// Which list is wanted. asOf: the day of addresses and enrolments, of pupils and staff; month: any
// day of it, of changes.
struct ListWish {
    ListKind kind = ListKind::Pupils;
    QDate asOf;
    std::optional<QDate> month = {};
    bool onlyCompulsory = false; // of pupils: only those of the age of compulsory instruction
};

// What the papers of a list will say, and whom no mayor can be told of.
struct ListDraft {
    std::vector<ListSnapshot> papers; // the authority's first, then the mayors'
    QStringList withoutAddress;       // DUPONT Léa
    QStringList abroad;
};

// Reads what a list says. changesAfter: the day of the list of pupils that the authorities have;
// whoever entered until then is no change. Errors: kBadDay, kBadMonth.
[[nodiscard]] base::Result<ListDraft> draftOf(storage::Database &database,
    const security::Permit &permit, const school::SchoolYear &year, const ListWish &wish,
    std::optional<QDate> changesAfter, QDate today);

// The first day of the month a day is in.
[[nodiscard]] QDate monthOf(QDate day);

} // namespace statutory

#pragma once

#include "core/school/ids.h"
#include "core/security/transaction.h"
#include "core/statutory/statutory_list.h"

namespace storage {
class Database;
}

namespace statutory {

// A paper of a list that was made, without its pages.
struct MadePaper {
    records::DocumentId document;
    QString number;
    QString title; // to whom: "Mairie de Fareins"
};

// A list that was made, with its papers in their order.
struct MadeList {
    ListId id{0};
    QString uuid;
    ListKind kind = ListKind::Pupils;
    school::SchoolYearId year{0};
    std::optional<QDate> month;
    QDate asOf;
    QDateTime madeAt;
    QString madeBy;
    std::vector<MadePaper> papers;
};

// A list that was made without this program, as it was noted.
struct ListElsewhere {
    QString uuid;
    ListKind kind = ListKind::Pupils;
    school::SchoolYearId year{0};
    std::optional<QDate> month;
    QDate madeOn;
    QString madeBy; // in words
};

// All SQL on statutory_list, statutory_paper and list_made_elsewhere.
class ListRepository {
public:
    [[nodiscard]] static base::Result<ListId> insert(
        security::Transaction &transaction, const MadeList &list);
    [[nodiscard]] static base::Done addPaper(security::Transaction &transaction, ListId list,
        int position, records::DocumentId document);
    // Newest first.
    [[nodiscard]] static base::Result<std::vector<MadeList>> ofYear(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);

    [[nodiscard]] static base::Done note(
        security::Transaction &transaction, const ListElsewhere &list);
    // False when it is noted no more.
    [[nodiscard]] static base::Result<bool> forget(
        security::Transaction &transaction, const QString &uuid);
    [[nodiscard]] static base::Result<std::vector<ListElsewhere>> elsewhere(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
};

} // namespace statutory

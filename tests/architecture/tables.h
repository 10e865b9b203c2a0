#pragma once

#include "tests/architecture/levels.h"

#include <QMap>
#include <QSet>

// A JOIN is an arrow too: each table has one folder that writes it, and only folders of a strictly
// higher level may read it.
namespace architecture {

// tables.txt: "table folder", or "? table folder" while no schema has the table yet.
class TableOwners {
public:
    TableOwners(const QString &text, const Levels &levels, QStringList &findings);

    [[nodiscard]] QString ownerOf(const QString &table) const; // empty when unknown
    // What the schema has and the list has not, and the other way round.
    [[nodiscard]] QStringList checkAgainst(const QSet<QString> &schema) const;

private:
    QMap<QString, QString> m_owners;
    QSet<QString> m_planned;
};

// The tables and views that stand after all these scripts, in their order.
[[nodiscard]] QSet<QString> tablesOfSchema(const QStringList &scripts);

// The tables a piece of SQL names, folded to lower case. Text without SQL names none.
struct SqlUse {
    QSet<QString> written;
    QSet<QString> read;
    bool isStatement = false; // has the shape of a whole statement
};
[[nodiscard]] SqlUse tablesUsed(const QString &sql);

[[nodiscard]] QStringList checkTables(
    const QList<SourceFile> &sources, const TableOwners &owners, const Levels &levels);

} // namespace architecture

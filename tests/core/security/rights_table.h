#pragma once

#include "core/security/policy.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QList>
#include <QMap>

namespace rights {

using Line = QMap<security::Role, security::Reach>;

inline QString textOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

// tests/data/rights.tsv: one operation a line, the roles in the order of rights.md.
inline QMap<QString, Line> expectedRights()
{
    const QStringList words{QStringLiteral("none"), QStringLiteral("own"), QStringLiteral("all")};
    QFile file(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/rights.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QString, Line> lines;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const QStringList cells = text.split(u'\t');
        INFO(text.toStdString());
        REQUIRE(cells.size() == 8);
        REQUIRE_FALSE(cells[7].isEmpty());
        for (size_t i = 0; i < security::kRoles.size(); ++i) {
            const int reach = int(words.indexOf(cells[qsizetype(i) + 1]));
            REQUIRE(reach >= 0);
            REQUIRE_FALSE(lines[cells[0]].contains(security::kRoles[i]));
            lines[cells[0]].insert(security::kRoles[i], security::Reach(reach));
        }
    }
    return lines;
}

inline QList<security::Operation> allOperations()
{
    QList<security::Operation> operations;
    for (int i = 0; i < security::kOperationCount; ++i)
        operations.append(security::Operation(i));
    return operations;
}

} // namespace rights

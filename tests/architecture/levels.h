#pragma once

#include "tests/architecture/source_file.h"

#include <QHash>

namespace architecture {

// The table of levels.txt: what may include what.
class Levels {
public:
    // The mistakes of the table itself are added to findings.
    Levels(const QString &text, QStringList &findings);

    // "core/base" for "core/base/money.h"; empty when no line of the table covers the path.
    [[nodiscard]] QString folderOf(const QString &path) const;
    // Whether a file of one folder may include a file of the other.
    [[nodiscard]] bool allows(const QString &from, const QString &to) const;

private:
    struct Place {
        int layer; // core, ui, app
        int level; // inside the layer
    };
    [[nodiscard]] QString readLine(const QStringList &words);

    QStringList m_layers;
    QHash<QString, Place> m_places;
    QStringList m_allowed;
};

[[nodiscard]] QStringList checkIncludes(const QList<SourceFile> &sources, const Levels &levels);

// core knows no window: neither headers of the given modules nor their libraries.
[[nodiscard]] QStringList checkNoWindow(
    const QList<SourceFile> &sources, const QStringList &windowHeaders);
[[nodiscard]] QStringList windowHeaders(const QString &qtHeaders);

// Only core/storage speaks to the database libraries.
[[nodiscard]] QStringList checkOnlyStorageNamesSql(const QList<SourceFile> &sources);

// Inside a slice: page → model → values, page → service → repository → values.
[[nodiscard]] QStringList checkSlices(const QList<SourceFile> &sources, const Levels &levels);

} // namespace architecture

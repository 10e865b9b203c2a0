#pragma once

#include "tests/architecture/source_file.h"

namespace architecture {

struct Limits {
    int header;
    int source;
};
inline constexpr Limits kProductLimits{200, 400};
inline constexpr Limits kTestLimits{200, 600};

[[nodiscard]] QStringList checkLengths(const QList<SourceFile> &sources, Limits limits);

// Words that may not stand in the code: unfinished marks, singletons, vague names, traps of Qt.
[[nodiscard]] QStringList checkWords(const QList<SourceFile> &sources);

// In core the context of translate() is the name of the folder.
[[nodiscard]] QStringList checkTranslationContexts(const QList<SourceFile> &sources);

// The sources named in a CMakeLists.txt, as paths from the root.
[[nodiscard]] QStringList sourcesListed(const QString &folder, const QString &cmake);

// Each list of sources against the files on disk.
[[nodiscard]] QStringList checkListing(const QStringList &listed, const QStringList &onDisk);

} // namespace architecture

#pragma once

#include "tests/architecture/source_file.h"
#include "tests/support/catch.h"

// The tree under test, and how a rule's findings fail a test.
namespace architecture {

[[nodiscard]] inline QString root()
{
    return QStringLiteral(ETABLI_SOURCE_DIR);
}

// What the product is made of; read once.
[[nodiscard]] const QList<SourceFile> &product();

// Fails with one line per finding.
inline void checkNone(const QStringList &findings)
{
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

// A sample with one file in it, for proving that a rule can fail.
[[nodiscard]] inline QList<SourceFile> sample(const char *path, const char *text)
{
    return {takeApart(QString::fromUtf8(path), QString::fromUtf8(text))};
}

} // namespace architecture

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What the rules of the house look at: source files taken apart without a compiler.
namespace architecture {

struct Include {
    int line;
    QString target;
    bool angled;
};

// A string literal as the program sees it; adjacent literals are one.
struct Literal {
    int line;
    QString text;
    bool translated; // an argument of tr() or translate()
};

struct SourceFile {
    QString path; // from the root of the project, with '/'
    QString text; // as on disk
    QString code; // the same lines, comments and the insides of literals blanked
    QList<Include> includes;
    QList<Literal> literals;

    [[nodiscard]] bool isIn(const QString &folder) const;
    [[nodiscard]] bool isInclude(int line) const;
    [[nodiscard]] int lineAt(qsizetype offset) const;              // counted from 1
    [[nodiscard]] QString at(int line, const QString &what) const; // "core/a/b.cpp:12: what"
};

[[nodiscard]] SourceFile takeApart(const QString &path, const QString &text);

// The .h and .cpp files below these folders of root, in the order of their paths. An empty folder
// or one that does not exist has none.
[[nodiscard]] QList<SourceFile> readSources(const QString &root, const QStringList &folders);

// The lines of a list such as levels.txt, without comments (#) and empty lines.
[[nodiscard]] QStringList meaningfulLines(const QString &text);

// A file that must be there: its absence fails the test.
[[nodiscard]] QString readText(const QString &path);

} // namespace architecture

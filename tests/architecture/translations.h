#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

// What users read: complete, in good French, and without the insides of the program.
namespace architecture {

struct Entry {
    QString context = {};
    QString source = {};
    QStringList forms = {}; // one, or the singular and the plural
    bool finished = false;
    bool numerus = false;
};

[[nodiscard]] QList<Entry> readTs(const QByteArray &ts);

struct Update {
    QByteArray ts;
    QString warnings; // such as a class that lacks Q_OBJECT
};

// lupdate over the product of root, on a copy of ts (or on nothing). Options are added.
[[nodiscard]] Update lupdate(
    const QString &root, const QByteArray &ts, const QStringList &options = {});
[[nodiscard]] QString lupdateCommand(const QStringList &options = {});

// Entries that one file has and the other has not.
[[nodiscard]] QStringList checkSameEntries(const QList<Entry> &kept, const QList<Entry> &inCode);

// Unfinished and empty entries; placeholders that differ from the source's.
[[nodiscard]] QStringList checkComplete(const QList<Entry> &entries);

// French that is merely the source, but for the listed texts; listed texts that need no listing.
[[nodiscard]] QStringList checkTranslated(const QList<Entry> &entries, const QStringList &same);

// Typographic apostrophes, one-character ellipsis, no-break spaces before ; : ? ! and in « ».
[[nodiscard]] QStringList checkTypography(const QList<Entry> &entries);

// BI-44: no SQL and no absolute path in anything that is shown.
[[nodiscard]] QStringList checkNoInsides(const QList<Entry> &entries);

} // namespace architecture

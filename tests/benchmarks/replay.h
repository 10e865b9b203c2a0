#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace benchmarks {

// What a use case wrote into a file, as bare rows: those of every table that were not there before,
// or were different. Written again by prepared statements in one transaction it is the floor: the
// same final tables, indexes, keys and audit rows, with no thought spent on them.
class Replay {
public:
    // Of closed files. before: a copy from before the use case.
    Replay(const QString &before, const QString &after);
    // Writes them into another copy of the file from before; seconds of the transaction alone.
    [[nodiscard]] double writeInto(const QString &file) const;
    [[nodiscard]] size_t rows() const;

private:
    struct ValueFree {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };
    using Value = std::unique_ptr<sqlite3_value, ValueFree>;
    struct Table {
        QByteArray insert; // with the rowid first
        std::vector<std::vector<Value>> rows;
    };
    std::vector<Table> m_tables;
};

// Whether both closed files hold the same rows.
[[nodiscard]] bool sameContent(const QString &one, const QString &other);

} // namespace benchmarks

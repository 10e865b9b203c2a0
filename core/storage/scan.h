#pragma once

#include "core/storage/statement.h"

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace storage {

// A wide reading of whole numbers and short codes, without a variant for each value: for what sums
// a whole table. Everything else goes through Statement. Columns are read in their order, once.
class Scan {
public:
    Scan(Database &database, const QString &sql);
    ~Scan();
    Q_DISABLE_COPY_MOVE(Scan)

    // Binds all values and begins; once.
    [[nodiscard]] base::Done execute(const QVariantList &values);
    [[nodiscard]] bool next();
    [[nodiscard]] base::Done finished() const; // after the loop over next()

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::string_view text(int column); // until the next text or row; ASCII

private:
    [[nodiscard]] base::Done failed();

    Database &m_database;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Statement> m_other; // another engine than SQLite
    QByteArray m_text;
    std::optional<base::Error> m_error;
};

} // namespace storage
